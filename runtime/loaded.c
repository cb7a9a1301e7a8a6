/* loaded.c - what is loaded of a row's relations, and forgetting it. Nothing here fails, and
 * nothing is read.
 */
#include "load.h"

/* The links of a row's relation, NULL if none of it has been loaded; the row's place in them. */
static struct ormi_links *links_of(unsigned relation, const void *row, size_t *at)
{
    struct orm_batch *batch = row ? ormi_batch_of(row) : NULL;
    if (!batch || !batch->links)
        return NULL;
    *at = ((const orm_row *)row)->index;
    return &batch->links[relation];
}

const orm_list *orm_gen_list(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    const struct ormi_links *links = links_of(relation, row, &at);
    (void)model;
    return links && links->complete && links->complete[at].items ? &links->complete[at] : NULL;
}

const orm_list *orm_gen_matching(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    const struct ormi_links *links = links_of(relation, row, &at);
    (void)model;
    return links && links->matching && links->matching[at].items ? &links->matching[at] : NULL;
}

int64_t orm_gen_count_of(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    const struct ormi_links *links = links_of(relation, row, &at);
    (void)model;
    if (links && links->counts && links->counts[at] >= 0)
        return links->counts[at];
    return links && links->complete && links->complete[at].items
               ? (int64_t)links->complete[at].count
               : -1;
}

void *orm_gen_other(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    if (model->relations[relation].kind == ORM_TO_ONE)
        return row ? ormi_pointer(row, &model->relations[relation]) : NULL;
    const struct ormi_links *links = links_of(relation, row, &at);
    return links && links->one ? links->one[at] : NULL;
}

/* Forward: the pointer fits the key, or the key is NULL. */
static bool one_is_loaded(const orm_relation *relation, unsigned number, const void *row)
{
    const struct orm_batch *batch = ormi_batch_of(row);
    struct ormi_key key;
    orm_error unwanted;
    bool some;
    if (!batch)
        return false;
    relation->values(row, key.values);
    some = key.values[0].type != ORM_VALUE_NULL;
    bool integer = relation->parts == 1 && ormi_is_integer(batch->model, relation->columns[0]);
    if (!integer && ormi_encode_parts(batch->model, relation->columns, relation->parts, key.values,
                                      key.forms, &some, &unwanted) != ORM_OK)
        return false;
    return some ? ormi_one_is_loaded(batch, number, row, key.values)
                : ormi_pointer(row, relation) == NULL;
}

bool orm_gen_loaded(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    if (model->relations[relation].kind == ORM_TO_ONE)
        return row && one_is_loaded(&model->relations[relation], relation, row);
    const struct ormi_links *links = links_of(relation, row, &at);
    if (!links)
        return false;
    return links->complete ? links->complete[at].items != NULL
                           : links->one_loaded && links->one_loaded[at];
}

void orm_gen_unload(const orm_model *model, unsigned relation, void *row)
{
    size_t at;
    if (row && model->relations[relation].kind == ORM_TO_ONE)
        ormi_set_pointer(row, &model->relations[relation], NULL);
    struct ormi_links *links = links_of(relation, row, &at);
    if (!links)
        return;
    if (links->complete)
        links->complete[at] = (orm_list){NULL, 0};
    if (links->matching)
        links->matching[at] = (orm_list){NULL, 0};
    if (links->counts)
        links->counts[at] = -1;
    if (links->dangling)
        links->dangling[at] = NULL;
    if (links->one_loaded) {
        links->one_loaded[at] = false;
        links->one[at] = NULL;
    }
}
