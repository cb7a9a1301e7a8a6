/* test_to_field.c - a ForeignKey to another unique field than the key. */
#include "library.h"

static void loads_both_ways(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Quote quote = {.author_name = "A2"};
    loading_Quote_list quotes;
    loading_Author_list authors;
    assert_ok(db, loading_Quote_insert(db, &quote));
    assert_ok(db, loading_Quote_all(db, &scope, &quotes));
    assert_costs(db, 1, loading_Quote_author_load(db, quotes.items[0]));
    for (size_t i = 0; i < quotes.count; i++)
        assert_string_equal(quotes.items[i]->author->name, quotes.items[i]->author_name);
    assert_true(loading_Quote_author_loaded(quotes.items[0]));
    assert_costs(db, 0, loading_Quote_author_load(db, quotes.items[0]));
    assert_ptr_equal(quotes.items[0]->author, quotes.items[2]->author);

    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 1, loading_Author_quotes_load(db, authors.items[0], &quotes));
    for (size_t i = 0; i < authors.count; i++) {
        assert_rows(db, loading_Author_quotes(authors.items[i]), loading_Quote, id,
                    "SELECT id FROM quote WHERE author_name = 'A%d' ORDER BY id", (int)i + 1);
    }
    assert_ptr_equal(loading_Author_quotes(authors.items[3])->items[1]->author, authors.items[3]);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Nothing refers to NULL, neither a NULL. */
static void a_target_without_the_value(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Tag_list tags;
    loading_Alias_list aliases;
    assert_ok(db, loading_Tag_all(db, &scope, &tags));
    assert_costs(db, 0, loading_Tag_aliases_load(db, tags.items[0], &aliases));
    run_sql(db, "UPDATE tag SET slug = 'two' WHERE id = 2;"
                "INSERT INTO alias (tag_slug) VALUES (NULL), ('two'), ('two')");
    assert_ok(db, loading_Tag_all(db, &scope, &tags));
    assert_costs(db, 1, loading_Tag_aliases_load(db, tags.items[0], &aliases));
    assert_int_equal(aliases.count, 0);
    for (size_t i = 0; i < tags.count; i++)
        assert_int_equal(loading_Tag_aliases(tags.items[i])->count, i == 1 ? 2 : 0);
    assert_ok(db, loading_Alias_all(db, &scope, &aliases));
    assert_costs(db, 0, loading_Alias_tag_load(db, aliases.items[0]));
    assert_costs(db, 1, loading_Alias_tag_load(db, aliases.items[1]));
    assert_null(aliases.items[0]->tag);
    assert_int_equal(aliases.items[1]->tag->id.value, 2);
    orm_scope_free(&scope);
    orm_close(db);
}

static void references_are_checked(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Quote quote = {.author_name = "nobody"};
    assert_fails(db, loading_Quote_insert(db, &quote), ORM_FOREIGN_KEY, "Quote", "author",
                 "Quote.author: no Author with name 'nobody'");
    orm_close(db);
}

/* A profile and books refer to author 1 too, but by its key, which an update leaves alone. */
static void the_value_is_held(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author *author;
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(1), &author));
    author->name = "changed";
    assert_fails(db, loading_Author_update(db, author), ORM_RESTRICTED, "Author", NULL,
                 "Author 1: Quote.author still refers to it");
    assert_fails(db, loading_Author_save(db, author), ORM_RESTRICTED, "Author", NULL,
                 "Author 1: Quote.author still refers to it");
    assert_ok(db, loading_Author_refresh(db, author));
    author->favourite_id = (loading_Book_id_opt){0};
    assert_ok(db, loading_Author_update(db, author));
    run_sql(db, "DELETE FROM quote WHERE author_name = 'A1'");
    author->name = "changed";
    assert_ok(db, loading_Author_update(db, author));
    assert_ok(db, loading_Author_delete(db, loading_Author_id_of(4))); /* cascades */
    assert_sql(db, "0", "SELECT count(*) FROM quote");
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loads_both_ways),
        cmocka_unit_test(a_target_without_the_value),
        cmocka_unit_test(references_are_checked),
        cmocka_unit_test(the_value_is_held),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
