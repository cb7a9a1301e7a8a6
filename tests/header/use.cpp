// Generated code from C++: what C makes with compound literals, C++ makes with functions.
#include <cstdio>
#include <cstring>

#include "shop.h"

static bool write_rows(orm_db *db)
{
    shop_Author author = shop_Author_defaults();
    shop_Book book = shop_Book_defaults();
    shop_Tag tag = {};

    author.name = "Ursula K. Le Guin";
    author.email = "ursula@example.org";
    tag.name = "novel";
    if (shop_Author_insert(db, &author) || shop_Tag_insert(db, &tag))
        return false;
    book.title = "The Dispossessed";
    book.author_id = author.id;
    book.editor_id = shop_Author_id_some(author.id);
    book.published = orm_date_some(orm_date{1974, 5, 1});
    book.price = ORM_DECIMAL(1299, 2);
    book.status = SHOP_BOOK_STATUS_PUBLISHED;
    return !shop_Book_insert(db, &book) && !shop_Book_tags_add(db, book.id, &tag.id, 1, nullptr);
}

static bool read_rows(orm_db *db, orm_scope *scope)
{
    shop_Author *author;
    shop_Book_list books;
    shop_Tag_list tags;

    if (shop_Author_get(db, scope, shop_Author_id_of(1), &author) ||
        shop_Author_books_load(db, author, &books) || books.count != 1 ||
        shop_Book_tags_load(db, books.items[0], &tags) || tags.count != 1)
        return false;
    return books.items[0]->author == author && !std::strcmp(tags.items[0]->name, "novel");
}

// A query is a struct that is filled by hand, or one of M_query_new.
static bool select_rows(orm_db *db, orm_scope *scope)
{
    shop_Author_list authors;
    shop_Book_list books;
    struct shop_Book_query query = {};
    struct shop_Author_query *nested = shop_Author_query_new(scope);

    query.magic_ = ORM_QUERY_MAGIC;
    query.where = shop_Book_and(shop_Book_price_gt(ORM_DECIMAL(1000, 2)),
                                shop_Book_author_is(shop_Author_name_contains("Guin")));
    query.order[0] = shop_Book_author_by(shop_Author_name_asc());
    query.order[1] = shop_Book_published_desc();
    query.limit = 10;
    query.count_tags = true;
    if (!nested || shop_Book_select(db, scope, shop_Book_ref_of(&query), &books))
        return false;
    nested->where = shop_Author_books_any(shop_Book_status_eq(SHOP_BOOK_STATUS_PUBLISHED));
    nested->prefetch_books = shop_Book_ref_of(&query);
    if (shop_Author_select(db, scope, shop_Author_ref_of(nested), &authors))
        return false;
    return books.count == 1 && shop_Book_tags_count(books.items[0]) == 1 && authors.count == 1 &&
           shop_Author_books_matching(authors.items[0])->count == 1;
}

static bool change_rows(orm_db *db)
{
    const shop_Book_set sets[] = {shop_Book_price_add(ORM_DECIMAL(100, 2)),
                                  shop_Book_editor_id_set_null()};
    orm_decimal_opt most;
    int64_t changed, count;

    if (shop_Book_update_where(db, shop_Book_everything(), sets, 2, &changed) || changed != 1 ||
        shop_Book_price_max(db, shop_Book_filter{}, &most) || !most.some ||
        most.value.units != 1399 || shop_Book_count(db, shop_Book_filter{}, &count))
        return false;
    return count == 1;
}

int main()
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db;
    orm_error error;

    if (shop_open(":memory:", nullptr, &db, &error)) {
        std::fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    bool ok = !shop_create_tables(db) && write_rows(db) && read_rows(db, &scope) &&
              select_rows(db, &scope) && change_rows(db);
    if (!ok)
        std::fprintf(stderr, "%s\n", orm_last_error(db)->message);
    orm_scope_clear(&scope);
    orm_scope_free(&scope);
    orm_close(db);
    return ok ? 0 : 1;
}
