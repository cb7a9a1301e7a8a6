/* A status that nobody looks at is a mistake. */
#include "shop.h"

orm_status sample(orm_db *db, shop_Author *author);
orm_status sample(orm_db *db, shop_Author *author)
{
#ifdef WRONG
    shop_Author_insert(db, author);
    return ORM_OK;
#else
    return shop_Author_insert(db, author);
#endif
}
