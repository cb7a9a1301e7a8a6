/* The key of one model is not that of another. */
#include "shop.h"

orm_status sample(orm_db *db, shop_Book_id book, shop_Author_id author);
orm_status sample(orm_db *db, shop_Book_id book, shop_Author_id author)
{
#ifdef WRONG
    (void)book;
    return shop_Book_delete(db, author);
#else
    (void)author;
    return shop_Book_delete(db, book);
#endif
}
