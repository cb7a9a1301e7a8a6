-- Tables between two others: pure ones, and those that are more than that.
CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE genre (code TEXT NOT NULL PRIMARY KEY);
CREATE TABLE shelf (room TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (room, number));

-- Two between the same tables.
CREATE TABLE book_author (
    book_id INTEGER NOT NULL REFERENCES book ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (book_id, person_id)
);
CREATE TABLE book_translator (
    book_id INTEGER NOT NULL REFERENCES book ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    PRIMARY KEY (book_id, person_id)
) WITHOUT ROWID;
CREATE INDEX book_translator_person ON book_translator (person_id, book_id);

-- To itself.
CREATE TABLE knows (
    person_id INTEGER NOT NULL REFERENCES person,
    known_id INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (person_id, known_id)
);
CREATE TABLE BookGenre (
    Book INTEGER NOT NULL REFERENCES book (id) ON UPDATE CASCADE,
    Genre TEXT NOT NULL REFERENCES genre (code) ON UPDATE CASCADE,
    PRIMARY KEY (Genre, Book)
) WITHOUT ROWID;
CREATE TABLE book_shelf (
    book_id INTEGER NOT NULL,
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (book_id, room, number),
    FOREIGN KEY (book_id) REFERENCES book (id),
    FOREIGN KEY (room, number) REFERENCES shelf (room, number)
);

-- Not pure: another column, a key of its own, other actions, a check, no key, a key that may be
-- NULL.
CREATE TABLE loan (
    book_id INTEGER NOT NULL REFERENCES book,
    person_id INTEGER NOT NULL REFERENCES person,
    since DATE NOT NULL,
    PRIMARY KEY (book_id, person_id)
);
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    book_id INTEGER NOT NULL REFERENCES book,
    person_id INTEGER NOT NULL REFERENCES person,
    UNIQUE (book_id, person_id)
);
CREATE TABLE gift (
    book_id INTEGER NOT NULL REFERENCES book ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE RESTRICT,
    PRIMARY KEY (book_id, person_id)
);
CREATE TABLE wish (
    book_id INTEGER NOT NULL REFERENCES book,
    person_id INTEGER NOT NULL REFERENCES person,
    PRIMARY KEY (book_id, person_id),
    CHECK (book_id <> person_id)
);
CREATE TABLE visit (
    book_id INTEGER REFERENCES book,
    person_id INTEGER REFERENCES person
);
CREATE TABLE maybe (
    book_id INTEGER REFERENCES book,
    person_id INTEGER REFERENCES person,
    PRIMARY KEY (book_id, person_id)
);
CREATE TABLE sequel (
    book_id INTEGER NOT NULL REFERENCES book DEFERRABLE INITIALLY DEFERRED,
    next_id INTEGER NOT NULL REFERENCES book DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (book_id, next_id)
);
CREATE TABLE three (
    book_id INTEGER NOT NULL REFERENCES book,
    person_id INTEGER NOT NULL REFERENCES person,
    genre TEXT NOT NULL REFERENCES genre,
    PRIMARY KEY (book_id, person_id, genre)
);
-- A model refers to a table that would be a junction else.
CREATE TABLE loan_note (
    id INTEGER PRIMARY KEY,
    book_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    FOREIGN KEY (book_id, person_id) REFERENCES book_author (book_id, person_id)
);

INSERT INTO book VALUES (1, 'one'), (2, 'two'), (3, 'three');
INSERT INTO person VALUES (1, 'Ann'), (2, 'Bob');
INSERT INTO genre VALUES ('crime'), ('poem');
INSERT INTO shelf VALUES ('hall', 1), ('hall', 2);
INSERT INTO book_author VALUES (1, 1), (2, 1), (2, 2);
INSERT INTO book_translator VALUES (1, 2);
INSERT INTO knows VALUES (1, 2), (2, 1), (2, 2);
INSERT INTO BookGenre VALUES (1, 'poem'), (2, 'crime'), (3, 'crime');
INSERT INTO book_shelf VALUES (1, 'hall', 1), (2, 'hall', 1);
INSERT INTO loan VALUES (1, 1, '2024-01-01');
INSERT INTO review VALUES (1, 1, 1), (2, 1, 2);
INSERT INTO gift VALUES (1, 2);
INSERT INTO wish VALUES (1, 2);
INSERT INTO visit VALUES (1, 2), (1, 2), (NULL, NULL);
INSERT INTO maybe VALUES (1, 2);
INSERT INTO sequel VALUES (1, 2), (2, 3);
INSERT INTO three VALUES (1, 2, 'crime');
INSERT INTO loan_note VALUES (1, 2, 2);
