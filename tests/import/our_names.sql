-- Names that ormgen, liborm or SQLite use, or would make of others.
CREATE TABLE orm_author (id INTEGER PRIMARY KEY, orm_ TEXT, orm_name TEXT);
CREATE TABLE orm (id INTEGER PRIMARY KEY, orm TEXT);
CREATE TABLE sqlitelike (id INTEGER PRIMARY KEY, sqlite_name TEXT);
CREATE TABLE author (
    id INTEGER PRIMARY KEY,
    "all" TEXT,
    insert_many TEXT,
    "get" TEXT,
    list TEXT,
    query TEXT,
    defaults TEXT,
    id_opt TEXT,
    fields TEXT,
    model TEXT,
    scope TEXT,
    db TEXT,
    rc TEXT,
    out TEXT
);
CREATE TABLE author_list (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES author);
CREATE TABLE "AuthorId" (id INTEGER PRIMARY KEY, author INTEGER REFERENCES author,
    author_id INTEGER);
CREATE TABLE author_query (
    id INTEGER PRIMARY KEY,
    author_id INTEGER REFERENCES author,
    author INTEGER,
    name TEXT,
    name_eq TEXT,
    name_opt TEXT,
    "day" DATE,
    day_year INTEGER,
    prefetch_author TEXT,
    "where" TEXT,
    "order" TEXT
);
CREATE TABLE "schema" (id INTEGER PRIMARY KEY, "schema" TEXT, magic_ TEXT);
CREATE TABLE status (id INTEGER PRIMARY KEY, status TEXT CHECK (status IN ('open', 'ok', 'OK',
    'row', 'none')));
INSERT INTO orm_author VALUES (1, 'a', 'b');
INSERT INTO author (id, "all", list, out) VALUES (1, 'a', 'l', 'o');
INSERT INTO author_list VALUES (1, 1);
INSERT INTO "AuthorId" VALUES (1, 1, 7);
INSERT INTO author_query VALUES (1, 1, 2, 'n', 'e', 'o', '2024-01-01', 2023, 'p', 'w', 'o');
INSERT INTO status VALUES (1, 'OK'), (2, 'ok');
