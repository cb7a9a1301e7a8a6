/* shop.c - a tour of the code that ormgen makes of schemas/shop.yaml: rows are written, linked,
 * queried, loaded in both directions, refused and deleted, in a database in memory. `make demo`
 * runs it. */
#include <stdio.h>
#include <stdlib.h>

#include "shop.h"

/* Every call answers a status. This program gives up at the first failure. */
static void check(orm_db *db, orm_status status)
{
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_last_error(db)->message);
    exit(EXIT_FAILURE);
}

static shop_Author add_author(orm_db *db, const char *name, const char *email, const char *country,
                              const char *bio)
{
    shop_Author author = shop_Author_defaults();
    shop_Profile profile = shop_Profile_defaults();

    author.name = name;
    author.email = email;
    author.country = country;
    check(db, shop_Author_insert(db, &author)); /* sets author.id and created_at */

    profile.author_id = author.id;
    profile.bio = bio;
    check(db, shop_Profile_insert(db, &profile));
    return author;
}

static shop_Book add_book(orm_db *db, shop_Author_id author, const char *title, int32_t year,
                          int64_t cents)
{
    shop_Book book = shop_Book_defaults(); /* status is draft, as the schema says */
    orm_date first_of_may = {year, 5, 1};

    book.title = title;
    book.author_id = author;
    book.price = ORM_DECIMAL(cents, 2);
    book.published = orm_date_some(first_of_may);
    book.status = SHOP_BOOK_STATUS_PUBLISHED;
    check(db, shop_Book_insert(db, &book));
    return book;
}

static shop_Tag_id add_tag(orm_db *db, const char *name)
{
    shop_Tag tag = {.name = name};

    check(db, shop_Tag_insert(db, &tag));
    return tag.id;
}

/* One transaction for all of it: faster, and all or nothing. */
static void fill(orm_db *db)
{
    check(db, orm_begin(db, ORM_IMMEDIATE));

    shop_Author ursula = add_author(db, "Ursula K. Le Guin", "ursula@example.org", "US",
                                    "Wrote of the Ekumen and of Earthsea.");
    shop_Author stanislaw = add_author(db, "Stanislaw Lem", "lem@example.org", "PL",
                                       "Wrote of robots and of first contact.");
    shop_Book dispossessed = add_book(db, ursula.id, "The Dispossessed", 1974, 1299);
    shop_Book wizard = add_book(db, ursula.id, "A Wizard of Earthsea", 1968, 999);
    shop_Book solaris = add_book(db, stanislaw.id, "Solaris", 1961, 1050);

    shop_Tag_id novel = add_tag(db, "novel");
    shop_Tag_id space = add_tag(db, "space");
    shop_Tag_id both[] = {novel, space};
    check(db, shop_Book_tags_add(db, dispossessed.id, both, 2, NULL));
    check(db, shop_Book_tags_add(db, wizard.id, &novel, 1, NULL));
    check(db, shop_Tag_books_add(db, space, &solaris.id, 1, NULL)); /* from the other side */

    solaris.editor_id = shop_Author_id_some(ursula.id);
    check(db, shop_Book_update(db, &solaris));

    check(db, orm_commit(db));
}

static void print_book(const shop_Book *book)
{
    const shop_Tag_list *tags = shop_Book_tags(book); /* NULL: not loaded */
    char price[ORM_DECIMAL_SIZE];

    printf("    %s (%d), %s, %s", book->title, (int)book->published.value.year,
           orm_decimal_format(book->price, price), shop_Book_status_to_text(book->status));
    for (size_t i = 0; tags && i < tags->count; i++)
        printf(" #%s", tags->items[i]->name);
    printf("\n");
}

/* Authors joined with their profiles, then the books of all of them, then the tags of all of those:
 * four statements, however many there are. */
static void print_authors(orm_db *db, orm_scope *scope)
{
    shop_Author_list authors;

    printf("Authors, their books and tags:\n");
    orm_stats_reset(db);
    check(db, shop_Author_select(
                  db, scope,
                  shop_Author_query(.order = {shop_Author_name_asc()},
                                    .join_profile = shop_Profile_query(),
                                    .prefetch_books =
                                        shop_Book_query(.order = {shop_Book_published_asc()},
                                                        .prefetch_tags = shop_Tag_query())),
                  &authors));
    for (size_t i = 0; i < authors.count; i++) {
        const shop_Author *author = authors.items[i];
        const shop_Book_list *books = shop_Author_books(author);
        printf("  %s: %s\n", author->name, shop_Author_profile(author)->bio);
        for (size_t k = 0; k < books->count; k++)
            print_book(books->items[k]);
    }
    printf("  (%d statements)\n", (int)orm_stats_get(db).statements);
}

