/* What a relation leads to is ordered by its own fields. */
#include "shop.h"

orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out);
orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out)
{
#ifdef WRONG
    return shop_Book_select(
        db, scope, shop_Book_query(.order = {shop_Book_author_by(shop_Book_title_asc())}), out);
#else
    return shop_Book_select(
        db, scope, shop_Book_query(.order = {shop_Book_author_by(shop_Author_name_asc())}), out);
#endif
}
