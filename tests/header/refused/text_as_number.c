/* A number of rows is no text. */
#include "shop.h"

shop_Author_filter sample(void);
shop_Author_filter sample(void)
{
#ifdef WRONG
    return shop_Author_books_count_gt("3");
#else
    return shop_Author_books_count_gt(3);
#endif
}
