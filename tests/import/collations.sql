-- Collations of columns, keys and indexes, also on columns that hold no text.
CREATE TABLE term (
    word TEXT COLLATE NOCASE NOT NULL,
    padded TEXT COLLATE RTRIM,
    exact TEXT COLLATE BINARY,
    number INTEGER COLLATE NOCASE,
    day DATE COLLATE NOCASE,
    state TEXT COLLATE NOCASE CHECK (state IN ('on', 'off')),
    PRIMARY KEY (word)
);
CREATE TABLE meaning (
    id INTEGER PRIMARY KEY,
    term TEXT NOT NULL COLLATE NOCASE REFERENCES term (word),
    binary_term TEXT REFERENCES term (word),
    note TEXT,
    UNIQUE (term COLLATE BINARY, note)
);
INSERT INTO term VALUES ('Apple', 'x  ', 'y', 1, '2024-01-01', 'on'),
    ('pear', NULL, NULL, NULL, NULL, 'OFF');
INSERT INTO meaning VALUES (1, 'apple', 'Apple', 'fruit'), (2, 'PEAR', NULL, NULL);
