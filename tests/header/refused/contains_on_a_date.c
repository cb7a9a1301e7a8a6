/* Only texts are searched for texts. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_published_contains("2024");
#else
    return shop_Book_published_year_eq(2024);
#endif
}
