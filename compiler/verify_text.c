/* verify_text.c - SQL that a schema brings along: checks, defaults, generated columns, expressions
 * and conditions of indexes. Each text is tried in a table of its model's columns, in which a row
 * is written, and what SQLite says against it is told at the word of the text that it names.
 */
#include "verify.h"

#include <sqlite3.h>
#include <string.h>

#include "text.h"
#include "verify_text.h"

#define MOST_LISTED 20 /* names in a help line */
#define MOST_TRIED 20  /* places of a mark in a text */

/* ---- what SQLite says ---- */

enum refusal { COLUMN, FUNCTION, SYNTAX, OTHER };

static const struct refused {
    const char *begin, *end;
    enum refusal kind;
    enum diag_code code;
    const char *says, *help;
} refused[] = {
#define REFUSED(begin, end, kind, code, says, help) {begin, end, kind, DIAG_##code, says, help},
#include "verify_words.def"
};

/* The row of a message, and in *word the word that it names; no text: none. */
static const struct refused *find_refused(struct str message, struct str *word)
{
    const struct refused *row = refused;

    while (!str_starts(message, str_of(row->begin)))
        row++;
    *word = (struct str){0};
    if (!row->end)
        return row;
    struct str rest = {message.at + strlen(row->begin), message.len - strlen(row->begin)};
    struct str end = str_of(row->end);
    for (size_t i = rest.len; end.len > 0 && i > 0; i--)
        if (str_starts((struct str){rest.at + i, rest.len - i}, end))
            rest.len = i;
    /* newer ones add advice to the word: x - should this be a string literal in single-quotes? */
    for (size_t i = 0; row->kind == COLUMN && i + 3 < rest.len; i++)
        if (memcmp(rest.at + i, " - ", 3) == 0)
            rest.len = i;
    *word = rest;
    return row;
}

/* ---- the word in the text ---- */

