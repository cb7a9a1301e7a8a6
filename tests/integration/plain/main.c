/* main.c - prints circles of people, each with how many of them have an address. */
#include <stdio.h>

#include "contacts.h"
#include "reachable.h"

static orm_status add_people(orm_db *db)
{
    static const char *const names[] = {"Mathematics", "Computing"};
    contacts_Circle circles[2] = {{.name = names[0]}, {.name = names[1]}};
    orm_status rc = contacts_Circle_insert_many(db, circles, 2);
    if (rc != ORM_OK)
        return rc;
    contacts_Person people[] = {
        {.circle_id = circles[0].id, .name = "Emmy", .email = "emmy@example.org"},
        {.circle_id = circles[0].id, .name = "Sofya"},
        {.circle_id = circles[1].id, .name = "Grace", .email = "grace@example.org"},
    };
    return contacts_Person_insert_many(db, people, 3);
}

static orm_status print_circles(orm_db *db, orm_scope *scope)
{
    contacts_Circle_list circles;
    orm_status rc = contacts_Circle_select(
        db, scope,
        contacts_Circle_query(.order = {contacts_Circle_name_asc()},
                              .prefetch_people =
                                  contacts_Person_query(.order = {contacts_Person_name_asc()})),
        &circles);
    for (size_t i = 0; rc == ORM_OK && i < circles.count; i++) {
        const contacts_Person_list *people = contacts_Circle_people(circles.items[i]);
        printf("%s (%d with an address):", circles.items[i]->name, reachable(people));
        for (size_t k = 0; k < people->count; k++)
            printf(" %s", people->items[k]->name);
        putchar('\n');
    }
    return rc;
}

int main(void)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db;
    orm_error error;

    if (contacts_open(":memory:", NULL, &db, &error) != ORM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    orm_status rc = contacts_create_tables(db);
    if (rc == ORM_OK)
        rc = add_people(db);
    if (rc == ORM_OK)
        rc = print_circles(db, &scope);
    if (rc != ORM_OK)
        fprintf(stderr, "%s\n", orm_last_error(db)->message);
    orm_scope_free(&scope);
    orm_close(db);
    return rc == ORM_OK ? 0 : 1;
}
