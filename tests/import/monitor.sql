-- What machines measure: a table that is its own index, partial indexes and indexes of expressions,
-- an integer key that is not the rowid, a log without a key, times as numbers and as texts.
CREATE TABLE hosts (
    host_id INT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    labels TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(labels)),
    decommissioned_at DATETIME
);

CREATE TABLE metrics (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT,
    is_counter INTEGER NOT NULL DEFAULT 0 CHECK (is_counter IN (0, 1))
);
CREATE UNIQUE INDEX metrics_name ON metrics (lower(name));

CREATE TABLE samples (
    host_id INT NOT NULL REFERENCES hosts (host_id) ON DELETE CASCADE,
    metric_id INTEGER NOT NULL REFERENCES metrics (id) ON DELETE CASCADE,
    ts BIGINT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (host_id, metric_id, ts)
) WITHOUT ROWID;
CREATE INDEX samples_recent ON samples (ts DESC);

CREATE TABLE events (
    at TIMESTAMP NOT NULL,
    host_id INT REFERENCES hosts (host_id) ON DELETE SET NULL,
    level TEXT NOT NULL DEFAULT 'info' CHECK (level IN ('debug', 'info', 'warning', 'error')),
    message TEXT NOT NULL,
    payload BLOB
);
CREATE INDEX events_at ON events (at);
CREATE INDEX events_errors ON events (host_id, at DESC) WHERE level IN ('warning', 'error');

CREATE TABLE alerts (
    alert_id CHAR(36) NOT NULL PRIMARY KEY,
    host_id INT NOT NULL REFERENCES hosts (host_id) ON DELETE CASCADE,
    metric_id INTEGER NOT NULL REFERENCES metrics (id) ON DELETE CASCADE,
    raised_on DATE NOT NULL,
    acknowledged BOOLEAN NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX alerts_open ON alerts (host_id, metric_id) WHERE NOT acknowledged;

INSERT INTO hosts VALUES (10, 'db-1', '{"rack": 4}', NULL),
    (11, 'DB-2', '{}', '2024-02-29 23:59:59');
INSERT INTO metrics VALUES (1, 'cpu.idle', '%', 0), (2, 'net.bytes', NULL, 1);
INSERT INTO samples VALUES
    (10, 1, 1709251199000, 93.25), (10, 1, 1709251200000, 12), (10, 2, 1709251200000, 1e12),
    (11, 1, 1709251200000, -0.5);
INSERT INTO events VALUES
    ('2024-02-29 23:59:59.123', 11, 'error', 'went away', x'00ff'),
    ('2024-03-01 00:00:00.000', 10, 'info', 'hello', NULL),
    ('2024-03-01 00:00:01.500', NULL, 'warning', 'clock skew', x'');
INSERT INTO alerts VALUES
    ('3f2b8c1e-8a57-4c0f-9d0e-2a1b3c4d5e6f', 11, 1, '2024-02-29', 0),
    ('00000000-0000-4000-8000-000000000001', 10, 1, '2024-01-31', 1);