static bool is_word(char c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_digit(c) || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool stands_at(struct str text, size_t at, struct str word)
{
    size_t end = at + word.len;

    return end <= text.len && str_eq_nocase((struct str){text.at + at, word.len}, word) &&
           !(at > 0 && is_word(word.at[0]) && is_word(text.at[at - 1])) &&
           !(end < text.len && is_word(word.at[word.len - 1]) && is_word(text.at[end]));
}

/* Where word stands in text at or behind from, outside of quoted text; text.len: nowhere. */
static size_t find_word(struct str text, struct str word, size_t from)
{
    bool quoted = false;

    for (size_t i = 0; word.len > 0 && i < text.len; i++) {
        if (i >= from && !quoted && stands_at(text, i, word))
            return i;
        quoted ^= text.at[i] == '\'';
    }
    return text.len;
}

/* What SQLite says of a text that begins as given does, and need not be whole. */
static struct str said_of(struct texts *t, const struct given *given, struct str sql)
{
    sqlite3_stmt *prepared = NULL;
    struct str opened =
        str_fmt(t->arena, "%s" STR_FMT, given->is_select ? "" : "SELECT (", STR_ARG(sql));

    if (!t->bare)
        t->bare = verify_open();
    sqlite3_prepare_v2(t->bare, opened.at, -1, &prepared, NULL);
    struct str said = str_dup(t->arena, str_of(sqlite3_errmsg(t->bare)));
    sqlite3_finalize(prepared);
    return said;
}

/* Which of the places of word in sql is the one that message, an error of syntax, is about: the
 * first at which SQLite says the same of what ends there. Where that is none (SELECT may follow a
 * parenthesis), the only place is meant; text.len: there are several. */
static size_t find_stumble(struct texts *t, const struct given *given, struct str word,
                           struct str message)
{
    struct str sql = given->sql;
    size_t first = find_word(sql, word, 0), at = first;

    for (int tries = 0; at < sql.len && tries < MOST_TRIED; tries++) {
        if (str_eq(said_of(t, given, (struct str){sql.at, at + word.len}), message))
            return at;
        at = find_word(sql, word, at + 1);
    }
    return find_word(sql, word, first + 1) == sql.len ? first : sql.len;
}

/* "book.titel" -> "titel" */
static struct str last_part(struct str name)
{
    size_t from = name.len;

    while (from > 0 && name.at[from - 1] != '.')
        from--;
    return (struct str){name.at + from, name.len - from};
}

static struct loc place_at(struct texts *t, const struct given *given, size_t at, size_t len)
{
    if (at >= given->sql.len)
        return given->loc;
    return place_inside(&t->places, given->loc, given->sql, at, len);
}

/* ---- messages ---- */

/* The names of the functions that SQLite has. */
static struct candidates function_names(struct texts *t)
{
    sqlite3_stmt *list = NULL;

    if (t->functions.len > 0)
        return (struct candidates){t->functions.at, NULL, t->functions.len};
    sqlite3 *handle = verify_open();
    sqlite3_prepare_v2(handle, "SELECT DISTINCT name FROM pragma_function_list ORDER BY name", -1,
                       &list, NULL);
    while (list && sqlite3_step(list) == SQLITE_ROW)
        *list_add(t->arena, &t->functions) =
            str_dup(t->arena, str_of((const char *)sqlite3_column_text(list, 0)));
    sqlite3_finalize(list);
    sqlite3_close(handle);
    return (struct candidates){t->functions.at, NULL, t->functions.len};
}

/* "id, title, author_id" */
static struct str list_names(struct texts *t, const column_list *columns)
{
    struct text all = {.arena = t->arena};

    for (size_t i = 0; i < columns->len; i++)
        text_addf(&all, "%s" STR_FMT, i > 0 ? ", " : "", STR_ARG(columns->at[i]->sql));
    return text_str(&all);
}

static void list_columns(struct texts *t, const struct model *m)
{
    struct str *names = arena_alloc(t->arena, m->columns.len * sizeof *names);

    for (size_t i = 0; i < m->columns.len; i++)
        names[i] = m->columns.at[i]->sql;
    t->listed = m;
    t->columns = (struct candidates){names, NULL, m->columns.len};
    t->column_list = (struct str){0};
    if (m->columns.len <= MOST_LISTED)
        t->column_list = str_fmt(t->arena, "the columns of '" STR_FMT "' are " STR_FMT,
                                 STR_ARG(m->table), STR_ARG(list_names(t, &m->columns)));
}

static const struct model_field *find_field(const struct model *m, struct str name)
{
    for (size_t i = 0; i < m->fields.len; i++)
        if (str_eq_nocase(m->fields.at[i]->name, name))
            return m->fields.at[i];
    return NULL;
}

/* name is no column: of the ways that people come to think that it is one, the likeliest. */
static void help_column(struct texts *t, const struct given *given, struct str name, bool quoted)
{
    const struct model *m = given->model;
    struct str column = last_part(name);
    struct str table = {name.at, name.len > column.len ? name.len - column.len - 1 : 0};
    const struct model_field *f = find_field(m, column);

    if (table.len > 0 && !str_eq_nocase(last_part(table), m->table)) {
        diag_help(t->diag, "this SQL sees one row of '" STR_FMT "', and no other table",
                  STR_ARG(m->table));
    } else if (f && f->columns.len > 0) {
        diag_help(t->diag, "SQL names columns: the field '" STR_FMT "." STR_FMT "' is stored as %s",
                  STR_ARG(m->name), STR_ARG(f->name), list_names(t, &f->columns).at);
    } else if (f) {
        diag_help(t->diag, "'" STR_FMT "." STR_FMT "' is a ManyToMany and has no column",
                  STR_ARG(m->name), STR_ARG(f->name));
    } else {
        if (quoted)
            diag_help(t->diag, "text stands in single quotes: '" STR_FMT "'", STR_ARG(name));
        if (t->listed != m)
            list_columns(t, m);
        diag_help_nearest(t->diag, column, t->columns, t->column_list);
    }
}

static void refuse_column(struct texts *t, const struct given *given, struct str name)
{
    size_t at = find_word(given->sql, name, 0);
    bool quoted = at > 0 && at < given->sql.len && given->sql.at[at - 1] == '"';
    struct loc loc = place_at(t, given, at - quoted, name.len + (quoted ? 2 : 0));

    if (given->is_select) {
        diag_add(t->diag, DIAG_E402, loc, "unknown column '" STR_FMT "'", STR_ARG(name));
        if (quoted)
            diag_help(t->diag, "text stands in single quotes: '" STR_FMT "'", STR_ARG(name));
        return;
    }
    diag_add(t->diag, DIAG_E402, loc, "unknown column '" STR_FMT "' of table '" STR_FMT "'",
             STR_ARG(last_part(name)), STR_ARG(given->model->table));
    help_column(t, given, name, quoted);
}

static const struct {
    struct str word;
    const char *help;
} foreign_words[] = {
#define FOREIGN_WORD(word, help) {STR_ROW(word), help},
#include "verify_words.def"
};

static bool help_foreign(struct texts *t, struct str word)
{
    for (size_t i = 0; i < sizeof foreign_words / sizeof *foreign_words; i++) {
        if (!str_eq_nocase(word, foreign_words[i].word))
            continue;
        diag_help(t->diag, "%s", foreign_words[i].help);
        return true;
    }
    return false;
}

static void refuse_function(struct texts *t, const struct given *given, struct str name)
{
    diag_add(t->diag, DIAG_E403, place_at(t, given, find_word(given->sql, name, 0), name.len),
             "SQLite has no function '" STR_FMT "'", STR_ARG(name));
    if (!help_foreign(t, name))
        diag_help_nearest(t->diag, name, function_names(t),
                          STR("a schema can only use functions that SQLite brings along"));
}

static void refuse_syntax(struct texts *t, const struct given *given, struct str word,
                          struct str message)
{
    struct str incomplete = STR("incomplete input");
    /* the parenthesis may be our own, which stands behind the text */
    bool ends = str_eq(message, incomplete) ||
                (str_eq(word, STR(")")) && str_eq(said_of(t, given, given->sql), incomplete));

    if (ends) {
        diag_add(t->diag, DIAG_E401, place_at(t, given, given->sql.len - 1, 1),
                 "SQLite does not take this SQL: it ends where more should follow");
        return;
    }
    diag_add(t->diag, DIAG_E401,
             place_at(t, given, find_stumble(t, given, word, message), word.len),
             "SQLite does not take this SQL: " STR_FMT, STR_ARG(message));
    if (!given->is_select)
        help_foreign(t, word);
}

/* The words that SQL knows without quotes. */
static struct candidates constant_words(void)
{
    static const struct str words[] = {STR_ROW("CURRENT_TIMESTAMP"),
                                       STR_ROW("CURRENT_DATE"),
                                       STR_ROW("CURRENT_TIME"),
                                       STR_ROW("TRUE"),
                                       STR_ROW("FALSE"),
                                       STR_ROW("NULL")};

    return (struct candidates){words, NULL, sizeof words / sizeof *words};
}

void verify_refuse(struct texts *t, const struct given *given, const char *said)
{
    struct str message = str_dup(t->arena, str_of(said)), word;
    const struct refused *row = find_refused(message, &word);

    if (given->is_select && row->code == DIAG_E405) /* it sees many rows: SQLite says it best */
        row = &refused[sizeof refused / sizeof *refused - 1];
    if (row->kind == COLUMN) {
        refuse_column(t, given, word);
    } else if (row->kind == FUNCTION) {
        refuse_function(t, given, word);
    } else if (row->kind == SYNTAX) {
        refuse_syntax(t, given, word, message);
    } else {
        struct loc loc = place_at(t, given, find_word(given->sql, word, 0), word.len);
        if (!row->says)
            diag_add(t->diag, row->code, loc, "SQLite does not take this SQL: " STR_FMT,
                     STR_ARG(message));
        else if (word.len > 0)
            diag_add(t->diag, row->code, loc, "'" STR_FMT "' %s", STR_ARG(word), row->says);
        else
            diag_add(t->diag, row->code, loc, "%s", row->says);
        if (row->code == DIAG_E407)
            diag_help_nearest(t->diag, given->sql, constant_words(), str_of(row->help));
        else if (row->help)
            diag_help(t->diag, "%s", row->help);
    }
}

/* ---- trials ---- */

/* Runs create, which holds the text, and insert, which writes a row. A constraint may fail. Does
 * SQLite take it? If not, that has been said. */
static bool try_given(struct texts *t, const struct given *given, struct str create,
                      struct str insert)
{
    sqlite3 *handle = verify_open();
    int code = sqlite3_exec(handle, create.at, NULL, NULL, NULL);

    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, insert.at, NULL, NULL, NULL);
    bool taken = code == SQLITE_OK || code == SQLITE_CONSTRAINT;
    if (!taken)
        verify_refuse(t, given, sqlite3_errmsg(handle));
    sqlite3_close(handle);
    return taken;
}

