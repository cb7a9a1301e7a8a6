-- Four ways to quote, and texts in double quotes, which SQLite takes for what they are meant to be.
CREATE TABLE 'single' ("double" TEXT, [brackets] TEXT, `backticks` TEXT,
    'single' INTEGER PRIMARY KEY);
CREATE TABLE meant (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL DEFAULT "new" CHECK (state IN ("new", "old")),
    kind TEXT CHECK (kind <> "x" AND "kind" <> 'y'),
    size TEXT DEFAULT "it's" CHECK (`size` <> [state])
);
CREATE INDEX meant_index ON meant ("state") WHERE "kind" = "a";
CREATE TABLE 'refers' (id INTEGER PRIMARY KEY, 'meant' INTEGER REFERENCES 'meant' ('id'));
INSERT INTO single VALUES ('a', 'b', 'c', 1);
INSERT INTO meant VALUES (1, 'old', 'k', 's'), (2, 'new', NULL, 'it''s');
INSERT INTO refers VALUES (1, 2);
