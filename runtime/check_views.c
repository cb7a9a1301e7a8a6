/* check_views.c - compares the views of a schema with those that are there: each exists, as a view
 * or as anything else that is selected from, and has the columns that the model reads. What types
 * these have is told by their rows alone.
 */
#include "check.h"

static void compare_view(struct ormi_check *c, const orm_model *model)
{
    if (c->actual.n_columns == 0) {
        ormi_differ(c, "view is missing");
        return;
    }
    for (unsigned i = 0; i < model->n_columns; i++)
        if (!ormi_find_column(&c->actual, model->columns[i].name))
            ormi_differ(c, "column %s is missing", model->columns[i].name);
}

static void check_view(struct ormi_check *c, const orm_model *model, struct ormi_describer *actual)
{
    orm_scope scope = ORM_SCOPE_INIT;
    struct orm_region *region = ormi_region(&scope);
    c->table = model->table;
    if (!region)
        c->status = ormi_fail_nomem(c->db);
    else if (ormi_describe_actual(c, actual, region, "view"))
        compare_view(c, model);
    orm_scope_free(&scope);
}

void ormi_check_views(struct ormi_check *c, struct ormi_describer *actual)
{
    for (uint32_t i = 0; i < c->schema->n_models && c->status == ORM_OK; i++)
        if (c->schema->models[i]->view)
            check_view(c, c->schema->models[i], actual);
}
