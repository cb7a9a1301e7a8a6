/* main.c - prints projects with their open tasks, and which of those are late. */
#include <stdio.h>

#include "late.h"
#include "tasks.h"

static orm_status add_tasks(orm_db *db)
{
    tasks_Project garden = {.name = "Garden"};
    orm_status rc = tasks_Project_insert(db, &garden);
    if (rc != ORM_OK)
        return rc;
    tasks_Task tasks[] = {
        {.project_id = garden.id, .title = "Sow", .state = TASKS_TASK_STATE_DONE},
        {.project_id = garden.id, .title = "Water", .state = TASKS_TASK_STATE_OPEN},
        {.project_id = garden.id, .title = "Weed", .state = TASKS_TASK_STATE_OPEN},
    };
    tasks[1].due = orm_date_some(orm_date_of(2024, 6, 1));
    return tasks_Task_insert_many(db, tasks, sizeof tasks / sizeof *tasks);
}

static orm_status print_projects(orm_db *db, orm_scope *scope)
{
    tasks_Project_list projects;
    orm_status rc = tasks_Project_select(
        db, scope,
        tasks_Project_query(.prefetch_tasks = tasks_Task_query(.where = tasks_Task_state_eq(
                                                                   TASKS_TASK_STATE_OPEN),
                                                               .order = {tasks_Task_title_asc()})),
        &projects);
    for (size_t i = 0; rc == ORM_OK && i < projects.count; i++) {
        const tasks_Task_list *open = tasks_Project_tasks_matching(projects.items[i]);
        printf("%s:", projects.items[i]->name);
        for (size_t k = 0; k < open->count; k++)
            printf(" %s%s", open->items[k]->title,
                   is_late(open->items[k], orm_date_of(2024, 6, 2)) ? " (late)" : "");
        putchar('\n');
    }
    return rc;
}

int main(void)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db;
    orm_error error;

    if (tasks_open(":memory:", NULL, &db, &error) != ORM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    orm_status rc = tasks_create_tables(db);
    if (rc == ORM_OK)
        rc = add_tasks(db);
    if (rc == ORM_OK)
        rc = print_projects(db, &scope);
    if (rc != ORM_OK)
        fprintf(stderr, "%s\n", orm_last_error(db)->message);
    orm_scope_free(&scope);
    orm_close(db);
    return rc == ORM_OK ? 0 : 1;
}
