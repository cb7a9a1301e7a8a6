/* Through a relation goes a filter of its target. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_author_is(shop_Tag_name_eq("novel"));
#else
    return shop_Book_author_is(shop_Author_name_eq("Lem"));
#endif
}
