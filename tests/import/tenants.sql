-- Foreign keys that share columns: rows of a tenant refer to rows of the same tenant.
CREATE TABLE tenant (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE customer (
    tenant_id INTEGER NOT NULL REFERENCES tenant (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    invited_by INTEGER,
    PRIMARY KEY (tenant_id, number),
    FOREIGN KEY (tenant_id, invited_by) REFERENCES customer (tenant_id, number)
);
CREATE TABLE product (
    tenant_id INTEGER NOT NULL REFERENCES tenant (id) ON DELETE CASCADE,
    code TEXT NOT NULL,
    PRIMARY KEY (tenant_id, code)
) WITHOUT ROWID;
CREATE TABLE invoice (
    tenant_id INTEGER NOT NULL REFERENCES tenant (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    customer_number INTEGER NOT NULL,
    PRIMARY KEY (tenant_id, number),
    FOREIGN KEY (tenant_id, customer_number) REFERENCES customer (tenant_id, number)
);
CREATE INDEX invoice_customer ON invoice (tenant_id, customer_number);
CREATE TABLE line (
    tenant_id INTEGER NOT NULL,
    invoice_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    product_code TEXT,
    PRIMARY KEY (tenant_id, invoice_number, position),
    FOREIGN KEY (tenant_id, invoice_number) REFERENCES invoice (tenant_id,
        number) ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, product_code) REFERENCES product (tenant_id, code)
);
CREATE TABLE favourite (
    tenant_id INTEGER NOT NULL,
    customer_number INTEGER NOT NULL,
    product_code TEXT NOT NULL,
    PRIMARY KEY (tenant_id, customer_number, product_code),
    FOREIGN KEY (tenant_id, customer_number) REFERENCES customer (tenant_id, number),
    FOREIGN KEY (tenant_id, product_code) REFERENCES product (tenant_id, code)
);
INSERT INTO tenant VALUES (1, 'x'), (2, 'y');
INSERT INTO customer VALUES (1, 1, 'a', NULL), (1, 2, 'b', 1), (2, 1, 'c', NULL);
INSERT INTO product VALUES (1, 'nut'), (2, 'nut'), (2, 'bolt');
INSERT INTO invoice VALUES (1, 1, 2), (2, 1, 1);
INSERT INTO line VALUES (1, 1, 1, 'nut'), (1, 1, 2, NULL), (2, 1, 1, 'bolt');
INSERT INTO favourite VALUES (1, 1, 'nut'), (2, 1, 'bolt');
