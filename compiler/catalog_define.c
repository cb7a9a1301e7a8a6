/* catalog_define.c - what only the texts of definitions tell, as they stand in sqlite_schema:
 * CHECKs, expressions, ON CONFLICT, deferred foreign keys, and what a view selects. SQLite has
 * accepted these texts, so reserved words are where its grammar has them, and all else is skipped.
 * That the text is the definition of what SQLite told is compared all the same.
 */
#include "catalog_define.h"

#include "sql.h"

static struct token token_at(const struct define *define, size_t at)
{
    const token_list *tokens = &define->tokens;

    return tokens->at[at < tokens->len ? at : tokens->len - 1];
}

static bool is(const struct define *define, size_t at, const char *text)
{
    return token_is(token_at(define, at), text);
}

static bool are(const struct define *define, size_t at, const char *first, const char *second)
{
    return is(define, at, first) && is(define, at + 1, second);
}

static struct str name_at(const struct define *define, size_t at)
{
    return token_name(define->arena, token_at(define, at));
}

/* The first parenthesis from at on that opens; the end: there is none. */
static size_t find_open(const struct define *define, size_t at)
{
    while (token_at(define, at).kind != TOKEN_END && !is(define, at, "("))
        at++;
    return at;
}

/* What closes the parenthesis at open; false: nothing does. */
static bool find_close(const struct define *define, size_t open, size_t *close)
{
    if (!is(define, open, "("))
        return false;
    *close = token_skip(&define->tokens, open) - 1;
    return is(define, *close, ")");
}

/* Where the statement ends. */
static size_t find_end(const struct define *define, size_t at)
{
    while (token_at(define, at).kind != TOKEN_END && !is(define, at, ";"))
        at++;
    return at;
}

/* ---- expressions ---- */

/* In an expression of table, SQLite takes "x" for a text where there is no such column; it is one
 * then. Nothing in an expression is qualified but a column, by its table. */
static bool is_string(const struct define *define, const struct catalog_table *table, size_t at)
{
    static const struct str rowids[] = {STR_ROW("rowid"), STR_ROW("oid"), STR_ROW("_rowid_")};
    struct token token = token_at(define, at);

    if (token.kind != TOKEN_NAME || token.text.at[0] != '"' || is(define, at + 1, "(") ||
        is(define, at + 1, ".") || is(define, at - 1, ".") || is(define, at - 1, "COLLATE") ||
        is(define, at - 1, "AS"))
        return false;
    struct str name = token_name(define->arena, token);
    for (size_t i = 0; i < sizeof rowids / sizeof *rowids; i++)
        if (str_eq_nocase(name, rowids[i]))
            return false;
    return catalog_find_column(table, name) == CATALOG_NONE;
}

/* The tokens of an expression from first to before end, without parentheses around them. */
static struct str expression(struct define *define, const struct catalog_table *table, size_t first,
                             size_t end)
{
    for (size_t i = first; i < end; i++) {
        struct token *token = &define->tokens.at[i];
        if (!is_string(define, table, i))
            continue;
        token->text = sql_string(define->arena, token_name(define->arena, *token));
        token->kind = TOKEN_STRING;
    }
    return token_inside(define->arena, &define->tokens, first, end);
}

/* ---- tables ---- */

/* A table's definition that is read. */
struct table_reader {
    struct define *define;
    struct catalog_table *table;
    struct str constraint; /* the name that was given last; it lasts to the next comma */
    size_t column;         /* that is read, or CATALOG_NONE */
    size_t references;     /* that were read */
    bool fits;             /* the text is that of the table */
};

/* ON CONFLICT action at at: the action, in capitals; no text: there is none, or the one that is
 * meant without it, too. */
static struct str conflict_at(const struct table_reader *reader, size_t at)
{
    if (!are(reader->define, at, "ON", "CONFLICT") || is(reader->define, at + 2, "ABORT"))
        return (struct str){0};
    return str_upper(reader->define->arena, token_at(reader->define, at + 2).text);
}

/* The expression in parentheses at open. */
static struct str expression_at(struct table_reader *reader, size_t open)
{
    size_t close;

    if (find_close(reader->define, open, &close))
        return expression(reader->define, reader->table, open + 1, close);
    reader->fits = false;
    return STR("");
}

static void read_check(struct table_reader *reader, size_t open)
{
    *list_add(reader->define->arena, &reader->table->checks) =
        (struct catalog_check){reader->constraint, expression_at(reader, open), reader->column};
}

