/* typed.h - a database in memory whose tables get the types that import_type() gives them, with
 * fields that are called as their columns: what the tests of it compare is the draft's YAML. */
#ifndef TYPED_H
#define TYPED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "import.h"
#include "say.h"

struct typed {
    struct arena arena;
    sqlite3 *db;
    struct catalog catalog;
    struct draft draft;
    struct import import;
};

static inline void typed_model(struct typed *t, struct import_table *it)
{
    struct draft_model *model = arena_new(&t->arena, struct draft_model);
    const struct catalog_table *table = it->table;

    model->table = table;
    model->written.name = draft_word(table->name);
    it->role = ROLE_MODEL;
    it->model = model;
    it->fields = arena_alloc(&t->arena, table->columns.len * sizeof *it->fields);
    for (size_t i = 0; i < table->columns.len; i++) {
        struct draft_field *field = arena_new(&t->arena, struct draft_field);
        field->column = &table->columns.at[i];
        field->written.name = draft_word(field->column->name);
        it->fields[i] = *list_add(&t->arena, &model->fields) = field;
    }
    *list_add(&t->arena, &t->draft.models) = model;
}

/* Opens a database that sql makes, and reads its catalog; all is typed_close()d. */
static inline void typed_open(struct typed *t, const char *sql)
{
    struct str why = {0};
    char *message = NULL;

    *t = (struct typed){.draft.arena = &t->arena};
    assert_int_equal(sqlite3_open(":memory:", &t->db), SQLITE_OK);
    if (sqlite3_exec(t->db, sql, NULL, NULL, &message) != SQLITE_OK)
        fail_msg("%s: %s", sql, message);
    assert_true(catalog_read(&t->arena, t->db, &t->catalog, &why));
    t->import = (struct import){.arena = &t->arena,
                                .catalog = &t->catalog,
                                .sampler = sampler_new(&t->arena, t->db),
                                .draft = &t->draft};
    t->import.tables = arena_alloc(&t->arena, t->catalog.tables.len * sizeof *t->import.tables);
    for (size_t i = 0; i < t->catalog.tables.len; i++) {
        t->import.tables[i].table = &t->catalog.tables.at[i];
        typed_model(t, &t->import.tables[i]);
    }
}

static inline void typed_close(struct typed *t)
{
    assert_int_equal(sqlite3_close(t->db), SQLITE_OK);
    arena_free(&t->arena);
}

/* The draft's lines from the first model's fields on. */
static inline struct str typed_fields(struct typed *t)
{
    import_type(&t->import);
    const char *fields = strstr(draft_yaml(&t->arena, &t->draft).at, "    fields:\n");
    assert_non_null(fields);
    return str_of(fields + strlen("    fields:\n"));
}

/* What sql makes gets these lines, without blanks that indent them or align values. */
static inline void typed_as(const char *sql, const char *lines)
{
    struct typed t;

    typed_open(&t, sql);
    struct str all = typed_fields(&t);
    char *got = arena_alloc(&t.arena, all.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < all.len; i++)
        if (all.at[i] != ' ' || (n > 0 && got[n - 1] != '\n' && got[n - 1] != ' '))
            got[n++] = all.at[i];
    if (strcmp(got, lines) != 0)
        fail_msg("of %s\nexpected:\n%sgot:\n%s", sql, lines, got);
    typed_close(&t);
}

#endif