/* The text alone is one expression; if not, that has been said. */
static bool is_expression(struct str sql)
{
    const char *why;
    size_t at;

    return sql.at && sqltext_is_expression(sql, &why, &at);
}

/* What the trials of a model have in common. */
struct trial {
    const struct model *model;
    struct str table, columns, insert; /* quoted */
};

static void try_check(struct texts *t, const struct trial *trial, const struct model_check *check)
{
    const struct given given = {trial->model, check->sql, check->loc, false};

    if (is_expression(check->sql))
        try_given(t, &given,
                  str_fmt(t->arena, "CREATE TABLE %s (%s, CHECK (" STR_FMT "))", trial->table.at,
                          trial->columns.at, STR_ARG(check->sql)),
                  trial->insert);
}

/* The default is written where the other column is given. */
static void try_default(struct texts *t, const struct trial *trial, const struct model_column *c)
{
    const struct given given = {trial->model, c->default_sql, c->default_loc, false};
    struct str name = sql_name(t->arena, c->sql);
    struct str other = str_fmt(t->arena, "\"%s_\"", c->member.at);

    if (is_expression(c->default_sql))
        try_given(t, &given,
                  str_fmt(t->arena, "CREATE TABLE t (%s DEFAULT (" STR_FMT "), %s)", name.at,
                          STR_ARG(c->default_sql), other.at),
                  str_fmt(t->arena, "INSERT INTO t (%s) VALUES (1)", other.at));
}

