-- Tables without rows: defaults tell what their columns hold.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    admin BOOLEAN NOT NULL DEFAULT 'f',
    active BOOLEAN NOT NULL DEFAULT 1,
    registered DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    changed DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    seen DATETIME DEFAULT (strftime('%s', 'now')),
    checked DATETIME DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    due DATETIME DEFAULT CURRENT_DATE,
    day DATE DEFAULT 0,
    at TIME DEFAULT '00:00',
    token UUID DEFAULT (lower(hex(randomblob(16)))),
    price DECIMAL(8,2) DEFAULT 1.005,
    number INT DEFAULT '',
    settings JSON NOT NULL DEFAULT '',
    code TEXT CHECK (length(code) = 36)
);
