-- ON CONFLICT clauses, which no statement of ormgen's needs.
CREATE TABLE setting (
    id INTEGER PRIMARY KEY ON CONFLICT REPLACE,
    name TEXT NOT NULL ON CONFLICT IGNORE UNIQUE ON CONFLICT REPLACE,
    value TEXT NOT NULL ON CONFLICT REPLACE DEFAULT 'none',
    level INTEGER CHECK (level > 0),
    UNIQUE (name, level) ON CONFLICT ROLLBACK,
    CHECK (level < 10) ON CONFLICT FAIL
);
CREATE TABLE pair (a INTEGER NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b) ON CONFLICT ABORT);
INSERT INTO setting VALUES (1, 'a', 'x', 1), (2, 'b', 'none', NULL);
INSERT INTO pair VALUES (1, 'x'), (1, 'y');
-- A junction all the same: a link that is there already has nothing to lose.
CREATE TABLE setting_pair (
    setting_id INTEGER NOT NULL REFERENCES setting,
    other_id INTEGER NOT NULL ON CONFLICT IGNORE REFERENCES setting,
    PRIMARY KEY (setting_id, other_id) ON CONFLICT REPLACE
);
INSERT INTO setting_pair VALUES (1, 2);
