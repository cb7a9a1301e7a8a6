/* A field that is never NULL is not asked for NULL. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_title_is_null();
#else
    return shop_Book_published_is_null();
#endif
}
