/* schema_value.c - readers of single values: texts, flags, counts, actions, lists of words. They
 * know nothing of models and fields. */
#include "schema_read.h"
#include "text.h"

/* ---- kinds of nodes ---- */

bool is_null(const struct node *node)
{
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL"};

    for (size_t i = 0; i < sizeof nulls / sizeof *nulls; i++)
        if (node->kind == NODE_SCALAR && node->plain && str_eq(node->text, str_of(nulls[i])))
            return true;
    return false;
}

/* A list of one is not a text, nor is a text a list of one. */
static void help_brackets(struct schema_reader *r, const struct node *node, enum node_kind kind)
{
    if (kind == NODE_LIST && node->kind == NODE_SCALAR)
        diag_help(r->diag, "a list stands in brackets: [" STR_FMT "]", STR_ARG(node->text));
    else if (kind == NODE_SCALAR && node->items.len == 1 && node->items.at[0]->kind == NODE_SCALAR)
        diag_help(r->diag, "write it without brackets: " STR_FMT, STR_ARG(node->items.at[0]->text));
}

bool expect(struct schema_reader *r, const struct node *node, enum node_kind kind, const char *what)
{
    static const char *const kinds[] = {"a text", "a list", "a map"};

    if (node->kind == kind && !is_null(node))
        return true;
    if (is_null(node)) {
        diag_add(r->diag, DIAG_E106, node->loc, "expected %s, but there is no value", what);
    } else if (kind == NODE_MAP && node->kind == NODE_LIST) {
        diag_add(r->diag, DIAG_E141, node->loc, "expected %s, not a list", what);
        diag_help(r->diag, "a map has a name before each value, and no '-': 'name: value'");
    } else if (!node_lacks_blank(node, r->diag)) {
        diag_add(r->diag, DIAG_E102, node->loc, "expected %s, not %s", what, kinds[node->kind]);
        help_brackets(r, node, kind);
    }
    return false;
}

/* ---- options ---- */

struct str join_words(struct schema_reader *r, const struct str *words, size_t n)
{
    struct text all = {.arena = r->arena};

    if (diag_is_full(r->diag))
        return (struct str){0};
    for (size_t i = 0; i < n; i++) {
        text_add(&all, i > 0 ? STR(", ") : STR(""));
        text_add(&all, words[i]);
    }
    return text_str(&all);
}

size_t index_of(struct str word, const struct str *names, size_t n)
{
    size_t i = 0;

    while (i < n && !str_eq(word, names[i]))
        i++;
    return i;
}

size_t find_option(struct schema_reader *r, const struct node *key, const struct str *names,
                   size_t n, const char *owner)
{
    size_t i = index_of(key->text, names, n);

    if (i == n)
        refuse_option(
            r, key, names, n, owner,
            str_fmt(r->arena, "%s takes " STR_FMT, owner, STR_ARG(join_words(r, names, n))));
    return i;
}

void require_option(struct schema_reader *r, const struct node *map, const char *name,
                    const char *owner, const char *example)
{
    if (node_get(map, name) || map->incomplete)
        return;
    diag_add(r->diag, DIAG_E103, map->loc, "%s needs the option '%s'", owner, name);
    diag_help(r->diag, "write %s", example);
}

void refuse_empty(struct schema_reader *r, const struct node *node, const char *what)
{
    diag_add(r->diag, DIAG_E121, node->loc, "%s", what);
    diag_help(r->diag, "write what is in it, or leave the option out");
}

/* ---- words ---- */

struct word word_of(const struct node *scalar)
{
    return (struct word){scalar->text, scalar->loc, true, !scalar->plain};
}

void read_word(struct schema_reader *r, const struct node *node, struct word *out)
{
    if (expect(r, node, NODE_SCALAR, "a text"))
        *out = word_of(node);
}

void read_list(struct schema_reader *r, const struct node *node, const char *what, read_item *item,
               struct words *out)
{
    if (!expect(r, node, NODE_LIST, what))
        return;
    if (node->items.len == 0)
        refuse_empty(r, node, "there is nothing in this list");
    for (size_t i = 0; i < node->items.len; i++) {
        struct word word = {0};
        item(r, node->items.at[i], &word);
        if (word.given)
            *list_add(r->arena, &out->items) = word;
    }
    out->given = out->items.len > 0 && out->items.len == node->items.len;
    out->loc = node->loc;
}

void read_words(struct schema_reader *r, const struct node *node, struct words *out)
{
    read_list(r, node, "a list of names", read_word, out);
}

