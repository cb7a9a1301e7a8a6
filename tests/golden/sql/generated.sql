CREATE TABLE "price" (
    "id" INTEGER PRIMARY KEY,
    "net" INTEGER NOT NULL CONSTRAINT "net" CHECK ("net" BETWEEN -99999999 AND 99999999),
    "gross" INTEGER NOT NULL GENERATED ALWAYS AS (net + net / 5) STORED,
    "label" TEXT NOT NULL COLLATE NOCASE GENERATED ALWAYS AS ('EUR ' || (net / 100))
        CONSTRAINT "label" CHECK (length("label") <= 20),
    "note" TEXT,
    UNIQUE ("gross")
) STRICT;
CREATE TABLE "empty" (
    "id" INTEGER PRIMARY KEY,
    "twice" INTEGER GENERATED ALWAYS AS (id * 2)
) STRICT;
-- Price: insert
INSERT INTO "price" ("id", "net", "note") VALUES (?1, ?2, ?5) RETURNING "gross";
-- Price: update
UPDATE "price" SET "net" = ?2, "note" = ?5 WHERE "id" = ?1;
-- Price: save
INSERT INTO "price" ("id", "net", "note") VALUES (?1, ?2, ?5) ON CONFLICT ("id") DO UPDATE SET "net" = excluded."net", "note" = excluded."note" RETURNING "gross";
-- Price: delete
DELETE FROM "price" WHERE "id" = ?1;
-- Price: get
SELECT "id", "net", "gross", "label", "note" FROM "price" WHERE "id" = ?1;
-- Price: get_many
SELECT t."id", t."net", t."gross", t."label", t."note", k.position FROM orm_array(?1) AS k CROSS JOIN "price" AS t ON t."id" = k.c0;
-- Price: get_by_gross
SELECT "id", "net", "gross", "label", "note" FROM "price" WHERE "gross" = ?1;
-- Empty: insert
INSERT INTO "empty" ("id") VALUES (?1) RETURNING "twice";
-- Empty: save
INSERT INTO "empty" ("id") VALUES (?1) ON CONFLICT ("id") DO UPDATE SET "id" = excluded."id" RETURNING "twice";
-- Empty: delete
DELETE FROM "empty" WHERE "id" = ?1;
-- Empty: get
SELECT "id", "twice" FROM "empty" WHERE "id" = ?1;
-- Empty: get_many
SELECT t."id", t."twice", k.position FROM orm_array(?1) AS k CROSS JOIN "empty" AS t ON t."id" = k.c0;
