/* test_verify.c - SQL of our own that is wrong is found before anything is written: an index or a
 * table is taken away from what sql_build made, or a text is spoiled, or the model is, from which
 * the descriptions for the runtime come. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "schema.h"
#include "text.h"
#include "verify.h"

static const char schema_text[] = "models:\n"
                                  "  Author:\n"
                                  "    fields:\n"
                                  "      email: {type: text, unique: true}\n"
                                  "  Book:\n"
                                  "    fields:\n"
                                  "      author: {type: ForeignKey, to: Author}\n"
                                  "      editor: {type: ForeignKey, to: Author, to_field: email,\n"
                                  "               related_name: edited}\n"
                                  "      tags: {type: ManyToMany, to: Tag}\n"
                                  "  Tag: {fields: {name: text}}\n";

struct run {
    struct arena arena;
    struct source source;
    struct diag *diag;
    struct sql_set *sql;
    struct str bug;
};

static void begin_with(struct run *run, const char *text)
{
    *run = (struct run){.source = {STR("test.yaml"), str_of(text)}};
    run->diag = diag_new(&run->arena, &run->source);
    struct node *root = yaml_parse(&run->arena, &run->source, run->diag);
    struct written_schema *schema = schema_read(&run->arena, root, STR("test"), run->diag);
    struct model_set *set = model_resolve(&run->arena, schema, STR("test.yaml"), run->diag);
    assert_false(diag_failed(run->diag));
    run->sql = sql_build(&run->arena, set);
}

static void begin(struct run *run)
{
    begin_with(run, schema_text);
}

/* What verify finds; NULL: nothing. */
static const char *verify(struct run *run)
{
    bool ok = verify_sql(&run->arena, run->sql, &run->bug);
    assert_false(diag_failed(run->diag));
    assert_true(ok == !run->bug.at);
    return run->bug.at;
}

static void assert_found(struct run *run, const char *what, const char *problem)
{
    const char *bug = verify(run);
    assert_non_null(bug);
    print_message("%s\n", bug);
    assert_non_null(strstr(bug, what));
    assert_non_null(strstr(bug, problem));
}

static struct sql_statement *statement(struct run *run, const char *what)
{
    for (size_t m = 0; m < run->sql->models.len; m++)
        for (size_t i = 0; i < run->sql->models.at[m].statements.len; i++)
            if (str_eq(run->sql->models.at[m].statements.at[i].what, str_of(what)))
                return &run->sql->models.at[m].statements.at[i];
    fail_msg("there is no statement '%s'", what);
    return NULL;
}

static void remove_index(struct run *run, const char *name)
{
    for (size_t i = 0; i < run->sql->indexes.len; i++) {
        if (!str_eq(run->sql->indexes.at[i].name, str_of(name)))
            continue;
        run->sql->indexes.at[i] = run->sql->indexes.at[--run->sql->indexes.len];
        return;
    }
    fail_msg("there is no index '%s'", name);
}

static void test_all_is_well(void **state)
{
    struct run run;
    (void)state;
    begin(&run);
    assert_null(verify(&run));
    arena_free(&run.arena);
}

/* An index that look-ups need, and a part of the first of them, which scans without it. */
static void test_look_up_that_scans(void **state)
{
    static const char *const rows[][2] = {
        {"book_author_id_idx", "\"author_id\" = ?1"},
        {"book_editor_email_idx", "t.\"editor_email\" = p.\"email\""},
        {"book_tags_reverse_idx", "j.\"tag_id\" = k.c0"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run run;
        begin(&run);
        remove_index(&run, rows[i][0]);
        assert_found(&run, rows[i][1], "scans a table");
        arena_free(&run.arena);
    }
}

static void test_statement_that_is_wrong(void **state)
{
    static const char *const names[] = {
        "Book: insert",   "Book: update",   "Author: get_by_email",
        "Book: tags_add", "Tag: books_has", "Author: rows referring by Book.editor"};
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct run run;
        begin(&run);
        statement(&run, names[i])->text = STR("SELECT x FROM nowhere");
        assert_found(&run, names[i], "no such table: nowhere");
        arena_free(&run.arena);
    }
}

