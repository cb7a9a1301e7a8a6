-- Tables that were changed after they had been made: SQLite edits the texts of their definitions.
CREATE TABLE Old (id INTEGER PRIMARY KEY, first TEXT, gone TEXT, second TEXT CHECK (second <> ''));
INSERT INTO Old VALUES (1, 'a', 'x', 'b');
ALTER TABLE Old RENAME TO "new name";
ALTER TABLE "new name" RENAME COLUMN first TO "first column";
ALTER TABLE "new name" RENAME COLUMN second TO renamed;
ALTER TABLE "new name" DROP COLUMN gone;
ALTER TABLE "new name" ADD COLUMN added INTEGER NOT NULL DEFAULT 7;
ALTER TABLE "new name" ADD COLUMN added_time DATETIME DEFAULT NULL;
ALTER TABLE "new name" ADD COLUMN added_check TEXT CHECK (added_check IN ('x', 'y'));
ALTER TABLE "new name" ADD other_id INTEGER REFERENCES other (id) ON DELETE SET NULL;
ALTER TABLE "new name" ADD COLUMN computed AS (added + 1);
CREATE TABLE other (id INTEGER PRIMARY KEY, name TEXT, new_id INTEGER REFERENCES "new name" (id));
CREATE INDEX other_name ON other (name) WHERE name <> '';
ALTER TABLE other RENAME COLUMN name TO "the name";
ALTER TABLE other RENAME TO others;
INSERT INTO others VALUES (1, 'o', 1);
INSERT INTO "new name" ("first column", renamed, other_id) VALUES ('c', 'd', 1);
CREATE TABLE as_select AS SELECT id, "first column", added * 1.5 AS product,
    'x' AS text FROM "new name";
