/* chinook.h - made by ormgen 0.1.0 from chinook.yaml. Do not edit: change the schema.
 *
 * For each model M of the schema there are the struct M, its key M_id, and the functions below.
 * Those that can fail answer an orm_status, and orm_last_error(db) says what failed and where. A
 * failed call changes nothing, and sets its out-parameters to zero. What is read belongs to the
 * scope, until orm_scope_free.
 *
 * M_defaults   a new row with the schema's defaults; {0} is a new row without them
 * M_key        the key of a row
 * M_validate   checks a row as a write would, without a database: OK, NOT_NULL, INVALID, NOMEM,
 *              MISUSE; error may be NULL
 * M_insert     writes a new row, and sets its key and its automatic fields
 * M_update     writes all columns of the row with this key, but those that only an insert sets;
 *              NOT_FOUND: no row has it
 * M_save       inserts the row, or updates the one that has its key
 * M_delete     deletes the row with a key, and by CASCADE what refers to it; NOT_FOUND: none
 *     Writes look at columns only (author_id, not author) and keep nothing of the row. They answer
 *     OK, UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, INVALID, BAD_VALUE (what the database
 *     computed is no value of its field).
 * M_get, M_get_by_<unique>   the row with a key, or with values that are unique; NOT_FOUND: none
 * M_get_many   the rows of many keys, in their order, NULL where there is none; a key that comes
 *              twice is one object
 * M_all        all rows, in the order of their keys
 * M_refresh    reads a row that came from a scope again, into its place; NOT_FOUND: it is gone
 *     Reads answer OK, BAD_VALUE (a stored value that its type can't hold), NOT_NULL or INVALID (a
 *     key that no row can have).
 *     Any call with a db may also answer BUSY, FULL, READONLY, IO, CORRUPT, INTERRUPTED, NOMEM,
 *     MISUSE, SCHEMA, ERROR.
 *
 * For each relation r of M, on rows that came from a scope:
 * M_r_load     loads it for the row and for the other rows of its result (orm_options.lazy), in
 *              one statement, two for a ManyToMany, none if it is loaded; a ForeignKey or OneToOne
 *              sets row->r, to NULL where there is no such row
 * M_r          what is loaded: a list, or the row on the other side of a OneToOne; NULL: nothing
 * M_r_loaded   is it loaded? M_r_unload: forget it, so that the next load reads it again
 * M_r_add, M_r_remove, M_r_set, M_r_clear, M_r_has   the links of a ManyToMany, by keys. Adding
 *              twice is no error. A new link of a key without a row is FOREIGN_KEY, and nothing
 *              changes; for the other calls such a key just has no links. *changed (it may be NULL)
 *              gets the number of rows of the link table that changed. Where links are rows that
 *              must be given values, M_r_add inserts such a row
 */
#ifndef CHINOOK_H
#define CHINOOK_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct chinook_Artist chinook_Artist;
typedef struct chinook_Album chinook_Album;
typedef struct chinook_MediaType chinook_MediaType;
typedef struct chinook_Genre chinook_Genre;
typedef struct chinook_Track chinook_Track;
typedef struct chinook_Playlist chinook_Playlist;
typedef struct chinook_Employee chinook_Employee;
typedef struct chinook_Customer chinook_Customer;
typedef struct chinook_Invoice chinook_Invoice;
typedef struct chinook_InvoiceLine chinook_InvoiceLine;

typedef struct chinook_Artist_list {
    chinook_Artist **items;
    size_t count;
} chinook_Artist_list;

typedef struct chinook_Album_list {
    chinook_Album **items;
    size_t count;
} chinook_Album_list;

typedef struct chinook_MediaType_list {
    chinook_MediaType **items;
    size_t count;
} chinook_MediaType_list;

typedef struct chinook_Genre_list {
    chinook_Genre **items;
    size_t count;
} chinook_Genre_list;

typedef struct chinook_Track_list {
    chinook_Track **items;
    size_t count;
} chinook_Track_list;

typedef struct chinook_Playlist_list {
    chinook_Playlist **items;
    size_t count;
} chinook_Playlist_list;

typedef struct chinook_Employee_list {
    chinook_Employee **items;
    size_t count;
} chinook_Employee_list;

typedef struct chinook_Customer_list {
    chinook_Customer **items;
    size_t count;
} chinook_Customer_list;

typedef struct chinook_Invoice_list {
    chinook_Invoice **items;
    size_t count;
} chinook_Invoice_list;