/* ---- what the runtime will make ---- */

static struct model *model(struct run *run, const char *name)
{
    for (size_t i = 0; i < run->sql->set->models.len; i++)
        if (str_eq(run->sql->set->models.at[i]->name, str_of(name)))
            return run->sql->set->models.at[i];
    fail_msg("there is no model '%s'", name);
    return NULL;
}

static struct model_column *column(struct run *run, const char *of, const char *member)
{
    struct model *m = model(run, of);
    for (size_t i = 0; i < m->columns.len; i++)
        if (str_eq(m->columns.at[i]->member, str_of(member)))
            return m->columns.at[i];
    fail_msg("there is no column '%s.%s'", of, member);
    return NULL;
}

static struct model_relation *relation(struct run *run, const char *of, const char *name)
{
    struct model *m = model(run, of);
    for (size_t i = 0; i < m->relations.len; i++)
        if (str_eq(m->relations.at[i]->name, str_of(name)))
            return m->relations.at[i];
    fail_msg("there is no relation '%s.%s'", of, name);
    return NULL;
}

/* The statements are made before the model is spoiled: only the probes can find it. */
static void test_column_that_is_not_there(void **state)
{
    struct run run;
    (void)state;
    begin(&run);
    column(&run, "Tag", "name")->sql = STR("no \"name");
    assert_found(&run, "Tag: rows by fields from id", "no such column: t0.no \"name");
    arena_free(&run.arena);
}

static void test_index_that_is_not_there(void **state)
{
    struct run run;
    (void)state;
    begin(&run);
    column(&run, "Tag", "name")->indexed = true;
    assert_found(&run, "Tag: rows by name", "scans a table");
    arena_free(&run.arena);
}

static void test_relation_that_would_scan(void **state)
{
    struct run run;
    (void)state;
    begin_with(&run, "models:\n"
                     "  Author: {fields: {name: text}}\n"
                     "  Book:\n"
                     "    fields:\n"
                     "      author: {type: ForeignKey, to: Author, index: false}\n");
    assert_null(verify(&run));
    relation(&run, "Book", "author")->indexed = true;
    assert_found(&run, "Book: rows through author", "scans a table");
    arena_free(&run.arena);
}

/* SQLite makes numbers of what a column without a numeric type has before it compares that with
 * one that has it, so that no index or key of it is of use. */
static void test_relation_of_another_type(void **state)
{
    struct run run;
    (void)state;
    begin_with(&run,
               "defaults: {strict: false}\n"
               "models:\n"
               "  Author: {fields: {name: text, number: {type: int64, unique: true}}}\n"
               "  Place: {fields: {code: {type: text, primary_key: true, choices: [a]}}}\n"
               "  Book:\n"
               "    fields:\n"
               "      author: {type: ForeignKey, to: Author, sql_type: BLOB}\n"
               "      numbered: {type: ForeignKey, to: Author, to_field: number, sql_type: BLOB,\n"
               "                 related_name: numbered}\n"
               "      place: {type: ForeignKey, to: Place, sql_type: NUMERIC,\n"
               "              related_name: first}\n"
               "      editor: {type: ForeignKey, to: Author, sql_type: NUMERIC, index: false,\n"
               "               related_name: edited}\n"
               "      places: {type: ManyToMany, to: Place, through: Stay}\n"
               "  Stay:\n"
               "    fields:\n"
               "      book: {type: ForeignKey, to: Book}\n"
               "      place: {type: ForeignKey, to: Place, sql_type: NUMERIC}\n");
    assert_null(verify(&run));
    relation(&run, "Book", "editor")->indexed = true;
    assert_found(&run, "Book: rows through editor", "scans a table");
    arena_free(&run.arena);
}

