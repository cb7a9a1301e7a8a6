-- needs: fts5 rtree
-- foreign keys: off
-- Virtual tables and those that keep their rows, beside plain ones.
CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT);
CREATE VIRTUAL TABLE article_text USING fts5 (title, body, content = 'article',
    content_rowid = 'id');
CREATE VIRTUAL TABLE note_text USING fts5 (body);
CREATE VIRTUAL TABLE area USING rtree (id, min_x, max_x, min_y, max_y);
CREATE TABLE place (id INTEGER PRIMARY KEY, area_id INTEGER REFERENCES area (id), name TEXT);
INSERT INTO article VALUES (1, 'one', 'the first'), (2, 'two', NULL);
INSERT INTO note_text VALUES ('a note');
INSERT INTO area VALUES (1, 0, 1, 0, 1);
INSERT INTO place VALUES (1, 1, 'here');
