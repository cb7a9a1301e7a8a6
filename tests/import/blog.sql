-- A weblog: a junction table, comments that answer comments, times that SQLite fills in.
PRAGMA foreign_keys = ON;

CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    bio TEXT,
    is_admin BOOLEAN NOT NULL DEFAULT 0,
    created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE
);

CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published', 'archived')),
    published_at DATETIME,
    created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX posts_by_author ON posts (author_id, published_at DESC);
CREATE INDEX posts_front_page ON posts (published_at) WHERE status = 'published';

CREATE TABLE post_tags (
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    PRIMARY KEY (post_id, tag_id)
);

CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    author_id INTEGER REFERENCES authors (id) ON DELETE SET NULL,
    body TEXT NOT NULL,
    created_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX comments_post ON comments (post_id);
CREATE INDEX comments_author ON comments (author_id);

INSERT INTO authors VALUES
    (1, 'Ann Lee', 'ann@example.org', 'Writes about soil.', 1, '2021-03-04 08:00:00'),
    (2, 'Bo Dahl', 'bo@example.org', NULL, 0, '2021-03-05 21:14:09');
INSERT INTO tags VALUES (1, 'garden'), (2, 'Weather'), (3, 'tools');
INSERT INTO posts VALUES
    (1, 1, 'first-frost', 'First frost', 'It came early.', 'published', '2021-10-02 06:30:00',
     '2021-10-01 19:00:00'),
    (2, 1, 'spades', 'Spades, compared', '', 'draft', NULL, '2021-11-11 11:11:11'),
    (5, 2, 'old-news', 'Old news', 'Gone.', 'archived', '2021-03-06 00:00:00',
     '2021-03-06 00:00:00');
INSERT INTO post_tags VALUES (1, 2), (1, 1), (2, 3);
INSERT INTO comments VALUES
    (1, 1, NULL, 2, 'Here too!', '2021-10-02 07:00:00'),
    (2, 1, 1, 1, 'Cover the figs.', '2021-10-02 07:05:00'),
    (3, 1, 2, NULL, 'Thanks.', '2021-10-02 09:41:30');
