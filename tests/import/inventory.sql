-- options: --view-key low_stock=warehouse_code,product_id
-- A warehouse: declared lengths and digits, checks, keys of several columns, a column that is
-- computed, a view.
PRAGMA foreign_keys = ON;

CREATE TABLE suppliers (
    supplier_id INTEGER PRIMARY KEY,
    name VARCHAR(80) NOT NULL UNIQUE,
    country CHAR(2) NOT NULL DEFAULT 'DE' CHECK (length(country) = 2),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5)
);

CREATE TABLE products (
    product_id INTEGER PRIMARY KEY,
    sku VARCHAR(20) NOT NULL UNIQUE CHECK (sku GLOB '[A-Z]*'),
    name VARCHAR(120) NOT NULL,
    supplier_id INTEGER NOT NULL REFERENCES suppliers (supplier_id),
    unit_price DECIMAL(10, 2) NOT NULL CHECK (unit_price >= 0),
    discount REAL NOT NULL DEFAULT 0.0 CHECK (discount >= 0.0 AND discount <= 1.0),
    weight_g INTEGER CHECK (weight_g > 0),
    active BOOLEAN NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    photo BLOB,
    UNIQUE (supplier_id, name),
    CONSTRAINT cheap_is_not_discounted CHECK (unit_price >= 1 OR discount = 0)
);
CREATE INDEX products_name ON products (name);

CREATE TABLE warehouses (
    code CHAR(3) NOT NULL PRIMARY KEY,
    city VARCHAR(60) NOT NULL,
    opened DATE,
    opens_at TIME NOT NULL DEFAULT '07:30:00'
);

CREATE TABLE stock (
    warehouse_code CHAR(3) NOT NULL REFERENCES warehouses (code) ON UPDATE CASCADE,
    product_id INTEGER NOT NULL REFERENCES products (product_id) ON DELETE CASCADE,
    quantity INTEGER NOT NULL DEFAULT 0 CHECK (quantity >= 0),
    reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    available INTEGER GENERATED ALWAYS AS (quantity - reserved) STORED,
    counted_on DATE,
    PRIMARY KEY (warehouse_code, product_id),
    CONSTRAINT not_oversold CHECK (reserved <= quantity)
);
CREATE INDEX stock_product ON stock (product_id);

CREATE VIEW low_stock AS
    SELECT s.warehouse_code, s.product_id, p.name, s.available
    FROM stock AS s
    JOIN products AS p ON p.product_id = s.product_id
    WHERE s.available < 10;

INSERT INTO suppliers VALUES (1, 'Nordholz', 'DE', 4), (2, 'Ferro', 'IT', NULL),
    (3, 'Zinc & Co', 'FR', 1);
INSERT INTO products VALUES
    (1, 'PLANK-200', 'Plank, 2 m', 1, 12.5, 0.1, 4200, 1, NULL),
    (2, 'SCREW-4X40', 'Screws 4 x 40', 2, 3, 0.0, 310, 1, x'89504e47'),
    (3, 'NAIL', 'Nail', 2, 0.05, 0.0, NULL, 0, x'');
INSERT INTO warehouses VALUES ('HAM', 'Hamburg', '1998-05-04', '06:00:00'),
    ('MUC', 'München', NULL, '07:30:00');
INSERT INTO stock (warehouse_code, product_id, quantity, reserved, counted_on) VALUES
    ('HAM', 1, 40, 12, '2023-12-30'), ('HAM', 2, 9, 0, NULL), ('MUC', 1, 7, 7, '2024-01-02');
