-- WITHOUT ROWID tables: keys of text, of several columns, downwards, in a collation.
CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE folded (word TEXT COLLATE NOCASE PRIMARY KEY, count INTEGER) WITHOUT ROWID;
CREATE TABLE number (n INTEGER PRIMARY KEY, name TEXT UNIQUE) WITHOUT ROWID;
CREATE TABLE series (
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    value REAL,
    PRIMARY KEY (name, at DESC)
) WITHOUT ROWID;
CREATE TABLE twice (a TEXT, b TEXT, c TEXT, PRIMARY KEY (a, b, a)) WITHOUT ROWID;
CREATE TABLE refers (
    name TEXT,
    at INTEGER,
    id INTEGER PRIMARY KEY,
    FOREIGN KEY (name, at) REFERENCES series (name, at)
);
CREATE TABLE collated_key (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a COLLATE NOCASE,
    b)) WITHOUT ROWID;
INSERT INTO word VALUES ('b', 1), ('a', 2), ('', 0);
INSERT INTO folded VALUES ('B', 1), ('a', NULL);
INSERT INTO number VALUES (0, 'zero'), (-1, NULL);
INSERT INTO series VALUES ('x', 1, 0.5), ('x', 2, 1), ('y', 1, NULL);
INSERT INTO twice VALUES ('a', 'b', 'c');
INSERT INTO refers VALUES ('x', 2, 1), (NULL, NULL, 2);
INSERT INTO collated_key VALUES ('A', 'b');
