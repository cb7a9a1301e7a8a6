/* explain.c - prints rows of errors.def: one for a terminal, a list of all, or all as a page in
 * Markdown. Explanations are sentences with words of a schema in backquotes. Examples may hold any
 * bytes: what can't be printed is escaped. */
#include "explain.h"

#include "compile.h"
#include "input.h"
#include "say.h"

#define WIDTH 80      /* of a terminal */
#define PAGE_WIDTH 99 /* of Markdown */

/* What the codes that begin alike are about. */
static const struct {
    struct str prefix;
    const char *title;
} groups[] = {
    {STR_ROW("E0"), "The text and its YAML"},
    {STR_ROW("E1"), "The schema as it is written"},
    {STR_ROW("E2"), "What its parts mean to each other"},
    {STR_ROW("E4"), "What SQLite says of its SQL"},
    {STR_ROW("W3"), "What is allowed, but hardly meant"},
};

#define GROUPS (sizeof groups / sizeof *groups)

/* ---- looking up ---- */

const struct error_row *explain_find(struct arena *arena, struct str code)
{
    struct str upper = str_upper(arena, code);

    for (size_t i = 0; i < DIAG_CODES; i++)
        if (str_eq(upper, error_rows[i].code))
            return &error_rows[i];
    return NULL;
}

struct str explain_nearest(struct arena *arena, struct str code)
{
    struct str codes[DIAG_CODES];

    for (size_t i = 0; i < DIAG_CODES; i++)
        codes[i] = error_rows[i].code;
    size_t nearest = str_nearest(str_upper(arena, code), codes, DIAG_CODES);
    return nearest < DIAG_CODES ? codes[nearest] : (struct str){0};
}

/* ---- parts ---- */

/* The part of text up to a character, or all of it; text is what follows behind that. */
static struct str cut(struct str *text, char end)
{
    struct str part = {text->at, 0};

    while (part.len < text->len && part.at[part.len] != end)
        part.len++;
    size_t used = part.len + (part.len < text->len);
    *text = (struct str){text->at + used, text->len - used};
    return part;
}

/* Outside of backquotes nothing may mean anything to Markdown. */
static void put_word(FILE *out, struct str word, bool is_page, bool *quoted)
{
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        if (c == '`')
            *quoted = !*quoted;
        if (is_page && !*quoted && (c == '*' || c == '_' || c == '<' || c == '[' || c == '\\'))
            putc('\\', out);
        putc(c, out);
    }
}

/* A paragraph, its lines broken at blanks. */
static void put_wrapped(FILE *out, struct str text, bool is_page)
{
    size_t width = is_page ? PAGE_WIDTH : WIDTH, column = 0;
    bool quoted = false;

    while (text.len > 0) {
        struct str word = cut(&text, ' ');
        if (column > 0) {
            bool fits = column + 1 + word.len <= width;
            putc(fits ? ' ' : '\n', out);
            column = fits ? column + 1 : 0;
        }
        put_word(out, word, is_page, &quoted);
        column += word.len;
    }
    putc('\n', out);
}

/* Indented lines, which Markdown shows as they are. */
static void put_example(FILE *out, const char *title, struct str text)
{
    fprintf(out, "\n%s:\n\n", title);
    while (text.len > 0) {
        struct str line = cut(&text, '\n');
        if (line.len > 0)
            fputs("    ", out);
        say_text(line, out);
        putc('\n', out);
    }
}

struct source explain_source(struct str example)
{
    const struct str mark = STR("# "), ending = STR(".yaml");
    struct str rest = example, line = cut(&rest, '\n');

    if (str_starts(line, mark) && str_ends(line, ending))
        return (struct source){{line.at + mark.len, line.len - mark.len}, example};
    return (struct source){STR("shop.yaml"), example};
}

static void put_messages(struct arena *arena, FILE *out, struct str example)
{
    const struct source source = explain_source(example);
    struct diag *diag = diag_new(arena, &source);

    compile_front(arena, &source,
                  (struct compile_options){.stem = input_stem(source.name), .until = STAGE_OUTPUT},
                  diag);
    fputs("\normgen says:\n\n```text\n", out);
    diag_print(diag, out);
    fputs("```\n", out);
}

/* ---- what is printed ---- */

static const char *kind_of(const struct error_row *row)
{
    return row->severity == SEVERITY_ERROR ? "error" : "warning";
}

void explain_row(FILE *out, const struct error_row *row)
{
    fprintf(out, STR_FMT ", %s: " STR_FMT "\n\n", STR_ARG(row->code), kind_of(row),
            STR_ARG(row->title));
    put_wrapped(out, row->explanation, false);
    put_example(out, "Wrong", row->wrong);
    put_example(out, "Right", row->right);
}

void explain_list(FILE *out)
{
    for (size_t group = 0; group < GROUPS; group++) {
        fprintf(out, "%s%s:\n", group > 0 ? "\n" : "", groups[group].title);
        for (size_t i = 0; i < DIAG_CODES; i++)
            if (str_starts(error_rows[i].code, groups[group].prefix))
                fprintf(out, "  " STR_FMT "  " STR_FMT "\n", STR_ARG(error_rows[i].code),
                        STR_ARG(error_rows[i].title));
    }
}

static void put_title(FILE *out, struct str title)
{
    bool quoted = false;

    put_word(out, title, true, &quoted);
}

static void put_index(FILE *out, struct str prefix)
{
    for (size_t i = 0; i < DIAG_CODES; i++) {
        const struct error_row *row = &error_rows[i];
        if (!str_starts(row->code, prefix))
            continue;
        fprintf(out, "- [" STR_FMT "](#%c" STR_FMT "): ", STR_ARG(row->code),
                row->code.at[0] == 'E' ? 'e' : 'w', (int)row->code.len - 1, row->code.at + 1);
        put_title(out, row->title);
        putc('\n', out);
    }
}

static void put_entry(struct arena *arena, FILE *out, const struct error_row *row)
{
    fprintf(out, "\n### " STR_FMT "\n\n%s: ", STR_ARG(row->code),
            row->severity == SEVERITY_ERROR ? "Error" : "Warning");
    put_title(out, row->title);
    fputs(".\n\n", out);
    put_wrapped(out, row->explanation, true);
    put_example(out, "Wrong", row->wrong);
    if (row->wrong.len > 0 && row->wrong.at[0] != '(')
        put_messages(arena, out, row->wrong);
    put_example(out, "Right", row->right);
}

void explain_page(struct arena *arena, FILE *out)
{
    fputs(
        "<!-- made by: ormgen explain --markdown -->\n"
        "# Messages\n"
        "\n"
        "Every message of ormgen about a schema ends with a code, such as `[E204]`. A code never\n"
        "changes its meaning. This page, and `ormgen explain E204`, tell what each one says, why\n"
        "the language has that rule, and how a schema is mended. Codes with an `E` are errors;\n"
        "those with a `W` are warnings, which `--strict` makes errors.\n",
        out);
    for (size_t group = 0; group < GROUPS; group++) {
        fprintf(out, "\n## %s\n\n", groups[group].title);
        put_index(out, groups[group].prefix);
        for (size_t i = 0; i < DIAG_CODES; i++)
            if (str_starts(error_rows[i].code, groups[group].prefix))
                put_entry(arena, out, &error_rows[i]);
    }
}