typedef struct chinook_InvoiceLine_list {
    chinook_InvoiceLine **items;
    size_t count;
} chinook_InvoiceLine_list;

typedef struct chinook_Artist_id {
    int64_t value;
} chinook_Artist_id;
ORM_OPTIONAL(chinook_Artist_id, chinook_Artist_id)
static inline chinook_Artist_id chinook_Artist_id_of(int64_t value)
{
    chinook_Artist_id id = {value};
    return id;
}

typedef struct chinook_Album_id {
    int64_t value;
} chinook_Album_id;
ORM_OPTIONAL(chinook_Album_id, chinook_Album_id)
static inline chinook_Album_id chinook_Album_id_of(int64_t value)
{
    chinook_Album_id id = {value};
    return id;
}

typedef struct chinook_MediaType_id {
    int64_t value;
} chinook_MediaType_id;
ORM_OPTIONAL(chinook_MediaType_id, chinook_MediaType_id)
static inline chinook_MediaType_id chinook_MediaType_id_of(int64_t value)
{
    chinook_MediaType_id id = {value};
    return id;
}

typedef struct chinook_Genre_id {
    int64_t value;
} chinook_Genre_id;
ORM_OPTIONAL(chinook_Genre_id, chinook_Genre_id)
static inline chinook_Genre_id chinook_Genre_id_of(int64_t value)
{
    chinook_Genre_id id = {value};
    return id;
}

typedef struct chinook_Track_id {
    int64_t value;
} chinook_Track_id;
ORM_OPTIONAL(chinook_Track_id, chinook_Track_id)
static inline chinook_Track_id chinook_Track_id_of(int64_t value)
{
    chinook_Track_id id = {value};
    return id;
}

typedef struct chinook_Playlist_id {
    int64_t value;
} chinook_Playlist_id;
ORM_OPTIONAL(chinook_Playlist_id, chinook_Playlist_id)
static inline chinook_Playlist_id chinook_Playlist_id_of(int64_t value)
{
    chinook_Playlist_id id = {value};
    return id;
}

typedef struct chinook_Employee_id {
    int64_t value;
} chinook_Employee_id;
ORM_OPTIONAL(chinook_Employee_id, chinook_Employee_id)
static inline chinook_Employee_id chinook_Employee_id_of(int64_t value)
{
    chinook_Employee_id id = {value};
    return id;
}

typedef struct chinook_Customer_id {
    int64_t value;
} chinook_Customer_id;
ORM_OPTIONAL(chinook_Customer_id, chinook_Customer_id)
static inline chinook_Customer_id chinook_Customer_id_of(int64_t value)
{
    chinook_Customer_id id = {value};
    return id;
}

typedef struct chinook_Invoice_id {
    int64_t value;
} chinook_Invoice_id;
ORM_OPTIONAL(chinook_Invoice_id, chinook_Invoice_id)
static inline chinook_Invoice_id chinook_Invoice_id_of(int64_t value)
{
    chinook_Invoice_id id = {value};
    return id;
}

typedef struct chinook_InvoiceLine_id {
    int64_t value;
} chinook_InvoiceLine_id;
ORM_OPTIONAL(chinook_InvoiceLine_id, chinook_InvoiceLine_id)
static inline chinook_InvoiceLine_id chinook_InvoiceLine_id_of(int64_t value)
{
    chinook_InvoiceLine_id id = {value};
    return id;
}

/* ---- Artist ---- */

struct chinook_Artist {
    orm_row orm_;
    chinook_Artist_id id;
    const char *name;
};

