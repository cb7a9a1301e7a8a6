-- problems: 2
-- foreign keys: off
-- What is only said to be a foreign key: SQLite refuses to write such tables while it enforces them.
CREATE TABLE country (
    code CHAR(2) NOT NULL PRIMARY KEY,
    name TEXT,
    part INTEGER,
    UNIQUE (name, part)
);
CREATE UNIQUE INDEX country_name ON country (name) WHERE part IS NULL;
CREATE UNIQUE INDEX country_nocase ON country (name COLLATE NOCASE);
CREATE INDEX country_part ON country (part);
CREATE VIEW countries AS SELECT code FROM country;
CREATE TABLE city (
    id INTEGER PRIMARY KEY,
    no_such_table INTEGER REFERENCES nowhere (id),
    no_such_table_too_id INTEGER NOT NULL REFERENCES nowhere ON DELETE CASCADE,
    no_such_column INTEGER REFERENCES country (missing),
    not_unique INTEGER REFERENCES country (part),
    partly_unique TEXT REFERENCES country (name),
    of_a_view CHAR(2) REFERENCES countries (code),
    country_name TEXT,
    country_part INTEGER,
    good CHAR(2) REFERENCES country (code),
    FOREIGN KEY (country_part, country_name) REFERENCES country (part, name),
    FOREIGN KEY (country_name, country_part) REFERENCES country
);
CREATE TABLE link (
    city_id INTEGER NOT NULL REFERENCES city,
    elsewhere_id INTEGER NOT NULL REFERENCES elsewhere,
    PRIMARY KEY (city_id, elsewhere_id)
);
-- A column that is named twice.
CREATE TABLE pair (a INTEGER, b INTEGER, PRIMARY KEY (a, b));
CREATE TABLE twice (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    FOREIGN KEY (a, b) REFERENCES pair (a, a)
);
-- Rows that refer to nothing, where a reference is meant.
CREATE TABLE stray (
    id INTEGER PRIMARY KEY,
    city_id INTEGER REFERENCES city,
    code CHAR(2) REFERENCES country
);
INSERT INTO country VALUES ('de', 'Germany', 1), ('fr', 'France', NULL);
INSERT INTO city VALUES (1, 5, 6, NULL, 1, 'France', 'de', 'Germany', 1, 'fr'),
    (2, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO link VALUES (1, 5), (2, 5);
INSERT INTO stray VALUES (1, 99, 'xx'), (2, 1, 'de'), (3, NULL, NULL);
