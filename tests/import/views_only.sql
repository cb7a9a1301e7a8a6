-- Views whose key nobody tells: they are listed.
CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL, done BOOLEAN NOT NULL DEFAULT 0);
CREATE VIEW open_notes AS SELECT * FROM note WHERE NOT done;
CREATE VIEW "count of notes" AS SELECT count(*) FROM note;
INSERT INTO note VALUES (1, 'a', 0), (2, 'b', 1);
