-- Tables without a key, and columns with the names of the rowid.
CREATE TABLE log (at DATETIME, line TEXT);
CREATE TABLE taken (rowid TEXT, name TEXT);
CREATE TABLE taken_twice (rowid TEXT, oid INTEGER, name TEXT);
CREATE TABLE taken_all (rowid TEXT, oid INTEGER, _rowid_ BLOB);
CREATE TABLE in_key (rowid INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE other_case (ROWID TEXT, Oid TEXT);
CREATE TABLE with_unique (code TEXT UNIQUE, log INTEGER);
CREATE TABLE one (only);
INSERT INTO log VALUES ('2024-01-01 00:00:00', 'one'), ('2024-01-01 00:00:00', 'one'), (NULL, NULL);
DELETE FROM log WHERE rowid = 2;
INSERT INTO taken VALUES ('x', 'one');
INSERT INTO taken_twice VALUES ('x', 1, 'one');
INSERT INTO taken_all VALUES ('x', 1, x'01');
INSERT INTO in_key VALUES (1, 'one');
INSERT INTO other_case VALUES ('x', 'y');
INSERT INTO with_unique VALUES (NULL, 1), (NULL, 2), ('c', 3);
INSERT INTO one VALUES ('x');
