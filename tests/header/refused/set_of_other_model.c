/* Rows are changed by what their own model has. */
#include "shop.h"

orm_status sample(orm_db *db);
orm_status sample(orm_db *db)
{
#ifdef WRONG
    const shop_Author_set set = shop_Author_name_set("Lem");
#else
    const shop_Book_set set = shop_Book_title_set("Solaris");
#endif
    return shop_Book_update_where(db, shop_Book_everything(), &set, 1, NULL);
}
