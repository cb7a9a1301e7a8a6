-- parts.sql - made by ormgen from parts.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Maker.best -> Part
--   Part.maker -> Maker

CREATE TABLE "maker" (
    "kind" TEXT NOT NULL PRIMARY KEY CONSTRAINT "kind" CHECK ("kind" IN ('works', 'shop')),
    "best_maker_kind" TEXT,
    "best_number" INTEGER,
    FOREIGN KEY ("best_maker_kind", "best_number") REFERENCES "part" ("maker_kind", "number") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE "part" (
    "maker_kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL
        CONSTRAINT "number" CHECK ("number" BETWEEN -2147483648 AND 2147483647),
    "title" TEXT,
    PRIMARY KEY ("maker_kind", "number"),
    FOREIGN KEY ("maker_kind") REFERENCES "maker" ("kind") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE INDEX "maker_best_maker_kind_best_number_idx" ON "maker" ("best_maker_kind", "best_number");
