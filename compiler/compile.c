/* compile.c - the passes in their order. Each adds what it finds wrong to diag; only an error of
 * syntax and a schema that is too large end the run at once, and only SQL of our own has to wait
 * for the rest to be right.
 */
#include "compile.h"

#include "input.h"
#include "model.h"
#include "verify.h"
#include "yaml.h"

struct compiled compile_front(struct arena *arena, const struct source *source,
                              struct compile_options options, struct diag *diag)
{
    struct compiled made = {0};
    struct node *root = yaml_parse(arena, source, diag);

    made.tree = root;
    if (!root || options.until == STAGE_YAML)
        return made;

    struct written_schema *schema = schema_read(arena, root, options.stem, diag);
    if (!schema)
        return made;
    if (options.split)
        schema->split = (struct flag){.given = true, .value = true};
    made.schema = schema;
    if (options.until == STAGE_SCHEMA)
        return made;

    struct model_set *set = model_resolve(arena, schema, input_base(source->name), diag);
    model_check_rules(set, arena, diag);
    names_check(set, diag);
    if (options.until == STAGE_OUTPUT)
        verify_texts(arena, set, diag);
    if (diag_failed(diag))
        return made;
    made.set = set;
    if (options.until == STAGE_MODEL)
        return made;

    struct sql_set *sql = sql_build(arena, set);
    if (options.until == STAGE_SQL || verify_sql(arena, sql, &made.bug))
        made.sql = sql;
    return made;
}
