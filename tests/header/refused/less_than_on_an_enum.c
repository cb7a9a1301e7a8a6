/* Choices have no order in which one is less. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_status_lt(SHOP_BOOK_STATUS_WITHDRAWN);
#else
    return shop_Book_status_eq(SHOP_BOOK_STATUS_WITHDRAWN);
#endif
}
