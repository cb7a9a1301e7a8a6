-- What foreign keys refer to: keys that are named or not, unique columns, several columns.
CREATE TABLE country (
    code CHAR(2) NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    number INTEGER
);
CREATE UNIQUE INDEX country_number ON country (number);
CREATE TABLE region (
    country CHAR(2) NOT NULL REFERENCES country,
    part INTEGER NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (country, part),
    UNIQUE (label, country)
);
CREATE TABLE city (
    id INTEGER PRIMARY KEY,
    country_code CHAR(2) REFERENCES country,
    country_name TEXT REFERENCES country (name),
    country_number INTEGER REFERENCES country (number),
    region_country CHAR(2),
    region_part INTEGER,
    region_label TEXT,
    capital_of CHAR(2) UNIQUE REFERENCES country ON DELETE SET NULL,
    other_case INTEGER REFERENCES CITY (ID),
    typed_otherwise INTEGER REFERENCES country (code),
    twice CHAR(2) REFERENCES country (code) REFERENCES country (name),
    late INTEGER REFERENCES city (id) DEFERRABLE INITIALLY DEFERRED,
    not_late INTEGER REFERENCES city (id) DEFERRABLE INITIALLY IMMEDIATE,
    never_late INTEGER REFERENCES city (id) NOT DEFERRABLE INITIALLY DEFERRED,
    matched INTEGER REFERENCES city (id) MATCH FULL ON DELETE CASCADE,
    FOREIGN KEY (region_country, region_part) REFERENCES region,
    FOREIGN KEY (region_part, region_country) REFERENCES region (part, country),
    FOREIGN KEY (region_label, region_country) REFERENCES region (label, country)
);
INSERT INTO country VALUES ('de', 'Germany', 49), ('fr', 'France', NULL);
INSERT INTO region VALUES ('de', 1, 'north'), ('de', 2, 'south');
INSERT INTO city (id, country_code, country_name, country_number, region_country,
    region_part, region_label, other_case, late)
VALUES (1, 'de', 'Germany', 49, 'de', 2, 'south', 1, 2), (2, 'fr', NULL, NULL, NULL, NULL,
    NULL, 1, 2);
