-- unreadable: 10
-- Rows that hold what their columns don't declare, one such value a row: no type reads them all.
CREATE TABLE stray (
    id INTEGER PRIMARY KEY,
    number INTEGER,
    ratio REAL,
    name TEXT,
    data BLOB,
    flag BOOLEAN NOT NULL DEFAULT 0 CHECK (flag IN (0, 1, '?')),
    state TEXT
);
INSERT INTO stray VALUES
    (1, 1, 1.5, 'plain', x'00', 1, 'a'),
    (2, 2, 2, 'plain', x'', 0, 'b'),
    (3, 'text', 1, 'x', NULL, 0, 'a'),
    (4, 1.5, 1, 'x', NULL, 0, 'a'),
    (5, x'31', 1, 'x', NULL, 0, 'a'),
    (6, 1, 'text', 'x', NULL, 0, 'a'),
    (7, 1, 1, x'00ff', NULL, 0, 'a'),
    (8, 1, 1, 'x', 'text', 0, 'a'),
    (9, 1, 1, 'x', 5, 0, 'a'),
    (10, 1, 1, CAST(x'ff41' AS TEXT), NULL, 0, 'a'),
    (11, 1, 1, CAST(x'410042' AS TEXT), NULL, 0, 'a');
CREATE TABLE any_type (id INTEGER PRIMARY KEY, value, comment TEXT);
INSERT INTO any_type VALUES (1, NULL, 'none'), (2, NULL, 'none');
-- a key of two columns beside a value that can't be read
CREATE TABLE stock (shelf INTEGER NOT NULL, label TEXT NOT NULL, amount INTEGER,
    PRIMARY KEY (shelf, label));
INSERT INTO stock VALUES (1, 'a', 1), (1, 'b', 2), (1, 'c', 3), (1, 'd', 4), (1, 'e', 5),
    (2, 'a', 6), (2, 'b', 7), (2, 'c', 8), (2, 'd', 'many'), (2, 'e', 10);
