/* The one row that a key refers to is not counted. */
#include "shop.h"

orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out);
orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out)
{
#ifdef WRONG
    return shop_Book_select(db, scope, shop_Book_query(.count_author = true), out);
#else
    return shop_Book_select(db, scope, shop_Book_query(.count_tags = true), out);
#endif
}
