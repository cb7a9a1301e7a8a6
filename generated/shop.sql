-- shop.sql - made by ormgen from shop.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Profile.author -> Author
--   links of Book.tags -> Book, Tag

-- A person who writes books.
CREATE TABLE "author" (
    "id" INTEGER PRIMARY KEY,
    "created_at" TEXT NOT NULL
        CONSTRAINT "created_at" CHECK (substr("created_at", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr("created_at", 1, 19) IS datetime(substr("created_at", 1, 19), '+0 days')),
    "updated_at" TEXT NOT NULL
        CONSTRAINT "updated_at" CHECK (substr("updated_at", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr("updated_at", 1, 19) IS datetime(substr("updated_at", 1, 19), '+0 days')),
    "name" TEXT NOT NULL CONSTRAINT "name" CHECK (length("name") <= 120),
    "email" TEXT NOT NULL,
    "country" TEXT,
    UNIQUE ("email")
) STRICT;

CREATE TABLE "profile" (
    "id" INTEGER PRIMARY KEY,
    "author_id" INTEGER NOT NULL,
    "bio" TEXT NOT NULL DEFAULT '',
    UNIQUE ("author_id"),
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE "book" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    "editor_id" INTEGER,
    "published" TEXT CONSTRAINT "published" CHECK ("published" IS date("published", '+0 days')),
    "price" INTEGER NOT NULL CONSTRAINT "price" CHECK ("price" <= 99999999 AND "price" >= 0),
    "status" TEXT NOT NULL DEFAULT 'draft'
        CONSTRAINT "status" CHECK ("status" IN ('draft', 'published', 'withdrawn')),
    UNIQUE ("author_id", "title"),
    FOREIGN KEY ("author_id") REFERENCES "author" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    FOREIGN KEY ("editor_id") REFERENCES "author" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "title_given" CHECK (length(title) > 0)
) STRICT;

CREATE TABLE "tag" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    UNIQUE ("name")
) STRICT;

CREATE TABLE "book_tags" (
    "book_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    PRIMARY KEY ("book_id", "tag_id"),
    FOREIGN KEY ("book_id") REFERENCES "book" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX "book_published_idx" ON "book" ("published");

CREATE INDEX "book_author_id_published_partial_idx" ON "book" ("author_id", "published") WHERE status = 'published';

CREATE INDEX "book_editor_id_idx" ON "book" ("editor_id");

CREATE INDEX "book_tags_reverse_idx" ON "book_tags" ("tag_id", "book_id");
