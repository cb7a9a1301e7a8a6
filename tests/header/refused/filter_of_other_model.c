/* A query takes filters of its own model only. */
#include "shop.h"

orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out);
orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out)
{
#ifdef WRONG
    return shop_Book_select(db, scope, shop_Book_query(.where = shop_Author_name_eq("Le Guin")),
                            out);
#else
    return shop_Book_select(db, scope,
                            shop_Book_query(.where = shop_Book_title_eq("The Dispossessed")), out);
#endif
}
