/* The key of a row does not change. */
#include "shop.h"

shop_Book_set sample(shop_Book_id book);
shop_Book_set sample(shop_Book_id book)
{
#ifdef WRONG
    return shop_Book_id_set(book);
#else
    (void)book;
    return shop_Book_title_set("Solaris");
#endif
}
