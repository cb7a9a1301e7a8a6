/* The next page begins after a row of the same model. */
#include "shop.h"

orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out, const shop_Book *book,
                  const shop_Tag *tag);
orm_status sample(orm_db *db, orm_scope *scope, shop_Book_list *out, const shop_Book *book,
                  const shop_Tag *tag)
{
#ifdef WRONG
    (void)book;
    return shop_Book_select(db, scope, shop_Book_query(.after = tag), out);
#else
    (void)tag;
    return shop_Book_select(db, scope, shop_Book_query(.after = book), out);
#endif
}