static void read_generated(struct table_reader *reader, size_t open)
{
    if (reader->column == CATALOG_NONE)
        reader->fits = false;
    else
        reader->table->columns.at[reader->column].generated_sql = expression_at(reader, open);
}

static void read_not_null(struct table_reader *reader, size_t behind)
{
    if (reader->column == CATALOG_NONE)
        reader->fits = false;
    else
        reader->table->columns.at[reader->column].conflict = conflict_at(reader, behind);
}

static void read_references(struct table_reader *reader, size_t name)
{
    const struct catalog_table *table = reader->table;
    size_t key = reader->references++;

    if (key >= table->foreign_keys.len ||
        !str_eq(table->foreign_keys.at[key].table, name_at(reader->define, name)))
        reader->fits = false;
}

/* SQLite applies it to the foreign key before it, even with other constraints between them. */
static void read_deferrable(struct table_reader *reader, bool deferred)
{
    if (reader->fits && reader->references > 0)
        reader->table->foreign_keys.at[reader->references - 1].deferred = deferred;
}

/* Are these the columns of the list that opens at at, or, without one, the column that is read? */
static bool has_columns(const struct table_reader *reader, const struct catalog_index *index,
                        size_t at)
{
    size_t i = 0;

    if (!is(reader->define, at, "("))
        return index->items.len == 1 && index->items.at[0].column == reader->column;
    do {
        size_t column = catalog_find_column(reader->table, name_at(reader->define, at + 1));
        if (i == index->items.len || index->items.at[i++].column != column)
            return false;
        at++;
        while (token_at(reader->define, at).kind != TOKEN_END && !is(reader->define, at, ",") &&
               !is(reader->define, at, ")"))
            at++;
    } while (is(reader->define, at, ","));
    return i == index->items.len;
}

/* UNIQUE or PRIMARY KEY, behind these words: the columns, if a list of them follows, and what
 * happens on conflict. */
static void read_key(struct table_reader *reader, size_t at, bool primary)
{
    struct catalog_table *table = reader->table;
    size_t columns = at;

    if (is(reader->define, at, "("))
        at = token_skip(&reader->define->tokens, at);
    at += is(reader->define, at, "ASC") || is(reader->define, at, "DESC");
    struct str conflict = conflict_at(reader, at);
    if (!conflict.at)
        return;
    if (primary)
        table->key_conflict = conflict;
    for (size_t i = 0; i < table->indexes.len; i++) {
        struct catalog_index *index = &table->indexes.at[i];
        if (primary ? index->origin == INDEX_KEY
                    : index->origin != INDEX_CREATED && has_columns(reader, index, columns))
            index->conflict = conflict;
    }
}

/* Of a column or a table, what begins at at; answers where the next begins. Types, DEFAULT, COLLATE
 * and actions of foreign keys have no word that begins anything here. */
static size_t read_constraint(struct table_reader *reader, size_t at)
{
    const struct define *define = reader->define;

    if (is(define, at, "CONSTRAINT")) {
        reader->constraint = name_at(define, at + 1);
        return at + 2;
    }
    if (is(define, at, "CHECK"))
        read_check(reader, at + 1);
    else if (is(define, at, "AS"))
        read_generated(reader, at + 1);
    else if (is(define, at, "REFERENCES"))
        read_references(reader, at + 1);
    else if (is(define, at, "UNIQUE"))
        read_key(reader, at + 1, false);
    else if (are(define, at, "PRIMARY", "KEY"))
        read_key(reader, at + 2, true);
    else if (are(define, at, "NOT", "NULL"))
        read_not_null(reader, at + 2);
    else if (is(define, at, "DEFERRABLE"))
        read_deferrable(reader, are(define, at + 1, "INITIALLY", "DEFERRED"));
    else if (are(define, at, "NOT", "DEFERRABLE")) {
        read_deferrable(reader, false);
        return at + 2;
    }
    return token_skip(&define->tokens, at);
}

static bool begins_constraint(const struct define *define, size_t at)
{
    return is(define, at, "CONSTRAINT") || is(define, at, "PRIMARY") || is(define, at, "UNIQUE") ||
           is(define, at, "CHECK") || is(define, at, "FOREIGN");
}

/* Columns, then constraints, with commas between them from at to end. */
static size_t read_columns(struct table_reader *reader, size_t at, size_t end)
{
    const struct define *define = reader->define;
    const struct catalog_table *table = reader->table;
    size_t columns = 0;

    while (reader->fits && at < end) {
        reader->constraint = (struct str){0};
        reader->column = CATALOG_NONE;
        if (!begins_constraint(define, at)) {
            reader->fits = columns < table->columns.len &&
                           str_eq(table->columns.at[columns].name, name_at(define, at));
            reader->column = columns++;
            at++;
        }
        while (reader->fits && at < end && !is(define, at, ","))
            at = read_constraint(reader, at);
        at++;
    }
    return columns;
}

