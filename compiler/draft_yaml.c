/* draft_yaml.c - a draft as the text of a schema, laid out as a person would: a field is a line,
 * its options in braces, in a column behind the names; what would be too long for that is a block.
 * Notes are comments, at the end of a line or above it. Each part is told its lines.
 */
#include <string.h>

#include "draft.h"
#include "draft_write.h"
#include "text.h"

#define WIDEST_FIELD 120 /* columns: a table of fields may be wider than text */
#define WIDEST_NAME 28   /* longer ones don't move the options of the others */
#define LONGEST_KEY 1000 /* bytes: YAML wants the ':' of a key within 1,024 characters */

/* How far parts are indented. */
enum { OPTION_INDENT = 4, ITEM_INDENT = 6, FIELD_OPTION_INDENT = 8 };

struct printer {
    struct arena *arena;
    struct text out;
    size_t counted; /* bytes of it */
    unsigned ended; /* lines in them */
};

/* The number of the line that is printed next. */
static unsigned next_line(struct printer *p)
{
    for (; p->counted < p->out.len; p->counted++)
        p->ended += p->out.at[p->counted] == '\n';
    return p->ended + 1;
}

static void print_line(struct printer *p, unsigned indent, struct str s)
{
    text_addf(&p->out, "%*s" STR_FMT "\n", (int)indent, "", STR_ARG(s));
}

/* ---- comments ---- */

/* Up to the last blank within width, or to the first one behind it, or all. */
static size_t comment_end(struct str s, size_t width)
{
    size_t end = s.len;

    for (size_t i = 1; i < s.len && (i <= width || end == s.len); i++)
        if (s.at[i] == ' ')
            end = i;
    return s.len <= width ? s.len : end;
}

static void print_comment(struct printer *p, unsigned indent, struct str text)
{
    struct str rest = draft_comment(p->arena, text);

    while (rest.len > 0) {
        size_t end = comment_end(rest, TEXT_WIDTH - indent - 2);
        text_addf(&p->out, "%*s# " STR_FMT "\n", (int)indent, "", (int)end, rest.at);
        end += end < rest.len;
        rest = (struct str){rest.at + end, rest.len - end};
    }
}

static void print_notes(struct printer *p, unsigned indent, const draft_notes *notes)
{
    for (size_t i = 0; i < notes->len; i++)
        print_comment(p, indent, notes->at[i].text);
}

/* A line with its notes. */
static void print_noted(struct printer *p, unsigned indent, struct str line,
                        const draft_notes *notes)
{
    struct str note =
        notes->len == 1 ? draft_comment(p->arena, notes->at[0].text) : (struct str){0};

    if (note.len > 0 && indent + line.len + 4 + note.len <= TEXT_WIDTH) {
        text_addf(&p->out, "%*s" STR_FMT "  # " STR_FMT "\n", (int)indent, "", STR_ARG(line),
                  STR_ARG(note));
        return;
    }
    print_notes(p, indent, notes);
    print_line(p, indent, line);
}

/* ---- fields ---- */

/* A field as it is to be printed. */
struct field_text {
    struct draft_field *field;
    struct str name;
    draft_options options;
    struct draft_flow flow; /* behind the name and ':': type, or {type: type, option: value, ...} */
    struct str line;        /* the same on one line */
};

static bool fits_line(const struct field_text *text, size_t width)
{
    size_t name = text->name.len > width ? text->name.len : width;

    return ITEM_INDENT + name + 2 + text->line.len <= WIDEST_FIELD;
}

/* Does it fit into two lines? What has options inside of an option is clearer as a block. */
static bool fits_two_lines(const struct field_text *text, size_t width)
{
    size_t room = TEXT_WIDTH - ITEM_INDENT - 3 - width;

    return text->name.len <= width && !text->field->written.through.is_map &&
           text->line.len <= 2 * room - 24;
}

/* {option: value, ...} */
static struct draft_flow options_flow(struct arena *arena, const draft_options *options)
{
    struct draft_flow map = {.open = STR("{"), .close = STR("}")};

