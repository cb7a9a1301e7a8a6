/* A ManyToMany links keys of its target only. */
#include "shop.h"

orm_status sample(orm_db *db, shop_Book_id book, shop_Author_id author, shop_Tag_id tag);
orm_status sample(orm_db *db, shop_Book_id book, shop_Author_id author, shop_Tag_id tag)
{
#ifdef WRONG
    (void)tag;
    return shop_Book_tags_add(db, book, &author, 1, NULL);
#else
    (void)author;
    return shop_Book_tags_add(db, book, &tag, 1, NULL);
#endif
}
