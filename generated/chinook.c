/* chinook.c - made by ormgen 0.1.0 from chinook.yaml. Do not edit: change the schema. */
#include "chinook.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema chinook_schema_;

/* ---- Artist ---- */

static void Artist_values(const void *p, orm_value *v)
{
    const chinook_Artist *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(chinook_Artist, Artist, id, int)
ORM_SET_KEY_FUNCTION(chinook_Artist, Artist, id, int64_t)

static void Artist_read(orm_reader *r, void *p)
{
    chinook_Artist *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column Artist_columns[] = {
    {.field = "id", .name = "ArtistId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "Name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 120, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
};

static const char *const Artist_sql[] = {
    /* 0 Artist: insert */
    "INSERT INTO \"Artist\" (\"ArtistId\", \"Name\") VALUES (?1, ?2)",
    /* 1 Artist: update */
    "UPDATE \"Artist\" SET \"Name\" = ?2 WHERE \"ArtistId\" = ?1",
    /* 2 Artist: save */
    ("INSERT INTO \"Artist\" (\"ArtistId\", \"Name\") VALUES (?1, ?2) ON CONFLICT (\"ArtistId\") "
     "DO UPDATE SET \"Name\" = excluded.\"Name\""),
    /* 3 Artist: delete */
    "DELETE FROM \"Artist\" WHERE \"ArtistId\" = ?1",
    /* 4 Artist: get */
    "SELECT \"ArtistId\", \"Name\" FROM \"Artist\" WHERE \"ArtistId\" = ?1",
    /* 5 Artist: get_many */
    ("SELECT t.\"ArtistId\", t.\"Name\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"Artist\" AS t ON t.\"ArtistId\" = k.c0"),
    /* 6 Artist: rows referring by Album.artist */
    "SELECT \"AlbumId\" FROM \"Album\" WHERE \"ArtistId\" = ?1",
};

static const orm_relation Artist_relations[] = {
    {.name = "albums", .target = &chinook_Album_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){2}, .values = Artist_key_values,
     .inverse = 0, .load = 6, .prefetch = offsetof(struct chinook_Artist_query, prefetch_albums),
     .count = offsetof(struct chinook_Artist_query, count_albums)},
};

static const orm_incoming Artist_incoming[] = {
    {.model = "Album", .field = "artist", .child = &chinook_Album_model_, .find = 6},
};

const orm_model chinook_Artist_model_ = {
    .name = "Artist",
    .table = "Artist",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Artist),
    .id_size = sizeof(chinook_Artist_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Artist_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Artist_relations,
    .n_incoming = 1,
    .incoming = Artist_incoming,
    .n_sql = 7,
    .sql = Artist_sql,
    .first_slot = 0,
    .values = Artist_values,
    .key_values = Artist_key_values,
    .id_values = Artist_id_values,
    .read = Artist_read,
    .set_key = Artist_set_key,
};

ORM_NO_DEFAULTS(chinook_Artist)

ORM_MODEL_FUNCTIONS(chinook_Artist)
ORM_UPDATE_FUNCTION(chinook_Artist)
ORM_TO_MANY_FUNCTIONS(chinook_Artist, albums, chinook_Album, 0)

/* ---- Album ---- */

static void Album_values(const void *p, orm_value *v)
{
    const chinook_Album *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->title);
    v[2] = orm_value_int(row->artist_id.value);
}

ORM_KEY_FUNCTIONS(chinook_Album, Album, id, int)
ORM_SET_KEY_FUNCTION(chinook_Album, Album, id, int64_t)

static void Album_values_of_artist(const void *p, orm_value *v)
{
    const chinook_Album *row = p;

    v[0] = orm_value_int(row->artist_id.value);
}

static void Album_read(orm_reader *r, void *p)
{
    chinook_Album *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->title = orm_read_text(r, 1);
    row->artist_id.value = orm_read_int64(r, 2);
}

static const orm_column Album_columns[] = {
    {.field = "id", .name = "AlbumId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "title", .name = "Title", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 160, .flags = ORM_COLUMN_LOOSE},
    {.field = "artist", .name = "ArtistId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
};

static const char *const Album_sql[] = {
    /* 0 Album: insert */
    "INSERT INTO \"Album\" (\"AlbumId\", \"Title\", \"ArtistId\") VALUES (?1, ?2, ?3)",
    /* 1 Album: update */
    "UPDATE \"Album\" SET \"Title\" = ?2, \"ArtistId\" = ?3 WHERE \"AlbumId\" = ?1",
    /* 2 Album: save */
    ("INSERT INTO \"Album\" (\"AlbumId\", \"Title\", \"ArtistId\") VALUES (?1, ?2, ?3) ON "
     "CONFLICT (\"AlbumId\") DO UPDATE SET \"Title\" = excluded.\"Title\", \"ArtistId\" = "
     "excluded.\"ArtistId\""),
    /* 3 Album: delete */
    "DELETE FROM \"Album\" WHERE \"AlbumId\" = ?1",
    /* 4 Album: get */
    "SELECT \"AlbumId\", \"Title\", \"ArtistId\" FROM \"Album\" WHERE \"AlbumId\" = ?1",
    /* 5 Album: get_many */
    ("SELECT t.\"AlbumId\", t.\"Title\", t.\"ArtistId\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"Album\" AS t ON t.\"AlbumId\" = k.c0"),
    /* 6 Album: many by artist */
    ("SELECT t.\"AlbumId\", t.\"Title\", t.\"ArtistId\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"Album\" AS t ON t.\"ArtistId\" = k.c0"),
    /* 7 Album: rows referring by Track.album */
    "SELECT \"TrackId\" FROM \"Track\" WHERE \"AlbumId\" = ?1",
};

static const orm_relation Album_relations[] = {
    {.name = "artist", .target = &chinook_Artist_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){2}, .there = (const uint16_t[]){0},
     .values = Album_values_of_artist, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(chinook_Album, artist),
     .join = offsetof(struct chinook_Album_query, join_artist),
     .prefetch = offsetof(struct chinook_Album_query, prefetch_artist)},
    {.name = "tracks", .target = &chinook_Track_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){2}, .values = Album_key_values,
     .inverse = 0, .load = 6, .prefetch = offsetof(struct chinook_Album_query, prefetch_tracks),
     .count = offsetof(struct chinook_Album_query, count_tracks)},
};

static const orm_incoming Album_incoming[] = {
    {.model = "Track", .field = "album", .child = &chinook_Track_model_, .find = 7},
};

const orm_model chinook_Album_model_ = {
    .name = "Album",
    .table = "Album",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Album),
    .id_size = sizeof(chinook_Album_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 3,
    .columns = Album_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Album_relations,
    .n_incoming = 1,
    .incoming = Album_incoming,
    .n_sql = 8,
    .sql = Album_sql,
    .first_slot = 7,
    .values = Album_values,
    .key_values = Album_key_values,
    .id_values = Album_id_values,
    .read = Album_read,
    .set_key = Album_set_key,
};

ORM_NO_DEFAULTS(chinook_Album)

ORM_MODEL_FUNCTIONS(chinook_Album)
ORM_UPDATE_FUNCTION(chinook_Album)
ORM_TO_ONE_FUNCTIONS(chinook_Album, artist, 0)
ORM_TO_MANY_FUNCTIONS(chinook_Album, tracks, chinook_Track, 1)

/* ---- MediaType ---- */

static void MediaType_values(const void *p, orm_value *v)
{
    const chinook_MediaType *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(chinook_MediaType, MediaType, id, int)
ORM_SET_KEY_FUNCTION(chinook_MediaType, MediaType, id, int64_t)

static void MediaType_read(orm_reader *r, void *p)
{
    chinook_MediaType *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column MediaType_columns[] = {
    {.field = "id", .name = "MediaTypeId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "Name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 120, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
};

static const char *const MediaType_sql[] = {
    /* 0 MediaType: insert */
    "INSERT INTO \"MediaType\" (\"MediaTypeId\", \"Name\") VALUES (?1, ?2)",
    /* 1 MediaType: update */
    "UPDATE \"MediaType\" SET \"Name\" = ?2 WHERE \"MediaTypeId\" = ?1",
    /* 2 MediaType: save */
    ("INSERT INTO \"MediaType\" (\"MediaTypeId\", \"Name\") VALUES (?1, ?2) ON CONFLICT "
     "(\"MediaTypeId\") DO UPDATE SET \"Name\" = excluded.\"Name\""),
    /* 3 MediaType: delete */
    "DELETE FROM \"MediaType\" WHERE \"MediaTypeId\" = ?1",
    /* 4 MediaType: get */
    "SELECT \"MediaTypeId\", \"Name\" FROM \"MediaType\" WHERE \"MediaTypeId\" = ?1",
    /* 5 MediaType: get_many */
    ("SELECT t.\"MediaTypeId\", t.\"Name\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"MediaType\" AS t ON t.\"MediaTypeId\" = k.c0"),
    /* 6 MediaType: rows referring by Track.media_type */
    "SELECT \"TrackId\" FROM \"Track\" WHERE \"MediaTypeId\" = ?1",
};

static const orm_relation MediaType_relations[] = {
    {.name = "tracks", .target = &chinook_Track_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){3},
     .values = MediaType_key_values, .inverse = 1, .load = 7,
     .prefetch = offsetof(struct chinook_MediaType_query, prefetch_tracks),
     .count = offsetof(struct chinook_MediaType_query, count_tracks)},
};

static const orm_incoming MediaType_incoming[] = {
    {.model = "Track", .field = "media_type", .child = &chinook_Track_model_, .find = 6},
};

const orm_model chinook_MediaType_model_ = {
    .name = "MediaType",
    .table = "MediaType",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_MediaType),
    .id_size = sizeof(chinook_MediaType_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = MediaType_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = MediaType_relations,
    .n_incoming = 1,
    .incoming = MediaType_incoming,
    .n_sql = 7,
    .sql = MediaType_sql,
    .first_slot = 15,
    .values = MediaType_values,
    .key_values = MediaType_key_values,
    .id_values = MediaType_id_values,
    .read = MediaType_read,
    .set_key = MediaType_set_key,
};

ORM_NO_DEFAULTS(chinook_MediaType)

ORM_MODEL_FUNCTIONS(chinook_MediaType)
ORM_UPDATE_FUNCTION(chinook_MediaType)
ORM_TO_MANY_FUNCTIONS(chinook_MediaType, tracks, chinook_Track, 0)

/* ---- Genre ---- */

static void Genre_values(const void *p, orm_value *v)
{
    const chinook_Genre *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(chinook_Genre, Genre, id, int)
ORM_SET_KEY_FUNCTION(chinook_Genre, Genre, id, int64_t)

static void Genre_read(orm_reader *r, void *p)
{
    chinook_Genre *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column Genre_columns[] = {
    {.field = "id", .name = "GenreId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "Name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 120, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
};

static const char *const Genre_sql[] = {
    /* 0 Genre: insert */
    "INSERT INTO \"Genre\" (\"GenreId\", \"Name\") VALUES (?1, ?2)",
    /* 1 Genre: update */
    "UPDATE \"Genre\" SET \"Name\" = ?2 WHERE \"GenreId\" = ?1",
    /* 2 Genre: save */
    ("INSERT INTO \"Genre\" (\"GenreId\", \"Name\") VALUES (?1, ?2) ON CONFLICT (\"GenreId\") DO "
     "UPDATE SET \"Name\" = excluded.\"Name\""),
    /* 3 Genre: delete */
    "DELETE FROM \"Genre\" WHERE \"GenreId\" = ?1",
    /* 4 Genre: get */
    "SELECT \"GenreId\", \"Name\" FROM \"Genre\" WHERE \"GenreId\" = ?1",
    /* 5 Genre: get_many */
    ("SELECT t.\"GenreId\", t.\"Name\", k.position FROM orm_array(?1) AS k CROSS JOIN \"Genre\" "
     "AS t ON t.\"GenreId\" = k.c0"),
    /* 6 Genre: rows referring by Track.genre */
    "SELECT \"TrackId\" FROM \"Track\" WHERE \"GenreId\" = ?1",
};

static const orm_relation Genre_relations[] = {
    {.name = "tracks", .target = &chinook_Track_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){4}, .values = Genre_key_values,
     .inverse = 2, .load = 8, .prefetch = offsetof(struct chinook_Genre_query, prefetch_tracks),
     .count = offsetof(struct chinook_Genre_query, count_tracks)},
};

static const orm_incoming Genre_incoming[] = {
    {.model = "Track", .field = "genre", .child = &chinook_Track_model_, .find = 6},
};

const orm_model chinook_Genre_model_ = {
    .name = "Genre",
    .table = "Genre",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Genre),
    .id_size = sizeof(chinook_Genre_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Genre_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Genre_relations,
    .n_incoming = 1,
    .incoming = Genre_incoming,
    .n_sql = 7,
    .sql = Genre_sql,
    .first_slot = 22,
    .values = Genre_values,
    .key_values = Genre_key_values,
    .id_values = Genre_id_values,
    .read = Genre_read,
    .set_key = Genre_set_key,
};

ORM_NO_DEFAULTS(chinook_Genre)

ORM_MODEL_FUNCTIONS(chinook_Genre)
ORM_UPDATE_FUNCTION(chinook_Genre)
ORM_TO_MANY_FUNCTIONS(chinook_Genre, tracks, chinook_Track, 0)

/* ---- Track ---- */

static void Track_values(const void *p, orm_value *v)
{
    const chinook_Track *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
    v[2] = row->album_id.some ? orm_value_int(row->album_id.value.value) : orm_value_null();
    v[3] = orm_value_int(row->media_type_id.value);
    v[4] = row->genre_id.some ? orm_value_int(row->genre_id.value.value) : orm_value_null();
    v[5] = orm_value_text(row->composer);
    v[6] = orm_value_int(row->milliseconds);
    v[7] = row->bytes.some ? orm_value_int(row->bytes.value) : orm_value_null();
    v[8] = orm_value_decimal(row->unit_price);
}

ORM_KEY_FUNCTIONS(chinook_Track, Track, id, int)
ORM_SET_KEY_FUNCTION(chinook_Track, Track, id, int64_t)

static void Track_values_of_album(const void *p, orm_value *v)
{
    const chinook_Track *row = p;

    v[0] = row->album_id.some ? orm_value_int(row->album_id.value.value) : orm_value_null();
}

static void Track_values_of_media_type(const void *p, orm_value *v)
{
    const chinook_Track *row = p;

    v[0] = orm_value_int(row->media_type_id.value);
}

static void Track_values_of_genre(const void *p, orm_value *v)
{
    const chinook_Track *row = p;

    v[0] = row->genre_id.some ? orm_value_int(row->genre_id.value.value) : orm_value_null();
}

static void Track_read(orm_reader *r, void *p)
{
    chinook_Track *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
    row->album_id.some = orm_read_present(r, 2);
    row->album_id.value.value = orm_read_int64(r, 2);
    row->media_type_id.value = orm_read_int64(r, 3);
    row->genre_id.some = orm_read_present(r, 4);
    row->genre_id.value.value = orm_read_int64(r, 4);
    row->composer = orm_read_text(r, 5);
    row->milliseconds = orm_read_int64(r, 6);
    row->bytes.some = orm_read_present(r, 7);
    row->bytes.value = orm_read_int64(r, 7);
    row->unit_price = orm_read_decimal(r, 8);
}

static const orm_column Track_columns[] = {
    {.field = "id", .name = "TrackId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "Name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 200, .flags = ORM_COLUMN_LOOSE},
    {.field = "album", .name = "AlbumId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "media_type", .name = "MediaTypeId", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "genre", .name = "GenreId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "composer", .name = "Composer", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 220, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "milliseconds", .name = "Milliseconds", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_LOOSE},
    {.field = "bytes", .name = "Bytes", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "unit_price", .name = "UnitPrice", .kind = ORM_KIND_DECIMAL,
     .storage = ORM_STORAGE_REAL, .digits = 10, .scale = 2, .flags = ORM_COLUMN_LOOSE},
};

static const char *const Track_sql[] = {
    /* 0 Track: insert */
    ("INSERT INTO \"Track\" (\"TrackId\", \"Name\", \"AlbumId\", \"MediaTypeId\", \"GenreId\", "
     "\"Composer\", \"Milliseconds\", \"Bytes\", \"UnitPrice\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
     "?7, ?8, ?9)"),
    /* 1 Track: update */
    ("UPDATE \"Track\" SET \"Name\" = ?2, \"AlbumId\" = ?3, \"MediaTypeId\" = ?4, \"GenreId\" = "
     "?5, \"Composer\" = ?6, \"Milliseconds\" = ?7, \"Bytes\" = ?8, \"UnitPrice\" = ?9 WHERE "
     "\"TrackId\" = ?1"),
    /* 2 Track: save */
    ("INSERT INTO \"Track\" (\"TrackId\", \"Name\", \"AlbumId\", \"MediaTypeId\", \"GenreId\", "
     "\"Composer\", \"Milliseconds\", \"Bytes\", \"UnitPrice\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
     "?7, ?8, ?9) ON CONFLICT (\"TrackId\") DO UPDATE SET \"Name\" = excluded.\"Name\", "
     "\"AlbumId\" = excluded.\"AlbumId\", \"MediaTypeId\" = excluded.\"MediaTypeId\", "
     "\"GenreId\" = excluded.\"GenreId\", \"Composer\" = excluded.\"Composer\", \"Milliseconds\" "
     "= excluded.\"Milliseconds\", \"Bytes\" = excluded.\"Bytes\", \"UnitPrice\" = "
     "excluded.\"UnitPrice\""),
    /* 3 Track: delete */
    "DELETE FROM \"Track\" WHERE \"TrackId\" = ?1",
    /* 4 Track: get */
    ("SELECT \"TrackId\", \"Name\", \"AlbumId\", \"MediaTypeId\", \"GenreId\", \"Composer\", "
     "\"Milliseconds\", \"Bytes\", \"UnitPrice\" FROM \"Track\" WHERE \"TrackId\" = ?1"),
    /* 5 Track: get_many */
    ("SELECT t.\"TrackId\", t.\"Name\", t.\"AlbumId\", t.\"MediaTypeId\", t.\"GenreId\", "
     "t.\"Composer\", t.\"Milliseconds\", t.\"Bytes\", t.\"UnitPrice\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"Track\" AS t ON t.\"TrackId\" = k.c0"),
    /* 6 Track: many by album */
    ("SELECT t.\"TrackId\", t.\"Name\", t.\"AlbumId\", t.\"MediaTypeId\", t.\"GenreId\", "
     "t.\"Composer\", t.\"Milliseconds\", t.\"Bytes\", t.\"UnitPrice\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"Track\" AS t ON t.\"AlbumId\" = k.c0"),
    /* 7 Track: many by media_type */
    ("SELECT t.\"TrackId\", t.\"Name\", t.\"AlbumId\", t.\"MediaTypeId\", t.\"GenreId\", "
     "t.\"Composer\", t.\"Milliseconds\", t.\"Bytes\", t.\"UnitPrice\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"Track\" AS t ON t.\"MediaTypeId\" = k.c0"),
    /* 8 Track: many by genre */
    ("SELECT t.\"TrackId\", t.\"Name\", t.\"AlbumId\", t.\"MediaTypeId\", t.\"GenreId\", "
     "t.\"Composer\", t.\"Milliseconds\", t.\"Bytes\", t.\"UnitPrice\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"Track\" AS t ON t.\"GenreId\" = k.c0"),
    /* 9 Track: playlists_load */
    ("SELECT k.position, j.\"PlaylistId\" FROM orm_array(?1) AS k CROSS JOIN \"PlaylistTrack\" "
     "AS j ON j.\"TrackId\" = k.c0"),
    /* 10 Track: playlists_add */
    ("INSERT INTO \"PlaylistTrack\" (\"TrackId\", \"PlaylistId\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"TrackId\", \"PlaylistId\") DO NOTHING"),
    /* 11 Track: playlists_remove */
    ("DELETE FROM \"PlaylistTrack\" WHERE \"TrackId\" = ?1 AND \"PlaylistId\" IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 12 Track: playlists_set */
    ("DELETE FROM \"PlaylistTrack\" WHERE \"TrackId\" = ?1 AND \"PlaylistId\" NOT IN (SELECT "
     "k.c0 FROM orm_array(?2) AS k)"),
    /* 13 Track: playlists_clear */
    "DELETE FROM \"PlaylistTrack\" WHERE \"TrackId\" = ?1",
    /* 14 Track: playlists_has */
    "SELECT 1 FROM \"PlaylistTrack\" WHERE \"TrackId\" = ?1 AND \"PlaylistId\" = ?2 LIMIT 1",
    /* 15 Track: playlists_add_many */
    ("INSERT INTO \"PlaylistTrack\" (\"TrackId\", \"PlaylistId\") SELECT k.c0, k.c1 FROM "
     "orm_feed(?1) AS k WHERE true ON CONFLICT (\"TrackId\", \"PlaylistId\") DO NOTHING"),
    /* 16 Track: rows referring by Playlist.tracks */
    "SELECT 1 FROM \"PlaylistTrack\" WHERE \"TrackId\" = ?1",
    /* 17 Track: rows referring by InvoiceLine.track */
    "SELECT \"InvoiceLineId\" FROM \"InvoiceLine\" WHERE \"TrackId\" = ?1",
};

static const orm_relation Track_relations[] = {
    {.name = "album", .target = &chinook_Album_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){2}, .there = (const uint16_t[]){0},
     .values = Track_values_of_album, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(chinook_Track, album),
     .join = offsetof(struct chinook_Track_query, join_album),
     .prefetch = offsetof(struct chinook_Track_query, prefetch_album)},
    {.name = "media_type", .target = &chinook_MediaType_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){3}, .there = (const uint16_t[]){0},
     .values = Track_values_of_media_type, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(chinook_Track, media_type),
     .join = offsetof(struct chinook_Track_query, join_media_type),
     .prefetch = offsetof(struct chinook_Track_query, prefetch_media_type)},
    {.name = "genre", .target = &chinook_Genre_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){4}, .there = (const uint16_t[]){0},
     .values = Track_values_of_genre, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(chinook_Track, genre),
     .join = offsetof(struct chinook_Track_query, join_genre),
     .prefetch = offsetof(struct chinook_Track_query, prefetch_genre)},
    {.name = "playlists", .target = &chinook_Playlist_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Track_key_values,
     .inverse = 0, .load = 5,
     .junction = &(const orm_junction){"PlaylistTrack", (const char *const[]){"TrackId"}, (const char *const[]){"PlaylistId"}, true, false, ORM_LINK_ORDER_THERE},
     .link = 9, .prefetch = offsetof(struct chinook_Track_query, prefetch_playlists),
     .count = offsetof(struct chinook_Track_query, count_playlists)},
    {.name = "invoice_lines", .target = &chinook_InvoiceLine_model_, .kind = ORM_TO_MANY,
     .parts = 1, .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){2},
     .values = Track_key_values, .inverse = 1, .load = 7,
     .prefetch = offsetof(struct chinook_Track_query, prefetch_invoice_lines),
     .count = offsetof(struct chinook_Track_query, count_invoice_lines)},
};

static const orm_incoming Track_incoming[] = {
    {.model = "Playlist", .field = "tracks", .child = NULL, .find = 16},
    {.model = "InvoiceLine", .field = "track", .child = &chinook_InvoiceLine_model_, .find = 17},
};

const orm_model chinook_Track_model_ = {
    .name = "Track",
    .table = "Track",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Track),
    .id_size = sizeof(chinook_Track_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 9,
    .columns = Track_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 5,
    .relations = Track_relations,
    .n_incoming = 2,
    .incoming = Track_incoming,
    .n_sql = 18,
    .sql = Track_sql,
    .first_slot = 29,
    .values = Track_values,
    .key_values = Track_key_values,
    .id_values = Track_id_values,
    .read = Track_read,
    .set_key = Track_set_key,
};

ORM_NO_DEFAULTS(chinook_Track)

ORM_MODEL_FUNCTIONS(chinook_Track)
ORM_UPDATE_FUNCTION(chinook_Track)
ORM_TO_ONE_FUNCTIONS(chinook_Track, album, 0)
ORM_TO_ONE_FUNCTIONS(chinook_Track, media_type, 1)
ORM_TO_ONE_FUNCTIONS(chinook_Track, genre, 2)
ORM_TO_MANY_FUNCTIONS(chinook_Track, playlists, chinook_Playlist, 3)
ORM_LINK_FUNCTIONS(chinook_Track, playlists, chinook_Playlist, 3)
ORM_LINK_BY_KEYS_FUNCTIONS(chinook_Track, playlists, chinook_Playlist, 3)
ORM_TO_MANY_FUNCTIONS(chinook_Track, invoice_lines, chinook_InvoiceLine, 4)

/* ---- Playlist ---- */

static void Playlist_values(const void *p, orm_value *v)
{
    const chinook_Playlist *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(chinook_Playlist, Playlist, id, int)
ORM_SET_KEY_FUNCTION(chinook_Playlist, Playlist, id, int64_t)

static void Playlist_read(orm_reader *r, void *p)
{
    chinook_Playlist *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column Playlist_columns[] = {
    {.field = "id", .name = "PlaylistId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "Name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 120, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
};

static const char *const Playlist_sql[] = {
    /* 0 Playlist: insert */
    "INSERT INTO \"Playlist\" (\"PlaylistId\", \"Name\") VALUES (?1, ?2)",
    /* 1 Playlist: update */
    "UPDATE \"Playlist\" SET \"Name\" = ?2 WHERE \"PlaylistId\" = ?1",
    /* 2 Playlist: save */
    ("INSERT INTO \"Playlist\" (\"PlaylistId\", \"Name\") VALUES (?1, ?2) ON CONFLICT "
     "(\"PlaylistId\") DO UPDATE SET \"Name\" = excluded.\"Name\""),
    /* 3 Playlist: delete */
    "DELETE FROM \"Playlist\" WHERE \"PlaylistId\" = ?1",
    /* 4 Playlist: get */
    "SELECT \"PlaylistId\", \"Name\" FROM \"Playlist\" WHERE \"PlaylistId\" = ?1",
    /* 5 Playlist: get_many */
    ("SELECT t.\"PlaylistId\", t.\"Name\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"Playlist\" AS t ON t.\"PlaylistId\" = k.c0"),
    /* 6 Playlist: tracks_load */
    ("SELECT k.position, j.\"TrackId\" FROM orm_array(?1) AS k CROSS JOIN \"PlaylistTrack\" AS j "
     "ON j.\"PlaylistId\" = k.c0"),
    /* 7 Playlist: tracks_add */
    ("INSERT INTO \"PlaylistTrack\" (\"PlaylistId\", \"TrackId\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"PlaylistId\", \"TrackId\") DO NOTHING"),
    /* 8 Playlist: tracks_remove */
    ("DELETE FROM \"PlaylistTrack\" WHERE \"PlaylistId\" = ?1 AND \"TrackId\" IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 9 Playlist: tracks_set */
    ("DELETE FROM \"PlaylistTrack\" WHERE \"PlaylistId\" = ?1 AND \"TrackId\" NOT IN (SELECT "
     "k.c0 FROM orm_array(?2) AS k)"),
    /* 10 Playlist: tracks_clear */
    "DELETE FROM \"PlaylistTrack\" WHERE \"PlaylistId\" = ?1",
    /* 11 Playlist: tracks_has */
    "SELECT 1 FROM \"PlaylistTrack\" WHERE \"PlaylistId\" = ?1 AND \"TrackId\" = ?2 LIMIT 1",
    /* 12 Playlist: tracks_add_many */
    ("INSERT INTO \"PlaylistTrack\" (\"PlaylistId\", \"TrackId\") SELECT k.c0, k.c1 FROM "
     "orm_feed(?1) AS k WHERE true ON CONFLICT (\"PlaylistId\", \"TrackId\") DO NOTHING"),
    /* 13 Playlist: rows referring by Playlist.tracks */
    "SELECT 1 FROM \"PlaylistTrack\" WHERE \"PlaylistId\" = ?1",
};

static const orm_relation Playlist_relations[] = {
    {.name = "tracks", .target = &chinook_Track_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0},
     .values = Playlist_key_values, .inverse = 3, .load = 5,
     .junction = &(const orm_junction){"PlaylistTrack", (const char *const[]){"PlaylistId"}, (const char *const[]){"TrackId"}, true, false, ORM_LINK_ORDER_HERE},
     .link = 6, .prefetch = offsetof(struct chinook_Playlist_query, prefetch_tracks),
     .count = offsetof(struct chinook_Playlist_query, count_tracks)},
};

static const orm_incoming Playlist_incoming[] = {
    {.model = "Playlist", .field = "tracks", .child = NULL, .find = 13},
};

const orm_model chinook_Playlist_model_ = {
    .name = "Playlist",
    .table = "Playlist",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Playlist),
    .id_size = sizeof(chinook_Playlist_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Playlist_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Playlist_relations,
    .n_incoming = 1,
    .incoming = Playlist_incoming,
    .n_sql = 14,
    .sql = Playlist_sql,
    .first_slot = 47,
    .values = Playlist_values,
    .key_values = Playlist_key_values,
    .id_values = Playlist_id_values,
    .read = Playlist_read,
    .set_key = Playlist_set_key,
};

ORM_NO_DEFAULTS(chinook_Playlist)

ORM_MODEL_FUNCTIONS(chinook_Playlist)
ORM_UPDATE_FUNCTION(chinook_Playlist)
ORM_TO_MANY_FUNCTIONS(chinook_Playlist, tracks, chinook_Track, 0)
ORM_LINK_FUNCTIONS(chinook_Playlist, tracks, chinook_Track, 0)
ORM_LINK_BY_KEYS_FUNCTIONS(chinook_Playlist, tracks, chinook_Track, 0)

/* ---- Employee ---- */

static void Employee_values(const void *p, orm_value *v)
{
    const chinook_Employee *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->last_name);
    v[2] = orm_value_text(row->first_name);
    v[3] = orm_value_text(row->title);
    v[4] = row->reports_to_id.some
        ? orm_value_int(row->reports_to_id.value.value)
        : orm_value_null();
    v[5] = row->birth_date.some ? orm_value_datetime(row->birth_date.value) : orm_value_null();
    v[6] = row->hire_date.some ? orm_value_datetime(row->hire_date.value) : orm_value_null();
    v[7] = orm_value_text(row->address);
    v[8] = orm_value_text(row->city);
    v[9] = orm_value_text(row->state);
    v[10] = orm_value_text(row->country);
    v[11] = orm_value_text(row->postal_code);
    v[12] = orm_value_text(row->phone);
    v[13] = orm_value_text(row->fax);
    v[14] = orm_value_text(row->email);
}

ORM_KEY_FUNCTIONS(chinook_Employee, Employee, id, int)
ORM_SET_KEY_FUNCTION(chinook_Employee, Employee, id, int64_t)

static void Employee_values_of_reports_to(const void *p, orm_value *v)
{
    const chinook_Employee *row = p;

    v[0] = row->reports_to_id.some
        ? orm_value_int(row->reports_to_id.value.value)
        : orm_value_null();
}

static void Employee_read(orm_reader *r, void *p)
{
    chinook_Employee *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->last_name = orm_read_text(r, 1);
    row->first_name = orm_read_text(r, 2);
    row->title = orm_read_text(r, 3);
    row->reports_to_id.some = orm_read_present(r, 4);
    row->reports_to_id.value.value = orm_read_int64(r, 4);
    row->birth_date.some = orm_read_present(r, 5);
    row->birth_date.value = orm_read_datetime(r, 5);
    row->hire_date.some = orm_read_present(r, 6);
    row->hire_date.value = orm_read_datetime(r, 6);
    row->address = orm_read_text(r, 7);
    row->city = orm_read_text(r, 8);
    row->state = orm_read_text(r, 9);
    row->country = orm_read_text(r, 10);
    row->postal_code = orm_read_text(r, 11);
    row->phone = orm_read_text(r, 12);
    row->fax = orm_read_text(r, 13);
    row->email = orm_read_text(r, 14);
}

static const orm_column Employee_columns[] = {
    {.field = "id", .name = "EmployeeId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "last_name", .name = "LastName", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 20, .flags = ORM_COLUMN_LOOSE},
    {.field = "first_name", .name = "FirstName", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 20, .flags = ORM_COLUMN_LOOSE},
    {.field = "title", .name = "Title", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 30, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "reports_to", .name = "ReportsTo", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "birth_date", .name = "BirthDate", .kind = ORM_KIND_DATETIME,
     .storage = ORM_STORAGE_TEXT, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "hire_date", .name = "HireDate", .kind = ORM_KIND_DATETIME,
     .storage = ORM_STORAGE_TEXT, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "address", .name = "Address", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 70, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "city", .name = "City", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "state", .name = "State", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "country", .name = "Country", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "postal_code", .name = "PostalCode", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 10, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "phone", .name = "Phone", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 24, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "fax", .name = "Fax", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 24, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "email", .name = "Email", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 60, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
};

static const char *const Employee_sql[] = {
    /* 0 Employee: insert */
    ("INSERT INTO \"Employee\" (\"EmployeeId\", \"LastName\", \"FirstName\", \"Title\", "
     "\"ReportsTo\", \"BirthDate\", \"HireDate\", \"Address\", \"City\", \"State\", \"Country\", "
     "\"PostalCode\", \"Phone\", \"Fax\", \"Email\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
     "?10, ?11, ?12, ?13, ?14, ?15)"),
    /* 1 Employee: update */
    ("UPDATE \"Employee\" SET \"LastName\" = ?2, \"FirstName\" = ?3, \"Title\" = ?4, "
     "\"ReportsTo\" = ?5, \"BirthDate\" = ?6, \"HireDate\" = ?7, \"Address\" = ?8, \"City\" = "
     "?9, \"State\" = ?10, \"Country\" = ?11, \"PostalCode\" = ?12, \"Phone\" = ?13, \"Fax\" = "
     "?14, \"Email\" = ?15 WHERE \"EmployeeId\" = ?1"),
    /* 2 Employee: save */
    ("INSERT INTO \"Employee\" (\"EmployeeId\", \"LastName\", \"FirstName\", \"Title\", "
     "\"ReportsTo\", \"BirthDate\", \"HireDate\", \"Address\", \"City\", \"State\", \"Country\", "
     "\"PostalCode\", \"Phone\", \"Fax\", \"Email\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
     "?10, ?11, ?12, ?13, ?14, ?15) ON CONFLICT (\"EmployeeId\") DO UPDATE SET \"LastName\" = "
     "excluded.\"LastName\", \"FirstName\" = excluded.\"FirstName\", \"Title\" = "
     "excluded.\"Title\", \"ReportsTo\" = excluded.\"ReportsTo\", \"BirthDate\" = "
     "excluded.\"BirthDate\", \"HireDate\" = excluded.\"HireDate\", \"Address\" = "
     "excluded.\"Address\", \"City\" = excluded.\"City\", \"State\" = excluded.\"State\", "
     "\"Country\" = excluded.\"Country\", \"PostalCode\" = excluded.\"PostalCode\", \"Phone\" = "
     "excluded.\"Phone\", \"Fax\" = excluded.\"Fax\", \"Email\" = excluded.\"Email\""),
    /* 3 Employee: delete */
    "DELETE FROM \"Employee\" WHERE \"EmployeeId\" = ?1",
    /* 4 Employee: get */
    ("SELECT \"EmployeeId\", \"LastName\", \"FirstName\", \"Title\", \"ReportsTo\", "
     "\"BirthDate\", \"HireDate\", \"Address\", \"City\", \"State\", \"Country\", "
     "\"PostalCode\", \"Phone\", \"Fax\", \"Email\" FROM \"Employee\" WHERE \"EmployeeId\" = ?1"),
    /* 5 Employee: get_many */
    ("SELECT t.\"EmployeeId\", t.\"LastName\", t.\"FirstName\", t.\"Title\", t.\"ReportsTo\", "
     "t.\"BirthDate\", t.\"HireDate\", t.\"Address\", t.\"City\", t.\"State\", t.\"Country\", "
     "t.\"PostalCode\", t.\"Phone\", t.\"Fax\", t.\"Email\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"Employee\" AS t ON t.\"EmployeeId\" = k.c0"),
    /* 6 Employee: many by reports_to */
    ("SELECT t.\"EmployeeId\", t.\"LastName\", t.\"FirstName\", t.\"Title\", t.\"ReportsTo\", "
     "t.\"BirthDate\", t.\"HireDate\", t.\"Address\", t.\"City\", t.\"State\", t.\"Country\", "
     "t.\"PostalCode\", t.\"Phone\", t.\"Fax\", t.\"Email\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"Employee\" AS t ON t.\"ReportsTo\" = k.c0"),
    /* 7 Employee: rows referring by Employee.reports_to */
    "SELECT \"EmployeeId\" FROM \"Employee\" WHERE \"ReportsTo\" = ?1",
    /* 8 Employee: rows referring by Customer.support_rep */
    "SELECT \"CustomerId\" FROM \"Customer\" WHERE \"SupportRepId\" = ?1",
};

static const orm_relation Employee_relations[] = {
    {.name = "reports_to", .target = &chinook_Employee_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){4}, .there = (const uint16_t[]){0},
     .values = Employee_values_of_reports_to, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(chinook_Employee, reports_to),
     .join = offsetof(struct chinook_Employee_query, join_reports_to),
     .prefetch = offsetof(struct chinook_Employee_query, prefetch_reports_to)},
    {.name = "reports", .target = &chinook_Employee_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){4},
     .values = Employee_key_values, .inverse = 0, .load = 6,
     .prefetch = offsetof(struct chinook_Employee_query, prefetch_reports),
     .count = offsetof(struct chinook_Employee_query, count_reports)},
    {.name = "customers", .target = &chinook_Customer_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){12},
     .values = Employee_key_values, .inverse = 0, .load = 6,
     .prefetch = offsetof(struct chinook_Employee_query, prefetch_customers),
     .count = offsetof(struct chinook_Employee_query, count_customers)},
};

static const orm_incoming Employee_incoming[] = {
    {.model = "Employee", .field = "reports_to", .child = &chinook_Employee_model_, .find = 7},
    {.model = "Customer", .field = "support_rep", .child = &chinook_Customer_model_, .find = 8},
};

const orm_model chinook_Employee_model_ = {
    .name = "Employee",
    .table = "Employee",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Employee),
    .id_size = sizeof(chinook_Employee_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 15,
    .columns = Employee_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 3,
    .relations = Employee_relations,
    .n_incoming = 2,
    .incoming = Employee_incoming,
    .n_sql = 9,
    .sql = Employee_sql,
    .first_slot = 61,
    .values = Employee_values,
    .key_values = Employee_key_values,
    .id_values = Employee_id_values,
    .read = Employee_read,
    .set_key = Employee_set_key,
};

ORM_NO_DEFAULTS(chinook_Employee)

ORM_MODEL_FUNCTIONS(chinook_Employee)
ORM_UPDATE_FUNCTION(chinook_Employee)
ORM_TO_ONE_FUNCTIONS(chinook_Employee, reports_to, 0)
ORM_TO_MANY_FUNCTIONS(chinook_Employee, reports, chinook_Employee, 1)
ORM_TO_MANY_FUNCTIONS(chinook_Employee, customers, chinook_Customer, 2)

/* ---- Customer ---- */

static void Customer_values(const void *p, orm_value *v)
{
    const chinook_Customer *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->first_name);
    v[2] = orm_value_text(row->last_name);
    v[3] = orm_value_text(row->company);
    v[4] = orm_value_text(row->address);
    v[5] = orm_value_text(row->city);
    v[6] = orm_value_text(row->state);
    v[7] = orm_value_text(row->country);
    v[8] = orm_value_text(row->postal_code);
    v[9] = orm_value_text(row->phone);
    v[10] = orm_value_text(row->fax);
    v[11] = orm_value_text(row->email);
    v[12] = row->support_rep_id.some
        ? orm_value_int(row->support_rep_id.value.value)
        : orm_value_null();
}

ORM_KEY_FUNCTIONS(chinook_Customer, Customer, id, int)
ORM_SET_KEY_FUNCTION(chinook_Customer, Customer, id, int64_t)

static void Customer_values_of_support_rep(const void *p, orm_value *v)
{
    const chinook_Customer *row = p;

    v[0] = row->support_rep_id.some
        ? orm_value_int(row->support_rep_id.value.value)
        : orm_value_null();
}

static void Customer_read(orm_reader *r, void *p)
{
    chinook_Customer *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->first_name = orm_read_text(r, 1);
    row->last_name = orm_read_text(r, 2);
    row->company = orm_read_text(r, 3);
    row->address = orm_read_text(r, 4);
    row->city = orm_read_text(r, 5);
    row->state = orm_read_text(r, 6);
    row->country = orm_read_text(r, 7);
    row->postal_code = orm_read_text(r, 8);
    row->phone = orm_read_text(r, 9);
    row->fax = orm_read_text(r, 10);
    row->email = orm_read_text(r, 11);
    row->support_rep_id.some = orm_read_present(r, 12);
    row->support_rep_id.value.value = orm_read_int64(r, 12);
}

static const orm_column Customer_columns[] = {
    {.field = "id", .name = "CustomerId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "first_name", .name = "FirstName", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 40, .flags = ORM_COLUMN_LOOSE},
    {.field = "last_name", .name = "LastName", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 20, .flags = ORM_COLUMN_LOOSE},
    {.field = "company", .name = "Company", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 80, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "address", .name = "Address", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 70, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "city", .name = "City", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "state", .name = "State", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "country", .name = "Country", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "postal_code", .name = "PostalCode", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 10, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "phone", .name = "Phone", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 24, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "fax", .name = "Fax", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 24, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "email", .name = "Email", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 60, .flags = ORM_COLUMN_LOOSE},
    {.field = "support_rep", .name = "SupportRepId", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
};

static const char *const Customer_sql[] = {
    /* 0 Customer: insert */
    ("INSERT INTO \"Customer\" (\"CustomerId\", \"FirstName\", \"LastName\", \"Company\", "
     "\"Address\", \"City\", \"State\", \"Country\", \"PostalCode\", \"Phone\", \"Fax\", "
     "\"Email\", \"SupportRepId\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
     "?13)"),
    /* 1 Customer: update */
    ("UPDATE \"Customer\" SET \"FirstName\" = ?2, \"LastName\" = ?3, \"Company\" = ?4, "
     "\"Address\" = ?5, \"City\" = ?6, \"State\" = ?7, \"Country\" = ?8, \"PostalCode\" = ?9, "
     "\"Phone\" = ?10, \"Fax\" = ?11, \"Email\" = ?12, \"SupportRepId\" = ?13 WHERE "
     "\"CustomerId\" = ?1"),
    /* 2 Customer: save */
    ("INSERT INTO \"Customer\" (\"CustomerId\", \"FirstName\", \"LastName\", \"Company\", "
     "\"Address\", \"City\", \"State\", \"Country\", \"PostalCode\", \"Phone\", \"Fax\", "
     "\"Email\", \"SupportRepId\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
     "?13) ON CONFLICT (\"CustomerId\") DO UPDATE SET \"FirstName\" = excluded.\"FirstName\", "
     "\"LastName\" = excluded.\"LastName\", \"Company\" = excluded.\"Company\", \"Address\" = "
     "excluded.\"Address\", \"City\" = excluded.\"City\", \"State\" = excluded.\"State\", "
     "\"Country\" = excluded.\"Country\", \"PostalCode\" = excluded.\"PostalCode\", \"Phone\" = "
     "excluded.\"Phone\", \"Fax\" = excluded.\"Fax\", \"Email\" = excluded.\"Email\", "
     "\"SupportRepId\" = excluded.\"SupportRepId\""),
    /* 3 Customer: delete */
    "DELETE FROM \"Customer\" WHERE \"CustomerId\" = ?1",
    /* 4 Customer: get */
    ("SELECT \"CustomerId\", \"FirstName\", \"LastName\", \"Company\", \"Address\", \"City\", "
     "\"State\", \"Country\", \"PostalCode\", \"Phone\", \"Fax\", \"Email\", \"SupportRepId\" "
     "FROM \"Customer\" WHERE \"CustomerId\" = ?1"),
    /* 5 Customer: get_many */
    ("SELECT t.\"CustomerId\", t.\"FirstName\", t.\"LastName\", t.\"Company\", t.\"Address\", "
     "t.\"City\", t.\"State\", t.\"Country\", t.\"PostalCode\", t.\"Phone\", t.\"Fax\", "
     "t.\"Email\", t.\"SupportRepId\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"Customer\" AS t ON t.\"CustomerId\" = k.c0"),
    /* 6 Customer: many by support_rep */
    ("SELECT t.\"CustomerId\", t.\"FirstName\", t.\"LastName\", t.\"Company\", t.\"Address\", "
     "t.\"City\", t.\"State\", t.\"Country\", t.\"PostalCode\", t.\"Phone\", t.\"Fax\", "
     "t.\"Email\", t.\"SupportRepId\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"Customer\" AS t ON t.\"SupportRepId\" = k.c0"),
    /* 7 Customer: rows referring by Invoice.customer */
    "SELECT \"InvoiceId\" FROM \"Invoice\" WHERE \"CustomerId\" = ?1",
};

static const orm_relation Customer_relations[] = {
    {.name = "support_rep", .target = &chinook_Employee_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){12}, .there = (const uint16_t[]){0},
     .values = Customer_values_of_support_rep, .inverse = 2, .load = 5, .get = 4,
     .member = offsetof(chinook_Customer, support_rep),
     .join = offsetof(struct chinook_Customer_query, join_support_rep),
     .prefetch = offsetof(struct chinook_Customer_query, prefetch_support_rep)},
    {.name = "invoices", .target = &chinook_Invoice_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1},
     .values = Customer_key_values, .inverse = 0, .load = 6,
     .prefetch = offsetof(struct chinook_Customer_query, prefetch_invoices),
     .count = offsetof(struct chinook_Customer_query, count_invoices)},
};

static const orm_incoming Customer_incoming[] = {
    {.model = "Invoice", .field = "customer", .child = &chinook_Invoice_model_, .find = 7},
};

const orm_model chinook_Customer_model_ = {
    .name = "Customer",
    .table = "Customer",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Customer),
    .id_size = sizeof(chinook_Customer_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 13,
    .columns = Customer_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Customer_relations,
    .n_incoming = 1,
    .incoming = Customer_incoming,
    .n_sql = 8,
    .sql = Customer_sql,
    .first_slot = 70,
    .values = Customer_values,
    .key_values = Customer_key_values,
    .id_values = Customer_id_values,
    .read = Customer_read,
    .set_key = Customer_set_key,
};

ORM_NO_DEFAULTS(chinook_Customer)

ORM_MODEL_FUNCTIONS(chinook_Customer)
ORM_UPDATE_FUNCTION(chinook_Customer)
ORM_TO_ONE_FUNCTIONS(chinook_Customer, support_rep, 0)
ORM_TO_MANY_FUNCTIONS(chinook_Customer, invoices, chinook_Invoice, 1)

/* ---- Invoice ---- */

static void Invoice_values(const void *p, orm_value *v)
{
    const chinook_Invoice *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->customer_id.value);
    v[2] = orm_value_datetime(row->invoice_date);
    v[3] = orm_value_text(row->billing_address);
    v[4] = orm_value_text(row->billing_city);
    v[5] = orm_value_text(row->billing_state);
    v[6] = orm_value_text(row->billing_country);
    v[7] = orm_value_text(row->billing_postal_code);
    v[8] = orm_value_decimal(row->total);
}

ORM_KEY_FUNCTIONS(chinook_Invoice, Invoice, id, int)
ORM_SET_KEY_FUNCTION(chinook_Invoice, Invoice, id, int64_t)

static void Invoice_values_of_customer(const void *p, orm_value *v)
{
    const chinook_Invoice *row = p;

    v[0] = orm_value_int(row->customer_id.value);
}

static void Invoice_read(orm_reader *r, void *p)
{
    chinook_Invoice *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->customer_id.value = orm_read_int64(r, 1);
    row->invoice_date = orm_read_datetime(r, 2);
    row->billing_address = orm_read_text(r, 3);
    row->billing_city = orm_read_text(r, 4);
    row->billing_state = orm_read_text(r, 5);
    row->billing_country = orm_read_text(r, 6);
    row->billing_postal_code = orm_read_text(r, 7);
    row->total = orm_read_decimal(r, 8);
}

static const orm_column Invoice_columns[] = {
    {.field = "id", .name = "InvoiceId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "customer", .name = "CustomerId", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "invoice_date", .name = "InvoiceDate", .kind = ORM_KIND_DATETIME,
     .storage = ORM_STORAGE_TEXT, .flags = ORM_COLUMN_LOOSE},
    {.field = "billing_address", .name = "BillingAddress", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 70, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "billing_city", .name = "BillingCity", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "billing_state", .name = "BillingState", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "billing_country", .name = "BillingCountry", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 40, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "billing_postal_code", .name = "BillingPostalCode", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .max_length = 10, .flags = ORM_COLUMN_NULL | ORM_COLUMN_LOOSE},
    {.field = "total", .name = "Total", .kind = ORM_KIND_DECIMAL, .storage = ORM_STORAGE_REAL,
     .digits = 10, .scale = 2, .flags = ORM_COLUMN_LOOSE},
};

static const char *const Invoice_sql[] = {
    /* 0 Invoice: insert */
    ("INSERT INTO \"Invoice\" (\"InvoiceId\", \"CustomerId\", \"InvoiceDate\", "
     "\"BillingAddress\", \"BillingCity\", \"BillingState\", \"BillingCountry\", "
     "\"BillingPostalCode\", \"Total\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
    /* 1 Invoice: update */
    ("UPDATE \"Invoice\" SET \"CustomerId\" = ?2, \"InvoiceDate\" = ?3, \"BillingAddress\" = ?4, "
     "\"BillingCity\" = ?5, \"BillingState\" = ?6, \"BillingCountry\" = ?7, "
     "\"BillingPostalCode\" = ?8, \"Total\" = ?9 WHERE \"InvoiceId\" = ?1"),
    /* 2 Invoice: save */
    ("INSERT INTO \"Invoice\" (\"InvoiceId\", \"CustomerId\", \"InvoiceDate\", "
     "\"BillingAddress\", \"BillingCity\", \"BillingState\", \"BillingCountry\", "
     "\"BillingPostalCode\", \"Total\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT "
     "(\"InvoiceId\") DO UPDATE SET \"CustomerId\" = excluded.\"CustomerId\", \"InvoiceDate\" = "
     "excluded.\"InvoiceDate\", \"BillingAddress\" = excluded.\"BillingAddress\", "
     "\"BillingCity\" = excluded.\"BillingCity\", \"BillingState\" = excluded.\"BillingState\", "
     "\"BillingCountry\" = excluded.\"BillingCountry\", \"BillingPostalCode\" = "
     "excluded.\"BillingPostalCode\", \"Total\" = excluded.\"Total\""),
    /* 3 Invoice: delete */
    "DELETE FROM \"Invoice\" WHERE \"InvoiceId\" = ?1",
    /* 4 Invoice: get */
    ("SELECT \"InvoiceId\", \"CustomerId\", \"InvoiceDate\", \"BillingAddress\", "
     "\"BillingCity\", \"BillingState\", \"BillingCountry\", \"BillingPostalCode\", \"Total\" "
     "FROM \"Invoice\" WHERE \"InvoiceId\" = ?1"),
    /* 5 Invoice: get_many */
    ("SELECT t.\"InvoiceId\", t.\"CustomerId\", t.\"InvoiceDate\", t.\"BillingAddress\", "
     "t.\"BillingCity\", t.\"BillingState\", t.\"BillingCountry\", t.\"BillingPostalCode\", "
     "t.\"Total\", k.position FROM orm_array(?1) AS k CROSS JOIN \"Invoice\" AS t ON "
     "t.\"InvoiceId\" = k.c0"),
    /* 6 Invoice: many by customer */
    ("SELECT t.\"InvoiceId\", t.\"CustomerId\", t.\"InvoiceDate\", t.\"BillingAddress\", "
     "t.\"BillingCity\", t.\"BillingState\", t.\"BillingCountry\", t.\"BillingPostalCode\", "
     "t.\"Total\", k.position FROM orm_array(?1) AS k CROSS JOIN \"Invoice\" AS t ON "
     "t.\"CustomerId\" = k.c0"),
    /* 7 Invoice: rows referring by InvoiceLine.invoice */
    "SELECT \"InvoiceLineId\" FROM \"InvoiceLine\" WHERE \"InvoiceId\" = ?1",
};

static const orm_relation Invoice_relations[] = {
    {.name = "customer", .target = &chinook_Customer_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = Invoice_values_of_customer, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(chinook_Invoice, customer),
     .join = offsetof(struct chinook_Invoice_query, join_customer),
     .prefetch = offsetof(struct chinook_Invoice_query, prefetch_customer)},
    {.name = "lines", .target = &chinook_InvoiceLine_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1},
     .values = Invoice_key_values, .inverse = 0, .load = 6,
     .prefetch = offsetof(struct chinook_Invoice_query, prefetch_lines),
     .count = offsetof(struct chinook_Invoice_query, count_lines)},
};

static const orm_incoming Invoice_incoming[] = {
    {.model = "InvoiceLine", .field = "invoice", .child = &chinook_InvoiceLine_model_, .find = 7},
};

const orm_model chinook_Invoice_model_ = {
    .name = "Invoice",
    .table = "Invoice",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_Invoice),
    .id_size = sizeof(chinook_Invoice_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 9,
    .columns = Invoice_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Invoice_relations,
    .n_incoming = 1,
    .incoming = Invoice_incoming,
    .n_sql = 8,
    .sql = Invoice_sql,
    .first_slot = 78,
    .values = Invoice_values,
    .key_values = Invoice_key_values,
    .id_values = Invoice_id_values,
    .read = Invoice_read,
    .set_key = Invoice_set_key,
};

ORM_NO_DEFAULTS(chinook_Invoice)

ORM_MODEL_FUNCTIONS(chinook_Invoice)
ORM_UPDATE_FUNCTION(chinook_Invoice)
ORM_TO_ONE_FUNCTIONS(chinook_Invoice, customer, 0)
ORM_TO_MANY_FUNCTIONS(chinook_Invoice, lines, chinook_InvoiceLine, 1)

/* ---- InvoiceLine ---- */

static void InvoiceLine_values(const void *p, orm_value *v)
{
    const chinook_InvoiceLine *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->invoice_id.value);
    v[2] = orm_value_int(row->track_id.value);
    v[3] = orm_value_decimal(row->unit_price);
    v[4] = orm_value_int(row->quantity);
}

