/* Fields of two types are not compared. */
#include "shop.h"

shop_Author_filter sample(void);
shop_Author_filter sample(void)
{
#ifdef WRONG
    return shop_Author_created_at_lt_field(shop_Author_name_field());
#else
    return shop_Author_created_at_lt_field(shop_Author_updated_at_field());
#endif
}
