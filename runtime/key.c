/* key.c - keys in their stored forms: of rows, as the caller gives them, and in sets.
 *
 * A set holds each key once, in the order of their first coming, as one array that an orm_array
 * can be bound to. Two keys are the same when their bytes are: what a collation holds for equal
 * stands twice, and finds the same row twice.
 */
#include "internal.h"

#include <string.h>

/* ---- Stored forms ---- */

static bool has_bytes(const orm_value *value)
{
    return value->type == ORM_VALUE_TEXT || value->type == ORM_VALUE_BLOB;
}

orm_status ormi_encode_parts(const orm_model *model, const uint16_t *columns, unsigned parts,
                             orm_value *values, char (*forms)[ORMI_TEXT_FORM], bool *some,
                             orm_error *error)
{
    *some = true;
    for (unsigned i = 0; i < parts; i++) {
        const orm_column *column = &model->columns[columns[i]];
        orm_status rc = ormi_encode_wanted(model, column, &values[i], forms[i], error);
        if (rc != ORM_OK)
            return rc;
        if (values[i].type == ORM_VALUE_NULL)
            *some = false;
    }
    return ORM_OK;
}

orm_status ormi_row_key(const orm_model *model, const void *row, struct ormi_key *key,
                        orm_error *error)
{
    bool some;
    model->key_values(row, key->values);
    return ormi_encode_parts(model, model->key, model->n_key, key->values, key->forms, &some,
                             error);
}

orm_status ormi_given_key(const orm_model *model, const uint16_t *columns, unsigned parts,
                          const orm_value *given, struct ormi_key *key, orm_error *error)
{
    bool some, own = true;
    for (unsigned i = 0; i < parts; i++) {
        key->values[i] = given[i];
        own = own && ormi_is_own_form(&model->columns[columns[i]], &given[i]);
    }
    if (own)
        return ORM_OK;
    orm_status rc = ormi_encode_parts(model, columns, parts, key->values, key->forms, &some, error);
    if (rc != ORM_OK || some)
        return rc;

    unsigned i = 0;
    while (key->values[i].type != ORM_VALUE_NULL)
        i++;
    return ormi_error_set(error, ORM_NOT_NULL, model->name, model->columns[columns[i]].field,
                          "a key to look for must not be NULL");
}

orm_status ormi_given_id(const orm_model *model, const void *id, struct ormi_key *key,
                         orm_error *error)
{
    model->id_values(id, key->values);
    if (model->n_key == 1 && ormi_is_own_form(&model->columns[model->key[0]], key->values))
        return ORM_OK;
    return ormi_given_key(model, model->key, model->n_key, key->values, key, error);
}

orm_status ormi_key_value(orm_db *db, sqlite3_value *value, orm_value *stored)
{
    *stored = ormi_stored(value);
    return has_bytes(stored) && !stored->as.blob.data ? ormi_fail_nomem(db) : ORM_OK;
}

orm_status ormi_key_in_result(orm_db *db, sqlite3_stmt *statement, int first, unsigned parts,
                              orm_value *stored)
{
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < parts && rc == ORM_OK; i++)
        rc = ormi_key_value(db, sqlite3_column_value(statement, first + (int)i), &stored[i]);
    return rc;
}

bool ormi_refers(const orm_relation *relation, const void *row)
{
    orm_value values[ORM_KEY_PARTS];
    relation->values(row, values);
    for (unsigned i = 0; i < relation->parts; i++)
        if (values[i].type == ORM_VALUE_NULL)
            return false;
    return true;
}

int ormi_bind_key(sqlite3_stmt *statement, int parameter, const orm_value *stored, unsigned parts)
{
    int code = SQLITE_OK;
    for (unsigned i = 0; i < parts && code == SQLITE_OK; i++)
        code = ormi_bind(statement, parameter + (int)i, &stored[i], false);
    return code;
}

orm_value *ormi_key_copy(struct orm_region *region, const orm_value *stored, unsigned parts)
{
    orm_value *copy = ormi_region_alloc(region, parts * sizeof(*copy));
    if (!copy)
        return NULL;
    for (unsigned i = 0; i < parts; i++) {
        copy[i] = stored[i];
        if (!has_bytes(&stored[i]))
            continue;
        void *bytes = ormi_region_bytes(region, stored[i].as.blob.size + 1);
        if (!bytes)
            return NULL;
        memcpy(bytes, stored[i].as.blob.data, stored[i].as.blob.size);
        copy[i].as.blob.data = bytes;
    }
    return copy;
}

/* ---- Sets ---- */

