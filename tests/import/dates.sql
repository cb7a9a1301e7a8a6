-- Dates and times of all forms that programs write.
CREATE TABLE forms (
    id INTEGER PRIMARY KEY,
    day DATE NOT NULL,
    day_in_text TEXT,
    day_mixed DATE,
    day_number DATE,
    day_of_month DATE,
    no_time_of_day DATETIME,
    seconds DATETIME NOT NULL,
    millis DATETIME,
    micros TIMESTAMP,
    widths DATETIME,
    with_t DATETIME,
    with_zone TIMESTAMP,
    epoch DATETIME,
    epoch_millis TIMESTAMP,
    julian DATETIME,
    minutes TIME,
    clock TIME,
    clock_millis TIME,
    never DATETIME,
    blank DATE,
    impossible DATE
);
INSERT INTO forms VALUES
    (1, '2024-02-29', '2024-02-29', '2024-01-01', 19782, '29.2.2024', '2009-01-01',
     '2009-01-01 00:00:00', '2009-01-01 00:00:00.125', '2009-01-01 00:00:00.000001',
     '2009-01-01 00:00:00', '2009-01-01T00:00:00', '2009-01-01 00:00:00+01:00', 1230768000,
     1230768000000, 2454832.5, '12:30', '23:59:59', '00:00:00.500', NULL, '', '2024-02-30'),
    (2, '0000-01-01', NULL, '2024-01-01 10:00:00', -1, '1.3.2024', '2010-12-31',
     '9999-12-31 23:59:59', NULL, '2009-01-01 00:00:00.999999', '2009-01-01 00:00:00.5',
     '2009-01-01T00:00:00Z', '2009-01-01 00:00:00Z', NULL, NULL, NULL, NULL, '00:00:00',
     '12:00:00.000', NULL, NULL, '2024-02-28');