    for (size_t i = 0; i < options->len; i++) {
        const struct draft_option *option = &options->at[i];
        *list_add(arena, &map.items) = str_fmt(arena, STR_FMT ": " STR_FMT, STR_ARG(option->name),
                                               STR_ARG(draft_flow_text(arena, &option->value)));
    }
    return map;
}

/* The rest of a line, and others behind it if need be, indented to its first item. */
static void print_flow(struct printer *p, unsigned indent, const struct draft_flow *flow)
{
    text_add(&p->out, flow->open);
    struct text_items items = text_items(&p->out, p->arena, indent);
    for (size_t i = 0; i < flow->items.len; i++)
        text_item(&items, STR_FMT, STR_ARG(flow->items.at[i]));
    text_add(&p->out, flow->close);
    text_add(&p->out, STR("\n"));
}

/* An option on lines of its own. */
static void print_option(struct printer *p, unsigned indent, const struct draft_option *option)
{
    text_addf(&p->out, "%*s" STR_FMT ": ", (int)indent, "", STR_ARG(option->name));
    print_flow(p, indent + (unsigned)option->name.len + 3, &option->value);
}

static void print_field(struct printer *p, const struct field_text *text, size_t width)
{
    struct draft_field *field = text->field;
    struct str name = str_fmt(p->arena, STR_FMT ":", STR_ARG(text->name));

    field->lines.first = next_line(p);
    if (!fits_line(text, width) && fits_two_lines(text, width)) {
        print_notes(p, ITEM_INDENT, &field->notes);
        text_addf(&p->out, "%*s%-*s ", ITEM_INDENT, "", (int)width + 1, name.at);
        print_flow(p, ITEM_INDENT + (unsigned)width + 3, &text->flow);
    } else if (!fits_line(text, width)) {
        print_noted(p, ITEM_INDENT, name, &field->notes);
        for (size_t i = 0; i < text->options.len; i++)
            print_option(p, FIELD_OPTION_INDENT, &text->options.at[i]);
    } else {
        struct str line =
            str_fmt(p->arena, "%-*s " STR_FMT, (int)width + 1, name.at, STR_ARG(text->line));
        print_noted(p, ITEM_INDENT, line, &field->notes);
    }
    field->lines.last = next_line(p) - 1;
}

static void print_fields(struct printer *p, const struct draft_model *model)
{
    size_t n = model->fields.len, width = 0;
    struct field_text *texts = arena_alloc(p->arena, n * sizeof *texts);

    for (size_t i = 0; i < n; i++) {
        texts[i].field = model->fields.at[i];
        texts[i].name = draft_scalar(p->arena, texts[i].field->written.name.text);
        draft_field_options(p->arena, &texts[i].field->written, &texts[i].options);
        texts[i].flow = texts[i].options.len == 1 ? texts[i].options.at[0].value
                                                  : options_flow(p->arena, &texts[i].options);
        texts[i].line = draft_flow_text(p->arena, &texts[i].flow);
        size_t len = texts[i].name.len;
        if (len > width && len <= WIDEST_NAME && fits_line(&texts[i], len))
            width = len;
    }
    print_line(p, OPTION_INDENT, n > 0 ? STR("fields:") : STR("fields: {}"));
    for (size_t i = 0; i < n; i++)
        print_field(p, &texts[i], width);
}

/* ---- unique keys, indexes, checks ---- */

/* One of several parts of a model; of one that was dropped only notes are printed. */
struct item {
    struct str text;
    const draft_notes *notes;
    struct draft_lines *lines;
    bool dropped;
};

struct section {
    const char *name;
    const char *open, *close; /* around the only item */
    const char *each;         /* before each of several */
    LIST(struct item) items;
};

/* The item that is the only one, and has no comments; NULL: it isn't so. */
static const struct item *only_item(const struct section *section)
{
    const struct item *only = section->items.len == 1 ? &section->items.at[0] : NULL;
    bool fits = only && !only->dropped && only->notes->len == 0 &&
                only->text.len + 30 <= TEXT_WIDTH && !memchr(only->text.at, '\n', only->text.len);

    return fits ? only : NULL;
}

