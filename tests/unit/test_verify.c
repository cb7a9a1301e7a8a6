/* test_verify.c - SQL of our own that is wrong is found before anything is written: an index or a
 * table is taken away from what sql_build made, or a text is spoiled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "schema.h"
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
    bool ok = verify_sql(&run->arena, run->sql, run->diag, &run->bug);
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
        cmocka_unit_test(test_table_that_is_wrong),
        cmocka_unit_test(test_many_models),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
