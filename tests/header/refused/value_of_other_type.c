/* A price is no date. */
#include "shop.h"

shop_Book_filter sample(orm_decimal price, orm_date day);
shop_Book_filter sample(orm_decimal price, orm_date day)
{
#ifdef WRONG
    (void)price;
    return shop_Book_price_gt(day);
#else
    (void)day;
    return shop_Book_price_gt(price);
#endif
}
