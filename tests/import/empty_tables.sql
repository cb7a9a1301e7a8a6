-- No rows: what is declared is all there is.
CREATE TABLE kinds (
    id INTEGER PRIMARY KEY,
    a BOOLEAN,
    b DATE NOT NULL,
    c DATETIME,
    d TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
    e TIME,
    f DECIMAL(12, 3),
    g NUMERIC,
    h NUMERIC(30, 2),
    i MONEY,
    j,
    k VARCHAR(20),
    l BIT,
    m TINYINT(1),
    n JSON,
    o UUID,
    p GUID,
    q STRING,
    r DECIMAL,
    s DECIMAL(5),
    t FLOAT,
    u BLOB
);
CREATE TABLE others (kind_id REFERENCES kinds, at DATETIME NOT NULL);