static void test_relation_by_wrong_columns(void **state)
{
    struct run run;
    (void)state;
    begin(&run);
    relation(&run, "Book", "author")->here.at[0] = column(&run, "Tag", "name");
    assert_found(&run, "Book: rows through author", "no such column: t0.name");
    arena_free(&run.arena);
    begin(&run);
    relation(&run, "Book", "editor")->there.at[0] = column(&run, "Tag", "name");
    assert_found(&run, "Book: rows through editor", "no such column: t1.name");
    arena_free(&run.arena);
    begin(&run);
    relation(&run, "Book", "tags")->junction->to.at[0] = STR("label_id");
    assert_found(&run, "Book: rows through tags", "no such column: j.label_id");
    arena_free(&run.arena);
}

/* Every type in every storage, required and not; more columns than one probe names. */
static void test_fields_of_all_types(void **state)
{
    static const char *const types[] = {
        "bool",
        "int32",
        "int",
        "float",
        "text",
        "text, collate: NOCASE",
        "blob",
        "date",
        "date, storage: integer",
        "time",
        "time, storage: integer",
        "datetime",
        "datetime, storage: integer",
        "decimal, max_digits: 9, decimal_places: 2",
        "decimal, max_digits: 9, decimal_places: 2, storage: text",
        "decimal, max_digits: 9, decimal_places: 2, storage: real",
        "uuid",
        "uuid, storage: text",
        "json",
        "enum, choices: [x, y]",
        "enum, choices: {X: 1, Y: 2}, storage: integer",
    };
    const size_t n = sizeof types / sizeof *types;
    struct run run;
    struct arena arena = {0};
    struct text t = {.arena = &arena};
    (void)state;
    text_add(&t, STR("models:\n  Wide:\n    fields:\n"));
    for (size_t i = 0; i < 6 * n; i++)
        text_addf(&t, "      f%zu: {type: %s, null: %s}\n", i, types[i % n],
                  i < n ? "false" : "true");
    begin_with(&run, text_str(&t).at);
    assert_null(verify(&run));
    run.sql->set->models.at[0]->columns.at[6 * n]->sql = STR("gone");
    assert_found(&run, "Wide: rows by fields from f99", "no such column: t0.gone");
    arena_free(&run.arena);
    arena_free(&arena);
}

static void test_table_that_is_wrong(void **state)
{
    struct run run;
    (void)state;
    begin(&run);
    run.sql->tables.at[1].text = STR("CREATE TABLE \"book\" (id INTEGER, id TEXT)");
    assert_found(&run, "book", "duplicate column name: id");
    arena_free(&run.arena);
}

/* More models than are tried together: what the last ones name is the first one's. */
static void test_many_models(void **state)
{
    struct run run;
    char text[8192] = "models:\n"
                      "  Author: {fields: {email: {type: text, unique: true}}}\n"
                      "  Writing: {fields: {author: {type: ForeignKey, to: Author},\n"
                      "                     book: {type: ForeignKey, to: Book}}}\n";
    (void)state;
    for (int i = 0; i < 100; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text), "  M%d: {fields: {a: int}}\n", i);
    strcat(text, "  Book:\n"
                 "    fields:\n"
                 "      editor: {type: ForeignKey, to: Author, to_field: email}\n"
                 "      authors: {type: ManyToMany, to: Author, through: Writing,\n"
                 "                related_name: written}\n");
    begin_with(&run, text);
    assert_null(verify(&run));
    arena_free(&run.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_all_is_well),
        cmocka_unit_test(test_look_up_that_scans),
        cmocka_unit_test(test_statement_that_is_wrong),
        cmocka_unit_test(test_column_that_is_not_there),
        cmocka_unit_test(test_index_that_is_not_there),
        cmocka_unit_test(test_relation_that_would_scan),
        cmocka_unit_test(test_relation_of_another_type),
        cmocka_unit_test(test_relation_by_wrong_columns),
        cmocka_unit_test(test_fields_of_all_types),
        cmocka_unit_test(test_table_that_is_wrong),
        cmocka_unit_test(test_many_models),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
