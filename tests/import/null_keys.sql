-- unreadable: 3
-- Keys that are NULL, which SQLite takes where NOT NULL is not said.
CREATE TABLE int_key (id INT PRIMARY KEY, name TEXT);
CREATE TABLE text_key (code TEXT PRIMARY KEY, name TEXT);
INSERT INTO int_key VALUES (1, 'a'), (NULL, 'b'), (NULL, 'c');
INSERT INTO text_key VALUES ('a', 'a'), (NULL, 'b');