void ormi_keys_init(struct ormi_keys *keys, unsigned parts)
{
    memset(keys, 0, sizeof(*keys));
    keys->parts = parts;
}

void ormi_keys_free(struct ormi_keys *keys)
{
    orm_scope copies = {keys->region};
    orm_scope_free(&copies);
    sqlite3_free(keys->values);
    sqlite3_free(keys->table);
    ormi_keys_init(keys, keys->parts);
}

/* The number of a value that has no bytes of its own. A float counts by its bits. */
static uint64_t bits(const orm_value *value)
{
    uint64_t number = 0;
    if (value->type == ORM_VALUE_FLOAT)
        memcpy(&number, &value->as.f, sizeof(number));
    else if (value->type == ORM_VALUE_INT)
        number = (uint64_t)value->as.i;
    return number;
}

static uint64_t mix(uint64_t hash, uint64_t number)
{
    hash = (hash ^ number) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ (hash >> 32);
}

static uint64_t hash_int(int64_t number)
{
    return mix(1, (uint64_t)number);
}

static uint64_t hash_key(const orm_value *key, unsigned parts)
{
    uint64_t hash = parts;
    for (unsigned i = 0; i < parts; i++) {
        if (!has_bytes(&key[i])) {
            hash = mix(hash, bits(&key[i]));
            continue;
        }
        const unsigned char *byte = key[i].as.blob.data;
        for (size_t n = 0; n < key[i].as.blob.size; n++)
            hash = (hash ^ byte[n]) * UINT64_C(0x100000001b3);
        hash = mix(hash, key[i].as.blob.size);
    }
    return hash;
}

static bool is_same_key(const orm_value *a, const orm_value *b, unsigned parts)
{
    for (unsigned i = 0; i < parts; i++) {
        if (a[i].type != b[i].type)
            return false;
        if (!has_bytes(&a[i])) {
            if (bits(&a[i]) != bits(&b[i]))
                return false;
            continue;
        }
        size_t size = a[i].as.blob.size;
        if (size != b[i].as.blob.size ||
            (size > 0 && memcmp(a[i].as.blob.data, b[i].as.blob.data, size) != 0))
            return false;
    }
    return true;
}

/* The place of key in the table: that of the equal key, or a free one. A place holds a key's
 * position + 1. */
static size_t place_of_key(const struct ormi_keys *keys, const orm_value *key)
{
    size_t mask = keys->table_size - 1;
    size_t at = (size_t)hash_key(key, keys->parts) & mask;
    while (keys->table[at]) {
        size_t position = keys->table[at] - 1;
        if (is_same_key(&keys->values[position * keys->parts], key, keys->parts))
            break;
        at = (at + 1) & mask;
    }
    return at;
}

/* The same of a key that is one integer. */
static size_t place_int(const struct ormi_keys *keys, int64_t number)
{
    size_t mask = keys->table_size - 1;
    size_t at = (size_t)hash_int(number) & mask;
    while (keys->table[at]) {
        const orm_value *key = &keys->values[keys->table[at] - 1];
        if (key->type == ORM_VALUE_INT && key->as.i == number)
            break;
        at = (at + 1) & mask;
    }
    return at;
}

/* The range with number in it; false: a key would not have a place of its own. */
static bool widen(const struct ormi_keys *keys, int64_t number, int64_t *least, uint64_t *span)
{
    int64_t low = *least, high = (int64_t)((uint64_t)*least + *span - 1);
    if (*span == 0)
        low = high = number;
    if (number < low)
        low = number;
    if (number > high)
        high = number;
    if ((uint64_t)high - (uint64_t)low >= keys->table_size)
        return false;
    *least = low;
    *span = (uint64_t)high - (uint64_t)low + 1;
    return true;
}

/* Whether all keys are near, with their range. */
static bool are_near(const struct ormi_keys *keys, int64_t *least, uint64_t *span)
{
    *least = 0;
    *span = 0;
    for (size_t i = 0; i < keys->count; i++)
        if (keys->parts != 1 || keys->values[i].type != ORM_VALUE_INT ||
            !widen(keys, keys->values[i].as.i, least, span))
            return false;
    return true;
}

/* Puts all keys into the table. */
static void fill(struct ormi_keys *keys, bool near)
{
    memset(keys->table, 0, keys->table_size * sizeof(*keys->table));
    for (size_t i = 0; i < keys->count; i++) {
        const orm_value *key = &keys->values[i * keys->parts];
        size_t at = near ? (size_t)key->as.i & (keys->table_size - 1) : place_of_key(keys, key);
        keys->table[at] = (uint32_t)(i + 1);
    }
}

