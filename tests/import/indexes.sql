-- Indexes: on parts of the rows, of expressions, downwards, in another collation, twice, odd names.
CREATE TABLE track (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    artist TEXT COLLATE NOCASE,
    year INTEGER,
    deleted BOOLEAN NOT NULL DEFAULT 0,
    album_id INTEGER REFERENCES album (id),
    isrc TEXT,
    UNIQUE (artist, title)
);
CREATE TABLE album (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "odd ""name" TEXT);
CREATE INDEX track_title ON track (title);
CREATE INDEX track_title_again ON track (title);
CREATE INDEX track_year_down ON track (year DESC);
CREATE INDEX track_many ON track (year DESC, title ASC, id);
CREATE INDEX track_nocase ON track (title COLLATE NOCASE);
CREATE INDEX track_binary ON track (artist COLLATE BINARY, year);
CREATE INDEX track_same ON track (artist COLLATE nocase, year DESC);
CREATE INDEX track_live ON track (year) WHERE deleted = 0;
CREATE INDEX track_live_down ON track (year DESC) WHERE NOT deleted AND year IS NOT NULL;
CREATE INDEX track_lower ON track (lower(title));
CREATE INDEX track_mixed ON track (substr(title, 1, 3) DESC, year, (year + 1) * 2);
CREATE INDEX track_expression_nocase ON track (trim(title) COLLATE NOCASE);
CREATE UNIQUE INDEX track_isrc ON track (isrc);
CREATE UNIQUE INDEX track_isrc_live ON track (isrc, year) WHERE deleted = 0;
CREATE UNIQUE INDEX track_lower_unique ON track (lower(title), year);
CREATE UNIQUE INDEX track_unique_down ON track (title DESC, year);
CREATE INDEX "an odd ""index""" ON album ("odd ""name", name);
CREATE INDEX [bracketed index] ON album ([name] DESC) WHERE [odd "name] <> 'WHERE' /* x */;
CREATE INDEX album_literal ON album (name || ' -- ' || ')');
INSERT INTO album VALUES (1, 'first', 'o'), (2, 'second', NULL);
INSERT INTO track VALUES (1, 'One', 'ann', 1999, 0, 1, 'X1'),
    (2, 'Two', 'Bob', NULL, 1, NULL, NULL),
    (3, 'One', 'Cy', 2001, 0, 2, NULL);