static void print_items(struct printer *p, const struct section *section, unsigned indent)
{
    for (size_t i = 0; i < section->items.len; i++) {
        const struct item *item = &section->items.at[i];
        item->lines->first = next_line(p);
        if (item->dropped)
            print_notes(p, indent, item->notes);
        else
            print_noted(p, indent,
                        str_fmt(p->arena, "%s" STR_FMT, section->each, STR_ARG(item->text)),
                        item->notes);
        item->lines->last = next_line(p) - 1;
    }
}

static void print_section(struct printer *p, const struct section *section)
{
    const struct item *only = only_item(section);
    bool any = false;

    for (size_t i = 0; i < section->items.len; i++)
        any = any || !section->items.at[i].dropped;
    if (only) {
        only->lines->first = only->lines->last = next_line(p);
        text_addf(&p->out, "%*s%s: %s" STR_FMT "%s\n", OPTION_INDENT, "", section->name,
                  section->open, STR_ARG(only->text), section->close);
    } else if (any) {
        text_addf(&p->out, "%*s%s:\n", OPTION_INDENT, "", section->name);
        print_items(p, section, ITEM_INDENT);
    } else {
        print_items(p, section, OPTION_INDENT);
    }
}

static void print_uniques(struct printer *p, const struct draft_model *model)
{
    struct section section = {.name = "unique", .open = "[", .close = "]", .each = "- "};

    for (size_t i = 0; i < model->uniques.len; i++) {
        struct draft_unique *unique = model->uniques.at[i];
        struct draft_flow flow = draft_words(p->arena, &unique->written);
        *list_add(p->arena, &section.items) = (struct item){
            draft_flow_text(p->arena, &flow), &unique->notes, &unique->lines, unique->dropped};
    }
    print_section(p, &section);
}

static void print_indexes(struct printer *p, const struct draft_model *model)
{
    struct section section = {.name = "indexes", .open = "[", .close = "]", .each = "- "};

    for (size_t i = 0; i < model->indexes.len; i++) {
        struct draft_index *index = model->indexes.at[i];
        struct draft_flow flow = draft_index_flow(p->arena, &index->written);
        *list_add(p->arena, &section.items) = (struct item){
            draft_flow_text(p->arena, &flow), &index->notes, &index->lines, index->dropped};
    }
    print_section(p, &section);
}

/* name: expression; a name that is too long for that stands behind a '?'. */
static struct str check_text(struct arena *arena, const struct written_check *check)
{
    struct str name = draft_scalar(arena, check->name.text);
    struct str sql = draft_text(arena, check->sql.text, FIELD_OPTION_INDENT);

    if (name.len > LONGEST_KEY)
        return str_fmt(arena, "? " STR_FMT "\n%*s: " STR_FMT, STR_ARG(name), ITEM_INDENT, "",
                       STR_ARG(sql));
    return str_fmt(arena, STR_FMT ": " STR_FMT, STR_ARG(name), STR_ARG(sql));
}

static void print_checks(struct printer *p, const struct draft_model *model)
{
    struct section section = {.name = "checks", .open = "{", .close = "}", .each = ""};

    for (size_t i = 0; i < model->checks.len; i++) {
        struct draft_check *check = model->checks.at[i];
        *list_add(p->arena, &section.items) = (struct item){
            check_text(p->arena, &check->written), &check->notes, &check->lines, check->dropped};
    }
    print_section(p, &section);
}

/* ---- models ---- */

static void print_word(struct printer *p, const char *name, const struct word *word)
{
    if (word->given)
        text_addf(&p->out, "%*s%s: " STR_FMT "\n", OPTION_INDENT, "", name,
                  STR_ARG(draft_scalar(p->arena, word->text)));
}

