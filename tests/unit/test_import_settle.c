/* test_import_settle.c - what ormgen refuses of a draft is left out or made simpler, and the rest
 * stays. The drafts are made by hand, for the steps of the importer make none that is refused.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "import.h"

static struct arena arena;
static struct draft *draft;
static struct catalog_table *table; /* of every model: its columns are a, b and c */

static int begin(void **state)
{
    (void)state;
    static const char *const names[] = {"a", "b", "c"};

    table = arena_new(&arena, struct catalog_table);
    table->name = STR("table");
    for (size_t i = 0; i < 3; i++)
        *list_add(&arena, &table->columns) =
            (struct catalog_column){.name = str_of(names[i]), .affinity = (enum affinity)i};
    draft = arena_new(&arena, struct draft);
    draft->arena = &arena;
    draft->source = STR("test.db");
    draft->written.name = draft_word(STR("test"));
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* ---- making drafts ---- */

static struct draft_model *add_model(const char *name)
{
    struct draft_model *model = arena_new(&arena, struct draft_model);

    model->written.name = draft_word(str_of(name));
    model->table = table;
    *list_add(&arena, &draft->models) = model;
    return model;
}

static struct draft_field *add_field(struct draft_model *model, const char *name, const char *type,
                                     size_t column)
{
    struct draft_field *field = arena_new(&arena, struct draft_field);

    field->written.name = draft_word(str_of(name));
    field->written.type = draft_word(str_of(type));
    field->column = &table->columns.at[column];
    *list_add(&arena, &model->fields) = field;
    return field;
}

static struct draft_field *add_relation(struct draft_model *model, const char *name, const char *to)
{
    struct draft_field *field = add_field(model, name, "ForeignKey", 0);

    field->key = arena_new(&arena, struct catalog_foreign_key);
    field->written.to = draft_word(str_of(to));
    return field;
}

static struct words words_of(const char *first, const char *second)
{
    struct words words = {.given = true};

    *list_add(&arena, &words.items) = draft_word(str_of(first));
    if (second)
        *list_add(&arena, &words.items) = draft_word(str_of(second));
    return words;
}

static struct written_value value_of(const char *text)
{
    return (struct written_value){.given = true, .text = draft_word(str_of(text))};
}

/* ---- looking at what is left ---- */

/* The text without its head, and so many notes. */
static void assert_settled(size_t left_out, const char *expected)
{
    struct str yaml, why;

    if (!import_settle(&arena, draft, &yaml, &why))
        fail_msg("not settled: %s", why.at);
    const char *models = strstr(yaml.at, "\nmodels:\n");
    assert_non_null(models);
    assert_string_equal(models + strlen("\nmodels:\n"), expected);
    assert_int_equal(draft_left_out(draft), left_out);
}

static void test_what_compiles_stays(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_field(model, "title", "text", 1)->written.min_length = draft_count(1);
    assert_settled(0, "  Book:\n"
                      "    fields:\n"
                      "      title: {type: text, min_length: 1}\n");
}

static void test_checks_and_indexes_are_dropped(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_field(model, "a", "int64", 0);
    for (int i = 0; i < 2; i++) {
        struct draft_check *check = arena_new(&arena, struct draft_check);
        check->written.name = draft_word(i > 0 ? STR("good") : STR("bad"));
        check->written.sql = draft_word(i > 0 ? STR("a > 0") : STR("f(a)"));
        *list_add(&arena, &model->checks) = check;
        struct draft_index *index = arena_new(&arena, struct draft_index);
        *list_add(&arena, &index->written.items) =
            (struct written_index_item){.name = draft_word(i > 0 ? STR("b") : STR("a"))};
        *list_add(&arena, &model->indexes) = index;
    }
    struct draft_unique *unique = arena_new(&arena, struct draft_unique);
    unique->written = words_of("a", "c");
    *list_add(&arena, &model->uniques) = unique;
    assert_settled(3, "  Book:\n"
                      "    fields:\n"
                      "      a: int64\n"
                      "    # left out: a unique key: unknown field 'c' of 'Book' [E205]\n"
                      "    indexes:\n"
                      "      - [a]\n"
                      "      # left out: an index: unknown field 'b' of 'Book' [E205]\n"
                      "    checks:\n"
                      "      # left out: CHECK (f(a)): SQLite has no function 'f' [E403]\n"
                      "      good: \"a > 0\"\n");
}

static void test_rules_of_fields_are_taken_off(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    struct draft_field *field = add_field(model, "a", "int64", 0);
    field->written.null = draft_flag(true);
    field->written.min = value_of("one");
    field->written.max = value_of("7");
    field->written.default_value = value_of("0x7");
    add_field(model, "b", "text", 1)->written.collate = draft_word(STR("KLINGON"));
    assert_settled(3, "  Book:\n"
                      "    fields:\n"
                      "      # left out: min: min of 'Book.a': expected a whole number like 42, "
                      "without quotes [E215]\n"
                      "      # left out: default: default of 'Book.a': expected a whole number "
                      "like 42, without quotes\n"
                      "      # [E214]\n"
                      "      a: {type: int64, null: true, max: 7}\n"
                      "      b: text  # left out: collate: collate can't be 'KLINGON' [E113]\n");
}

static void test_relations_become_columns(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_relation(model, "author", "Author")->written.column = draft_word(STR("a"));
    struct draft_field *pair = add_relation(model, "pair", "Author");
    pair->written.columns = words_of("a", "b");
    *list_add(&arena, &((struct catalog_foreign_key *)(uintptr_t)pair->key)->columns) = 0;
    *list_add(&arena, &((struct catalog_foreign_key *)(uintptr_t)pair->key)->columns) = 1;
    assert_settled(2, "  # left out: the field pair: the column of 'Book.pair' and the column of "
                      "'Book.author' have the\n"
                      "  # same name in SQL: 'a' [E202]\n"
                      "  Book:\n"
                      "    fields:\n"
                      "      author:   {type: int64, column: a}  # left out: a foreign key: "
                      "unknown model 'Author' [E204]\n"
                      "      column_2: {type: text, null: true, column: b}\n");
}

static void test_names_that_meet_are_changed(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_field(model, "id", "text", 1);
    model = add_model("Book");
    add_field(model, "a", "int64", 0);
    add_relation(model, "one", "Book")->written.related_name = draft_word(STR("same"));
    add_relation(model, "two", "Book")->written.related_name = draft_word(STR("same"));
    model->fields.at[2]->written.column = draft_word(STR("b"));
    assert_settled(
        1,
        "  Book:\n"
        "    fields:\n"
        "      id_2: {type: text, column: b}  # named otherwise: 'Book.id' is not the key [E208]\n"
        "\n"
        "  # named otherwise: duplicate key 'Book' [E011]\n"
        "  Book2:\n"
        "    table: table\n"
        "    fields:\n"
        "      a:   int64\n"
        "      one: {type: ForeignKey, to: Book2, related_name: same}\n"
        "      # left out: its reverse side: the reverse side of 'Book2.two' would be "
        "'Book2.same', which is\n"
        "      # another reverse side [E206]\n"
        "      two: {type: ForeignKey, to: Book2, related_name: false, column: b}\n");
}

/* A relation stays one, whatever its reverse side meets. */
static void test_reverse_sides_that_meet_are_changed(void **state)
{
    (void)state;
    add_field(add_model("Author"), "a", "int64", 0);
    struct draft_model *model = add_model("Key");
    add_relation(model, "author", "Author")->written.type = draft_word(STR("OneToOne"));
    add_relation(model, "other", "Author")->written.related_name = draft_word(STR("key"));
    model->fields.at[0]->written.column = draft_word(STR("b"));
    assert_settled(
        1,
        "  Author:\n"
        "    fields:\n"
        "      a: int64\n"
        "\n"
        "  Key:\n"
        "    fields:\n"
        "      # its reverse side is named otherwise: reverse side 'Author.key' and model 'Author' "
        "have the\n"
        "      # same name in C: 'test_Author_key' [E203]\n"
        "      author: {type: OneToOne, to: Author, related_name: key_by_author, column: b}\n"
        "      # left out: its reverse side: the reverse side of 'Key.other' would be "
        "'Author.key', "
        "which is\n"
        "      # another reverse side [E206]\n"
        "      other:  {type: ForeignKey, to: Author, related_name: false}\n");
}

static void test_actions_that_columns_refuse(void **state)
{
    (void)state;
    draft->written.on_delete = draft_action(ACTION_SET_DEFAULT);
    add_field(add_model("Author"), "a", "int64", 0);
    struct draft_field *author = add_relation(add_model("Book"), "author", "Author");
    author->written.on_update = draft_action(ACTION_SET_NULL);
    assert_settled(2,
                   "  Author:\n"
                   "    fields:\n"
                   "      a: int64\n"
                   "\n"
                   "  Book:\n"
                   "    fields:\n"
                   "      # left out: on_delete: SET_DEFAULT of 'Book.author' needs a default "
                   "[E237]\n"
                   "      # left out: on_update: SET_NULL of 'Book.author' needs 'null: true' "
                   "[E213]\n"
                   "      author: {type: ForeignKey, to: Author, on_delete: RESTRICT, on_update: "
                   "RESTRICT}\n");
}

static void test_links_that_lead_nowhere_go(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_field(model, "a", "int64", 0);
    struct draft_field *tags = add_field(model, "tags", "ManyToMany", 0);
    tags->column = NULL;
    tags->written.to = draft_word(STR("Tag"));
    assert_settled(1, "  # left out: the field tags: unknown model 'Tag' [E204]\n"
                      "  Book:\n"
                      "    fields:\n"
                      "      a: int64\n");
}

static void test_views_are_taken_as_they_are(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_field(model, "a", "int64", 0)->written.primary_key = draft_flag(true);
    model->written.view =
        (struct written_view){.given = true, .sql = draft_word(STR("SELECT a FROM nowhere"))};
    model->written.without_rowid = model->written.autoincrement = draft_flag(true);
    assert_settled(
        3,
        "  # left out: without_rowid: 'Book' is a view: 'without_rowid' belongs to a table [E270]\n"
        "  # left out: autoincrement: 'Book' is a view: 'autoincrement' belongs to a table [E270]\n"
        "  # left out: view: 'nowhere' is no table or view of this schema [E274]\n"
        "  Book:\n"
        "    view: true\n"
        "    fields:\n"
        "      a: {type: int64, primary_key: true}\n");
}

static void test_models_go_at_last(void **state)
{
    (void)state;
    struct draft_model *model = add_model("Book");
    add_field(model, "a", "int64", 0);
    model->written.table = draft_word(STR("sqlite_book"));
    model = add_model("Tag");
    add_relation(model, "book", "Book");
    assert_settled(2, "  Tag:\n"
                      "    fields:\n"
                      "      book: {type: int64, column: a}  # left out: a foreign key: unknown "
                      "model 'Book' [E204]\n"
                      "\n"
                      "# left out: the model Book: the table of 'Book' would be called "
                      "'sqlite_book', and such names are\n"
                      "# SQLite's own [E201]\n");
}

static void test_what_is_no_part_is_a_bug(void **state)
{
    (void)state;
    struct str yaml, why;
    add_field(add_model("Book"), "a", "int64", 0);
    draft->written.name = draft_word(STR("Not a name"));
    assert_false(import_settle(&arena, draft, &yaml, &why));
    assert_true(why.len > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_what_compiles_stays, begin),
        cmocka_unit_test_setup(test_checks_and_indexes_are_dropped, begin),
        cmocka_unit_test_setup(test_rules_of_fields_are_taken_off, begin),
        cmocka_unit_test_setup(test_relations_become_columns, begin),
        cmocka_unit_test_setup(test_names_that_meet_are_changed, begin),
        cmocka_unit_test_setup(test_reverse_sides_that_meet_are_changed, begin),
        cmocka_unit_test_setup(test_actions_that_columns_refuse, begin),
        cmocka_unit_test_setup(test_links_that_lead_nowhere_go, begin),
        cmocka_unit_test_setup(test_views_are_taken_as_they_are, begin),
        cmocka_unit_test_setup(test_models_go_at_last, begin),
        cmocka_unit_test_setup(test_what_is_no_part_is_a_bug, begin),
    };
    return cmocka_run_group_tests_name("import_settle", tests, NULL, end);
}
