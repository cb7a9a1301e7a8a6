/* main.c - prints the last readings of each station, and the warmest of them. */
#include <stdio.h>

#include "warmest.h"
#include "weather.h"

static orm_status add_readings(orm_db *db)
{
    weather_Station station = {.name = weather_Station_id_of("Zugspitze"), .height = 2962};
    orm_status rc = weather_Station_insert(db, &station);
    for (int hour = 6; rc == ORM_OK && hour <= 18; hour += 6) {
        weather_Reading reading = {.station_name = station.name};
        reading.at = orm_datetime_of(orm_date_of(2024, 1, 31), orm_time_of(hour, 0, 0));
        reading.degrees = orm_decimal_some(orm_decimal_of(-150 + 5 * hour, 1));
        rc = weather_Reading_insert(db, &reading);
    }
    return rc;
}

static orm_status print_stations(orm_db *db, orm_scope *scope)
{
    char degrees[ORM_DECIMAL_SIZE];
    weather_Station_list stations;
    orm_status rc = weather_Station_select(
        db, scope,
        weather_Station_query(.prefetch_readings =
                                  weather_Reading_query(.order = {weather_Reading_at_desc()},
                                                        .limit = 2)),
        &stations);
    for (size_t i = 0; rc == ORM_OK && i < stations.count; i++) {
        const weather_Station *station = stations.items[i];
        const weather_Reading_list *last = weather_Station_readings_matching(station);
        printf("%s, %d m:", station->name.value, (int)station->height);
        for (size_t k = 0; k < last->count; k++)
            printf(" %s", orm_decimal_format(last->items[k]->degrees.value, degrees));
        printf("; warmest %s\n", orm_decimal_format(warmest(last), degrees));
    }
    return rc;
}

int main(void)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db;
    orm_error error;

    if (weather_open(":memory:", NULL, &db, &error) != ORM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    orm_status rc = weather_create_tables(db);
    if (rc == ORM_OK)
        rc = add_readings(db);
    if (rc == ORM_OK)
        rc = print_stations(db, &scope);
    if (rc != ORM_OK)
        fprintf(stderr, "%s\n", orm_last_error(db)->message);
    orm_scope_free(&scope);
    orm_close(db);
    return rc == ORM_OK ? 0 : 1;
}
