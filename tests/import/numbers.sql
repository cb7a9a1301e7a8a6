-- The largest and smallest numbers, whole ones in floats, and floats that are whole.
CREATE TABLE extremes (
    id INTEGER PRIMARY KEY,
    whole INTEGER,
    declared_int INT(11),
    huge BIGINT NOT NULL,
    small SMALLINT,
    ratio REAL,
    float FLOAT NOT NULL,
    number NUMERIC,
    untyped,
    unsigned UNSIGNED BIG INT
);
INSERT INTO extremes VALUES
    (-9223372036854775808, 9223372036854775807, -2147483648, -9223372036854775808, 32768, 1e308,
        -0.0, 1,
     9007199254740993, 9223372036854775807),
    (0, 0, 2147483648, 0, -1, 4.9e-324, 9e999, 2, 0, 0),
    (9223372036854775807, -1, 0, 1, 0, 9007199254740993, -9e999, 3, -9223372036854775808, 1),
    (4, NULL, NULL, 9223372036854775807, NULL, 0.1, 3, 12345678901234567, 5, NULL);
