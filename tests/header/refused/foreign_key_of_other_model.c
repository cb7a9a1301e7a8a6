/* A ForeignKey takes the key of its own target only. */
#include "shop.h"

shop_Book sample(shop_Author_id author, shop_Tag_id tag);
shop_Book sample(shop_Author_id author, shop_Tag_id tag)
{
    shop_Book book = shop_Book_defaults();
#ifdef WRONG
    (void)author;
    book.author_id = tag;
#else
    (void)tag;
    book.author_id = author;
#endif
    return book;
}
