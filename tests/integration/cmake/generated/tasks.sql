-- tasks.sql - made by ormgen from tasks.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Task.project -> Project

CREATE TABLE "project" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    UNIQUE ("name")
) STRICT;

CREATE TABLE "task" (
    "id" INTEGER PRIMARY KEY,
    "project_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "due" TEXT CONSTRAINT "due" CHECK ("due" IS date("due", '+0 days')),
    "state" TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state" CHECK ("state" IN ('open', 'done')),
    FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE INDEX "task_state_due_idx" ON "task" ("state", "due");

CREATE INDEX "task_project_id_idx" ON "task" ("project_id");
