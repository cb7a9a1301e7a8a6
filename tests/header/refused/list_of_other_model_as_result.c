/* Rows come in a list of their own model. */
#include "shop.h"

orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out, shop_Tag_list *tags);
orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out, shop_Tag_list *tags)
{
#ifdef WRONG
    (void)out;
    return shop_Book_select(db, scope, shop_Book_query(), tags);
#else
    (void)tags;
    return shop_Book_select(db, scope, shop_Book_query(), out);
#endif
}
