/* resolve_view.c - models whose rows are those of a view: nothing is written to them, and nothing
 * that a table enforces can be said of them. What is promised is the key, if there is one.
 */
#include "resolve.h"

static void refuse(struct resolver *r, const struct model *m, struct loc loc, const char *option,
                   const char *help)
{
    diag_add(r->diag, DIAG_E270, loc, "'" STR_FMT "' is a view: '%s' belongs to a table",
             STR_ARG(m->name), option);
    diag_note(r->diag, work_of(r, m)->written->view.loc, "'view' is here");
    diag_help(r->diag, "%s", help);
}

static void check_model_options(struct resolver *r, const struct model *m)
{
    const struct written_model *w = work_of(r, m)->written;
    const char *help = "leave it out";

    if (w->rowid_key.value)
        refuse(r, m, w->rowid_key.loc, "primary_key: rowid",
               "name fields that no two rows have in common, or leave it out");
    if (w->uniques.len > 0)
        refuse(r, m, w->uniques.at[0].loc, "unique", "the key is what a view can promise");
    if (w->indexes.len > 0)
        refuse(r, m, w->indexes.at[0].loc, "indexes", help);
    if (w->checks.len > 0)
        refuse(r, m, w->checks.at[0].name.loc, "checks", help);
    if (w->without_rowid.given)
        refuse(r, m, w->without_rowid.loc, "without_rowid", help);
    if (w->strict.given)
        refuse(r, m, w->strict.loc, "strict", help);
    if (w->autoincrement.given)
        refuse(r, m, w->autoincrement.loc, "autoincrement", help);
}

static void check_field_options(struct resolver *r, const struct model *m,
                                const struct written_field *w)
{
    const char *help = "leave it out: rows of a view are only read";

    if (w->unique.value)
        refuse(r, m, w->unique.loc, "unique", "the key is what a view can promise");
    if (w->index.value)
        refuse(r, m, w->index.loc, "index", "leave it out");
    if (w->deferrable.value)
        refuse(r, m, w->deferrable.loc, "deferrable", "leave it out");
    if (w->default_value.given && !w->default_value.is_null)
        refuse(r, m, w->default_value.text.loc, "default", help);
    if (w->auto_uuid.given)
        refuse(r, m, w->auto_uuid.loc, "auto", help);
    if (w->auto_now.value)
        refuse(r, m, w->auto_now.loc, "auto_now", help);
    if (w->auto_now_add.value)
        refuse(r, m, w->auto_now_add.loc, "auto_now_add", help);
    if (w->generated.given)
        refuse(r, m, w->generated.loc, "generated", help);
    if (w->sql_type.given)
        refuse(r, m, w->sql_type.loc, "sql_type", help);
}

void resolve_view(struct resolver *r, struct model *m)
{
    const struct written_model *written = work_of(r, m)->written;

    check_model_options(r, m);
    for (size_t i = 0; i < written->fields.len; i++)
        check_field_options(r, m, written->fields.at[i]);
}

bool resolve_is_keyless(struct resolver *r, const struct model *m)
{
    const struct model_work *work = work_of(r, m);

    return m->view && work->key_fields.len == 0 && !work->lists_incomplete &&
           !work->written->incomplete;
}
