-- Foreign keys without a type, and of any, to a unique column of integers.
CREATE TABLE part (id INTEGER PRIMARY KEY, number INT NOT NULL UNIQUE);
CREATE TABLE label (id INTEGER PRIMARY KEY, number UNIQUE REFERENCES part (number));
CREATE TABLE box (id INTEGER PRIMARY KEY, code INT NOT NULL UNIQUE) STRICT;
CREATE TABLE seal (id INTEGER PRIMARY KEY, code ANY REFERENCES box (code)) STRICT;
CREATE INDEX seal_code ON seal (code);
INSERT INTO part VALUES (1, 10), (2, 20);
INSERT INTO label VALUES (1, 10), (2, NULL);
INSERT INTO box VALUES (1, 7);
INSERT INTO seal VALUES (1, 7), (2, 7);
