/* import_settle.c - a draft is compiled as it will be by the user; what ormgen refuses of it is
 * left out or made simpler, until nothing is. The steps before this one know the rules of the
 * language, so that a draft mostly compiles at once: this is for what a database has that they
 * don't know of.
 */
#include "compile.h"
#include "import_settle.h"

#define MOST_ROUNDS 60

/* ---- where a message stands ---- */

static bool is_before(struct loc a, struct loc b)
{
    return a.line < b.line || (a.line == b.line && a.column <= b.column);
}

/* The last pair of a map that begins at or before a place; NULL: it is no map, or none does. */
static const struct pair *pair_at(const struct node *map, struct loc at)
{
    const struct pair *found = NULL;

    for (size_t i = 0; map && map->kind == NODE_MAP && i < map->pairs.len; i++)
        if (is_before(map->pairs.at[i].key->loc, at))
            found = &map->pairs.at[i];
    return found;
}

/* The option that at is in, of a model or, deep, of one of its fields, which has the lines; no
 * text: it is at the name. */
static struct str option_at(const struct node *root, struct loc at, struct draft_lines lines,
                            bool deep)
{
    const struct node *node = root;
    const struct pair *pair = NULL;

    for (int level = 0; level < (deep ? 5 : 3); level++) {
        pair = pair_at(node, at);
        node = pair ? pair->value : NULL;
    }
    return pair && pair->key->loc.line >= lines.first ? pair->key->text : (struct str){0};
}

static bool has_line(struct draft_lines lines, unsigned line)
{
    return lines.first <= line && line <= lines.last;
}

/* ---- parts of a model, each false: the line is none of its ---- */

static bool drop_unique(const struct refusal *r, unsigned line)
{
    for (size_t i = 0; i < r->model->uniques.len; i++) {
        struct draft_unique *unique = r->model->uniques.at[i];
        if (unique->dropped || !has_line(unique->lines, line))
            continue;
        unique->dropped = true;
        draft_leave_out(r->arena, &unique->notes, "a unique key: " STR_FMT, STR_ARG(r->message));
        return true;
    }
    return false;
}

static bool drop_index(const struct refusal *r, unsigned line)
{
    for (size_t i = 0; i < r->model->indexes.len; i++) {
        struct draft_index *index = r->model->indexes.at[i];
        if (index->dropped || !has_line(index->lines, line))
            continue;
        index->dropped = true;
        draft_leave_out(r->arena, &index->notes, "an index: " STR_FMT, STR_ARG(r->message));
        return true;
    }
    return false;
}

static bool drop_check(const struct refusal *r, unsigned line)
{
    for (size_t i = 0; i < r->model->checks.len; i++) {
        struct draft_check *check = r->model->checks.at[i];
        if (check->dropped || !has_line(check->lines, line))
            continue;
        check->dropped = true;
        draft_leave_out(r->arena, &check->notes, "CHECK (" STR_FMT "): " STR_FMT,
                        STR_ARG(check->written.sql.text), STR_ARG(r->message));
        return true;
    }
    return false;
}

static bool change_field(struct refusal *r, const struct node *tree, struct loc at)
{
    for (size_t i = 0; i < r->model->fields.len; i++) {
        struct draft_field *field = r->model->fields.at[i];
        if (!has_line(field->lines, at.line))
            continue;
        r->option = option_at(tree, at, field->lines, true);
        settle_field(r, field);
        return true;
    }
    return false;
}

static bool change_part(struct refusal *r, const struct node *tree, struct loc at)
{
    if (change_field(r, tree, at) || drop_check(r, at.line) || drop_index(r, at.line) ||
        drop_unique(r, at.line))
        return true;
    if (!has_line(r->model->lines, at.line))
        return false;
    r->option = option_at(tree, at, r->model->lines, false);
    settle_model(r);
    return true;
}

/* ---- the whole ---- */

/* Changes what the error is about; false: it is about nothing that a database brought. */
static bool change_draft(struct draft *draft, unsigned round, const struct node *tree,
                         const struct diag_error *error)
{
    struct refusal r = {.arena = draft->arena, .draft = draft, .code = error->code, .round = round};

    r.message = str_fmt(draft->arena, STR_FMT " [" STR_FMT "]", STR_ARG(error->text),
                        STR_ARG(error_rows[error->code].code));
    for (size_t i = 0; i < draft->models.len; i++) {
        r.model = draft->models.at[i];
        if (change_part(&r, tree, error->at))
            return true;
    }
    return false;
}

/* One error of a line is enough for a round: the others may be about the same. */
static bool change_all(struct draft *draft, unsigned round, const struct node *tree,
                       const struct diag *diag, struct str *why)
{
    struct diag_error error;
    unsigned line = 0;

    for (size_t i = 0; diag_next_error(diag, &i, &error);) {
        if (error.at.line == line)
            continue;
        line = error.at.line;
        *why = error.text;
        if (!tree || !change_draft(draft, round, tree, &error))
            return false;
    }
    return line > 0;
}

bool import_settle(struct arena *arena, struct draft *draft, struct str *yaml, struct str *why)
{
    struct compile_options how = {.stem = draft->written.name.text, .until = STAGE_OUTPUT};

    for (unsigned round = 0; round < MOST_ROUNDS; round++) {
        struct source source = {STR("schema"), draft_yaml(arena, draft)};
        struct diag *diag = diag_new(arena, &source);
        struct compiled made = compile_front(arena, &source, how, diag);
        *yaml = source.text;
        *why = made.bug;
        if (made.sql)
            return true;
        if (!diag_failed(diag) || !change_all(draft, round, made.tree, diag, why))
            return false;
    }
    return false;
}
