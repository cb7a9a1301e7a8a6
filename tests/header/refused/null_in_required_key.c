/* A key that may be NULL does not fit where there must be one. */
#include "shop.h"

shop_Book sample(shop_Author_id_opt editor);
shop_Book sample(shop_Author_id_opt editor)
{
    shop_Book book = shop_Book_defaults();
#ifdef WRONG
    book.author_id = editor;
#else
    book.editor_id = editor;
#endif
    return book;
}
