/* drafted.h - DDL as the importer's draft of a schema, which is looked at line by line: without
 * indents, and with one blank where columns are aligned. */
#ifndef DRAFTED_H
#define DRAFTED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "import.h"
#include "text.h"

struct drafted {
    struct arena arena;
    sqlite3 *db;
    struct catalog catalog;
    struct import_options options;
    struct draft draft;
    struct str why;  /* nothing could be drafted */
    struct str text; /* with a line end before and behind each line */
};

/* The YAML, each line without its indent and with single blanks. */
static inline struct str drafted_squeeze(struct arena *arena, struct str yaml)
{
    struct text out = {.arena = arena};
    char last = '\n';

    text_add(&out, STR("\n"));
    for (size_t i = 0; i < yaml.len; i++) {
        char c = yaml.at[i];
        if (c != ' ' || (last != ' ' && last != '\n'))
            text_add(&out, (struct str){&yaml.at[i], 1});
        last = c;
    }
    return text_str(&out);
}

/* The database of sql and some options, before anything is read. */
static inline void drafted_begin(struct drafted *d, const char *sql)
{
    *d = (struct drafted){0};
    assert_int_equal(sqlite3_open(":memory:", &d->db), SQLITE_OK);
    if (sqlite3_exec(d->db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s, in: %s", sqlite3_errmsg(d->db), sql);
}

static inline void drafted_run(struct drafted *d)
{
    struct import import = {
        .arena = &d->arena, .catalog = &d->catalog, .options = &d->options, .draft = &d->draft};

    assert_true(catalog_read(&d->arena, d->db, &d->catalog, &d->why));
    import.sampler = sampler_new(&d->arena, d->db);
    d->draft.arena = &d->arena;
    d->draft.source = STR("my data.db");
    if (!import_choose(&import, &d->why))
        return;
    import_name(&import);
    import_relate(&import);
    import_type(&import);
    import_index(&import);
    import_order(&import);
    d->text = drafted_squeeze(&d->arena, draft_yaml(&d->arena, &d->draft));
}

static inline void drafted_end(struct drafted *d)
{
    sqlite3_close(d->db);
    arena_free(&d->arena);
}

static inline size_t drafted_place(const struct drafted *d, const char *line)
{
    char sought[512];

    assert_true(snprintf(sought, sizeof sought, "\n%s\n", line) < (int)sizeof sought);
    const char *at = d->text.at ? strstr(d->text.at, sought) : NULL;
    if (!at)
        fail_msg("no line '%s' in:\n%s", line, d->text.at ? d->text.at : d->why.at);
    return (size_t)(at - d->text.at);
}

/* The draft of sql has these lines, the last one NULL, in this order. */
static inline void drafted_as(const char *sql, const char *const *lines)
{
    struct drafted d;
    size_t last = 0;

    drafted_begin(&d, sql);
    drafted_run(&d);
    for (; *lines; lines++) {
        size_t place = drafted_place(&d, *lines);
        if (place < last)
            fail_msg("line '%s' comes too early in:\n%s", *lines, d.text.at);
        last = place;
    }
    drafted_end(&d);
}

#define DRAFTED(sql, ...) drafted_as(sql, (const char *const[]){__VA_ARGS__, NULL})

#endif