bool define_table(struct define *define, struct str sql, struct catalog_table *table)
{
    struct table_reader reader = {.define = define, .table = table, .fits = true};
    size_t close;

    token_read(define->arena, sql, &define->tokens);
    size_t open = find_open(define, 0);
    if (!find_close(define, open, &close))
        return false;
    size_t columns = read_columns(&reader, open + 1, close);
    for (size_t i = 0; i < table->columns.len; i++)
        if (table->columns.at[i].generated != GENERATED_NOT &&
            !table->columns.at[i].generated_sql.at)
            return false;
    return reader.fits && columns == table->columns.len &&
           reader.references == table->foreign_keys.len;
}

/* ---- views and indexes ---- */

bool define_view(struct define *define, struct str sql, struct catalog_table *view)
{
    size_t at = 0;

    token_read(define->arena, sql, &define->tokens);
    while (token_at(define, at).kind != TOKEN_END && !is(define, at, "(") && !is(define, at, "AS"))
        at++;
    view->has_column_names = is(define, at, "(");
    if (view->has_column_names)
        at = token_skip(&define->tokens, at);
    size_t end = find_end(define, at);
    if (!is(define, at, "AS") || at + 1 >= end)
        return false;
    view->select = token_text(define->arena, &define->tokens, at + 1, end);
    return true;
}

/* Is the item's end at end an order or its own collation? How many tokens of that are there? */
static size_t item_ending(const struct define *define, const struct catalog_index_item *item,
                          size_t first, size_t end)
{
    if (end - first > 1 && (is(define, end - 1, "ASC") || is(define, end - 1, "DESC")))
        return 1;
    if (end - first > 2 && is(define, end - 2, "COLLATE") &&
        str_eq_nocase(name_at(define, end - 1), item->collation))
        return 2;
    return 0;
}

/* What stands in a || b COLLATE NOCASE is no collation of the item, as SQLite has it. */
static struct str item_expression(struct define *define, const struct catalog_table *table,
                                  const struct catalog_index_item *item, size_t first, size_t end)
{
    size_t ending, close;

    do {
        ending = item_ending(define, item, first, end);
        end -= ending;
        if (find_close(define, first, &close) && close + 1 == end && close > first + 1) {
            first++;
            end--;
            ending = 1;
        }
    } while (ending > 0);
    return expression(define, table, first, end);
}

bool define_index(struct define *define, struct str sql, const struct catalog_table *table,
                  struct catalog_index *index)
{
    size_t close, items = 0;

    token_read(define->arena, sql, &define->tokens);
    size_t open = find_open(define, 0), end = find_end(define, open);
    if (!find_close(define, open, &close))
        return false;
    for (size_t first = open + 1, at = first; at <= close; at++) {
        while (at < close && !is(define, at, ","))
            at = token_skip(&define->tokens, at);
        if (items == index->items.len || first == at)
            return false;
        struct catalog_index_item *item = &index->items.at[items++];
        if (item->column == CATALOG_NONE)
            item->expr = item_expression(define, table, item, first, at);
        first = at + 1;
    }
    if (is(define, close + 1, "WHERE") && close + 2 < end)
        index->where = expression(define, table, close + 2, end);
    return items == index->items.len;
}

/* ---- types and defaults ---- */

struct str define_type(struct define *define, struct str written)
{
    token_read(define->arena, written, &define->tokens);
    return token_text(define->arena, &define->tokens, 0, define->tokens.len - 1);
}

static bool is_literal(struct token token)
{
    return token_is(token, "NULL") || token_is(token, "TRUE") || token_is(token, "FALSE") ||
           token_is(token, "CURRENT_TIMESTAMP") || token_is(token, "CURRENT_DATE") ||
           token_is(token, "CURRENT_TIME");
}

/* A name means its own text there. */
struct str define_default(struct define *define, struct str written)
{
    struct arena *arena = define->arena;
    const token_list *tokens = &define->tokens;

    token_read(arena, written, &define->tokens);
    struct token first = tokens->at[0];
    if (tokens->len == 2 &&
        (first.kind == TOKEN_NAME || (first.kind == TOKEN_WORD && !is_literal(first))))
        return sql_string(arena, token_name(arena, first));
    return token_inside(arena, tokens, 0, tokens->len - 1);
}
