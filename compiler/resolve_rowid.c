/* resolve_rowid.c - what SQL calls the rowid of each table, and the key of a table that has none of
 * its own ("primary_key: rowid"): a field that is read and written as any other, but no column of
 * the table.
 */
#include "resolve.h"

static const char *const names[] = {"rowid", "_rowid_", "oid"};

#define NAMES (sizeof names / sizeof *names)

/* ---- the key ---- */

/* The column of f that has this name, as far as can be told before relations are looked up: a
 * ForeignKey's column that is not named has an underscore inside, so it is none of SQLite's names.
 */
static bool takes_name(const struct written_field *f, struct str name)
{
    bool is_scalar = resolve_type(f->type.text) != TYPES;

    for (size_t i = 0; i < f->columns.items.len; i++)
        if (str_eq_nocase(f->columns.items.at[i].text, name))
            return true;
    return f->column.given ? str_eq_nocase(f->column.text, name)
                           : is_scalar && str_eq_nocase(f->name.text, name);
}

static const struct written_field *find_taker(const struct written_model *written, struct str name)
{
    for (size_t i = 0; i < written->fields.len; i++)
        if (takes_name(written->fields.at[i], name))
            return written->fields.at[i];
    return NULL;
}

static void refuse_option(struct resolver *r, const struct model *m, const struct flag *flag,
                          const char *option)
{
    if (!flag->value)
        return;
    diag_add(r->diag, DIAG_E265, flag->loc,
             "the rowid is the key of '" STR_FMT "': '%s' is not possible", STR_ARG(m->name),
             option);
    diag_note(r->diag, work_of(r, m)->written->rowid_key.loc, "'primary_key: rowid' is here");
    diag_help(r->diag, "leave it out, or declare a field as the key");
}

/* Every table has columns of its own, and not only generated ones. */
static void check_has_columns(struct resolver *r, const struct model *m)
{
    const struct written_model *written = work_of(r, m)->written;
    const struct written_field *generated = NULL;

    for (size_t i = 0; i < written->fields.len; i++) {
        const struct written_field *f = written->fields.at[i];
        if (!str_eq(f->type.text, STR("ManyToMany")) && !f->generated.given)
            return;
        generated = f->generated.given ? f : generated;
    }
    if (written->incomplete)
        return;
    if (generated) {
        diag_add(r->diag, DIAG_E264, generated->generated.loc,
                 "all columns of the table of '" STR_FMT "' are generated", STR_ARG(m->name));
        diag_note(r->diag, written->rowid_key.loc, "the rowid is no column");
        diag_help(r->diag, "add a field that is written, or leave 'primary_key: rowid' out");
        return;
    }
    diag_add(r->diag, DIAG_E269, m->loc, "the table of '" STR_FMT "' has no column",
             STR_ARG(m->name));
    diag_note(r->diag, written->rowid_key.loc, "the rowid is none");
    diag_help(r->diag, "add a field, or leave 'primary_key: rowid' out");
}

/* The name of the rowid that no column has taken; no text: there is none, which has been said. */
static struct str free_name(struct resolver *r, const struct model *m)
{
    const struct written_model *written = work_of(r, m)->written;

    for (size_t i = 0; i < NAMES; i++)
        if (!find_taker(written, str_of(names[i])))
            return str_of(names[i]);
    diag_add(r->diag, DIAG_E267, written->rowid_key.loc,
             "the rowid of '" STR_FMT "' has no name in SQL: its columns have taken all three",
             STR_ARG(m->name));
    for (size_t i = 0; i < NAMES; i++)
        diag_note(r->diag, find_taker(written, str_of(names[i]))->loc, "'%s' is here", names[i]);
    diag_help(r->diag, "make a field the key");
    return (struct str){0};
}

const struct written_field *resolve_rowid_key(struct resolver *r, struct model *m)
{
    const struct written_model *written = work_of(r, m)->written;
    struct written_field *key = arena_new(r->arena, struct written_field);
    struct loc loc = written->rowid_key.loc;

    refuse_option(r, m, &written->without_rowid, "without_rowid");
    refuse_option(r, m, &written->autoincrement, "autoincrement");
    check_has_columns(r, m);
    for (size_t i = 0; i < written->fields.len; i++) {
        const struct written_field *f = written->fields.at[i];
        if (!str_eq(f->name.text, STR("rowid")))
            continue;
        diag_add(r->diag, DIAG_E266, f->loc, "'" STR_FMT "' has a field 'rowid' already: its key",
                 STR_ARG(m->name));
        diag_note(r->diag, loc, "'primary_key: rowid' is here");
        diag_help(r->diag, "give the field another name, and 'column: rowid'");
        return NULL;
    }
    key->name = (struct word){STR("rowid"), loc, true, false};
    key->loc = loc;
    key->type = (struct word){STR("int64"), loc, true, false};
    key->primary_key = (struct flag){true, true, loc};
    key->column = (struct word){free_name(r, m), loc, true, false};
    return key->column.text.at ? key : NULL;
}

/* ---- every table ---- */

void resolve_rowid(struct resolver *r, struct model *m)
{
    (void)r;
    if (m->rowid_key && m->key.len > 0)
        m->rowid = m->key.at[0]->sql;
    for (size_t i = 0; !m->without_rowid && !m->view && !m->rowid.at && i < NAMES; i++) {
        bool taken = false;
        for (size_t k = 0; k < m->columns.len; k++)
            taken = taken || str_eq_nocase(m->columns.at[k]->sql, str_of(names[i]));
        if (!taken)
            m->rowid = str_of(names[i]);
    }
}