ORM_KEY_FUNCTIONS(chinook_InvoiceLine, InvoiceLine, id, int)
ORM_SET_KEY_FUNCTION(chinook_InvoiceLine, InvoiceLine, id, int64_t)

static void InvoiceLine_values_of_invoice(const void *p, orm_value *v)
{
    const chinook_InvoiceLine *row = p;

    v[0] = orm_value_int(row->invoice_id.value);
}

static void InvoiceLine_values_of_track(const void *p, orm_value *v)
{
    const chinook_InvoiceLine *row = p;

    v[0] = orm_value_int(row->track_id.value);
}

static void InvoiceLine_read(orm_reader *r, void *p)
{
    chinook_InvoiceLine *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->invoice_id.value = orm_read_int64(r, 1);
    row->track_id.value = orm_read_int64(r, 2);
    row->unit_price = orm_read_decimal(r, 3);
    row->quantity = orm_read_int64(r, 4);
}

static const orm_column InvoiceLine_columns[] = {
    {.field = "id", .name = "InvoiceLineId", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "invoice", .name = "InvoiceId", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "track", .name = "TrackId", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_LOOSE | ORM_COLUMN_INDEXED},
    {.field = "unit_price", .name = "UnitPrice", .kind = ORM_KIND_DECIMAL,
     .storage = ORM_STORAGE_REAL, .digits = 10, .scale = 2, .flags = ORM_COLUMN_LOOSE},
    {.field = "quantity", .name = "Quantity", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_LOOSE},
};

