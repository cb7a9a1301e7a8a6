/* Conditions of two models do not meet in one. */
#include "shop.h"

shop_Book_filter sample(void);
shop_Book_filter sample(void)
{
#ifdef WRONG
    return shop_Book_and(shop_Book_title_eq("Solaris"), shop_Author_name_eq("Lem"));
#else
    return shop_Book_and(shop_Book_title_eq("Solaris"),
                         shop_Book_author_is(shop_Author_name_eq("Lem")));
#endif
}
