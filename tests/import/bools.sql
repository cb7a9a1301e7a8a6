-- BOOLEAN, with what else is in such columns; and columns that are flags by their checks.
CREATE TABLE flags (
    id INTEGER PRIMARY KEY,
    plain BOOLEAN NOT NULL DEFAULT FALSE,
    maybe BOOL,
    checked INTEGER NOT NULL DEFAULT 1 CHECK (checked IN (0, 1)),
    checked_null INT CHECK (checked_null IN (1, 0)),
    between_them INTEGER CHECK (between_them BETWEEN 0 AND 1),
    bit BIT DEFAULT true,
    tiny TINYINT(1),
    two BOOLEAN,
    word BOOLEAN,
    letter BOOLEAN,
    number INTEGER
);
-- Choices that are no flags, where the declared type says that they are, or a check beside them.
CREATE TABLE no_flags (
    id INTEGER PRIMARY KEY,
    five_six BOOLEAN CHECK (five_six IN (5, 6)),
    only_one INTEGER CHECK (only_one IN (1, 2)) CHECK (only_one IN (0, 1)),
    only_zero BOOLEAN CHECK (only_zero IN (0, 0))
);
INSERT INTO flags VALUES
    (1, 0, NULL, 1, NULL, 0, 1, 0, 2, 'true', 'Y', 1), (2, 1, 1, 0, 1, 1, 0, 1, 0, 'false', 'N', 0);
