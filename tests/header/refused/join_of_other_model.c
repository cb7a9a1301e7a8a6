/* A join takes a query of its target. */
#include "shop.h"

orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out);
orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out)
{
#ifdef WRONG
    return shop_Book_select(db, scope, shop_Book_query(.join_author = shop_Tag_query()), out);
#else
    return shop_Book_select(db, scope, shop_Book_query(.join_author = shop_Author_query()), out);
#endif
}
