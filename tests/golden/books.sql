-- books.sql - made by ormgen from books.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   links of Book.readers -> Book, Author

CREATE TABLE "author" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    UNIQUE ("name")
) STRICT;

-- What an author wrote.
CREATE TABLE "book" (
    "id" INTEGER PRIMARY KEY,
    "author_id" INTEGER NOT NULL,
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) STRICT;

CREATE TABLE "book_readers" (
    "book_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    PRIMARY KEY ("book_id", "author_id"),
    FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX "book_author_id_idx" ON "book" ("author_id");

CREATE INDEX "book_readers_reverse_idx" ON "book_readers" ("author_id", "book_id");
