-- Related names that meet: several keys to one table, names of columns, words for one and many.
CREATE TABLE person (id INTEGER PRIMARY KEY, messages INTEGER, news TEXT, message TEXT);
CREATE TABLE message (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person,
    personId INTEGER REFERENCES person,
    sender INTEGER NOT NULL REFERENCES person,
    receiver_id INTEGER NOT NULL REFERENCES person,
    cc_person_id INTEGER REFERENCES person,
    fk_person INTEGER REFERENCES person,
    id_person INTEGER REFERENCES person,
    PersonID2 INTEGER REFERENCES person
);
CREATE TABLE news (id INTEGER PRIMARY KEY, person INTEGER UNIQUE REFERENCES person,
    person_id INTEGER);
CREATE TABLE people (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE persons (id INTEGER PRIMARY KEY, people_id INTEGER REFERENCES people);
CREATE TABLE categories (category_id INTEGER PRIMARY KEY,
    parent_category_id INTEGER REFERENCES categories);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE statuses (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE series (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE data (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE children (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE boxes (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE analyses (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE tbl_days (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person);
CREATE TABLE "key" (id INTEGER PRIMARY KEY, person_id INT NOT NULL UNIQUE REFERENCES person);
CREATE TABLE "default" (id INTEGER PRIMARY KEY, person_id INT NOT NULL REFERENCES person);
INSERT INTO person VALUES (1, 1, 'n', 'm'), (2, NULL, NULL, NULL);
INSERT INTO message VALUES (1, 1, 2, 1, 2, NULL, 1, 2, 1);
INSERT INTO news VALUES (1, 2, 3);
INSERT INTO people VALUES (1, 1);
INSERT INTO persons VALUES (1, 1);
INSERT INTO categories VALUES (1, NULL), (2, 1);
