/* An array of keys is of one model. */
#include "shop.h"

shop_Book_filter sample(const shop_Author_id *authors, const shop_Book_id *books, size_t n);
shop_Book_filter sample(const shop_Author_id *authors, const shop_Book_id *books, size_t n)
{
#ifdef WRONG
    (void)authors;
    return shop_Book_author_id_in(books, n);
#else
    (void)books;
    return shop_Book_author_id_in(authors, n);
#endif
}
