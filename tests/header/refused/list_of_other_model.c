/* A relation is loaded into a list of its target. */
#include "shop.h"

orm_status sample(orm_db *db, shop_Author *author, shop_Book_list *books, shop_Tag_list *tags);
orm_status sample(orm_db *db, shop_Author *author, shop_Book_list *books, shop_Tag_list *tags)
{
#ifdef WRONG
    (void)books;
    return shop_Author_books_load(db, author, tags);
#else
    (void)tags;
    return shop_Author_books_load(db, author, books);
#endif
}
