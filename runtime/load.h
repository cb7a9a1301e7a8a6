/* load.h - what the files that load relations share.
 *
 * A load is one relation for any number of rows, whose batches are all in one region. It gathers
 * the rows that lack the relation and the distinct keys that they are found by (load.c); reads what
 * comes for those keys (fetch*.c), in order (bucket.c), and makes it a batch; and enters it, row by
 * row (load_one.c, load_list.c, load_links.c). Nothing that was there before changes while it
 * reads, but for room for links, which a journal notes.
 */
#ifndef ORM_LOAD_H
#define ORM_LOAD_H

#include "internal.h"
#include "query.h"

#define ORMI_NO_KEY SIZE_MAX

/* ---- journal.c ---- */

struct ormi_note;

struct ormi_journal {
    struct ormi_note *notes;
    size_t count, room;
};

/* Notes the bytes at address before they are changed, and what points to the links of a relation
 * before they are made. journal may be NULL: nothing will have to be undone. */
orm_status ormi_note_bytes(orm_db *db, struct ormi_journal *journal, void *address, size_t size);
static inline orm_status ormi_note(orm_db *db, struct ormi_journal *journal, void *address,
                                   size_t size)
{
    return journal ? ormi_note_bytes(db, journal, address, size) : ORM_OK;
}
orm_status ormi_note_links(orm_db *db, struct ormi_journal *journal, struct orm_batch *batch,
                           unsigned relation);
void ormi_journal_undo(struct ormi_journal *journal);
void ormi_journal_free(struct ormi_journal *journal);

/* ---- load.c ---- */

/* Rows of a model by their keys: row i has key i. */
struct ormi_known {
    struct ormi_keys keys;
    struct ormi_rows rows;
};

struct ormi_load {
    orm_db *db;
    const orm_model *model;
    const orm_relation *relation;
    unsigned number; /* of the relation in its model */
    struct orm_region *region;
    const orm_query *query;       /* of the edge; NULL: the whole relation alone */
    struct ormi_journal *journal; /* notes what is changed; NULL: nothing need be undone */
    struct ormi_known *known;     /* rows of the target that are to be found again; NULL: none */

    /* What the query says: there is a where, limit or offset (the list is a matching one), there is
     * an order, any of these, there are joins. */
    bool matching, ordered, restricted, joins;
    bool integers; /* what finds the other side is one integer */
    bool all;      /* it is for all rows of their table; set by the caller */

    struct ormi_keys keys;
    size_t count;  /* of the rows that lack the relation: */
    void **rows;   /* each of a batch */
    size_t *place; /* the positions of their keys, or ORMI_NO_KEY */

    /* What was read, by key. */
    void **found;          /* TO_ONE: the row, or NULL */
    orm_value **dangling;  /* TO_ONE: where found is NULL, a copy of the key in the region */
    orm_list *lists;       /* the others */
    void **items;          /* in the region: lists are parts of it; not NULL */
    struct ormi_rows came; /* all that was not known, each once */
    bool sorted;           /* in key order */
    bool pointed;          /* each child points to its parent already */
};

/* Begins a load, which is ended by free in any case. */
void ormi_load_begin(struct ormi_load *load, orm_db *db, const orm_model *model, unsigned relation,
                     struct orm_region *region, const orm_query *query);
void ormi_load_free(struct ormi_load *load);

/* Adds a row of a batch if it lacks the relation, for which there must be room. *error: what is
 * wrong with its key. */
orm_status ormi_load_room(struct ormi_load *load, size_t count);
orm_status ormi_load_add(struct ormi_load *load, void *row, orm_error *error);

/* Reads what the rows lack, with all the memory that entering it takes; enters it. Without a
 * journal entering does not fail. */
orm_status ormi_load_read(struct ormi_load *load);
orm_status ormi_load_enter(struct ormi_load *load);

/* All of these: loads it for those of the rows that lack it. */
orm_status ormi_load_rows(struct ormi_load *load, void *const *rows, size_t count);

/* What every M_<relation>_load does: allowed before a statement, unless the connection forbids it;
 * singly after a row was loaded for alone, which is reported at the second of a batch. */
orm_status ormi_load_allowed(orm_db *db, const orm_model *model, unsigned number);
void ormi_load_singly(orm_db *db, const struct orm_batch *batch, unsigned number);

/* ---- load_single.c ---- */

/* Loads a TO_ONE relation, which it lacks, for one row of a batch. */
orm_status ormi_load_single(orm_db *db, const orm_model *model, unsigned number, void *row);

