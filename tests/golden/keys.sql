-- keys.sql - made by ormgen from keys.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   City.country -> Country
--   links of City.twins -> City, City
--   Mayor.city -> City

CREATE TABLE "country" (
    "code" TEXT NOT NULL PRIMARY KEY COLLATE NOCASE CONSTRAINT "code" CHECK (length("code") <= 2)
) STRICT;

CREATE TABLE "city" (
    "country_code" TEXT NOT NULL COLLATE NOCASE,
    "name" TEXT NOT NULL,
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
