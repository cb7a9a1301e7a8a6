/* tasks.c - made by ormgen 0.1.0 from tasks.yaml. Do not edit: change the schema. */
#include "tasks.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema tasks_schema_;

static const orm_choice Task_state_choices[] = {
    {1, "open"},
    {2, "done"},
};

/* ---- Project ---- */

static void Project_values(const void *p, orm_value *v)
{
    const tasks_Project *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(tasks_Project, Project, id, int)
ORM_SET_KEY_FUNCTION(tasks_Project, Project, id, int64_t)

static void Project_read(orm_reader *r, void *p)
{
    tasks_Project *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column Project_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_INDEXED},
};

static const char *const Project_sql[] = {
    /* 0 Project: insert */
    "INSERT INTO \"project\" (\"id\", \"name\") VALUES (?1, ?2)",
    /* 1 Project: update */
    "UPDATE \"project\" SET \"name\" = ?2 WHERE \"id\" = ?1",
    /* 2 Project: save */
    ("INSERT INTO \"project\" (\"id\", \"name\") VALUES (?1, ?2) ON CONFLICT (\"id\") DO UPDATE "
     "SET \"name\" = excluded.\"name\""),
    /* 3 Project: delete */
    "DELETE FROM \"project\" WHERE \"id\" = ?1",
    /* 4 Project: get */
    "SELECT \"id\", \"name\" FROM \"project\" WHERE \"id\" = ?1",
    /* 5 Project: get_many */
    ("SELECT t.\"id\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN \"project\" AS "
     "t ON t.\"id\" = k.c0"),
    /* 6 Project: get_by_name */
    "SELECT \"id\", \"name\" FROM \"project\" WHERE \"name\" = ?1",
    /* 7 Project: rows referring by Task.project */
    "SELECT \"id\" FROM \"task\" WHERE \"project_id\" = ?1",
};

static const orm_unique Project_uniques[] = {
    {.field = "name", .parts = 1, .columns = (const uint16_t[]){1}, .get = 6},
};

static const orm_relation Project_relations[] = {
    {.name = "tasks", .target = &tasks_Task_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1},
     .values = Project_key_values, .inverse = 0, .load = 6,
     .prefetch = offsetof(struct tasks_Project_query, prefetch_tasks),
     .count = offsetof(struct tasks_Project_query, count_tasks)},
};

static const orm_incoming Project_incoming[] = {
    {.model = "Task", .field = "project", .child = &tasks_Task_model_, .find = 7, .cascade = true},
};

