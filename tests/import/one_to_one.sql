-- One row at most refers to another: by a unique column, by an index, by the key.
CREATE TABLE account (id INTEGER PRIMARY KEY, mail TEXT NOT NULL UNIQUE);
CREATE TABLE profile (id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL UNIQUE REFERENCES account);
CREATE TABLE avatar (id INTEGER PRIMARY KEY, account_id INTEGER REFERENCES account);
CREATE UNIQUE INDEX avatar_account ON avatar (account_id);
CREATE TABLE settings (account_id INTEGER PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    dark BOOLEAN);
CREATE TABLE admin (account_id INTEGER PRIMARY KEY NOT NULL,
    FOREIGN KEY (account_id) REFERENCES account);
CREATE TABLE root (account_id INTEGER PRIMARY KEY REFERENCES admin, note TEXT);
CREATE TABLE seat (account_id INT NOT NULL PRIMARY KEY REFERENCES account,
    number INTEGER) WITHOUT ROWID;
CREATE TABLE mailbox (mail TEXT NOT NULL PRIMARY KEY REFERENCES account (mail), size INTEGER);
CREATE TABLE active (id INTEGER PRIMARY KEY, account_id INTEGER REFERENCES account, ended DATE);
CREATE UNIQUE INDEX active_account ON active (account_id) WHERE ended IS NULL;
CREATE TABLE pair (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b));
CREATE TABLE pair_note (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    note TEXT,
    PRIMARY KEY (a, b),
    FOREIGN KEY (a, b) REFERENCES pair (a, b)
);
CREATE TABLE pair_more (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    UNIQUE (b, a),
    FOREIGN KEY (a, b) REFERENCES pair (a, b)
);
INSERT INTO account VALUES (1, 'a@b'), (2, 'c@d'), (3, 'e@f');
INSERT INTO profile VALUES (1, 2);
INSERT INTO avatar VALUES (1, 2), (2, NULL), (3, NULL);
INSERT INTO settings VALUES (1, 1), (3, NULL);
INSERT INTO admin VALUES (1), (2);
INSERT INTO root VALUES (1, 'r');
INSERT INTO seat VALUES (3, 9), (1, NULL);
INSERT INTO mailbox VALUES ('c@d', 100);
INSERT INTO active VALUES (1, 1, '2020-01-01'), (2, 1, NULL);
INSERT INTO pair VALUES (1, 1), (1, 2);
INSERT INTO pair_note VALUES (1, 2, 'n');
INSERT INTO pair_more VALUES (1, 1, 1), (2, NULL, 1);