static void print_flag(struct printer *p, const char *name, const struct flag *flag)
{
    if (flag->given)
        text_addf(&p->out, "%*s%s: %s\n", OPTION_INDENT, "", name, flag->value ? "true" : "false");
}

static void print_view(struct printer *p, const struct written_view *view)
{
    if (view->given)
        text_addf(&p->out, "%*sview: " STR_FMT "\n", OPTION_INDENT, "",
                  STR_ARG(view->sql.given ? draft_text(p->arena, view->sql.text, ITEM_INDENT)
                                          : STR("true")));
}

static void print_key(struct printer *p, const struct written_model *model)
{
    struct draft_flow key = draft_words(p->arena, &model->primary_key);

    if (model->rowid_key.given)
        print_line(p, OPTION_INDENT, STR("primary_key: rowid"));
    else if (model->primary_key.given)
        print_option(p, OPTION_INDENT, &(struct draft_option){STR("primary_key"), key});
}

static void print_model(struct printer *p, struct draft_model *model)
{
    const struct written_model *written = &model->written;

    model->lines.first = next_line(p);
    print_notes(p, 2, &model->notes);
    text_addf(&p->out, "  " STR_FMT ":\n", STR_ARG(draft_scalar(p->arena, written->name.text)));
    print_word(p, "doc", &written->doc);
    print_word(p, "table", &written->table);
    print_word(p, "c_name", &written->c_name);
    print_view(p, &written->view);
    print_flag(p, "strict", &written->strict);
    print_key(p, written);
    print_flag(p, "without_rowid", &written->without_rowid);
    print_flag(p, "autoincrement", &written->autoincrement);
    model->lines.last = next_line(p) - 1;
    print_fields(p, model);
    print_uniques(p, model);
    print_indexes(p, model);
    print_checks(p, model);
}

/* ---- the schema ---- */

static void print_head(struct printer *p, const struct draft *draft)
{
    text_addf(&p->out, "# Made by 'ormgen import' from the database " STR_FMT ".\n",
              STR_ARG(draft_comment(p->arena, draft->source)));
    if (draft->sampled)
        print_comment(p, 0,
                      draft->sampled_part
                          ? STR("Types are the declared ones and, where these tell too little, "
                                "those of the rows; of a large table a part was looked at.")
                          : STR("Types are the declared ones and, where these tell too little, "
                                "those of the rows."));
    if (draft_left_out(draft) > 0)
        print_comment(
            p, 0,
            STR("What the database has and this schema can't say is marked 'left out': see "
                "docs/import.md."));
    if (draft->unsafe.len > 0)
        print_comment(p, 0,
                      str_fmt(p->arena,
                              "The program has to open it with the option trusted_schema: its "
                              "definitions call functions that SQLite holds for unsafe there "
                              "(" STR_FMT ").",
                              STR_ARG(draft->unsafe)));
}

static void print_options(struct printer *p, const struct written_schema *schema)
{
    draft_options defaults = {0};

    text_addf(&p->out, "schema: " STR_FMT "\n", STR_ARG(draft_scalar(p->arena, schema->name.text)));
    draft_default_options(p->arena, schema, &defaults);
    struct draft_flow flow = options_flow(p->arena, &defaults);
    if (defaults.len > 0)
        text_addf(&p->out, "defaults: " STR_FMT "\n", STR_ARG(draft_flow_text(p->arena, &flow)));
}

struct str draft_yaml(struct arena *arena, struct draft *draft)
{
    struct printer p = {.arena = arena, .out.arena = arena};

    print_head(&p, draft);
    print_options(&p, &draft->written);
    text_add(&p.out, draft->models.len > 0 ? STR("\nmodels:\n") : STR("\nmodels: {}\n"));
    for (size_t i = 0; i < draft->models.len; i++) {
        text_add(&p.out, i > 0 ? STR("\n") : STR(""));
        print_model(&p, draft->models.at[i]);
    }
    text_add(&p.out, draft->notes.len > 0 ? STR("\n") : STR(""));
    print_notes(&p, 0, &draft->notes);
    return text_str(&p.out);
}
