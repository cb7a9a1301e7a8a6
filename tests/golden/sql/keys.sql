CREATE TABLE "country" (
    "code" TEXT NOT NULL PRIMARY KEY COLLATE NOCASE CONSTRAINT "code" CHECK (length("code") <= 2)
) STRICT;
CREATE TABLE "city" (
    "country_code" TEXT NOT NULL COLLATE NOCASE,
    "name" TEXT NOT NULL,
    "since" TEXT NOT NULL
        CONSTRAINT "since" CHECK (substr("since", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr("since", 1, 19) IS datetime(substr("since", 1, 19), '+0 days')),
    PRIMARY KEY ("country_code", "name"),
    FOREIGN KEY ("country_code") REFERENCES "country" ("code") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE TABLE "mayor" (
    "city_country_code" TEXT NOT NULL COLLATE NOCASE,
    "city_name" TEXT NOT NULL,
    "term" TEXT CONSTRAINT "term" CHECK ("term" IN ('first', 'second')),
    PRIMARY KEY ("city_country_code", "city_name"),
    FOREIGN KEY ("city_country_code", "city_name") REFERENCES "city" ("country_code", "name") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE TABLE "visit" (
    "token" BLOB NOT NULL PRIMARY KEY CONSTRAINT "token" CHECK (length("token") = 16),
    "to_country_code" TEXT COLLATE NOCASE,
    "to_name" TEXT,
    "since" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP)
        CONSTRAINT "since" CHECK ("since" IS datetime("since", '+0 days')),
    FOREIGN KEY ("to_country_code", "to_name") REFERENCES "city" ("country_code", "name") ON DELETE SET NULL ON UPDATE CASCADE
) STRICT;
CREATE TABLE "city_twins" (
    "from_city_country_code" TEXT NOT NULL COLLATE NOCASE,
    "from_city_name" TEXT NOT NULL,
    "to_city_country_code" TEXT NOT NULL COLLATE NOCASE,
    "to_city_name" TEXT NOT NULL,
    PRIMARY KEY ("from_city_country_code", "from_city_name", "to_city_country_code", "to_city_name"),
    FOREIGN KEY ("from_city_country_code", "from_city_name") REFERENCES "city" ("country_code", "name") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("to_city_country_code", "to_city_name") REFERENCES "city" ("country_code", "name") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX "visit_to_country_code_to_name_idx" ON "visit" ("to_country_code", "to_name");
CREATE INDEX "city_twins_reverse_idx" ON "city_twins" ("to_city_country_code", "to_city_name", "from_city_country_code", "from_city_name");
-- Country: insert
INSERT INTO "country" ("code") VALUES (?1);
-- Country: save
INSERT INTO "country" ("code") VALUES (?1) ON CONFLICT ("code") DO NOTHING;
-- Country: delete
DELETE FROM "country" WHERE "code" = ?1;
-- Country: get
SELECT "code" FROM "country" WHERE "code" = ?1;
-- Country: get_many
SELECT t."code", k.position FROM orm_array(?1) AS k CROSS JOIN "country" AS t ON t."code" = k.c0;
-- Country: rows referring by City.country
SELECT "country_code", "name" FROM "city" WHERE "country_code" = ?1;
-- City: insert
INSERT INTO "city" ("country_code", "name", "since") VALUES (?1, ?2, ?3);
-- City: save
INSERT INTO "city" ("country_code", "name", "since") VALUES (?1, ?2, ?3) ON CONFLICT ("country_code", "name") DO UPDATE SET "country_code" = excluded."country_code" RETURNING "since";
-- City: delete
DELETE FROM "city" WHERE "country_code" = ?1 AND "name" = ?2;
-- City: get
SELECT "country_code", "name", "since" FROM "city" WHERE "country_code" = ?1 AND "name" = ?2;
-- City: get_many
SELECT t."country_code", t."name", t."since", k.position FROM orm_array(?1) AS k CROSS JOIN "city" AS t ON t."country_code" = k.c0 AND t."name" = k.c1;
-- City: many by country
SELECT t."country_code", t."name", t."since", k.position FROM orm_array(?1) AS k CROSS JOIN "city" AS t ON t."country_code" = k.c0;
-- City: twins_load
SELECT k.position, j."to_city_country_code", j."to_city_name" FROM orm_array(?1) AS k CROSS JOIN "city_twins" AS j ON j."from_city_country_code" = k.c0 AND j."from_city_name" = k.c1;
-- City: twins_add
INSERT INTO "city_twins" ("from_city_country_code", "from_city_name", "to_city_country_code", "to_city_name") SELECT k.c0, k.c1, ?1, ?2 FROM orm_array(?3) AS k UNION SELECT ?1, ?2, k.c0, k.c1 FROM orm_array(?3) AS k WHERE true ON CONFLICT ("from_city_country_code", "from_city_name", "to_city_country_code", "to_city_name") DO NOTHING;
-- City: twins_remove
DELETE FROM "city_twins" WHERE ("from_city_country_code" = ?1 AND "from_city_name" = ?2 AND ("to_city_country_code", "to_city_name") IN (SELECT k.c0, k.c1 FROM orm_array(?3) AS k)) OR ("to_city_country_code" = ?1 AND "to_city_name" = ?2 AND ("from_city_country_code", "from_city_name") IN (SELECT k.c0, k.c1 FROM orm_array(?3) AS k));
-- City: twins_set
DELETE FROM "city_twins" WHERE ("from_city_country_code" = ?1 AND "from_city_name" = ?2 AND ("to_city_country_code", "to_city_name") NOT IN (SELECT k.c0, k.c1 FROM orm_array(?3) AS k)) OR ("to_city_country_code" = ?1 AND "to_city_name" = ?2 AND ("from_city_country_code", "from_city_name") NOT IN (SELECT k.c0, k.c1 FROM orm_array(?3) AS k));
-- City: twins_clear
DELETE FROM "city_twins" WHERE ("from_city_country_code" = ?1 AND "from_city_name" = ?2) OR ("to_city_country_code" = ?1 AND "to_city_name" = ?2);
-- City: twins_has
SELECT 1 FROM "city_twins" WHERE "from_city_country_code" = ?1 AND "from_city_name" = ?2 AND "to_city_country_code" = ?3 AND "to_city_name" = ?4 LIMIT 1;
-- City: twins_add_many
INSERT INTO "city_twins" ("from_city_country_code", "from_city_name", "to_city_country_code", "to_city_name") SELECT k.c0, k.c1, k.c2, k.c3 FROM orm_feed(?1) AS k WHERE true ON CONFLICT ("from_city_country_code", "from_city_name", "to_city_country_code", "to_city_name") DO NOTHING;
-- City: rows referring by Mayor.city
SELECT "city_country_code", "city_name" FROM "mayor" WHERE "city_country_code" = ?1 AND "city_name" = ?2;
-- Mayor: insert
INSERT INTO "mayor" ("city_country_code", "city_name", "term") VALUES (?1, ?2, ?3);
-- Mayor: update
UPDATE "mayor" SET "term" = ?3 WHERE "city_country_code" = ?1 AND "city_name" = ?2;
-- Mayor: save
INSERT INTO "mayor" ("city_country_code", "city_name", "term") VALUES (?1, ?2, ?3) ON CONFLICT ("city_country_code", "city_name") DO UPDATE SET "term" = excluded."term";
-- Mayor: delete
DELETE FROM "mayor" WHERE "city_country_code" = ?1 AND "city_name" = ?2;
-- Mayor: get
SELECT "city_country_code", "city_name", "term" FROM "mayor" WHERE "city_country_code" = ?1 AND "city_name" = ?2;
-- Mayor: get_many
SELECT t."city_country_code", t."city_name", t."term", k.position FROM orm_array(?1) AS k CROSS JOIN "mayor" AS t ON t."city_country_code" = k.c0 AND t."city_name" = k.c1;
-- Mayor: many by city
SELECT t."city_country_code", t."city_name", t."term", k.position FROM orm_array(?1) AS k CROSS JOIN "mayor" AS t ON t."city_country_code" = k.c0 AND t."city_name" = k.c1;
-- Visit: insert
INSERT INTO "visit" ("token", "to_country_code", "to_name", "since") VALUES (?1, ?2, ?3, coalesce(?4, (CURRENT_TIMESTAMP))) RETURNING "since";
-- Visit: update
UPDATE "visit" SET "to_country_code" = ?2, "to_name" = ?3, "since" = coalesce(?4, "since") WHERE "token" = ?1;
-- Visit: save
INSERT INTO "visit" ("token", "to_country_code", "to_name", "since") VALUES (?1, ?2, ?3, coalesce(?4, (CURRENT_TIMESTAMP))) ON CONFLICT ("token") DO UPDATE SET "to_country_code" = excluded."to_country_code", "to_name" = excluded."to_name", "since" = coalesce(?4, "since") RETURNING "since";
-- Visit: delete
DELETE FROM "visit" WHERE "token" = ?1;
-- Visit: get
SELECT "token", "to_country_code", "to_name", "since" FROM "visit" WHERE "token" = ?1;
-- Visit: get_many
SELECT t."token", t."to_country_code", t."to_name", t."since", k.position FROM orm_array(?1) AS k CROSS JOIN "visit" AS t ON t."token" = k.c0;
-- Visit: many by to
SELECT t."token", t."to_country_code", t."to_name", t."since", k.position FROM orm_array(?1) AS k CROSS JOIN "visit" AS t ON t."to_country_code" = k.c0 AND t."to_name" = k.c1;
