-- Defaults of all forms, also of some that no field of their columns reads.
-- fixpoint: with rows
CREATE TABLE filled (
    id INTEGER PRIMARY KEY,
    at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    day DATE NOT NULL DEFAULT CURRENT_DATE,
    clock TIME DEFAULT CURRENT_TIME,
    computed DATETIME NOT NULL DEFAULT (datetime('now', '-1 day')),
    number INTEGER NOT NULL DEFAULT -5,
    plus INTEGER DEFAULT +7,
    hex INTEGER DEFAULT 0x10,
    float REAL DEFAULT 1e3,
    whole REAL NOT NULL DEFAULT 2,
    text TEXT NOT NULL DEFAULT 'it''s',
    empty TEXT NOT NULL DEFAULT '',
    none TEXT DEFAULT NULL,
    word TEXT DEFAULT plain,
    of_number TEXT DEFAULT 5,
    of_text INTEGER DEFAULT '12',
    odd INTEGER DEFAULT 'none',
    blob BLOB DEFAULT x'00ff',
    sum INTEGER DEFAULT (1 + 2),
    paren INTEGER DEFAULT (3),
    yes BOOLEAN NOT NULL DEFAULT TRUE,
    no BOOLEAN DEFAULT 'f',
    due DATE DEFAULT '2000-01-01',
    price DECIMAL(6, 2) NOT NULL DEFAULT 9.90,
    random TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    long TEXT DEFAULT '
a second line	and a tab'
);
INSERT INTO filled (id, at, day, clock, computed, random) VALUES
    (1, '2024-01-01 00:00:00', '2024-01-01', '00:00:00', '2024-01-01 00:00:00', 'r');
UPDATE filled SET odd = 3, no = 0;
INSERT INTO filled DEFAULT VALUES;
UPDATE filled SET odd = NULL, no = NULL, at = '2024-01-02 00:00:00', day = '2024-01-02',
    clock = NULL,
    computed = '2024-01-02 00:00:00', random = 's' WHERE id = 2;