/* ---- flags ---- */

static bool is_one_of(struct str s, const char *const *words)
{
    for (size_t i = 0; words[i]; i++)
        if (str_eq_nocase(s, str_of(words[i])))
            return true;
    return false;
}

void read_flag(struct schema_reader *r, const struct node *node, struct flag *out)
{
    static const char *const yes[] = {"true", "yes", "on", "y", "1", NULL};
    static const char *const no[] = {"false", "no", "off", "n", "0", NULL};

    if (!expect(r, node, NODE_SCALAR, "true or false"))
        return;
    bool is_true = str_eq(node->text, STR("true"));
    if (node->plain && (is_true || str_eq(node->text, STR("false")))) {
        *out = (struct flag){true, is_true, node->loc};
        return;
    }
    diag_add(r->diag, DIAG_E104, node->loc, "expected true or false, not '" STR_FMT "'",
             STR_ARG(node->text));
    out->value = is_one_of(node->text, yes); /* so that nothing else seems to be wrong */
    if (out->value)
        diag_help(r->diag, "write true, without quotes");
    else if (is_one_of(node->text, no))
        diag_help(r->diag, "write false, without quotes");
}

/* ---- counts ---- */

/* digits without a sign, point or leading zero */
static bool is_count(const struct node *node)
{
    if (!node->plain || node->text.len == 0 || (node->text.len > 1 && node->text.at[0] == '0'))
        return false;
    for (size_t i = 0; i < node->text.len; i++)
        if (!char_is_digit(node->text.at[i]))
            return false;
    return true;
}

/* "1_000", "+5" and "05" are numbers to other readers. */
static void help_count(struct schema_reader *r, const struct node *node)
{
    struct text digits = {.arena = r->arena};

    for (size_t i = 0; i < node->text.len; i++) {
        char c = node->text.at[i];
        if (char_is_digit(c) && (c != '0' || digits.len > 0))
            text_add(&digits, (struct str){&node->text.at[i], 1});
        else if (!char_is_digit(c) && c != '_' && c != '+')
            return;
    }
    if (!node->plain)
        diag_help(r->diag, "numbers stand without quotes");
    else if (digits.len > 0)
        diag_help(r->diag, "write " STR_FMT, STR_ARG(text_str(&digits)));
}

void read_count(struct schema_reader *r, const struct node *node, struct count *out)
{
    uint64_t n = 0;

    if (!expect(r, node, NODE_SCALAR, "a number"))
        return;
    if (!is_count(node)) {
        diag_add(r->diag, DIAG_E105, node->loc,
                 "expected a whole number in plain digits, not '" STR_FMT "'", STR_ARG(node->text));
        help_count(r, node);
        return;
    }
    for (size_t i = 0; i < node->text.len && n <= UINT32_MAX; i++)
        n = n * 10 + (uint64_t)(node->text.at[i] - '0');
    *out = (struct count){true, n > UINT32_MAX ? UINT32_MAX : (uint32_t)n, node->loc};
}

/* ---- actions ---- */

const struct str action_names[ACTIONS] = {
    [ACTION_CASCADE] = STR_ROW("CASCADE"),         [ACTION_SET_NULL] = STR_ROW("SET_NULL"),
    [ACTION_SET_DEFAULT] = STR_ROW("SET_DEFAULT"), [ACTION_RESTRICT] = STR_ROW("RESTRICT"),
    [ACTION_NO_ACTION] = STR_ROW("NO_ACTION"),     [ACTION_DO_NOTHING] = STR_ROW("DO_NOTHING")};

/* "set null" -> "set_null" */
static struct str underscored(struct arena *arena, struct str s)
{
    char *at = arena_alloc(arena, s.len + 1);

    for (size_t i = 0; i < s.len; i++)
        at[i] = s.at[i] == ' ' ? '_' : s.at[i];
    return (struct str){at, s.len};
}

void read_action(struct schema_reader *r, const struct node *node, struct written_action *out)
{
    if (!expect(r, node, NODE_SCALAR, "an action"))
        return;
    struct str word = underscored(r->arena, node->text);
    for (size_t i = 0; i < ACTIONS; i++) {
        if (!str_eq_nocase(word, action_names[i]))
            continue;
        *out = (struct written_action){true, (enum action)i, node->loc};
        return;
    }
    diag_add(r->diag, DIAG_E111, node->loc, "unknown action '" STR_FMT "'", STR_ARG(node->text));
    help_action(r, word);
}
