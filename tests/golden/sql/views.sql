CREATE TABLE "station" (
    "name" TEXT NOT NULL,
    UNIQUE ("name")
) STRICT;
CREATE TABLE "reading" (
    "id" INTEGER PRIMARY KEY,
    "station_name" TEXT NOT NULL,
    "celsius" REAL NOT NULL,
    FOREIGN KEY ("station_name") REFERENCES "station" ("name") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE INDEX "reading_station_name_idx" ON "reading" ("station_name");
CREATE VIEW "hottest" AS SELECT station_name, max(celsius) AS celsius
FROM reading
GROUP BY station_name;
CREATE VIEW "frost" AS SELECT station_name FROM reading WHERE celsius < 0;
-- Station: insert
INSERT INTO "station" ("rowid", "name") VALUES (?1, ?2);
-- Station: update
UPDATE "station" SET "name" = ?2 WHERE "rowid" = ?1;
-- Station: save
INSERT INTO "station" ("rowid", "name") VALUES (?1, ?2) ON CONFLICT ("rowid") DO UPDATE SET "name" = excluded."name";
-- Station: delete
DELETE FROM "station" WHERE "rowid" = ?1;
-- Station: get
SELECT "rowid", "name" FROM "station" WHERE "rowid" = ?1;
-- Station: get_many
SELECT t."rowid", t."name", k.position FROM orm_array(?1) AS k CROSS JOIN "station" AS t ON t."rowid" = k.c0;
-- Station: get_by_name
SELECT "rowid", "name" FROM "station" WHERE "name" = ?1;
-- Station: many by name
SELECT t."rowid", t."name", k.position FROM orm_array(?1) AS k CROSS JOIN "station" AS t ON t."name" = k.c0;
-- Station: rows referring by Reading.station
SELECT t."id" FROM "station" AS p CROSS JOIN "reading" AS t ON t."station_name" = p."name" WHERE p."rowid" = ?1;
-- Reading: insert
INSERT INTO "reading" ("id", "station_name", "celsius") VALUES (?1, ?2, ?3);
-- Reading: update
UPDATE "reading" SET "station_name" = ?2, "celsius" = ?3 WHERE "id" = ?1;
-- Reading: save
INSERT INTO "reading" ("id", "station_name", "celsius") VALUES (?1, ?2, ?3) ON CONFLICT ("id") DO UPDATE SET "station_name" = excluded."station_name", "celsius" = excluded."celsius";
-- Reading: delete
DELETE FROM "reading" WHERE "id" = ?1;
-- Reading: get
SELECT "id", "station_name", "celsius" FROM "reading" WHERE "id" = ?1;
-- Reading: get_many
SELECT t."id", t."station_name", t."celsius", k.position FROM orm_array(?1) AS k CROSS JOIN "reading" AS t ON t."id" = k.c0;
-- Reading: many by station
SELECT t."id", t."station_name", t."celsius", k.position FROM orm_array(?1) AS k CROSS JOIN "reading" AS t ON t."station_name" = k.c0;
-- Hottest: get
SELECT "station_name", "celsius" FROM "hottest" WHERE "station_name" = ?1;
-- Hottest: get_many
SELECT t."station_name", t."celsius", k.position FROM orm_array(?1) AS k CROSS JOIN "hottest" AS t ON t."station_name" = k.c0;
-- Hottest: many by station
SELECT t."station_name", t."celsius", k.position FROM orm_array(?1) AS k CROSS JOIN "hottest" AS t ON t."station_name" = k.c0;
