/* schema_name.c - the forms of names: models, fields, the schema itself, names in SQL and in C. */
#include "place.h"
#include "schema_read.h"
#include "sqltype.h"

/* [A-Z][A-Za-z0-9]* */
bool is_camel(struct str s)
{
    if (s.len == 0 || s.len > LONGEST_NAME || !char_is_upper(s.at[0]))
        return false;
    for (size_t i = 1; i < s.len; i++)
        if (!char_is_upper(s.at[i]) && !char_is_lower(s.at[i]) && !char_is_digit(s.at[i]))
            return false;
    return true;
}

/* [a-z][a-z0-9]*(_[a-z0-9]+)* */
bool is_snake(struct str s)
{
    if (s.len == 0 || s.len > LONGEST_NAME || !char_is_lower(s.at[0]) || s.at[s.len - 1] == '_')
        return false;
    for (size_t i = 1; i < s.len; i++)
        if (!char_is_lower(s.at[i]) && !char_is_digit(s.at[i]) &&
            (s.at[i] != '_' || s.at[i - 1] == '_'))
            return false;
    return true;
}

/* [A-Za-z][A-Za-z0-9_]* */
static bool is_c_name(struct str s)
{
    if (s.len == 0 || s.len > LONGEST_NAME || !(char_is_upper(s.at[0]) || char_is_lower(s.at[0])))
        return false;
    for (size_t i = 1; i < s.len; i++)
        if (!char_is_upper(s.at[i]) && !char_is_lower(s.at[i]) && !char_is_digit(s.at[i]) &&
            s.at[i] != '_')
            return false;
    return true;
}

static bool check_not_ours(struct schema_reader *r, const struct word *name)
{
    const struct str prefix = STR("orm_");

    if (!str_starts(name->text, prefix))
        return true;
    diag_add(r->diag, DIAG_E118, name->loc, "names that begin with 'orm_' are reserved");
    if (name->text.len > prefix.len)
        diag_help(r->diag, "leave that out: '%s'", name->text.at + prefix.len);
    return false;
}

static bool is_ascii(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.at[i] >= 0x80)
            return false;
    return true;
}

/* "author_" and "Author Name" -> "author", "author_name"; what is left need not be a name. */
static struct str as_snake(struct arena *arena, struct str s)
{
    struct str snake = str_snake(arena, s);
    char *at = arena_alloc(arena, snake.len + 1);
    size_t len = 0;

    for (size_t i = 0; i < snake.len; i++) {
        char c = snake.at[i];
        if (char_is_lower(c) || char_is_digit(c))
            at[len++] = c;
        else if (len > 0 && at[len - 1] != '_')
            at[len++] = '_';
    }
    while (len > 0 && at[len - 1] == '_')
        len--;
    return (struct str){at, len};
}

/* "order_item" -> "OrderItem" */
static struct str as_camel(struct arena *arena, struct str s)
{
    char *at = arena_alloc(arena, s.len + 1);
    size_t len = 0;
    bool begins = true;

    for (size_t i = 0; i < s.len; i++) {
        char c = s.at[i];
        if (char_is_upper(c) || char_is_lower(c) || char_is_digit(c))
            at[len++] = begins && char_is_lower(c) ? (char)(c - 'a' + 'A') : c;
        begins = !char_is_upper(c) && !char_is_lower(c) && !char_is_digit(c);
    }
    return (struct str){at, len};
}

struct str check_model_name(struct schema_reader *r, const struct word *name)
{
    if (is_camel(name->text))
        return (struct str){0};
    struct str camel = as_camel(r->arena, name->text);
    diag_add(r->diag, DIAG_E107, name->loc, "'" STR_FMT "' is not a model's name",
             STR_ARG(name->text));
    if (is_ascii(name->text) && is_camel(camel)) {
        diag_help(r->diag, "did you mean '" STR_FMT "'?", STR_ARG(camel));
        return camel;
    }
    diag_help(r->diag, "models are CamelCase in ASCII, at most %d characters", LONGEST_NAME);
    return (struct str){0};
}

bool check_field_name(struct schema_reader *r, const struct word *name)
{
    if (is_snake(name->text))
        return check_not_ours(r, name);
    struct str snake = as_snake(r->arena, name->text);
    diag_add(r->diag, DIAG_E108, name->loc, "'" STR_FMT "' is not a field's name",
             STR_ARG(name->text));
    if (is_ascii(name->text) && is_snake(snake))
        diag_help(r->diag, "did you mean '" STR_FMT "'?", STR_ARG(snake));
    else
        diag_help(r->diag, "fields are snake_case in ASCII, at most %d characters", LONGEST_NAME);
    return false;
}

void read_sql_name(struct schema_reader *r, const struct node *node, struct word *out)
{
    if (expect(r, node, NODE_SCALAR, "a name in SQL"))
        *out = word_of(node);
}

