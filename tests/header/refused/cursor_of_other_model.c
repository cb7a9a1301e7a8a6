/* A cursor gives rows of its own model. */
#include "shop.h"

orm_status sample(shop_Book_each *each, shop_Book **book, shop_Tag **tag);
orm_status sample(shop_Book_each *each, shop_Book **book, shop_Tag **tag)
{
#ifdef WRONG
    (void)book;
    return shop_Book_each_next(each, tag);
#else
    (void)tag;
    return shop_Book_each_next(each, book);
#endif
}
