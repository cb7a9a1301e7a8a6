/* The edges of a graph are relations of the schema. */
#include "shop.h"

orm_status sample(orm_db *db, const shop_Book_list *books);
orm_status sample(orm_db *db, const shop_Book_list *books)
{
    const orm_graph_options none = {NULL, 0, NULL, 0};
    orm_graph_options options = none;
#ifdef WRONG
    const orm_edge only[] = {shop_Book_reviews_edge()};
#else
    const orm_edge only[] = {shop_Book_tags_edge()};
#endif
    options.only = only;
    options.n_only = 1;
    return shop_Book_load_graph(db, books, 2, &options);
}