/* ---- load_one.c, load_list.c, load_links.c: the same for the kinds of relations ---- */

/* Whether the other side of a TO_ONE relation is complete when it is loaded from here: it is the
 * one row that the load came from. */
bool ormi_fills_reverse(const orm_relation *relation);

orm_status ormi_one_read(struct ormi_load *load);
orm_status ormi_one_enter(struct ormi_load *load);
orm_status ormi_list_read(struct ormi_load *load);
orm_status ormi_list_enter(struct ormi_load *load);
orm_status ormi_links_read(struct ormi_load *load);

/* Makes room in the links of the batches of rows (NULL ones are skipped). */
orm_status ormi_make_room(struct ormi_load *load, void *const *rows, size_t count,
                          unsigned relation, enum ormi_part part);

/* Makes what came a batch, and enters what was joined to it. */
orm_status ormi_make_batch(struct ormi_load *load, const struct ormi_joined *joined);

/* Whether the pointer of a row of batch fits its key, whose stored values these are (none of them
 * NULL), or the key is known to refer to nothing. */
bool ormi_one_is_loaded(const struct orm_batch *batch, unsigned relation, const void *row,
                        const orm_value *stored);

/* ---- fetch.c: what comes for an array of keys ---- */

/* Numbers, growing on the heap. */
struct ormi_numbers {
    size_t *items;
    size_t count, room;
};
orm_status ormi_numbers_push_more(orm_db *db, struct ormi_numbers *numbers, size_t number);
static inline orm_status ormi_numbers_push(orm_db *db, struct ormi_numbers *numbers, size_t number)
{
    if (numbers->count == numbers->room)
        return ormi_numbers_push_more(db, numbers, number);
    numbers->items[numbers->count++] = number;
    return ORM_OK;
}

/* Rows of model by keys, of which each finds at most one: each row once in rows, and per key in
 * found (the caller zeroes it). */
orm_status ormi_fetch_each(orm_db *db, const orm_model *model, unsigned sql,
                           const struct ormi_keys *keys, struct orm_region *region,
                           struct ormi_rows *rows, void **found);

/* For a load: the rows of its target that keys find in the columns there, at most one each, in
 * load->came and found; those that its own keys find, any number each, in rows (the fresh ones
 * also in load->came, if anything is known), and for each the key's position; its links, and for
 * each the positions of its keys in load->keys and in others. */
orm_status ormi_fetch_targets(struct ormi_load *load, const struct ormi_keys *keys, void **found,
                              struct ormi_joined *joined);
orm_status ormi_fetch_children(struct ormi_load *load, struct ormi_rows *rows,
                               struct ormi_numbers *places, struct ormi_joined *joined);
orm_status ormi_fetch_pairs(struct ormi_load *load, struct ormi_keys *others,
                            struct ormi_numbers *from, struct ormi_numbers *to);

/* Which way: the fixed statements can do what is plain, everything that is related and joined to
 * nothing; the rest is asked for by these requests. by_keys: the conditions of the query are for
 * the keys of the load, not for those that links lead to. statement: that of the targets by their
 * keys, in the target's sql. */
bool ormi_fetch_is_plain(const struct ormi_load *load);
struct ormi_request ormi_fetch_by_keys(const struct ormi_load *load, const struct ormi_keys *keys);
struct ormi_request ormi_fetch_by_links(const struct ormi_load *load);
unsigned ormi_fetch_statement(const orm_relation *relation);

/* ---- pairs.c: integers, each with a place ---- */

struct ormi_pair {
    int64_t number;
    size_t place;
};

struct ormi_pairs {
    struct ormi_pair *items;
    size_t count, room;
};

orm_status ormi_pairs_push(orm_db *db, struct ormi_pairs *pairs, int64_t number, size_t place);

/* Puts them in order of their numbers, those with one number in the order in which they are. */
orm_status ormi_pairs_sort(orm_db *db, struct ormi_pairs *pairs);

/* Those of keys, each a single integer, with their positions, in order. */
orm_status ormi_pairs_of_keys(orm_db *db, const struct ormi_keys *keys, struct ormi_pairs *pairs);
void ormi_pairs_free(struct ormi_pairs *pairs);

/* ---- fetch_many.c, fetch_links.c: the same for many keys ---- */

/* Whether row i of a load has key i: none lacks a key, no two have the same. */
static inline bool ormi_load_is_direct(const struct ormi_load *load)
{
    return load->keys.count == load->count;
}

