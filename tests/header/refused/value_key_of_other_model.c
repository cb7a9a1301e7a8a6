/* A key is compared with keys of its own model. */
#include "shop.h"

shop_Book_filter sample(shop_Author_id author, shop_Book_id book);
shop_Book_filter sample(shop_Author_id author, shop_Book_id book)
{
#ifdef WRONG
    (void)author;
    return shop_Book_author_id_eq(book);
#else
    (void)book;
    return shop_Book_author_id_eq(author);
#endif
}