static bool has_column(const column_list *columns, const struct model_column *c)
{
    for (size_t i = 0; i < columns->len; i++)
        if (columns->at[i] == c)
            return true;
    return false;
}

/* The table's columns, of which some are generated. */
static struct str generated_columns(struct texts *t, const struct trial *trial,
                                    const column_list *generated)
{
    struct text columns = {.arena = t->arena};
    size_t first = trial->model->rowid_key; /* which is no column */

    for (size_t i = first; i < trial->model->columns.len; i++) {
        const struct model_column *c = trial->model->columns.at[i];
        text_addf(&columns, "%s%s", i > first ? ", " : "", sql_name(t->arena, c->sql).at);
        if (has_column(generated, c))
            text_addf(&columns, " AS (" STR_FMT ") STORED", STR_ARG(c->generated));
    }
    return text_str(&columns);
}

/* Each generated column is tried with those before it: the one that closes a circle is refused. A
 * table of nothing else has been refused. */
static void try_generated(struct texts *t, const struct trial *trial)
{
    const struct model *m = trial->model;
    column_list generated = {0};

    for (size_t i = 0; i < m->columns.len; i++) {
        struct model_column *c = m->columns.at[i];
        const struct given given = {m, c->generated, c->generated_loc, false};
        if (!is_expression(c->generated) || generated.len + m->rowid_key + 1 == m->columns.len)
            continue;
        *list_add(t->arena, &generated) = c;
        if (!try_given(t, &given,
                       str_fmt(t->arena, "CREATE TABLE %s (%s)", trial->table.at,
                               generated_columns(t, trial, &generated).at),
                       trial->insert))
            generated.len--;
    }
}