const orm_model tasks_Project_model_ = {
    .name = "Project",
    .table = "project",
    .schema = &tasks_schema_,
    .row_size = sizeof(tasks_Project),
    .id_size = sizeof(tasks_Project_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Project_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Project_relations,
    .n_uniques = 1,
    .uniques = Project_uniques,
    .n_incoming = 1,
    .incoming = Project_incoming,
    .n_sql = 8,
    .sql = Project_sql,
    .first_slot = 0,
    .values = Project_values,
    .key_values = Project_key_values,
    .id_values = Project_id_values,
    .read = Project_read,
    .set_key = Project_set_key,
};

ORM_NO_DEFAULTS(tasks_Project)

orm_status tasks_Project_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    tasks_Project **out)
{
    const orm_value v[1] = {orm_value_text(name)};

    return orm_gen_get_by(db, scope, &tasks_Project_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(tasks_Project)
ORM_UPDATE_FUNCTION(tasks_Project)
ORM_TO_MANY_FUNCTIONS(tasks_Project, tasks, tasks_Task, 0)

/* ---- Task ---- */

static void Task_values(const void *p, orm_value *v)
{
    const tasks_Task *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->project_id.value);
    v[2] = orm_value_text(row->title);
    v[3] = row->due.some ? orm_value_date(row->due.value) : orm_value_null();
    v[4] = orm_value_int(row->state);
}

ORM_KEY_FUNCTIONS(tasks_Task, Task, id, int)
ORM_SET_KEY_FUNCTION(tasks_Task, Task, id, int64_t)

static void Task_values_of_project(const void *p, orm_value *v)
{
    const tasks_Task *row = p;

    v[0] = orm_value_int(row->project_id.value);
}

static void Task_read(orm_reader *r, void *p)
{
    tasks_Task *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->project_id.value = orm_read_int64(r, 1);
    row->title = orm_read_text(r, 2);
    row->due.some = orm_read_present(r, 3);
    row->due.value = orm_read_date(r, 3);
    row->state = (tasks_Task_state)orm_read_enum(r, 4);
}

static const orm_column Task_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "project", .name = "project_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_INDEXED},
    {.field = "title", .name = "title", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
    {.field = "due", .name = "due", .kind = ORM_KIND_DATE, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_NULL},
    {.field = "state", .name = "state", .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT,
     .choices = Task_state_choices, .n_choices = 2, .flags = ORM_COLUMN_INDEXED},
};

static const char *const Task_sql[] = {
    /* 0 Task: insert */
    ("INSERT INTO \"task\" (\"id\", \"project_id\", \"title\", \"due\", \"state\") VALUES (?1, "
     "?2, ?3, ?4, ?5)"),
    /* 1 Task: update */
    ("UPDATE \"task\" SET \"project_id\" = ?2, \"title\" = ?3, \"due\" = ?4, \"state\" = ?5 "
     "WHERE \"id\" = ?1"),
    /* 2 Task: save */
    ("INSERT INTO \"task\" (\"id\", \"project_id\", \"title\", \"due\", \"state\") VALUES (?1, "
     "?2, ?3, ?4, ?5) ON CONFLICT (\"id\") DO UPDATE SET \"project_id\" = "
     "excluded.\"project_id\", \"title\" = excluded.\"title\", \"due\" = excluded.\"due\", "
     "\"state\" = excluded.\"state\""),
    /* 3 Task: delete */
    "DELETE FROM \"task\" WHERE \"id\" = ?1",
    /* 4 Task: get */
    ("SELECT \"id\", \"project_id\", \"title\", \"due\", \"state\" FROM \"task\" WHERE \"id\" = "
     "?1"),
    /* 5 Task: get_many */
    ("SELECT t.\"id\", t.\"project_id\", t.\"title\", t.\"due\", t.\"state\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"task\" AS t ON t.\"id\" = k.c0"),
    /* 6 Task: many by project */
    ("SELECT t.\"id\", t.\"project_id\", t.\"title\", t.\"due\", t.\"state\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"task\" AS t ON t.\"project_id\" = k.c0"),
};

static const orm_relation Task_relations[] = {
    {.name = "project", .target = &tasks_Project_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = Task_values_of_project, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(tasks_Task, project),
     .join = offsetof(struct tasks_Task_query, join_project),
     .prefetch = offsetof(struct tasks_Task_query, prefetch_project)},
};

const orm_model tasks_Task_model_ = {
    .name = "Task",
    .table = "task",
    .schema = &tasks_schema_,
    .row_size = sizeof(tasks_Task),
    .id_size = sizeof(tasks_Task_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 5,
    .columns = Task_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Task_relations,
    .n_sql = 7,
    .sql = Task_sql,
    .first_slot = 8,
    .values = Task_values,
    .key_values = Task_key_values,
    .id_values = Task_id_values,
    .read = Task_read,
    .set_key = Task_set_key,
};

ORM_ENUM_FUNCTIONS(tasks_Task_state, Task_state_choices)

tasks_Task tasks_Task_defaults(void)
{
    tasks_Task row = {0};

    row.state = TASKS_TASK_STATE_OPEN;
    return row;
}

ORM_MODEL_FUNCTIONS(tasks_Task)
ORM_UPDATE_FUNCTION(tasks_Task)
ORM_TO_ONE_FUNCTIONS(tasks_Task, project, 0)

static const orm_ddl tasks_tables[] = {
    {"project",
     ("CREATE TABLE \"project\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"name\" TEXT NOT NULL,\n"
      "    UNIQUE (\"name\")\n"
      ") STRICT")},
    {"task",
     ("CREATE TABLE \"task\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"project_id\" INTEGER NOT NULL,\n"
      "    \"title\" TEXT NOT NULL,\n"
      "    \"due\" TEXT CONSTRAINT \"due\" CHECK (\"due\" IS date(\"due\", '+0 days')),\n"
      "    \"state\" TEXT NOT NULL DEFAULT 'open' CONSTRAINT \"state\" CHECK (\"state\" IN "
      "('open', 'done')),\n"
      "    FOREIGN KEY (\"project_id\") REFERENCES \"project\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
};

static const orm_ddl tasks_indexes[] = {
    {"task_state_due_idx",
     "CREATE INDEX \"task_state_due_idx\" ON \"task\" (\"state\", \"due\")"},
    {"task_project_id_idx",
     "CREATE INDEX \"task_project_id_idx\" ON \"task\" (\"project_id\")"},
};

static const orm_model *const tasks_models[] = {
    &tasks_Project_model_,
    &tasks_Task_model_,
};

static const orm_schema tasks_schema_ = {
    .abi = ORM_ABI,
    .name = "tasks",
    .models = tasks_models,
    .tables = tasks_tables,
    .indexes = tasks_indexes,
    .n_models = 2,
    .n_tables = 2,
    .n_indexes = 2,
    .n_views = 0,
    .n_slots = 15,
};

ORM_SCHEMA_FUNCTIONS(tasks)
