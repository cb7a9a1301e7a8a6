/* A field is set to a value of its own type. */
#include "shop.h"

shop_Book_set sample(void);
shop_Book_set sample(void)
{
#ifdef WRONG
    return shop_Book_price_set(9.99);
#else
    return shop_Book_price_set(ORM_DECIMAL(999, 2));
#endif
}