static void try_index(struct texts *t, const struct trial *trial, const struct model_index *index)
{
    const struct model *m = trial->model;
    struct str create = str_fmt(t->arena, "CREATE TABLE %s (%s); CREATE INDEX i ON %s ",
                                trial->table.at, trial->columns.at, trial->table.at);

    for (size_t i = 0; i < index->items.len; i++) {
        const struct given given = {m, index->items.at[i].expr, index->items.at[i].loc, false};
        if (is_expression(given.sql))
            try_given(t, &given,
                      str_fmt(t->arena, "%s((" STR_FMT "))", create.at, STR_ARG(given.sql)),
                      trial->insert);
    }
    const struct given where = {m, index->where, index->where_loc, false};
    if (is_expression(where.sql))
        try_given(t, &where,
                  str_fmt(t->arena, "%s(%s) WHERE " STR_FMT, create.at,
                          sql_name(t->arena, m->columns.at[m->columns.len - 1]->sql).at,
                          STR_ARG(where.sql)),
                  trial->insert);
}

/* Has the model all its columns, of different names? If not, that has been said. */
static bool has_table(struct texts *t, const struct trial *trial)
{
    if (trial->model->incomplete)
        return false;
    sqlite3 *handle = verify_open();
    struct str create =
        str_fmt(t->arena, "CREATE TABLE %s (%s)", trial->table.at, trial->columns.at);
    int code = sqlite3_exec(handle, create.at, NULL, NULL, NULL);
    sqlite3_close(handle);
    return code == SQLITE_OK;
}

/* The names of what the table has columns for: all but the rowid. */
static struct str table_columns(struct texts *t, const struct model *m)
{
    column_list columns = m->columns;

    if (m->rowid_key && columns.len > 0) {
        columns.at++;
        columns.len--;
    }
    return sql_column_names(t->arena, &columns, "");
}

static bool brings_sql(const struct model *m)
{
    bool brings = m->checks.len > 0;

    for (size_t i = 0; !brings && i < m->columns.len; i++)
        brings = m->columns.at[i]->generated.at != NULL;
    for (size_t i = 0; !brings && i < m->indexes.len; i++) {
        brings = m->indexes.at[i].where.at != NULL;
        for (size_t k = 0; !brings && k < m->indexes.at[i].items.len; k++)
            brings = m->indexes.at[i].items.at[k].expr.at != NULL;
    }
    return brings;
}

static void try_model(struct texts *t, const struct model *m)
{
    struct trial trial = {.model = m};

    for (size_t i = 0; i < m->columns.len; i++)
        try_default(t, &trial, m->columns.at[i]);
    if (!brings_sql(m))
        return;
    trial.table = sql_name(t->arena, m->table);
    trial.columns = table_columns(t, m);
    trial.insert = str_fmt(t->arena, "INSERT INTO %s DEFAULT VALUES", trial.table.at);
    if (!has_table(t, &trial))
        return;
    try_generated(t, &trial);
    for (size_t i = 0; i < m->checks.len; i++)
        try_check(t, &trial, &m->checks.at[i]);
    for (size_t i = 0; i < m->indexes.len; i++)
        try_index(t, &trial, &m->indexes.at[i]);
}

void verify_texts(struct arena *arena, const struct model_set *set, struct diag *diag)
{
    struct texts t = {.arena = arena, .diag = diag, .places = places_new(arena, diag_source(diag))};

    for (size_t i = 0; i < set->models.len; i++)
        try_model(&t, set->models.at[i]);
    verify_views(&t, set);
    sqlite3_close(t.bare);
}
