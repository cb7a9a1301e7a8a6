PRAGMA encoding = 'UTF-16le';
-- Another encoding of texts, in rows, names and definitions.
CREATE TABLE "Städte" (
    "Kürzel" CHAR(3) NOT NULL PRIMARY KEY,
    "Name" TEXT NOT NULL DEFAULT 'Ä' CHECK ("Name" <> 'Ö'),
    "Fluß" TEXT,
    "Höhe" INTEGER CHECK ("Höhe" >= -10)
);
CREATE INDEX "Städte nach Name" ON "Städte" ("Name" DESC) WHERE "Fluß" <> 'Überall';
INSERT INTO "Städte" VALUES ('MÜN', 'München', 'Isar', 519), ('KÖL', 'Köln', NULL, 53),
    ('🙂', '', 'Elbe', NULL);
