/* Two schemas share no models, whatever their names. */
#include "chinook.h"
#include "shop.h"

shop_Author_filter sample(void);
shop_Author_filter sample(void)
{
#ifdef WRONG
    return chinook_Artist_name_eq("Lem");
#else
    return shop_Author_name_eq("Lem");
#endif
}
