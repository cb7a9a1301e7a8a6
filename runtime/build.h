/* build.h - what the files that turn keys into SQL share.
 *
 * A key is decoded into a plan (plan.c), from which the text is written: conditions
 * (build_filter.c), orders (build_order.c), whole statements (build_rows.c, build_change.c, and of
 * what comes by keys build.c). Tables have the aliases t0, t1 and on; the array of keys is k.
 * Parameters are numbered in the order of the key.
 */
#ifndef ORM_RUNTIME_BUILD_H
#define ORM_RUNTIME_BUILD_H

#include "shape.h"

/* ---- plan.c ---- */

/* How an index finds the rows of a condition, the more the better. Where rows are found in wide
 * ranges SQLite would rather scan, if it has the choice. */
enum ormi_search { ORMI_SEARCH_NONE, ORMI_SEARCH_WIDE, ORMI_SEARCH_RANGE, ORMI_SEARCH_EXACT };

/* A condition, on the rows of model. */
struct ormi_expr {
    const orm_model *model;
    unsigned token; /* enum ormi_token without ORMI_T_NOT */
    bool negated;
    enum ormi_search search;
    unsigned op;
    unsigned index, other; /* columns, or a relation; PART: other is the part */
    unsigned levels;       /* of relations in it */
    int value;             /* the number of its first parameter */
    size_t count;
    struct ormi_expr **operands; /* AND, OR; of RELATED its condition, if it has one */
};

/* One term of an order. */
struct ormi_term {
    const orm_model *model; /* that it begins at */
    unsigned flags;
    unsigned length, path[ORM_ORDER_PATH];
    unsigned index;
    int after; /* the parameter with the value of the row before the page; 0: none */
};

struct ormi_change {
    unsigned kind, column, other;
    struct ormi_expr *condition;
    int value;
};

/* A relation that is joined to the rows of another one, or to the rows themselves. */
struct ormi_joining {
    unsigned relation;
    struct ormi_joining *own, *next;
};

struct ormi_plan {
    enum ormi_form form;
    unsigned flags; /* enum ormi_key_flag */
    const orm_model *model;
    const orm_model *rows; /* the model of the rows that come; PAIRS, COUNTS: the target */
    const orm_relation *relation;
    unsigned parts; /* of a key of the array, which is ?1 */
    uint16_t columns[ORM_KEY_PARTS];
    unsigned function, column;
    struct ormi_joining *joins;
    struct ormi_expr *where;
    struct ormi_term *terms;
    size_t n_terms;
    struct ormi_change *changes;
    size_t n_changes;
    int limit, offset, collector; /* parameters; 0: there is none */
    bool scanned;                 /* the order is that of the table */
};

/* Decodes a key into region. False when out of memory. */
bool ormi_plan_read(struct ormi_plan *plan, const unsigned char *key, size_t size,
                    struct orm_region *region);

/* ---- Text ---- */

struct ormi_build {
    sqlite3 *handle;
    struct orm_region *region;
    int aliases; /* how many are taken */
    int code;    /* sticky */
};

/* A relation of alias that has been joined as another alias. */
struct ormi_path {
    unsigned alias, relation, target;
    struct ormi_path *next;
};

/* One SELECT while it is written. What its conditions and orders join to it goes to joins. */
struct ormi_select {
    struct ormi_build *build;
    bool may_join; /* false: an UPDATE or DELETE */
    sqlite3_str *joins;
    struct ormi_path *paths;
};

void ormi_select_begin(struct ormi_select *select, struct ormi_build *build, bool may_join);

/* Appends what a text has, and frees it. */
void ormi_put(struct ormi_build *build, sqlite3_str *out, sqlite3_str *text);

/* The columns of a model as a value of one or several parts: t0."a", or (t0."a", t0."b"). */
void ormi_put_key(sqlite3_str *out, const orm_model *model, const uint16_t *columns, unsigned count,
                  unsigned alias);

/* The alias of the row that a to-one relation of alias leads to: joined if it is not yet, so that a
 * row without one is lost (inner) or not. */
unsigned ormi_select_join(struct ormi_select *select, const orm_model *model, unsigned relation,
                          unsigned alias, bool inner);

/* t1."a" = t0."x" AND ...: the rows of a relation's target, or of its junction, that belong to
 * those of its model. */
void ormi_put_match(sqlite3_str *out, const orm_model *model, const orm_relation *relation,
                    unsigned target, unsigned alias);

/* ---- build_rows.c ---- */

/* t0."id", t0."title" */
void ormi_put_columns(sqlite3_str *out, const orm_model *model, unsigned alias);
void ormi_put_limits(sqlite3_str *out, const struct ormi_plan *plan);

/* The parts of a SELECT that are written before what stands in front of them is known. */
struct ormi_parts {
    struct ormi_select select;
    sqlite3_str *where, *order;
    sqlite3_str *columns; /* of what is joined */
};

/* begin writes the conditions (restricted) and the joins of a plan, for the rows t0; result puts
 * SELECT and all columns, last behind them; end puts what stands behind FROM table AS t0. */
void ormi_parts_begin(struct ormi_parts *parts, struct ormi_build *build,
                      const struct ormi_plan *plan, bool restricted);
void ormi_put_result(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan,
                     struct ormi_parts *parts, const char *last);
void ormi_parts_end(struct ormi_parts *parts, sqlite3_str *out);

void ormi_build_rows(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan);
/* count(*), 1 or a function, over the rows of a condition. */
void ormi_build_over(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan);

/* ---- build_change.c ---- */

void ormi_build_change(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan);
void ormi_build_insert(sqlite3_str *out, const orm_model *model);

/* ---- build_filter.c ---- */

/* A condition on the rows of alias, such that AND may stand before and behind it. top: it is part
 * of the AND chain of its SELECT, which it may then join to. */
void ormi_put_condition(struct ormi_select *select, sqlite3_str *out, const struct ormi_expr *expr,
                        unsigned alias, bool top);

/* (SELECT count(*) ...): the number of related rows. */
void ormi_put_count(struct ormi_build *build, sqlite3_str *out, const orm_model *model,
                    unsigned relation, unsigned alias);

/* ---- build_leaf.c ---- */

/* t0."name" */
void ormi_put_column(sqlite3_str *out, unsigned alias, const char *name);

/* A column, or what is compared for it: the units of a decimal that is stored as a real number. */
void ormi_put_exact(sqlite3_str *out, const orm_column *column, unsigned alias);

void ormi_put_leaf(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias);

/* "<", and ">=" for its complement. */
const char *ormi_op_text(unsigned op, bool negated);

/* ---- build_collect.c ---- */

/* What collectors take of many rows. */
void ormi_build_children(sqlite3_str *out, const struct ormi_plan *plan);
void ormi_build_at(sqlite3_str *out, const struct ormi_plan *plan);
void ormi_build_links(sqlite3_str *out, const struct ormi_plan *plan);

/* ---- build_order.c ---- */

/* ORDER BY and the terms; what comes behind the row before the page. */
void ormi_put_order(struct ormi_select *select, sqlite3_str *out, const struct ormi_plan *plan,
                    unsigned alias);
void ormi_put_after(struct ormi_select *select, sqlite3_str *out, const struct ormi_plan *plan,
                    unsigned alias);

#endif