chinook_Artist chinook_Artist_defaults(void);
chinook_Artist_id chinook_Artist_key(const chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_validate(const chinook_Artist *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Artist_insert(orm_db *db, chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_update(orm_db *db, chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_save(orm_db *db, chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_delete(orm_db *db, chinook_Artist_id key);
ORM_MUST_USE orm_status chinook_Artist_get(orm_db *db, orm_scope *scope, chinook_Artist_id key,
    chinook_Artist **out);
ORM_MUST_USE orm_status chinook_Artist_get_many(orm_db *db, orm_scope *scope,
    const chinook_Artist_id *keys, size_t count, chinook_Artist_list *out);
ORM_MUST_USE orm_status chinook_Artist_all(orm_db *db, orm_scope *scope, chinook_Artist_list *out);
ORM_MUST_USE orm_status chinook_Artist_refresh(orm_db *db, chinook_Artist *row);

const chinook_Album_list *chinook_Artist_albums(const chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_albums_load(orm_db *db, chinook_Artist *row,
    chinook_Album_list *out);
bool chinook_Artist_albums_loaded(const chinook_Artist *row);
void chinook_Artist_albums_unload(chinook_Artist *row);

/* ---- Album ---- */

struct chinook_Album {
    orm_row orm_;
    chinook_Album_id id;
    const char *title;
    chinook_Artist_id artist_id;
    struct chinook_Artist *artist;
};

chinook_Album chinook_Album_defaults(void);
chinook_Album_id chinook_Album_key(const chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_validate(const chinook_Album *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Album_insert(orm_db *db, chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_update(orm_db *db, chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_save(orm_db *db, chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_delete(orm_db *db, chinook_Album_id key);
ORM_MUST_USE orm_status chinook_Album_get(orm_db *db, orm_scope *scope, chinook_Album_id key,
    chinook_Album **out);
ORM_MUST_USE orm_status chinook_Album_get_many(orm_db *db, orm_scope *scope,
    const chinook_Album_id *keys, size_t count, chinook_Album_list *out);
ORM_MUST_USE orm_status chinook_Album_all(orm_db *db, orm_scope *scope, chinook_Album_list *out);
ORM_MUST_USE orm_status chinook_Album_refresh(orm_db *db, chinook_Album *row);

ORM_MUST_USE orm_status chinook_Album_artist_load(orm_db *db, chinook_Album *row);
bool chinook_Album_artist_loaded(const chinook_Album *row);
void chinook_Album_artist_unload(chinook_Album *row);

const chinook_Track_list *chinook_Album_tracks(const chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_tracks_load(orm_db *db, chinook_Album *row,
    chinook_Track_list *out);
bool chinook_Album_tracks_loaded(const chinook_Album *row);
void chinook_Album_tracks_unload(chinook_Album *row);

/* ---- MediaType ---- */

struct chinook_MediaType {
    orm_row orm_;
    chinook_MediaType_id id;
    const char *name;
};

chinook_MediaType chinook_MediaType_defaults(void);
chinook_MediaType_id chinook_MediaType_key(const chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_validate(const chinook_MediaType *row, orm_error *error);
ORM_MUST_USE orm_status chinook_MediaType_insert(orm_db *db, chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_update(orm_db *db, chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_save(orm_db *db, chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_delete(orm_db *db, chinook_MediaType_id key);
ORM_MUST_USE orm_status chinook_MediaType_get(orm_db *db, orm_scope *scope,
    chinook_MediaType_id key, chinook_MediaType **out);
ORM_MUST_USE orm_status chinook_MediaType_get_many(orm_db *db, orm_scope *scope,
    const chinook_MediaType_id *keys, size_t count, chinook_MediaType_list *out);
ORM_MUST_USE orm_status chinook_MediaType_all(orm_db *db, orm_scope *scope,
    chinook_MediaType_list *out);
ORM_MUST_USE orm_status chinook_MediaType_refresh(orm_db *db, chinook_MediaType *row);

const chinook_Track_list *chinook_MediaType_tracks(const chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_tracks_load(orm_db *db, chinook_MediaType *row,
    chinook_Track_list *out);
bool chinook_MediaType_tracks_loaded(const chinook_MediaType *row);
void chinook_MediaType_tracks_unload(chinook_MediaType *row);

/* ---- Genre ---- */

struct chinook_Genre {
    orm_row orm_;
    chinook_Genre_id id;
    const char *name;
};

chinook_Genre chinook_Genre_defaults(void);
chinook_Genre_id chinook_Genre_key(const chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_validate(const chinook_Genre *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Genre_insert(orm_db *db, chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_update(orm_db *db, chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_save(orm_db *db, chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_delete(orm_db *db, chinook_Genre_id key);
ORM_MUST_USE orm_status chinook_Genre_get(orm_db *db, orm_scope *scope, chinook_Genre_id key,
    chinook_Genre **out);
ORM_MUST_USE orm_status chinook_Genre_get_many(orm_db *db, orm_scope *scope,
    const chinook_Genre_id *keys, size_t count, chinook_Genre_list *out);
ORM_MUST_USE orm_status chinook_Genre_all(orm_db *db, orm_scope *scope, chinook_Genre_list *out);
ORM_MUST_USE orm_status chinook_Genre_refresh(orm_db *db, chinook_Genre *row);

const chinook_Track_list *chinook_Genre_tracks(const chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_tracks_load(orm_db *db, chinook_Genre *row,
    chinook_Track_list *out);
bool chinook_Genre_tracks_loaded(const chinook_Genre *row);
void chinook_Genre_tracks_unload(chinook_Genre *row);

/* ---- Track ---- */

struct chinook_Track {
    orm_row orm_;
    chinook_Track_id id;
    const char *name;
    chinook_Album_id_opt album_id;
    chinook_MediaType_id media_type_id;
    chinook_Genre_id_opt genre_id;
    const char *composer;
    int64_t milliseconds;
    orm_int64_opt bytes;
    orm_decimal unit_price;
    struct chinook_Album *album;
    struct chinook_MediaType *media_type;
    struct chinook_Genre *genre;
};

chinook_Track chinook_Track_defaults(void);
chinook_Track_id chinook_Track_key(const chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_validate(const chinook_Track *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Track_insert(orm_db *db, chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_update(orm_db *db, chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_save(orm_db *db, chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_delete(orm_db *db, chinook_Track_id key);
ORM_MUST_USE orm_status chinook_Track_get(orm_db *db, orm_scope *scope, chinook_Track_id key,
    chinook_Track **out);
ORM_MUST_USE orm_status chinook_Track_get_many(orm_db *db, orm_scope *scope,
    const chinook_Track_id *keys, size_t count, chinook_Track_list *out);
ORM_MUST_USE orm_status chinook_Track_all(orm_db *db, orm_scope *scope, chinook_Track_list *out);
ORM_MUST_USE orm_status chinook_Track_refresh(orm_db *db, chinook_Track *row);

ORM_MUST_USE orm_status chinook_Track_album_load(orm_db *db, chinook_Track *row);
bool chinook_Track_album_loaded(const chinook_Track *row);
void chinook_Track_album_unload(chinook_Track *row);

ORM_MUST_USE orm_status chinook_Track_media_type_load(orm_db *db, chinook_Track *row);
bool chinook_Track_media_type_loaded(const chinook_Track *row);
void chinook_Track_media_type_unload(chinook_Track *row);

ORM_MUST_USE orm_status chinook_Track_genre_load(orm_db *db, chinook_Track *row);
bool chinook_Track_genre_loaded(const chinook_Track *row);
void chinook_Track_genre_unload(chinook_Track *row);

const chinook_Playlist_list *chinook_Track_playlists(const chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_playlists_load(orm_db *db, chinook_Track *row,
    chinook_Playlist_list *out);
bool chinook_Track_playlists_loaded(const chinook_Track *row);
void chinook_Track_playlists_unload(chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_playlists_add(orm_db *db, chinook_Track_id key,
    const chinook_Playlist_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_set(orm_db *db, chinook_Track_id key,
    const chinook_Playlist_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_remove(orm_db *db, chinook_Track_id key,
    const chinook_Playlist_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_clear(orm_db *db, chinook_Track_id key,
    int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_has(orm_db *db, chinook_Track_id key,
    chinook_Playlist_id other, bool *out);

const chinook_InvoiceLine_list *chinook_Track_invoice_lines(const chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_invoice_lines_load(orm_db *db, chinook_Track *row,
    chinook_InvoiceLine_list *out);
bool chinook_Track_invoice_lines_loaded(const chinook_Track *row);
void chinook_Track_invoice_lines_unload(chinook_Track *row);

/* ---- Playlist ---- */

struct chinook_Playlist {
    orm_row orm_;
    chinook_Playlist_id id;
    const char *name;
};

chinook_Playlist chinook_Playlist_defaults(void);
chinook_Playlist_id chinook_Playlist_key(const chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_validate(const chinook_Playlist *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Playlist_insert(orm_db *db, chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_update(orm_db *db, chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_save(orm_db *db, chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_delete(orm_db *db, chinook_Playlist_id key);
ORM_MUST_USE orm_status chinook_Playlist_get(orm_db *db, orm_scope *scope, chinook_Playlist_id key,
    chinook_Playlist **out);
ORM_MUST_USE orm_status chinook_Playlist_get_many(orm_db *db, orm_scope *scope,
    const chinook_Playlist_id *keys, size_t count, chinook_Playlist_list *out);
ORM_MUST_USE orm_status chinook_Playlist_all(orm_db *db, orm_scope *scope,
    chinook_Playlist_list *out);
ORM_MUST_USE orm_status chinook_Playlist_refresh(orm_db *db, chinook_Playlist *row);

const chinook_Track_list *chinook_Playlist_tracks(const chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_tracks_load(orm_db *db, chinook_Playlist *row,
    chinook_Track_list *out);
bool chinook_Playlist_tracks_loaded(const chinook_Playlist *row);
void chinook_Playlist_tracks_unload(chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_tracks_add(orm_db *db, chinook_Playlist_id key,
    const chinook_Track_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_set(orm_db *db, chinook_Playlist_id key,
    const chinook_Track_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_remove(orm_db *db, chinook_Playlist_id key,
    const chinook_Track_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_clear(orm_db *db, chinook_Playlist_id key,
    int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_has(orm_db *db, chinook_Playlist_id key,
    chinook_Track_id other, bool *out);

/* ---- Employee ---- */

struct chinook_Employee {
    orm_row orm_;
    chinook_Employee_id id;
    const char *last_name;
    const char *first_name;
    const char *title;
    chinook_Employee_id_opt reports_to_id;
    orm_datetime_opt birth_date;
    orm_datetime_opt hire_date;
    const char *address;
    const char *city;
    const char *state;
    const char *country;
    const char *postal_code;
    const char *phone;
    const char *fax;
    const char *email;
    struct chinook_Employee *reports_to;
};

chinook_Employee chinook_Employee_defaults(void);
chinook_Employee_id chinook_Employee_key(const chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_validate(const chinook_Employee *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Employee_insert(orm_db *db, chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_update(orm_db *db, chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_save(orm_db *db, chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_delete(orm_db *db, chinook_Employee_id key);
ORM_MUST_USE orm_status chinook_Employee_get(orm_db *db, orm_scope *scope, chinook_Employee_id key,
    chinook_Employee **out);
ORM_MUST_USE orm_status chinook_Employee_get_many(orm_db *db, orm_scope *scope,
    const chinook_Employee_id *keys, size_t count, chinook_Employee_list *out);
ORM_MUST_USE orm_status chinook_Employee_all(orm_db *db, orm_scope *scope,
    chinook_Employee_list *out);
ORM_MUST_USE orm_status chinook_Employee_refresh(orm_db *db, chinook_Employee *row);

ORM_MUST_USE orm_status chinook_Employee_reports_to_load(orm_db *db, chinook_Employee *row);
bool chinook_Employee_reports_to_loaded(const chinook_Employee *row);
void chinook_Employee_reports_to_unload(chinook_Employee *row);

const chinook_Employee_list *chinook_Employee_reports(const chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_reports_load(orm_db *db, chinook_Employee *row,
    chinook_Employee_list *out);
bool chinook_Employee_reports_loaded(const chinook_Employee *row);
void chinook_Employee_reports_unload(chinook_Employee *row);

const chinook_Customer_list *chinook_Employee_customers(const chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_customers_load(orm_db *db, chinook_Employee *row,
    chinook_Customer_list *out);
bool chinook_Employee_customers_loaded(const chinook_Employee *row);
void chinook_Employee_customers_unload(chinook_Employee *row);

/* ---- Customer ---- */

struct chinook_Customer {
    orm_row orm_;
    chinook_Customer_id id;
    const char *first_name;
    const char *last_name;
    const char *company;
    const char *address;
    const char *city;
    const char *state;
    const char *country;
    const char *postal_code;
    const char *phone;
    const char *fax;
    const char *email;
    chinook_Employee_id_opt support_rep_id;
    struct chinook_Employee *support_rep;
};

chinook_Customer chinook_Customer_defaults(void);
chinook_Customer_id chinook_Customer_key(const chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_validate(const chinook_Customer *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Customer_insert(orm_db *db, chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_update(orm_db *db, chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_save(orm_db *db, chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_delete(orm_db *db, chinook_Customer_id key);
ORM_MUST_USE orm_status chinook_Customer_get(orm_db *db, orm_scope *scope, chinook_Customer_id key,
    chinook_Customer **out);
ORM_MUST_USE orm_status chinook_Customer_get_many(orm_db *db, orm_scope *scope,
    const chinook_Customer_id *keys, size_t count, chinook_Customer_list *out);
ORM_MUST_USE orm_status chinook_Customer_all(orm_db *db, orm_scope *scope,
    chinook_Customer_list *out);
ORM_MUST_USE orm_status chinook_Customer_refresh(orm_db *db, chinook_Customer *row);

ORM_MUST_USE orm_status chinook_Customer_support_rep_load(orm_db *db, chinook_Customer *row);
bool chinook_Customer_support_rep_loaded(const chinook_Customer *row);
void chinook_Customer_support_rep_unload(chinook_Customer *row);

const chinook_Invoice_list *chinook_Customer_invoices(const chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_invoices_load(orm_db *db, chinook_Customer *row,
    chinook_Invoice_list *out);
bool chinook_Customer_invoices_loaded(const chinook_Customer *row);
void chinook_Customer_invoices_unload(chinook_Customer *row);

/* ---- Invoice ---- */

struct chinook_Invoice {
    orm_row orm_;
    chinook_Invoice_id id;
    chinook_Customer_id customer_id;
    orm_datetime invoice_date;
    const char *billing_address;
    const char *billing_city;
    const char *billing_state;
    const char *billing_country;
    const char *billing_postal_code;
    orm_decimal total;
    struct chinook_Customer *customer;
};

chinook_Invoice chinook_Invoice_defaults(void);
chinook_Invoice_id chinook_Invoice_key(const chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_validate(const chinook_Invoice *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Invoice_insert(orm_db *db, chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_update(orm_db *db, chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_save(orm_db *db, chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_delete(orm_db *db, chinook_Invoice_id key);
ORM_MUST_USE orm_status chinook_Invoice_get(orm_db *db, orm_scope *scope, chinook_Invoice_id key,
    chinook_Invoice **out);
ORM_MUST_USE orm_status chinook_Invoice_get_many(orm_db *db, orm_scope *scope,
    const chinook_Invoice_id *keys, size_t count, chinook_Invoice_list *out);
ORM_MUST_USE orm_status chinook_Invoice_all(orm_db *db, orm_scope *scope,
    chinook_Invoice_list *out);
ORM_MUST_USE orm_status chinook_Invoice_refresh(orm_db *db, chinook_Invoice *row);

ORM_MUST_USE orm_status chinook_Invoice_customer_load(orm_db *db, chinook_Invoice *row);
bool chinook_Invoice_customer_loaded(const chinook_Invoice *row);
void chinook_Invoice_customer_unload(chinook_Invoice *row);

const chinook_InvoiceLine_list *chinook_Invoice_lines(const chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_lines_load(orm_db *db, chinook_Invoice *row,
    chinook_InvoiceLine_list *out);
bool chinook_Invoice_lines_loaded(const chinook_Invoice *row);
void chinook_Invoice_lines_unload(chinook_Invoice *row);

/* ---- InvoiceLine ---- */

struct chinook_InvoiceLine {
    orm_row orm_;
    chinook_InvoiceLine_id id;
    chinook_Invoice_id invoice_id;
    chinook_Track_id track_id;
    orm_decimal unit_price;
    int64_t quantity;
    struct chinook_Invoice *invoice;
    struct chinook_Track *track;
};

chinook_InvoiceLine chinook_InvoiceLine_defaults(void);
chinook_InvoiceLine_id chinook_InvoiceLine_key(const chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_validate(const chinook_InvoiceLine *row,
    orm_error *error);
ORM_MUST_USE orm_status chinook_InvoiceLine_insert(orm_db *db, chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_update(orm_db *db, chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_save(orm_db *db, chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_delete(orm_db *db, chinook_InvoiceLine_id key);
ORM_MUST_USE orm_status chinook_InvoiceLine_get(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_id key, chinook_InvoiceLine **out);
ORM_MUST_USE orm_status chinook_InvoiceLine_get_many(orm_db *db, orm_scope *scope,
    const chinook_InvoiceLine_id *keys, size_t count, chinook_InvoiceLine_list *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_all(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_list *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_refresh(orm_db *db, chinook_InvoiceLine *row);

ORM_MUST_USE orm_status chinook_InvoiceLine_invoice_load(orm_db *db, chinook_InvoiceLine *row);
bool chinook_InvoiceLine_invoice_loaded(const chinook_InvoiceLine *row);
void chinook_InvoiceLine_invoice_unload(chinook_InvoiceLine *row);

ORM_MUST_USE orm_status chinook_InvoiceLine_track_load(orm_db *db, chinook_InvoiceLine *row);
bool chinook_InvoiceLine_track_loaded(const chinook_InvoiceLine *row);
void chinook_InvoiceLine_track_unload(chinook_InvoiceLine *row);

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status chinook_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status chinook_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status chinook_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status chinook_check_schema(orm_db *db, orm_scope *scope,
    orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif
