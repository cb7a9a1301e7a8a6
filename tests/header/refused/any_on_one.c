/* One row is asked with is. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_author_any(shop_Author_name_eq("Lem"));
#else
    return shop_Book_author_is(shop_Author_name_eq("Lem"));
#endif
}
