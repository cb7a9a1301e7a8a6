/* build_collect.c - the SQL of what collectors take, for many keys at once.
 *
 * The array stands first in a CROSS JOIN, so that SQLite goes through it in its order and looks up
 * the rest by index.
 */
#include "build.h"

/* The rowid of t0. An integer key has its values, and covers it in every index. */
static void put_rowid(sqlite3_str *out, const orm_model *rows)
{
    if (rows->auto_key)
        ormi_put_column(out, 0, rows->columns[rows->key[0]].name);
    else
        sqlite3_str_appendf(out, "t0.%s", rows->rowid);
}

/* SELECT orm_collect(?4, k.position, t0."id") AS taken
 * FROM orm_array(?1) AS k CROSS JOIN "book" AS t0 ON t0."author_id" = k.c0 */
static void put_rowids(sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_relation *relation = plan->relation;
    sqlite3_str_appendall(out, "SELECT orm_collect(?4, k.position, ");
    put_rowid(out, plan->rows);
    sqlite3_str_appendf(out, ") AS taken FROM orm_array(?1) AS k CROSS JOIN \"%w\" AS t0 ON ",
                        plan->rows->table);
    for (unsigned i = 0; i < relation->parts; i++) {
        sqlite3_str_appendall(out, i > 0 ? " AND " : "");
        ormi_put_column(out, 0, plan->rows->columns[relation->there[i]].name);
        sqlite3_str_appendf(out, " = k.c%u", i);
    }
}

/* SELECT orm_collect(?2, t0."id", t0."title", r.position) FROM (rowids) AS k
 * CROSS JOIN orm_array(?3) AS r ON k.taken IS NULL CROSS JOIN "book" AS t0 ON t0."id" = r.c0
 *
 * The first table has one row, which comes when all rowids have been taken. */
void ormi_build_children(sqlite3_str *out, const struct ormi_plan *plan)
{
    sqlite3_str_appendall(out, "SELECT orm_collect(?2, ");
    ormi_put_columns(out, plan->rows, 0);
    sqlite3_str_appendall(out, ", r.position) FROM (");
    put_rowids(out, plan);
    sqlite3_str_appendf(out,
                        ") AS k CROSS JOIN orm_array(?3) AS r ON k.taken IS NULL"
                        " CROSS JOIN \"%w\" AS t0 ON ",
                        plan->rows->table);
    put_rowid(out, plan->rows);
    sqlite3_str_appendall(out, " = r.c0");
}

/* SELECT orm_collect(?2, t0."id", t0."name", k.position)
 * FROM orm_array(?1) AS k CROSS JOIN "tag" AS t0 ON t0."id" = k.c0 */
void ormi_build_at(sqlite3_str *out, const struct ormi_plan *plan)
{
    sqlite3_str_appendall(out, "SELECT orm_collect(?2, ");
    ormi_put_columns(out, plan->rows, 0);
    sqlite3_str_appendf(out, ", k.position) FROM orm_array(?1) AS k CROSS JOIN \"%w\" AS t0 ON ",
                        plan->rows->table);
    ormi_put_column(out, 0, plan->rows->columns[plan->column].name);
    sqlite3_str_appendall(out, " = k.c0");
}

/* SELECT orm_collect(?2, t0."book_id", t0."tag_id")
 * FROM orm_array(?1) AS k CROSS JOIN "book_tags" AS t0 ON t0."book_id" BETWEEN k.c0 AND k.c1
 *
 * of ALL_LINKS >= k.c0 alone: that keeps the order of keys, and is not compared with each link. */
void ormi_build_links(sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_junction *junction = plan->relation->junction;
    sqlite3_str_appendall(out, "SELECT orm_collect(?2, ");
    ormi_put_column(out, 0, junction->here[0]);
    sqlite3_str_appendall(out, ", ");
    ormi_put_column(out, 0, junction->there[0]);
    sqlite3_str_appendf(out, ") FROM orm_array(?1) AS k CROSS JOIN \"%w\" AS t0 ON ",
                        junction->table);
    ormi_put_column(out, 0, junction->here[0]);
    sqlite3_str_appendall(out, plan->form == ORMI_LINKS ? " BETWEEN k.c0 AND k.c1" : " >= k.c0");
}
