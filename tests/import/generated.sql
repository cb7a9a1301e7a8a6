-- Columns that the database computes, kept and not kept.
CREATE TABLE box (
    id INTEGER PRIMARY KEY,
    width REAL NOT NULL,
    height REAL NOT NULL,
    area REAL GENERATED ALWAYS AS (width * height) VIRTUAL,
    kept REAL NOT NULL AS (width + height) STORED,
    label TEXT AS ('box ' || id),
    name TEXT NOT NULL,
    folded TEXT AS (lower(name)) STORED UNIQUE,
    initial CHAR(1) GENERATED ALWAYS AS (substr(name, 1, 1) /* the first */) CHECK (initial <> '?'),
    is_large BOOLEAN AS (width > 10 AND height > 10),
    untyped AS (name || ')'),
    maker_id INTEGER AS (id % 2) STORED REFERENCES maker (id)
);
CREATE TABLE maker (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE odd (orm_written INTEGER, orm_computed INTEGER AS (orm_written + 1));
CREATE INDEX box_area ON box (area DESC);
CREATE TABLE plain (code TEXT NOT NULL PRIMARY KEY,
    length INT AS (length(code)) STORED NOT NULL) WITHOUT ROWID;
INSERT INTO maker VALUES (0, 'even'), (1, 'odd');
INSERT INTO box (id, width, height, name) VALUES (1, 1.5, 2, 'Ann'), (2, 20, 30.25, 'Bob');
INSERT INTO plain (code) VALUES ('abc'), ('');
