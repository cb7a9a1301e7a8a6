/* Only relations of the schema can be loaded. */
#include "shop.h"

orm_status sample(orm_db *db, shop_Tag *tag, shop_Book_list *books);
orm_status sample(orm_db *db, shop_Tag *tag, shop_Book_list *books)
{
#ifdef WRONG
    return shop_Tag_authors_load(db, tag, books);
#else
    return shop_Tag_books_load(db, tag, books);
#endif
}