void read_sql_names(struct schema_reader *r, const struct node *node, struct words *out)
{
    read_list(r, node, "a list of columns", read_sql_name, out);
}

void read_sql_type(struct schema_reader *r, const struct node *node, struct word *out)
{
    if (!expect(r, node, NODE_SCALAR, "a type in SQL"))
        return;
    struct str type = node->text, foreign;
    if (!sqltype_is_type(type)) {
        diag_add(r->diag, DIAG_E151, node->loc, "'" STR_FMT "' is not a type in SQL",
                 STR_ARG(type));
        diag_help(r->diag, "it is made of words, and may end in one or two numbers: "
                           "UNSIGNED BIG INT, VARCHAR(40), DECIMAL(10, 2)");
    } else if ((foreign = sqltype_foreign_word(type)).at) {
        struct places places = places_new(r->arena, diag_source(r->diag));
        size_t at = (size_t)(foreign.at - type.at);
        diag_add(r->diag, DIAG_E152, place_inside(&places, node->loc, type, at, foreign.len),
                 "'" STR_FMT "' can't be a word of a type in SQL", STR_ARG(foreign));
        diag_help(r->diag, "what else SQL says of a column are options of the field");
    } else {
        *out = word_of(node);
    }
}

void read_c_name(struct schema_reader *r, const struct node *node, struct word *out)
{
    if (!expect(r, node, NODE_SCALAR, "a name in C"))
        return;
    struct word name = word_of(node);
    if (!is_c_name(name.text)) {
        diag_add(r->diag, DIAG_E125, name.loc, "'" STR_FMT "' is not a name in C",
                 STR_ARG(name.text));
        diag_help(r->diag, "letters, digits and _, at most %d, beginning with a letter",
                  LONGEST_NAME);
    } else if (check_not_ours(r, &name)) {
        *out = name;
    }
}

/* ---- the schema's own ---- */

static bool is_schema_name(struct str s)
{
    return is_snake(s) && !str_eq(s, STR("orm")) && !str_starts(s, STR("orm_"));
}

const struct str hidden_headers[HIDDEN_HEADERS] = {
#define HEADER(name) STR_ROW(#name),
#include "schema_headers.def"
};

static bool hides_header(struct str s)
{
    return index_of(s, hidden_headers, HIDDEN_HEADERS) < HIDDEN_HEADERS;
}

bool schema_may_be_called(struct str name)
{
    return is_schema_name(name) && !hides_header(name);
}

/* In place of a file's name that can't be it: "my-shop.yaml" -> "my_shop". */
static void refuse_schema_name(struct schema_reader *r, const struct word *name)
{
    struct str snake = as_snake(r->arena, name->text);

    if (name->given && str_eq(name->text, STR("orm"))) {
        diag_add(r->diag, DIAG_E118, name->loc, "'orm' is the library's own name");
        return;
    }
    if (name->given && is_snake(name->text) && !check_not_ours(r, name))
        return;
    if (name->given)
        diag_add(r->diag, DIAG_E109, name->loc, "'" STR_FMT "' is not a schema's name",
                 STR_ARG(name->text));
    else if (name->text.len == 0)
        diag_add(r->diag, DIAG_E134, name->loc, "the schema has no name");
    else
        diag_add(r->diag, DIAG_E134, name->loc,
                 "the schema has no name: that of the file, '" STR_FMT "', can't be one",
                 STR_ARG(name->text));
    if (is_ascii(name->text) && is_schema_name(snake))
        diag_help(r->diag,
                  name->given ? "did you mean '" STR_FMT "'?" : "add 'schema: " STR_FMT "'",
                  STR_ARG(snake));
    else if (!name->given)
        diag_help(r->diag, "add 'schema: NAME'");
    diag_help(r->diag, "a schema is snake_case in ASCII, at most %d characters, not orm or orm_...",
              LONGEST_NAME);
}

void read_schema_name(struct schema_reader *r, const struct node *node, struct str stem)
{
    struct word name = {.text = stem};

    r->schema->name_refused = true;
    if (node && !expect(r, node, NODE_SCALAR, "a name"))
        return;
    if (node)
        name = word_of(node);
    r->schema->name = name;
    r->schema->name_refused = !is_schema_name(name.text);
    if (r->schema->name_refused) {
        refuse_schema_name(r, &name);
    } else if (hides_header(name.text)) {
        diag_add(r->diag, DIAG_E133, name.loc,
                 "a schema called '" STR_FMT "' would hide the header <" STR_FMT ".h>",
                 STR_ARG(name.text), STR_ARG(name.text));
        diag_help(r->diag, "give it another name: 'schema: my_" STR_FMT "'", STR_ARG(name.text));
    }
}
