-- unreadable: 1
-- Decimals, which SQLite keeps as whole numbers and as floats, side by side.
CREATE TABLE amounts (
    id INTEGER PRIMARY KEY,
    price DECIMAL(10, 2) NOT NULL,
    rate NUMERIC(5, 4) DEFAULT 0.5,
    whole NUMERIC(6, 0),
    short DECIMAL(5),
    any DECIMAL,
    money MONEY NOT NULL DEFAULT 0,
    wide NUMERIC(38, 10),
    finer DECIMAL(6, 2),
    larger DECIMAL(4, 2),
    text DECIMAL(8, 2),
    positive DECIMAL(6, 2) CHECK (positive > 0),
    bounded DECIMAL(6, 2) NOT NULL DEFAULT 1.25 CHECK (bounded BETWEEN 0.5 AND 1000),
    cents INTEGER NOT NULL
);
INSERT INTO amounts VALUES
    (1, 12, 0.125, 3, 99999, 1.5, 19.99, 1e20, 0.125, 1234.5, 'n/a', 0.01, 0.5, 1999),
    (2, 0.1, NULL, -3, NULL, 2, 20, 12, 1, 1, '3', NULL, 1000, 0),
    (3, -99999999.99, 1, 0, 0, 0.1, 0.07, NULL, NULL, NULL, NULL, 1, 999.75, -1);
