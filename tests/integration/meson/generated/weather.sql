-- weather.sql - made by ormgen from weather.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Reading.station -> Station

CREATE TABLE "station" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "height" INTEGER NOT NULL
        CONSTRAINT "height" CHECK ("height" BETWEEN -2147483648 AND 2147483647)
) STRICT;

CREATE TABLE "reading" (
    "id" INTEGER PRIMARY KEY,
    "station_name" TEXT NOT NULL,
    "at" TEXT NOT NULL CONSTRAINT "at" CHECK ("at" IS datetime("at", '+0 days')),
    "degrees" INTEGER CONSTRAINT "degrees" CHECK ("degrees" BETWEEN -9999 AND 9999),
    UNIQUE ("station_name", "at"),
    FOREIGN KEY ("station_name") REFERENCES "station" ("name") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
