-- options: --view-key totals=customer,year
-- fixpoint: with rows
-- A view that names its columns itself.
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer TEXT NOT NULL,
    amount DECIMAL(8, 2) NOT NULL,
    bought_at DATETIME NOT NULL
);
CREATE VIEW totals (customer, year, total, last) AS
    SELECT customer, strftime('%Y', bought_at), sum(amount), max(bought_at)
    FROM purchase GROUP BY 1, 2;
INSERT INTO purchase VALUES
    (1, 'Ann', 20, '2022-01-01 10:00:00'), (2, 'Ann', 5.5, '2023-01-01 10:00:00'),
    (3, 'Bob', 0.5, '2023-01-01 11:00:00');
