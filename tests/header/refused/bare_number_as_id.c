/* A number is not a key until somebody says of which model. */
#include "shop.h"

orm_status sample(orm_db *db);
orm_status sample(orm_db *db)
{
#ifdef WRONG
    return shop_Book_delete(db, 7);
#else
    return shop_Book_delete(db, shop_Book_id_of(7));
#endif
}
