/* Fields of two models are not compared. */
#include "shop.h"

shop_Author_filter sample(void);
shop_Author_filter sample(void)
{
#ifdef WRONG
    return shop_Author_name_eq_field(shop_Book_author_id_field());
#else
    return shop_Author_name_eq_field(shop_Author_email_field());
#endif
}