/* From now on keys have a hash. */
static void leave_range(struct ormi_keys *keys)
{
    keys->span = 0;
    fill(keys, false);
}

orm_status ormi_keys_reserve(orm_db *db, struct ormi_keys *keys, size_t count)
{
    size_t room = keys->room ? keys->room : 16;
    if (count <= keys->room)
        return ORM_OK;
    while (room < count && room <= UINT32_MAX / 2)
        room *= 2;
    if (room > UINT32_MAX / 2)
        return ormi_fail_nomem(db);

    orm_value *values = sqlite3_realloc64(keys->values, room * keys->parts * sizeof(*keys->values));
    if (!values)
        return ormi_fail_nomem(db);
    keys->values = values;

    uint32_t *table = sqlite3_malloc64(room * 2 * sizeof(*table));
    if (!table)
        return ormi_fail_nomem(db);
    sqlite3_free(keys->table);
    keys->table = table;
    keys->table_size = room * 2;
    keys->room = room;
    bool near = are_near(keys, &keys->least, &keys->span);
    if (!near)
        keys->span = 0;
    fill(keys, near);
    return ORM_OK;
}

/* Room for one more key, the table at most half full. */
static inline orm_status grow_keys(orm_db *db, struct ormi_keys *keys)
{
    return keys->count < keys->room ? ORM_OK : ormi_keys_reserve(db, keys, keys->count + 1);
}

/* Copies stored to its place behind the keys that are there, its bytes into the set's region. */
static orm_status copy_key(orm_db *db, struct ormi_keys *keys, const orm_value *stored)
{
    orm_value *key = &keys->values[keys->count * keys->parts];
    for (unsigned i = 0; i < keys->parts; i++) {
        key[i] = stored[i];
        if (!has_bytes(&stored[i]))
            continue;
        orm_scope copies = {keys->region};
        keys->region = ormi_region(&copies);
        size_t size = stored[i].as.blob.size;
        void *bytes = keys->region ? ormi_region_bytes(keys->region, size + 1) : NULL;
        if (!bytes)
            return ormi_fail_nomem(db);
        if (size > 0)
            memcpy(bytes, stored[i].as.blob.data, size);
        key[i].as.blob.data = bytes;
    }
    return ORM_OK;
}

bool ormi_keys_find(const struct ormi_keys *keys, const orm_value *stored, size_t *at)
{
    if (keys->span > 0)
        return stored->type == ORM_VALUE_INT && ormi_keys_find_int(keys, stored->as.i, at);
    uint32_t found = keys->count > 0 ? keys->table[place_of_key(keys, stored)] : 0;
    *at = found > 0 ? found - 1 : 0;
    return found > 0;
}

bool ormi_keys_find_far(const struct ormi_keys *keys, int64_t number, size_t *at)
{
    uint32_t found = keys->count > 0 ? keys->table[place_int(keys, number)] : 0;
    *at = found > 0 ? found - 1 : 0;
    return found > 0;
}

/* Of a key that is not there, or has a hash. */
orm_status ormi_keys_add_far(orm_db *db, struct ormi_keys *keys, int64_t number, size_t *at)
{
    orm_status rc = grow_keys(db, keys);
    if (rc != ORM_OK)
        return rc;
    bool near = keys->span > 0 || keys->count == 0;
    if (near && !widen(keys, number, &keys->least, &keys->span)) {
        leave_range(keys);
        near = false;
    }
    size_t found = near ? (size_t)number & (keys->table_size - 1) : place_int(keys, number);
    if (keys->table[found] == 0) {
        keys->values[keys->count++] = orm_value_int(number);
        keys->table[found] = (uint32_t)keys->count;
    }
    *at = keys->table[found] - 1;
    return ORM_OK;
}

orm_status ormi_keys_add(orm_db *db, struct ormi_keys *keys, const orm_value *stored, size_t *at)
{
    if (keys->parts == 1 && stored->type == ORM_VALUE_INT)
        return ormi_keys_add_int(db, keys, stored->as.i, at);
    orm_status rc = grow_keys(db, keys);
    if (rc != ORM_OK)
        return rc;
    if (keys->span > 0)
        leave_range(keys);
    size_t found = place_of_key(keys, stored);
    if (keys->table[found]) {
        *at = keys->table[found] - 1;
        return ORM_OK;
    }
    rc = copy_key(db, keys, stored);
    if (rc != ORM_OK)
        return rc;
    *at = keys->count++;
    keys->table[found] = (uint32_t)keys->count;
    return ORM_OK;
}