/* A filter is a value: it can be built, returned and used again. */
static shop_Book_filter cheap(const char *country)
{
    shop_Book_filter filter = shop_Book_price_lt(ORM_DECIMAL(1200, 2));

    if (country)
        filter = shop_Book_and(filter, shop_Book_author_is(shop_Author_country_eq(country)));
    return filter;
}

static void print_cheap(orm_db *db, orm_scope *scope)
{
    shop_Book_list books;
    orm_decimal_opt sum;
    int64_t count;
    char text[ORM_DECIMAL_SIZE];

    check(db,
          shop_Book_select(db, scope,
                           shop_Book_query(.where = cheap(NULL),
                                           .order = {shop_Book_author_by(shop_Author_name_asc()),
                                                     shop_Book_price_desc()}),
                           &books));
    check(db, shop_Book_price_sum(db, cheap(NULL), &sum));
    check(db, shop_Book_count(db, cheap("PL"), &count));
    printf("Cheap books, %s together, %d from Poland:\n", orm_decimal_format(sum.value, text),
           (int)count);
    for (size_t i = 0; i < books.count; i++)
        print_book(books.items[i]);
}

/* On demand: a load for one row loads for all rows of its result, at the first book. */
static void print_books(orm_db *db, orm_scope *scope)
{
    shop_Book_list books;
    shop_Tag_list tags;

    printf("Books, their author, editor and tags:\n");
    check(db, shop_Book_all(db, scope, &books));
    for (size_t i = 0; i < books.count; i++) {
        shop_Book *book = books.items[i];
        check(db, shop_Book_author_load(db, book));
        check(db, shop_Book_editor_load(db, book));
        check(db, shop_Book_tags_load(db, book, &tags));
        printf("  %s by %s", book->title, book->author->name);
        if (book->editor)
            printf(", edited by %s", book->editor->name);
        for (size_t k = 0; k < tags.count; k++)
            printf(" #%s", tags.items[k]->name);
        printf("\n");
    }
}

static void print_tag(orm_db *db, orm_scope *scope, const char *name)
{
    shop_Tag *tag;
    shop_Book_list books;

    check(db, shop_Tag_get_by_name(db, scope, name, &tag));
    check(db, shop_Tag_books_load(db, tag, &books));
    printf("Books tagged #%s:\n", tag->name);
    for (size_t i = 0; i < books.count; i++)
        print_book(books.items[i]);
}

/* What the database refuses is a status and a sentence; a call that failed changed nothing. */
static void show_refusals(orm_db *db)
{
    shop_Author twin = {.name = "Another Lem", .email = "lem@example.org"};
    shop_Book orphan = shop_Book_defaults();
    orm_status status;

    printf("What is refused:\n");
    status = shop_Author_insert(db, &twin);
    printf("  %s: %s\n", orm_status_name(status), orm_last_error(db)->message);

    orphan.title = "Orphan";
    orphan.author_id = shop_Author_id_of(99);
    status = shop_Book_insert(db, &orphan);
    printf("  %s: %s\n", orm_status_name(status), orm_last_error(db)->message);
}

/* Books forbid that their author goes (RESTRICT); a profile goes with him (CASCADE). */
static void delete_lem(orm_db *db, orm_scope *scope)
{
    shop_Author *lem;
    shop_Book_list books;
    orm_status status;

    printf("Deleting an author:\n");
    check(db, shop_Author_get_by_email(db, scope, "lem@example.org", &lem));
    status = shop_Author_delete(db, lem->id);
    printf("  %s: %s\n", orm_status_name(status), orm_last_error(db)->message);

    check(db, shop_Author_books_load(db, lem, &books));
    for (size_t i = 0; i < books.count; i++)
        check(db, shop_Book_delete(db, books.items[i]->id));
    check(db, shop_Author_delete(db, lem->id));

    shop_Profile_list profiles;
    check(db, shop_Profile_all(db, scope, &profiles));
    check(db, shop_Profile_author_load(db, profiles.items[0]));
    printf("  gone; of the profiles is left that of %s\n", profiles.items[0]->author->name);
}

int main(void)
{
    orm_db *db;
    orm_error error;
    orm_scope scope = ORM_SCOPE_INIT; /* owns all that is read */

    if (shop_open(":memory:", NULL, &db, &error) != ORM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return EXIT_FAILURE;
    }
    check(db, shop_create_tables(db));
    fill(db);
    print_authors(db, &scope);
    print_cheap(db, &scope);
    print_books(db, &scope);
    print_tag(db, &scope, "space");
    show_refusals(db);
    delete_lem(db, &scope);

    orm_scope_free(&scope);
    orm_close(db);
    return EXIT_SUCCESS;
}
