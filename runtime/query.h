/* query.h - what the files of queries share.
 *
 * A statement that is made at run time is asked for by a request. shape.c walks the request into a
 * key of bytes (its shape) and the values that are bound; the statement cache is keyed by the
 * shape, compared whole; build.c makes the SQL from the key alone, so that equal keys are equal
 * statements.
 */
#ifndef ORM_RUNTIME_QUERY_H
#define ORM_RUNTIME_QUERY_H

#include "internal.h"

/* ---- Statements by request (ask.c) ---- */

enum ormi_form {
    ORMI_ROWS,      /* the rows of a query */
    ORMI_BY_KEYS,   /* rows whose columns equal a key of an array */
    ORMI_PAIRS,     /* links of a ManyToMany, by keys of this side: position, key of the target */
    ORMI_COUNTS,    /* position and number of related rows, by keys; no row where there are none */
    ORMI_CHILDREN,  /* related rows, by keys, in the order of their rowids */
    ORMI_AT,        /* rows whose column is one of integers */
    ORMI_LINKS,     /* of a ManyToMany, by ranges of keys of this side: that, key of the target */
    ORMI_ALL_LINKS, /* the same from one key of this side on */
    ORMI_COUNT,     /* the number of rows */
    ORMI_EXISTS,    /* a row if there is one */
    ORMI_AGGREGATE, /* function(column) */
    ORMI_UPDATE,
    ORMI_DELETE,
    ORMI_INSERT /* new rows, whose columns are those of ?1, an orm_feed */
};

/* The columns of a result: of ROWS and BY_KEYS all columns of model; then, if joins is set, those
 * of each joined edge, in the order of relations, an edge's own joins behind it; of BY_KEYS last
 * the position. An edge that has no row is NULL in all its columns. The rows of a table are t0 of
 * the statement. BY_KEYS and PAIRS with a limit or an offset hold it for each key of the array.
 * CHILDREN, AT and both LINKS are taken by a collector, ?2; the array is ?1, of CHILDREN one of
 * keys, of the others one of integers. Of CHILDREN ?4 first takes positions of keys and rowids;
 * these ?3 then has in order. All of that is bound by the caller. */
struct ormi_request {
    enum ormi_form form;
    const orm_model *model;       /* of the rows; PAIRS, COUNTS, CHILDREN, LINKS: of this side */
    const orm_relation *relation; /* the same forms */
    const uint16_t *columns;      /* BY_KEYS: of model, keys->parts of them */
    const struct ormi_keys *keys; /* BY_KEYS, PAIRS, COUNTS */
    const orm_query *query; /* of the rows that come: model's, or PAIRS: the target's; or NULL */
    bool restricted;        /* its where, order, limit, offset and after count */
    bool joins;             /* its joins count */
    int64_t most; /* ROWS: no more rows than this, nor than the query's limit; 0: that alone */
    bool by_key;  /* ROWS: in the order of their key where the query has none */
    const struct ormi_collector *collector; /* ROWS, BY_KEYS: takes the rows, which it outlives,
                                               where that is fastest; NULL: they are stepped
                                               through */
    bool copy; /* ROWS: ormi_bind copies texts and blobs: the program's may be gone when the
                  statement runs (those in arrays stay) */
    const orm_filter *where; /* COUNT, EXISTS, AGGREGATE, UPDATE, DELETE; NULL: none */
    orm_function function;   /* AGGREGATE */
    unsigned column;         /* AGGREGATE, AT */
    const orm_set *sets;     /* UPDATE */
    size_t n_sets;
};

/* A statement with its values bound, until ormi_asked_end. */
struct ormi_asked {
    sqlite3_stmt *statement;
    void *memory;  /* what the values borrow */
    bool numbers;  /* all its values are */
    bool collects; /* its first step gives all rows to the request's collector */
    bool scans; /* these come as the table is scanned, in the order of their key unless the program
                   has told SQLite otherwise */
};

/* Answers OK, INVALID (a value that its field cannot have), MISUSE (a filter that cannot be used,
 * or too large for SQLite), NOMEM, SCHEMA, ERROR; asked is then empty. */
orm_status ormi_ask(orm_db *db, const struct ormi_request *request, struct ormi_asked *asked);
void ormi_asked_end(orm_db *db, struct ormi_asked *asked);

/* How deep filters may stand in arrays of filters: deeper ones are refused. */
#define ORMI_FILTER_DEPTH 200
#define ORMI_FILTER_TOO_DEEP                                                                       \
    "the filter is nested too deeply: filters in arrays in filters, 200 times"

/* True if a filter says nothing: it is zeroed, or made of such ones. */
bool ormi_filter_is_empty(const orm_filter *filter);

/* After a change (UPDATE or DELETE) was refused for a foreign key, which db's error says, and was
 * undone: finds which one, and makes it the error: FOREIGN_KEY or RESTRICTED (explain_change.c). */
orm_status ormi_explain_change(orm_db *db, const struct ormi_request *change);

/* ---- The edges of a query ---- */

/* The query of an edge, NULL if it has none: at is orm_relation.join or .prefetch. */
static inline const orm_query *ormi_edge(const orm_query *query, uint32_t at)
{
    const orm_query *edge = NULL;
    if (query && at > 0)
        memcpy(&edge, (const char *)query + at, sizeof(edge));
    return edge;
}

/* Whether count_r is set. */
static inline bool ormi_edge_count(const orm_query *query, const orm_relation *relation)
{
    return query && relation->count > 0 && *((const bool *)query + relation->count);
}

