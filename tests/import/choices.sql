-- Lists of values in checks: enums, and those that are none.
CREATE TABLE lists (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'in progress', 'done')),
    size VARCHAR(2) CHECK (size IN ('S', 'M', 'L', 'XL')),
    one TEXT CHECK (one IN ('only')),
    odd TEXT CHECK (odd IN ('', ' ', '3rd', 'naïve', 'it''s', 'a-b', 'a_b', 'A b')),
    words TEXT CHECK (words IN ('int', 'null', 'true', 'NULL', 'yes', '1', '1.0', '~', '#',
        'a: b')),
    null_too TEXT CHECK (null_too IS NULL OR null_too IN ('a', 'b')),
    "quoted" TEXT CHECK ("quoted" IN ('x', 'y')),
    bracketed TEXT CHECK ([bracketed] IN ('x', 'y')),
    twice TEXT CHECK (twice IN ('x', 'y', 'x')),
    level INTEGER NOT NULL DEFAULT 20 CHECK (level IN (10, 20, 30)),
    digit INTEGER CHECK (digit IN (1, 2, 3)),
    negative INTEGER CHECK (negative IN (-1, 0, +1)),
    mixed CHECK (mixed IN (1, 'one', NULL)),
    alternatives TEXT CHECK (alternatives = 'a' OR alternatives = 'b'),
    not_these TEXT CHECK (not_these NOT IN ('a', 'b')),
    folded TEXT CHECK (lower(folded) IN ('a', 'b')),
    nocase TEXT COLLATE NOCASE CHECK (nocase IN ('a', 'b')),
    of_table TEXT,
    long TEXT
        CHECK (long IN ('a choice that is long enough to make a C identifier too long for all',
                              'a choice that is long enough to make a C identifier too long for us'
    )),
    CHECK (of_table IN ('t', 'u'))
);
INSERT INTO lists VALUES
    (1, 'in progress', 'XL', 'only', '3rd', 'null', 'a', 'x', 'y', 'x', 30, 1, -1, 'one', 'a', 'c',
     'A', 'B', 't', NULL),
    (2, 'new', NULL, NULL, '', '1.0', NULL, NULL, NULL, NULL, 10, NULL, NULL, NULL, NULL, NULL,
        NULL,
     NULL, NULL, NULL);
