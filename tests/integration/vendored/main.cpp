// main.cpp - the same library, called from C++: writes a topic, and counts.
#include <cinttypes>
#include <cstdio>

#include "notes.h"

int main()
{
    orm_db *db = nullptr;
    orm_error error;
    notes_Topic topic = {};
    int64_t count = 0;

    topic.name = "kitchen";
    if (notes_open(":memory:", nullptr, &db, &error) || notes_create_tables(db) ||
        notes_Topic_insert(db, &topic) || notes_Topic_count(db, {}, &count))
        std::fprintf(stderr, "%s\n", db ? orm_last_error(db)->message : error.message);
    else
        std::printf("%" PRId64 " topic\n", count);
    orm_close(db);
    return count == 1 ? 0 : 1;
}
