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

int main()
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db;
    orm_error error;

    if (shop_open(":memory:", nullptr, &db, &error)) {
        std::fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    bool ok = !shop_create_tables(db) && write_rows(db) && read_rows(db, &scope);
    if (!ok)
        std::fprintf(stderr, "%s\n", orm_last_error(db)->message);
    orm_scope_free(&scope);
    orm_close(db);
    return ok ? 0 : 1;
}
