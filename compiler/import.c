/* import.c - from an open database to a draft: the steps in their order. */
#include "import.h"

struct draft *import_database(struct arena *arena, sqlite3 *db, struct str source,
                              const struct import_options *options, struct str *why)
{
    struct catalog *catalog = arena_new(arena, struct catalog);
    struct draft *draft = arena_new(arena, struct draft);

    if (!catalog_read(arena, db, catalog, why))
        return NULL;
    draft->arena = arena;
    draft->source = source;
    struct import import = {
        .arena = arena,
        .catalog = catalog,
        .sampler = sampler_new(arena, db),
        .options = options,
        .draft = draft,
        .tables = arena_alloc(arena, catalog->tables.len * sizeof *import.tables),
    };
    if (!import_choose(&import, why))
        return NULL;
    import_name(&import);
    import_relate(&import);
    import_type(&import);
    import_index(&import);
    import_conflict(&import);
    import_order(&import);
    *why = sampler_damage(import.sampler);
    draft->unsafe = catalog_unsafe(arena, db, catalog);
    return why->at ? NULL : draft;
}
