-- unreadable: 1
-- Declared types as they are found: with lengths and digits, of other databases, misspelt, none.
CREATE TABLE declared (
    id INTEGER PRIMARY KEY,
    a VARCHAR(40) NOT NULL,
    b UNSIGNED BIG INT,
    c DATETIME DEFAULT CURRENT_TIMESTAMP,
    d,
    e STRING,
    f NATIVE CHARACTER(70),
    g DOUBLE PRECISION,
    h FLOATING POINT,
    i CHARINT,
    j CLOB(1000),
    k TEXT(12) NOT NULL DEFAULT '',
    l INT8,
    m UNSIGNED MEDIUMINT(9),
    n LONG VARCHAR,
    o BYTEA,
    p VARBINARY(16),
    q "NVARCHAR(MAX)",
    r varchar ( 8 ),
    s Numeric,
    t JSON,
    u UUID,
    v YEAR,
    w CHARACTER VARYING(3),
    x LONGBLOB,
    y REAL(5, 1),
    z "text, said by nobody"
);
INSERT INTO declared VALUES
    (1, 'forty', 18, '2020-01-01 00:00:00', 'x', 12, 'n', 1.5, 3, 4, 'clob', 'k', 5, 6, 'n', x'01',
     x'0203', 'q', 'eight', 7, '{"t": [1]}', '3f2b8c1e-8a57-4c0f-9d0e-2a1b3c4d5e6f', 1999, 'abc',
     x'', 0.5, 'z'),
    (2, '', NULL, NULL, 2, NULL, NULL, 2, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL,
     NULL, 2.5, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

-- Rows say what no declaration does.
CREATE TABLE undeclared (a PRIMARY KEY, b, c, d, e, f NOT NULL);
INSERT INTO undeclared VALUES (1, 'text', 1, 1.5, x'00', ''), (2, 'more', 2, 2.5, NULL, 'f');

CREATE TABLE longer (id INTEGER PRIMARY KEY, code CHAR(2), name VARCHAR(5), note VARCHAR(0));
INSERT INTO longer VALUES (1, 'DE', 'longer than five', 'n'), (2, 'FR', 'five!', '');
