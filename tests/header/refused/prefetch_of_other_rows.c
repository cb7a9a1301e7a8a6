/* What is prefetched for rows is an edge of their model. */
#include "shop.h"

orm_status sample(orm_db *db, const shop_Book_list *books);
orm_status sample(orm_db *db, const shop_Book_list *books)
{
#ifdef WRONG
    return shop_Book_prefetch(db, books, shop_Author_query());
#else
    return shop_Book_prefetch(db, books, shop_Book_query(.prefetch_tags = shop_Tag_query()));
#endif
}
