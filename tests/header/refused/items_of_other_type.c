/* Values in an array are of the type of the field. */
#include "shop.h"

shop_Book_filter sample(const orm_decimal *prices, const int64_t *numbers, size_t n);
shop_Book_filter sample(const orm_decimal *prices, const int64_t *numbers, size_t n)
{
#ifdef WRONG
    (void)prices;
    return shop_Book_price_in(numbers, n);
#else
    (void)numbers;
    return shop_Book_price_in(prices, n);
#endif
}
