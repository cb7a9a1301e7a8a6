-- Words that SQL, C, C++, YAML or the C library have for themselves.
CREATE TABLE "order" ("group" INTEGER PRIMARY KEY, "select" TEXT, "from" TEXT, "where" TEXT,
    "null" TEXT);
CREATE TABLE "table" (
    "primary" INTEGER PRIMARY KEY,
    "index" INTEGER REFERENCES "order" ("group"),
    "default" TEXT NOT NULL DEFAULT 'x',
    "check" INTEGER CHECK ("check" > 0),
    "constraint" TEXT,
    "unique" TEXT UNIQUE,
    "references" INTEGER REFERENCES "table" ("primary")
);
CREATE INDEX "create" ON "table" ("constraint" DESC, "index");
CREATE TABLE struct (
    "int" INTEGER PRIMARY KEY,
    "class" TEXT,
    "template" TEXT,
    "errno" INTEGER,
    "_Bool" INTEGER,
    "inline" TEXT,
    "I" TEXT,
    "NULL" TEXT,
    "stdin" TEXT,
    "linux" TEXT,
    "true" BOOLEAN,
    "auto" TEXT,
    "for" TEXT,
    "new" TEXT
);
CREATE TABLE "true" ("yes" INTEGER PRIMARY KEY, "no" TEXT, "on" TEXT, "off" TEXT, "~" TEXT,
    "y" TEXT);
CREATE TABLE "null" (id INTEGER PRIMARY KEY, type TEXT, fields TEXT, models TEXT, "table" TEXT,
    "<<" TEXT);
CREATE TABLE "if" (id INTEGER PRIMARY KEY, "if_id" INTEGER REFERENCES "if",
    "else" INTEGER REFERENCES "if");
INSERT INTO "order" VALUES (1, 's', 'f', 'w', NULL);
INSERT INTO "table" VALUES (1, 1, 'd', 1, 'c', 'u', 1);
INSERT INTO struct VALUES (1, 'c', 't', 2, 1, 'i', 'I', 'N', 's', 'l', 1, 'a', 'f', 'n');
INSERT INTO "true" VALUES (1, 'n', 'o', 'f', '~', 'y');
INSERT INTO "null" VALUES (1, 't', 'f', 'm', 't', '<');
INSERT INTO "if" VALUES (1, 1, NULL);
