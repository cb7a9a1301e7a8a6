/* auto.c - automatic values: the moment and the random bytes of one write.
 *
 * Both come from the options where these name a source, so that tests can foresee them.
 */
#include "internal.h"

#include <time.h>

orm_auto ormi_auto(orm_db *db, const orm_model *model)
{
    orm_auto a = {db, model, {0}};
    struct timespec now;
    if (db->options.clock)
        a.now = db->options.clock(db->options.context);
    else if (timespec_get(&now, TIME_UTC) == TIME_UTC)
        a.now.us = (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
    return a;
}

orm_date orm_auto_date(const orm_auto *a)
{
    return orm_datetime_date(a->now);
}

/* A clock that is out of range is not cut: writing its value answers INVALID. */
orm_datetime orm_auto_datetime(const orm_auto *a, unsigned column)
{
    orm_datetime moment = a->now;
    if (ormi_datetime_valid(moment.us))
        moment.us = ormi_cut(moment.us, a->model->columns[column].digits);
    return moment;
}

static orm_uuid random_uuid(const orm_auto *a, unsigned version)
{
    const orm_options *options = &a->db->options;
    orm_uuid uuid;
    if (options->random)
        options->random(options->context, uuid.bytes, sizeof(uuid.bytes));
    else
        sqlite3_randomness((int)sizeof(uuid.bytes), uuid.bytes);
    uuid.bytes[6] = (uint8_t)(version << 4 | (uuid.bytes[6] & 0x0f));
    uuid.bytes[8] = (uint8_t)(0x80 | (uuid.bytes[8] & 0x3f));
    return uuid;
}

orm_uuid orm_auto_uuid4(const orm_auto *a)
{
    return random_uuid(a, 4);
}

/* RFC 9562: milliseconds, then (its method 3) the fraction of the millisecond in 4,096ths, so that
 * the uuids of one process sort by the microsecond they were made in. */
orm_uuid orm_auto_uuid7(const orm_auto *a)
{
    orm_uuid uuid = random_uuid(a, 7);
    uint64_t us = (uint64_t)a->now.us;
    uint64_t ms = us / 1000, fraction = us % 1000 * 4096 / 1000;
    for (int i = 0; i < 6; i++)
        uuid.bytes[i] = (uint8_t)(ms >> (40 - 8 * i));
    uuid.bytes[6] = (uint8_t)(0x70 | fraction >> 8);
    uuid.bytes[7] = (uint8_t)fraction;
    return uuid;
}
