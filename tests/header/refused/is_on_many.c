/* Many rows are asked with any, none or every. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_tags_is(shop_Tag_name_eq("novel"));
#else
    return shop_Book_tags_any(shop_Tag_name_eq("novel"));
#endif
}