static const char *const InvoiceLine_sql[] = {
    /* 0 InvoiceLine: insert */
    ("INSERT INTO \"InvoiceLine\" (\"InvoiceLineId\", \"InvoiceId\", \"TrackId\", \"UnitPrice\", "
     "\"Quantity\") VALUES (?1, ?2, ?3, ?4, ?5)"),
    /* 1 InvoiceLine: update */
    ("UPDATE \"InvoiceLine\" SET \"InvoiceId\" = ?2, \"TrackId\" = ?3, \"UnitPrice\" = ?4, "
     "\"Quantity\" = ?5 WHERE \"InvoiceLineId\" = ?1"),
    /* 2 InvoiceLine: save */
    ("INSERT INTO \"InvoiceLine\" (\"InvoiceLineId\", \"InvoiceId\", \"TrackId\", \"UnitPrice\", "
     "\"Quantity\") VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (\"InvoiceLineId\") DO UPDATE SET "
     "\"InvoiceId\" = excluded.\"InvoiceId\", \"TrackId\" = excluded.\"TrackId\", \"UnitPrice\" "
     "= excluded.\"UnitPrice\", \"Quantity\" = excluded.\"Quantity\""),
    /* 3 InvoiceLine: delete */
    "DELETE FROM \"InvoiceLine\" WHERE \"InvoiceLineId\" = ?1",
    /* 4 InvoiceLine: get */
    ("SELECT \"InvoiceLineId\", \"InvoiceId\", \"TrackId\", \"UnitPrice\", \"Quantity\" FROM "
     "\"InvoiceLine\" WHERE \"InvoiceLineId\" = ?1"),
    /* 5 InvoiceLine: get_many */
    ("SELECT t.\"InvoiceLineId\", t.\"InvoiceId\", t.\"TrackId\", t.\"UnitPrice\", "
     "t.\"Quantity\", k.position FROM orm_array(?1) AS k CROSS JOIN \"InvoiceLine\" AS t ON "
     "t.\"InvoiceLineId\" = k.c0"),
    /* 6 InvoiceLine: many by invoice */
    ("SELECT t.\"InvoiceLineId\", t.\"InvoiceId\", t.\"TrackId\", t.\"UnitPrice\", "
     "t.\"Quantity\", k.position FROM orm_array(?1) AS k CROSS JOIN \"InvoiceLine\" AS t ON "
     "t.\"InvoiceId\" = k.c0"),
    /* 7 InvoiceLine: many by track */
    ("SELECT t.\"InvoiceLineId\", t.\"InvoiceId\", t.\"TrackId\", t.\"UnitPrice\", "
     "t.\"Quantity\", k.position FROM orm_array(?1) AS k CROSS JOIN \"InvoiceLine\" AS t ON "
     "t.\"TrackId\" = k.c0"),
};

