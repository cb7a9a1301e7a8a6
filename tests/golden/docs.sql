-- docs.sql - made by ormgen from docs.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Order.before -> Order
--   Order.paid -> Order
--   Order.billed -> Order
--   links of Order.twins -> Order, Order

-- What was bought.
--
-- One line for each.
CREATE TABLE "order" (
    "created" TEXT NOT NULL
        CONSTRAINT "created" CHECK (substr("created", 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr("created", 1, 19) IS datetime(substr("created", 1, 19), '+0 days')),
    "shop" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "payer" INTEGER,
    "before_shop" TEXT,
    "before_number" INTEGER,
    PRIMARY KEY ("shop", "number"),
    UNIQUE ("before_shop", "before_number"),
    FOREIGN KEY ("before_shop", "before_number") REFERENCES "order" ("shop", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("shop", "payer") REFERENCES "order" ("shop", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("shop", "payer") REFERENCES "order" ("shop", "number") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;

CREATE TABLE "order_twins" (
    "from_order_shop" TEXT NOT NULL,
    "from_order_number" INTEGER NOT NULL,
    "to_order_shop" TEXT NOT NULL,
    "to_order_number" INTEGER NOT NULL,
    PRIMARY KEY ("from_order_shop", "from_order_number", "to_order_shop", "to_order_number"),
    FOREIGN KEY ("from_order_shop", "from_order_number") REFERENCES "order" ("shop", "number") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("to_order_shop", "to_order_number") REFERENCES "order" ("shop", "number") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX "order_shop_payer_idx" ON "order" ("shop", "payer");

CREATE INDEX "order_twins_reverse_idx" ON "order_twins" ("to_order_shop", "to_order_number", "from_order_shop", "from_order_number");
