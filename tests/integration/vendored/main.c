/* main.c - a program that brings the runtime along: writes notes and prints those of a topic. */
#include <stdio.h>

#include "notes.h"

static orm_status write_notes(orm_db *db)
{
    notes_Topic topic = {.name = "garden"};
    orm_status rc = notes_Topic_insert(db, &topic);
    notes_Note notes[] = {{.topic_id = topic.id, .text = "water the beans"},
                          {.topic_id = topic.id, .text = "sow the kale"}};

    return rc == ORM_OK ? notes_Note_insert_many(db, notes, 2) : rc;
}

static orm_status print_notes(orm_db *db, orm_scope *scope)
{
    notes_Topic_list topics;
    orm_status rc = notes_Topic_select(
        db, scope,
        notes_Topic_query(.where = notes_Topic_name_startswith("gar"),
                          .prefetch_notes =
                              notes_Note_query(.order = {notes_Note_text_asc()}, .limit = 9)),
        &topics);

    if (rc != ORM_OK)
        return rc;
    const notes_Note_list *notes = notes_Topic_notes_matching(topics.items[0]);
    for (size_t i = 0; i < notes->count; i++)
        printf("%s: %s\n", topics.items[0]->name, notes->items[i]->text);
    return ORM_OK;
}

int main(void)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = NULL;
    orm_error error;
    orm_status rc = notes_open(":memory:", NULL, &db, &error);

    if (rc == ORM_OK)
        rc = notes_create_tables(db);
    if (rc == ORM_OK)
        rc = write_notes(db);
    if (rc == ORM_OK)
        rc = print_notes(db, &scope);
    if (rc != ORM_OK)
        fprintf(stderr, "%s\n", db ? orm_last_error(db)->message : error.message);
    orm_scope_free(&scope);
    orm_close(db);
    return rc == ORM_OK ? 0 : 1;
}
