-- unreadable: 1
-- STRICT tables beside one that is not, and ANY.
CREATE TABLE exact (
    id INTEGER PRIMARY KEY,
    number INT NOT NULL,
    ratio REAL DEFAULT 0.5,
    name TEXT NOT NULL CHECK (length(name) <= 20),
    data BLOB,
    flag INTEGER NOT NULL DEFAULT 0 CHECK (flag IN (0, 1)),
    state TEXT CHECK (state IN ('on', 'off')),
    day TEXT,
    any_number ANY NOT NULL
) STRICT;
CREATE TABLE anything (id INTEGER PRIMARY KEY, value ANY) STRICT;
CREATE TABLE int_key (id INT PRIMARY KEY, name TEXT) STRICT;
CREATE TABLE text_key (code TEXT PRIMARY KEY, name TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE any_key (k ANY PRIMARY KEY, name TEXT) STRICT;
CREATE TABLE loose (
    id INTEGER PRIMARY KEY,
    exact_id INTEGER REFERENCES exact ON DELETE CASCADE,
    code TEXT REFERENCES text_key
);
CREATE TABLE link (
    exact_id INTEGER NOT NULL REFERENCES exact,
    loose_id INTEGER NOT NULL REFERENCES loose,
    PRIMARY KEY (exact_id, loose_id)
);
INSERT INTO exact VALUES
    (1, 5, 1, 'a', x'00', 1, 'on', '2024-01-01', 1), (2, 6, NULL, 'b', NULL, 0, NULL, NULL, 2);
INSERT INTO anything VALUES (1, 'text'), (2, 5), (3, 'more');
INSERT INTO int_key VALUES (1, 'a');
INSERT INTO text_key VALUES ('x', 'a');
INSERT INTO any_key VALUES (1, 'a'), (2, 'b');
INSERT INTO loose VALUES (1, 1, 'x'), (2, NULL, NULL);
INSERT INTO link VALUES (1, 1), (2, 2);