/* Whether a load has so many keys, and its tables such columns, that this way is faster. */
bool ormi_fetch_is_many(const struct ormi_load *load);

/* What ormi_fetch_targets and ormi_fetch_children do for the keys of a load, and what
 * ormi_links_read does but for the room. *odd: the file has a key that is no integer, or not
 * unique, where its schema says so; nothing was fetched, and the plain way is to be gone. */
orm_status ormi_fetch_many_targets(struct ormi_load *load, void **found, bool *odd);
orm_status ormi_fetch_many_children(struct ormi_load *load, struct ormi_numbers *places, bool *odd);
orm_status ormi_links_read_many(struct ormi_load *load, bool *odd);

/* The same for children of all rows of a table, all of which have a parent (fetch_scan.c). */
bool ormi_fetch_is_scan(const struct ormi_load *load);
struct ormi_request ormi_fetch_by_scan(const struct ormi_load *load);
orm_status ormi_fetch_scanned_children(struct ormi_load *load, struct ormi_numbers *places,
                                       bool *odd);

/* What a collector takes, whose context begins with this. */
struct ormi_taking {
    orm_db *db;
    struct ormi_pairs pairs;
    orm_status status; /* what taking a row failed with */
    bool odd;          /* as above: taking was given up */
};

/* Runs a statement whose collectors these are, and ends it; code: what binding it answered. */
orm_status ormi_take(struct ormi_taking *taking, struct ormi_asked *asked, int code);

/* For the collectors' functions: adds a pair to those that are taken; gives up. They answer what
 * the function answers. */
int ormi_take_pair(struct ormi_taking *taking, sqlite3_value *number, size_t place);
int ormi_give_up(struct ormi_taking *taking);

/* The rows of a load's target whose column is one of numbers: in load->came, and by the number's
 * place in found, which the caller zeroes. */
orm_status ormi_fetch_at(struct ormi_load *load, const struct ormi_integers *numbers,
                         unsigned column, void **found, bool *odd);

/* ---- bucket.c: putting it in order ---- */

/* Puts count numbers of things in order of their buckets, keeping the order within each: starts[b]
 * up to starts[b + 1] are those of bucket b in out. bucket is by the thing's number; in: the
 * numbers, or NULL for 0, 1, 2 ... */
void ormi_bucket(const size_t *bucket, size_t n_buckets, const size_t *in, size_t count,
                 size_t *starts, size_t *out);

/* Puts rows in the order of their keys. */
orm_status ormi_sort_rows(orm_db *db, const orm_model *model, void **rows, size_t count);

/* The place of each of rows, some of which may be NULL, in that order; a row that comes twice has
 * one place. */
orm_status ormi_rank_rows(orm_db *db, const orm_model *model, void *const *rows, size_t count,
                          size_t *rank);

/* ---- count.c ---- */

/* Counts what is related to rows, those that are not counted yet. */
orm_status ormi_count(orm_db *db, const orm_model *model, unsigned relation, void *const *rows,
                      size_t count, struct ormi_journal *journal);

/* ---- prefetch.c ---- */

/* A call that loads into rows that are there: one group, and what undoes it. end answers rc, or
 * what ending the group did; only what was begun with OK is ended. */
struct ormi_call {
    orm_db *db;
    struct orm_region *region;
    struct ormi_mark mark;
    struct ormi_journal journal;
};
orm_status ormi_call_begin(struct ormi_call *call, orm_db *db, struct orm_region *region);
orm_status ormi_call_end(struct ormi_call *call, orm_status rc);

/* Rows, each once. */
struct ormi_once {
    struct ormi_keys addresses;
    struct ormi_rows rows;
};
orm_status ormi_once_add(orm_db *db, struct ormi_once *once, void *row);
void ormi_once_free(struct ormi_once *once);

/* Puts the rows of a list that a program passed, NULL ones left out, into once, which is empty and
 * gets no others, and answers their region, NULL if there are none. MISUSE: they were not read, or
 * belong to several scopes. */
orm_status ormi_given_rows(orm_db *db, const orm_model *model, const orm_list *list,
                           struct ormi_once *once, struct orm_region **region);

/* Adds what is loaded of a relation for a row. */
orm_status ormi_once_add_loaded(orm_db *db, struct ormi_once *once, const orm_model *model,
                                unsigned relation, const void *row, bool matching);

#endif
