-- options: --view-key "big spender=id,id"
-- fixpoint: with rows
-- Views: with a key that is told and without, of views, and one that is broken.
CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL, joined DATE NOT NULL);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer,
    amount DECIMAL(8, 2) NOT NULL,
    bought_at DATETIME NOT NULL
);
CREATE VIEW "big spender" AS -- those that
    SELECT c.id, c.name AS "full name", c.joined, sum(p.amount) AS total, count(*) > 1 AS often
    FROM customer AS c JOIN purchase AS p ON p.customer_id = c.id
    GROUP BY c.id /* as the key */ HAVING sum(p.amount) > 10;
CREATE VIEW names AS SELECT name FROM customer;
CREATE VIEW of_views AS SELECT "full name" FROM "big spender" UNION SELECT name || '; -- '
    FROM names;
CREATE VIEW broken AS SELECT missing FROM nowhere;
CREATE TRIGGER names_insert INSTEAD OF INSERT ON names
BEGIN
    INSERT INTO customer (name, joined) VALUES (new.name, date());
END;
INSERT INTO customer VALUES (1, 'Ann', '2020-01-01'), (2, 'Bob', '2021-02-03');
INSERT INTO purchase VALUES (1, 1, 20, '2022-01-01 10:00:00'), (2, 1, 5.5, '2023-01-01 10:00:00'),
    (3, 2, 0.5, '2023-01-01 11:00:00');
