-- docs.sql - made by ormgen from docs.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Customer.tenant -> Tenant
--   links of Customer.friends -> Customer, Customer
--   Order.tenant -> Tenant
--   Order.customer -> Customer
--   Order.payer -> Customer
--   Order.before -> Order
--   links of Order.items -> Order, Tenant

-- Who pays.
--
-- One line for each.
CREATE TABLE "tenant" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL
) STRICT;

CREATE TABLE "customer" (
    "created" TEXT NOT NULL
        CONSTRAINT "created" CHECK (substr("created", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr("created", 1, 19) IS datetime(substr("created", 1, 19), '+0 days')),
    "tenant_id" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    PRIMARY KEY ("tenant_id", "number"),
    FOREIGN KEY ("tenant_id") REFERENCES "tenant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE "order" (
    "id" INTEGER PRIMARY KEY,
    "tenant_id" INTEGER NOT NULL,
    "customer" INTEGER NOT NULL,
    "before_id" INTEGER,
    UNIQUE ("before_id"),
    FOREIGN KEY ("tenant_id") REFERENCES "tenant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("tenant_id", "customer") REFERENCES "customer" ("tenant_id", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("tenant_id", "customer") REFERENCES "customer" ("tenant_id", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("before_id") REFERENCES "order" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE "customer_friends" (
    "from_customer_tenant_id" INTEGER NOT NULL,
    "from_customer_number" INTEGER NOT NULL,
    "to_customer_tenant_id" INTEGER NOT NULL,
    "to_customer_number" INTEGER NOT NULL,
    PRIMARY KEY ("from_customer_tenant_id", "from_customer_number", "to_customer_tenant_id", "to_customer_number"),
    FOREIGN KEY ("from_customer_tenant_id", "from_customer_number") REFERENCES "customer" ("tenant_id", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("to_customer_tenant_id", "to_customer_number") REFERENCES "customer" ("tenant_id", "number") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE "order_items" (
    "order_id" INTEGER NOT NULL,
    "tenant_id" INTEGER NOT NULL,
    PRIMARY KEY ("order_id", "tenant_id"),
    FOREIGN KEY ("order_id") REFERENCES "order" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("tenant_id") REFERENCES "tenant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX "order_tenant_id_idx" ON "order" ("tenant_id");

CREATE INDEX "order_tenant_id_customer_idx" ON "order" ("tenant_id", "customer");

CREATE INDEX "customer_friends_reverse_idx" ON "customer_friends" ("to_customer_tenant_id", "to_customer_number", "from_customer_tenant_id", "from_customer_number");

CREATE INDEX "order_items_reverse_idx" ON "order_items" ("tenant_id", "order_id");
