-- options: --tables customer,purchase,item --exclude item --schema shop_floor
-- A part of the tables: what refers to the others is a plain column then.
CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL,
    region_id INTEGER REFERENCES region);
CREATE TABLE region (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES item
);
CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE customer_item (
    customer_id INTEGER NOT NULL REFERENCES customer,
    item_id INTEGER NOT NULL REFERENCES item,
    PRIMARY KEY (customer_id, item_id)
);
INSERT INTO region VALUES (1, 'north');
INSERT INTO customer VALUES (1, 'Ann', 1);
INSERT INTO item VALUES (1, 'nut');
INSERT INTO purchase VALUES (1, 1, 1);
INSERT INTO customer_item VALUES (1, 1);