static const orm_relation InvoiceLine_relations[] = {
    {.name = "invoice", .target = &chinook_Invoice_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = InvoiceLine_values_of_invoice, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(chinook_InvoiceLine, invoice),
     .join = offsetof(struct chinook_InvoiceLine_query, join_invoice),
     .prefetch = offsetof(struct chinook_InvoiceLine_query, prefetch_invoice)},
    {.name = "track", .target = &chinook_Track_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){2}, .there = (const uint16_t[]){0},
     .values = InvoiceLine_values_of_track, .inverse = 4, .load = 5, .get = 4,
     .member = offsetof(chinook_InvoiceLine, track),
     .join = offsetof(struct chinook_InvoiceLine_query, join_track),
     .prefetch = offsetof(struct chinook_InvoiceLine_query, prefetch_track)},
};

const orm_model chinook_InvoiceLine_model_ = {
    .name = "InvoiceLine",
    .table = "InvoiceLine",
    .schema = &chinook_schema_,
    .row_size = sizeof(chinook_InvoiceLine),
    .id_size = sizeof(chinook_InvoiceLine_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 5,
    .columns = InvoiceLine_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = InvoiceLine_relations,
    .n_sql = 8,
    .sql = InvoiceLine_sql,
    .first_slot = 86,
    .values = InvoiceLine_values,
    .key_values = InvoiceLine_key_values,
    .id_values = InvoiceLine_id_values,
    .read = InvoiceLine_read,
    .set_key = InvoiceLine_set_key,
};

ORM_NO_DEFAULTS(chinook_InvoiceLine)

ORM_MODEL_FUNCTIONS(chinook_InvoiceLine)
ORM_UPDATE_FUNCTION(chinook_InvoiceLine)
ORM_TO_ONE_FUNCTIONS(chinook_InvoiceLine, invoice, 0)
ORM_TO_ONE_FUNCTIONS(chinook_InvoiceLine, track, 1)

static const orm_ddl chinook_tables[] = {
    {"Artist",
     ("CREATE TABLE \"Artist\" (\n"
      "    \"ArtistId\" INTEGER PRIMARY KEY,\n"
      "    \"Name\" TEXT CONSTRAINT \"name\" CHECK (length(\"Name\") <= 120)\n"
      ")")},
    {"Album",
     ("CREATE TABLE \"Album\" (\n"
      "    \"AlbumId\" INTEGER PRIMARY KEY,\n"
      "    \"Title\" TEXT NOT NULL CONSTRAINT \"title\" CHECK (length(\"Title\") <= 160),\n"
      "    \"ArtistId\" INTEGER NOT NULL,\n"
      "    FOREIGN KEY (\"ArtistId\") REFERENCES \"Artist\" (\"ArtistId\") ON DELETE NO ACTION "
      "ON UPDATE NO ACTION\n"
      ")")},
    {"MediaType",
     ("CREATE TABLE \"MediaType\" (\n"
      "    \"MediaTypeId\" INTEGER PRIMARY KEY,\n"
      "    \"Name\" TEXT CONSTRAINT \"name\" CHECK (length(\"Name\") <= 120)\n"
      ")")},
    {"Genre",
     ("CREATE TABLE \"Genre\" (\n"
      "    \"GenreId\" INTEGER PRIMARY KEY,\n"
      "    \"Name\" TEXT CONSTRAINT \"name\" CHECK (length(\"Name\") <= 120)\n"
      ")")},
    {"Track",
     ("CREATE TABLE \"Track\" (\n"
      "    \"TrackId\" INTEGER PRIMARY KEY,\n"
      "    \"Name\" TEXT NOT NULL CONSTRAINT \"name\" CHECK (length(\"Name\") <= 200),\n"
      "    \"AlbumId\" INTEGER,\n"
      "    \"MediaTypeId\" INTEGER NOT NULL,\n"
      "    \"GenreId\" INTEGER,\n"
      "    \"Composer\" TEXT CONSTRAINT \"composer\" CHECK (length(\"Composer\") <= 220),\n"
      "    \"Milliseconds\" INTEGER NOT NULL,\n"
      "    \"Bytes\" INTEGER,\n"
      "    \"UnitPrice\" NUMERIC(10,2) NOT NULL,\n"
      "    FOREIGN KEY (\"AlbumId\") REFERENCES \"Album\" (\"AlbumId\") ON DELETE NO ACTION ON "
      "UPDATE NO ACTION,\n"
      "    FOREIGN KEY (\"MediaTypeId\") REFERENCES \"MediaType\" (\"MediaTypeId\") ON DELETE NO "
      "ACTION ON UPDATE NO ACTION,\n"
      "    FOREIGN KEY (\"GenreId\") REFERENCES \"Genre\" (\"GenreId\") ON DELETE NO ACTION ON "
      "UPDATE NO ACTION\n"
      ")")},
    {"Playlist",
     ("CREATE TABLE \"Playlist\" (\n"
      "    \"PlaylistId\" INTEGER PRIMARY KEY,\n"
      "    \"Name\" TEXT CONSTRAINT \"name\" CHECK (length(\"Name\") <= 120)\n"
      ")")},
    {"Employee",
     ("CREATE TABLE \"Employee\" (\n"
      "    \"EmployeeId\" INTEGER PRIMARY KEY,\n"
      "    \"LastName\" TEXT NOT NULL CONSTRAINT \"last_name\" CHECK (length(\"LastName\") <= "
      "20),\n"
      "    \"FirstName\" TEXT NOT NULL CONSTRAINT \"first_name\" CHECK (length(\"FirstName\") <= "
      "20),\n"
      "    \"Title\" TEXT CONSTRAINT \"title\" CHECK (length(\"Title\") <= 30),\n"
      "    \"ReportsTo\" INTEGER,\n"
      "    \"BirthDate\" DATETIME\n"
      "        CONSTRAINT \"birth_date\" CHECK (\"BirthDate\" IS datetime(\"BirthDate\", '+0 "
      "days')),\n"
      "    \"HireDate\" DATETIME\n"
      "        CONSTRAINT \"hire_date\" CHECK (\"HireDate\" IS datetime(\"HireDate\", '+0 "
      "days')),\n"
      "    \"Address\" TEXT CONSTRAINT \"address\" CHECK (length(\"Address\") <= 70),\n"
      "    \"City\" TEXT CONSTRAINT \"city\" CHECK (length(\"City\") <= 40),\n"
      "    \"State\" TEXT CONSTRAINT \"state\" CHECK (length(\"State\") <= 40),\n"
      "    \"Country\" TEXT CONSTRAINT \"country\" CHECK (length(\"Country\") <= 40),\n"
      "    \"PostalCode\" TEXT CONSTRAINT \"postal_code\" CHECK (length(\"PostalCode\") <= 10),\n"
      "    \"Phone\" TEXT CONSTRAINT \"phone\" CHECK (length(\"Phone\") <= 24),\n"
      "    \"Fax\" TEXT CONSTRAINT \"fax\" CHECK (length(\"Fax\") <= 24),\n"
      "    \"Email\" TEXT CONSTRAINT \"email\" CHECK (length(\"Email\") <= 60),\n"
      "    FOREIGN KEY (\"ReportsTo\") REFERENCES \"Employee\" (\"EmployeeId\") ON DELETE NO "
      "ACTION ON UPDATE NO ACTION\n"
      ")")},
    {"Customer",
     ("CREATE TABLE \"Customer\" (\n"
      "    \"CustomerId\" INTEGER PRIMARY KEY,\n"
      "    \"FirstName\" TEXT NOT NULL CONSTRAINT \"first_name\" CHECK (length(\"FirstName\") <= "
      "40),\n"
      "    \"LastName\" TEXT NOT NULL CONSTRAINT \"last_name\" CHECK (length(\"LastName\") <= "
      "20),\n"
      "    \"Company\" TEXT CONSTRAINT \"company\" CHECK (length(\"Company\") <= 80),\n"
      "    \"Address\" TEXT CONSTRAINT \"address\" CHECK (length(\"Address\") <= 70),\n"
      "    \"City\" TEXT CONSTRAINT \"city\" CHECK (length(\"City\") <= 40),\n"
      "    \"State\" TEXT CONSTRAINT \"state\" CHECK (length(\"State\") <= 40),\n"
      "    \"Country\" TEXT CONSTRAINT \"country\" CHECK (length(\"Country\") <= 40),\n"
      "    \"PostalCode\" TEXT CONSTRAINT \"postal_code\" CHECK (length(\"PostalCode\") <= 10),\n"
      "    \"Phone\" TEXT CONSTRAINT \"phone\" CHECK (length(\"Phone\") <= 24),\n"
      "    \"Fax\" TEXT CONSTRAINT \"fax\" CHECK (length(\"Fax\") <= 24),\n"
      "    \"Email\" TEXT NOT NULL CONSTRAINT \"email\" CHECK (length(\"Email\") <= 60),\n"
      "    \"SupportRepId\" INTEGER,\n"
      "    FOREIGN KEY (\"SupportRepId\") REFERENCES \"Employee\" (\"EmployeeId\") ON DELETE NO "
      "ACTION ON UPDATE NO ACTION\n"
      ")")},
    {"Invoice",
     ("CREATE TABLE \"Invoice\" (\n"
      "    \"InvoiceId\" INTEGER PRIMARY KEY,\n"
      "    \"CustomerId\" INTEGER NOT NULL,\n"
      "    \"InvoiceDate\" DATETIME NOT NULL\n"
      "        CONSTRAINT \"invoice_date\" CHECK (\"InvoiceDate\" IS datetime(\"InvoiceDate\", "
      "'+0 days')),\n"
      "    \"BillingAddress\" TEXT CONSTRAINT \"billing_address\" CHECK "
      "(length(\"BillingAddress\") <= 70),\n"
      "    \"BillingCity\" TEXT CONSTRAINT \"billing_city\" CHECK (length(\"BillingCity\") <= "
      "40),\n"
      "    \"BillingState\" TEXT CONSTRAINT \"billing_state\" CHECK (length(\"BillingState\") <= "
      "40),\n"
      "    \"BillingCountry\" TEXT CONSTRAINT \"billing_country\" CHECK "
      "(length(\"BillingCountry\") <= 40),\n"
      "    \"BillingPostalCode\" TEXT\n"
      "        CONSTRAINT \"billing_postal_code\" CHECK (length(\"BillingPostalCode\") <= 10),\n"
      "    \"Total\" NUMERIC(10,2) NOT NULL,\n"
      "    FOREIGN KEY (\"CustomerId\") REFERENCES \"Customer\" (\"CustomerId\") ON DELETE NO "
      "ACTION ON UPDATE NO ACTION\n"
      ")")},
    {"InvoiceLine",
     ("CREATE TABLE \"InvoiceLine\" (\n"
      "    \"InvoiceLineId\" INTEGER PRIMARY KEY,\n"
      "    \"InvoiceId\" INTEGER NOT NULL,\n"
      "    \"TrackId\" INTEGER NOT NULL,\n"
      "    \"UnitPrice\" NUMERIC(10,2) NOT NULL,\n"
      "    \"Quantity\" INTEGER NOT NULL,\n"
      "    FOREIGN KEY (\"InvoiceId\") REFERENCES \"Invoice\" (\"InvoiceId\") ON DELETE NO "
      "ACTION ON UPDATE NO ACTION,\n"
      "    FOREIGN KEY (\"TrackId\") REFERENCES \"Track\" (\"TrackId\") ON DELETE NO ACTION ON "
      "UPDATE NO ACTION\n"
      ")")},
    {"PlaylistTrack",
     ("CREATE TABLE \"PlaylistTrack\" (\n"
      "    \"PlaylistId\" INTEGER NOT NULL,\n"
      "    \"TrackId\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"PlaylistId\", \"TrackId\"),\n"
      "    FOREIGN KEY (\"PlaylistId\") REFERENCES \"Playlist\" (\"PlaylistId\") ON DELETE NO "
      "ACTION ON UPDATE NO ACTION,\n"
      "    FOREIGN KEY (\"TrackId\") REFERENCES \"Track\" (\"TrackId\") ON DELETE NO ACTION ON "
      "UPDATE NO ACTION\n"
      ")")},
};

static const orm_ddl chinook_indexes[] = {
    {"Album_ArtistId_idx",
     "CREATE INDEX \"Album_ArtistId_idx\" ON \"Album\" (\"ArtistId\")"},
    {"Track_AlbumId_idx",
     "CREATE INDEX \"Track_AlbumId_idx\" ON \"Track\" (\"AlbumId\")"},
    {"Track_MediaTypeId_idx",
     "CREATE INDEX \"Track_MediaTypeId_idx\" ON \"Track\" (\"MediaTypeId\")"},
    {"Track_GenreId_idx",
     "CREATE INDEX \"Track_GenreId_idx\" ON \"Track\" (\"GenreId\")"},
    {"Employee_ReportsTo_idx",
     "CREATE INDEX \"Employee_ReportsTo_idx\" ON \"Employee\" (\"ReportsTo\")"},
    {"Customer_SupportRepId_idx",
     "CREATE INDEX \"Customer_SupportRepId_idx\" ON \"Customer\" (\"SupportRepId\")"},
    {"Invoice_CustomerId_idx",
     "CREATE INDEX \"Invoice_CustomerId_idx\" ON \"Invoice\" (\"CustomerId\")"},
    {"InvoiceLine_InvoiceId_idx",
     "CREATE INDEX \"InvoiceLine_InvoiceId_idx\" ON \"InvoiceLine\" (\"InvoiceId\")"},
    {"InvoiceLine_TrackId_idx",
     "CREATE INDEX \"InvoiceLine_TrackId_idx\" ON \"InvoiceLine\" (\"TrackId\")"},
};

static const orm_model *const chinook_models[] = {
    &chinook_Artist_model_,
    &chinook_Album_model_,
    &chinook_MediaType_model_,
    &chinook_Genre_model_,
    &chinook_Track_model_,
    &chinook_Playlist_model_,
    &chinook_Employee_model_,
    &chinook_Customer_model_,
    &chinook_Invoice_model_,
    &chinook_InvoiceLine_model_,
};

static const orm_schema chinook_schema_ = {
    .abi = ORM_ABI,
    .name = "chinook",
    .models = chinook_models,
    .tables = chinook_tables,
    .indexes = chinook_indexes,
    .n_models = 10,
    .n_tables = 11,
    .n_indexes = 9,
    .n_views = 0,
    .n_slots = 94,
};

ORM_SCHEMA_FUNCTIONS(chinook)
