-- contacts.sql - made by ormgen from contacts.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Person.circle -> Circle

-- People who know each other.
CREATE TABLE "circle" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    UNIQUE ("name")
) STRICT;

CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY,
    "circle_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL CONSTRAINT "name" CHECK (length("name") <= 80),
    "email" TEXT,
    UNIQUE ("email"),
    FOREIGN KEY ("circle_id") REFERENCES "circle" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE INDEX "person_circle_id_idx" ON "person" ("circle_id");
