/* A sum of prices is a price. */
#include "shop.h"

orm_status sample(orm_db *db, orm_decimal_opt *price, orm_int64_opt *number);
orm_status sample(orm_db *db, orm_decimal_opt *price, orm_int64_opt *number)
{
#ifdef WRONG
    (void)price;
    return shop_Book_price_sum(db, shop_Book_everything(), number);
#else
    (void)number;
    return shop_Book_price_sum(db, shop_Book_everything(), price);
#endif
}