/* Checks a query and all its edges, before anything is read: MISUSE for one without the magic
 * number, with a negative limit, an edge that is both joined and prefetched, an after in an edge;
 * INVALID for a where, order, limit or offset of a to-one edge. edges_only: INVALID for those at
 * the top too. */
orm_status ormi_check_query(orm_db *db, const orm_model *model, const orm_query *query,
                            bool edges_only);

/* True if the query (NULL: none) leaves no row out. */
bool ormi_is_all(const orm_query *query);

/* True if the query has a term of an order; joins something to the rows of model itself; has an
 * edge that takes statements of its own. */
bool ormi_has_order(const orm_query *query);
bool ormi_has_joins(const orm_model *model, const orm_query *query);
bool ormi_has_edges(const orm_model *model, const orm_query *query);

/* A copy of a query in region, with its edges and all that their filters borrow; after stays the
 * program's (query_copy.c). */
orm_status ormi_query_copy(orm_db *db, const orm_model *model, const orm_query *query,
                           struct orm_region *region, orm_query **out);

/* ---- What is joined to rows (joined.c) ---- */

struct ormi_join;

/* What was joined to the rows of a request: zeroed before ormi_fetch_query, freed after it also
 * when that failed. */
struct ormi_joined {
    struct ormi_join *items; /* each edge before those that are joined to it */
    size_t count, room;
    int columns; /* of the rows and all edges together */
};

/* Enters what is kept in batches: the other sides of OneToOnes, and keys that refer to nothing. All
 * rows are in batches now, in whatever order. */
orm_status ormi_joined_enter(orm_db *db, const struct ormi_joined *joined);
void ormi_joined_free(struct ormi_joined *joined);

/* A result that is being read. */
struct ormi_result {
    orm_db *db;
    sqlite3_stmt *statement;
    sqlite3_value **values; /* its columns, where it collects; NULL: they are statement's */
    struct orm_region *region;
    struct ormi_joined *joined;
    bool alone; /* one row is read: no key can come again */
};

/* Notes which edges query joins to the rows of model, and where their columns are; what was joined
 * before for the same query is forgotten. */
orm_status ormi_joined_plan(orm_db *db, struct ormi_joined *joined, const orm_model *model,
                            const orm_query *query);

/* Reads what the result joins to row, which it stands on and which comes for the first time. */
orm_status ormi_joined_read(const struct ormi_result *r, void *row);

/* Makes what each edge has read a batch. */
orm_status ormi_joined_batches(orm_db *db, struct orm_region *region,
                               const struct ormi_joined *joined);

/* A column of the result. */
static inline sqlite3_value *ormi_result_value(const struct ormi_result *r, int column)
{
    return r->values ? r->values[column] : sqlite3_column_value(r->statement, column);
}

/* Decodes the columns from base on into a new row of model. */
static inline orm_status ormi_result_row(const struct ormi_result *r, const orm_model *model,
                                         int base, void **row)
{
    return r->values ? ormi_row_read_values(r->db, model, r->values + base, r->region, row)
                     : ormi_row_read_at(r->db, model, r->statement, base, r->region, row);
}

/* The row of model in the columns from base on: the one of rows with its key (seen has their keys),
 * or a fresh one. */
orm_status ormi_result_once(const struct ormi_result *r, const orm_model *model, int base,
                            struct ormi_keys *seen, struct ormi_rows *rows, void **row,
                            bool *fresh);

/* ---- Reading the rows of a request (fetch_query.c) ---- */

struct ormi_numbers;

/* Runs a request of ROWS or BY_KEYS: each row once in rows. BY_KEYS: per row the position of its
 * key in places, or (found is not NULL) per key the row that it finds, of which there is at most
 * one; the caller zeroes found. Joined rows are read once for each key of an edge; they become
 * batches of their own, and rows point to them. The rows themselves are in no batch yet: when the
 * caller has made it, ormi_joined_enter is due. */
orm_status ormi_fetch_query(orm_db *db, const struct ormi_request *request,
                            struct orm_region *region, struct ormi_rows *rows,
                            struct ormi_numbers *places, void **found, struct ormi_joined *joined);

/* The same in parts, for a cursor: open asks for a request of ROWS; read reads up to most rows
 * more, fewer at the end, and what is joined to them, which becomes batches as above; joined is
 * then of this part alone. next, where nothing is joined, decodes one row more into row, row_size
 * bytes of zeros, unless the result has ended. close may be called at any time after open. */
struct ormi_fetch {
    orm_db *db;
    const orm_model *model;
    const orm_query *query; /* whose joins are read, or NULL */
    struct ormi_asked asked;
    bool begun, ended;
};
orm_status ormi_fetch_open(orm_db *db, const struct ormi_request *request,
                           struct ormi_fetch *fetch);
orm_status ormi_fetch_read(struct ormi_fetch *fetch, struct orm_region *region, size_t most,
                           struct ormi_rows *rows, struct ormi_joined *joined);
orm_status ormi_fetch_next(struct ormi_fetch *fetch, struct orm_region *region, void *row);
void ormi_fetch_close(struct ormi_fetch *fetch);

/* ---- Edges of rows that are there (prefetch.c) ---- */

struct ormi_journal;

/* Loads the prefetched and counted edges of query, and those of its joined edges, for rows, which
 * are rows of batches in region; all: these are all rows of model, as far as one knows. journal
 * notes what it changes in rows that were there before; NULL: they are all new. The caller has
 * begun a group, and goes back to region's mark after a failure. */
orm_status ormi_prefetch(orm_db *db, const orm_model *model, struct orm_region *region,
                         void *const *rows, size_t count, bool all, const orm_query *query,
                         struct ormi_journal *journal);

#endif
