CREATE TABLE "customer" (
    "id" INT NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL CONSTRAINT "name" CHECK (length("name") <= 40),
    "credit" NUMERIC(12,2) NOT NULL,
    "born" DATE CONSTRAINT "born" CHECK ("born" IS date("born", '+0 days'))
);
CREATE TABLE "group" (
    "code" ANY NOT NULL PRIMARY KEY,
    "owner_id" INTEGER NOT NULL,
    FOREIGN KEY ("owner_id") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
CREATE TABLE "order" (
    "id" integer PRIMARY KEY,
    "customer_id" INT NOT NULL,
    "payer_id" UNSIGNED BIG INT,
    "group_code" TEXT,
    FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("payer_id") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("group_code") REFERENCES "group" ("code") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "customer_groups" (
    "customer_id" INT NOT NULL,
    "group_code" TEXT NOT NULL,
    PRIMARY KEY ("customer_id", "group_code"),
    FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("group_code") REFERENCES "group" ("code") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
CREATE INDEX "group_owner_id_idx" ON "group" ("owner_id");
CREATE INDEX "order_customer_id_idx" ON "order" ("customer_id");
CREATE INDEX "order_payer_id_idx" ON "order" ("payer_id");
CREATE INDEX "order_group_code_idx" ON "order" ("group_code");
CREATE INDEX "customer_groups_reverse_idx" ON "customer_groups" ("group_code", "customer_id");
-- Customer: insert
INSERT INTO "customer" ("id", "name", "credit", "born") VALUES (?1, ?2, ?3, ?4);
-- Customer: update
UPDATE "customer" SET "name" = ?2, "credit" = ?3, "born" = ?4 WHERE "id" = ?1;
-- Customer: save
INSERT INTO "customer" ("id", "name", "credit", "born") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("id") DO UPDATE SET "name" = excluded."name", "credit" = excluded."credit", "born" = excluded."born";
-- Customer: delete
DELETE FROM "customer" WHERE "id" = ?1;
-- Customer: get
SELECT "id", "name", "credit", "born" FROM "customer" WHERE "id" = ?1;
-- Customer: get_many
SELECT t."id", t."name", t."credit", t."born", k.position FROM orm_array(?1) AS k CROSS JOIN "customer" AS t ON t."id" = k.c0;
-- Customer: groups_load
SELECT k.position, j."group_code" FROM orm_array(?1) AS k CROSS JOIN "customer_groups" AS j ON j."customer_id" = k.c0;
-- Customer: groups_add
INSERT INTO "customer_groups" ("customer_id", "group_code") SELECT ?1, k.c0 FROM orm_array(?2) AS k WHERE true ON CONFLICT ("customer_id", "group_code") DO NOTHING;
-- Customer: groups_remove
DELETE FROM "customer_groups" WHERE "customer_id" = ?1 AND "group_code" IN (SELECT k.c0 FROM orm_array(?2) AS k);
-- Customer: groups_set
DELETE FROM "customer_groups" WHERE "customer_id" = ?1 AND "group_code" NOT IN (SELECT k.c0 FROM orm_array(?2) AS k);
-- Customer: groups_clear
DELETE FROM "customer_groups" WHERE "customer_id" = ?1;
-- Customer: groups_has
SELECT 1 FROM "customer_groups" WHERE "customer_id" = ?1 AND "group_code" = ?2 LIMIT 1;
-- Customer: groups_add_many
INSERT INTO "customer_groups" ("customer_id", "group_code") SELECT k.c0, k.c1 FROM orm_feed(?1) AS k WHERE true ON CONFLICT ("customer_id", "group_code") DO NOTHING;
-- Customer: rows referring by Group.owner
SELECT "code" FROM "group" WHERE "owner_id" = ?1;
-- Customer: rows referring by Order.customer
SELECT "id" FROM "order" WHERE "customer_id" = ?1;
-- Customer: rows referring by Order.payer
SELECT "id" FROM "order" WHERE "payer_id" = ?1;
-- Group: insert
INSERT INTO "group" ("code", "owner_id") VALUES (?1, ?2);
-- Group: update
UPDATE "group" SET "owner_id" = ?2 WHERE "code" = ?1;
-- Group: save
INSERT INTO "group" ("code", "owner_id") VALUES (?1, ?2) ON CONFLICT ("code") DO UPDATE SET "owner_id" = excluded."owner_id";
-- Group: delete
DELETE FROM "group" WHERE "code" = ?1;
-- Group: get
SELECT "code", "owner_id" FROM "group" WHERE "code" = ?1;
-- Group: get_many
SELECT t."code", t."owner_id", k.position FROM orm_array(?1) AS k CROSS JOIN "group" AS t ON t."code" = k.c0;
-- Group: many by owner
SELECT t."code", t."owner_id", k.position FROM orm_array(?1) AS k CROSS JOIN "group" AS t ON t."owner_id" = k.c0;
-- Group: members_load
SELECT k.position, j."customer_id" FROM orm_array(?1) AS k CROSS JOIN "customer_groups" AS j ON j."group_code" = k.c0;
-- Group: members_add
INSERT INTO "customer_groups" ("group_code", "customer_id") SELECT ?1, k.c0 FROM orm_array(?2) AS k WHERE true ON CONFLICT ("group_code", "customer_id") DO NOTHING;
-- Group: members_remove
DELETE FROM "customer_groups" WHERE "group_code" = ?1 AND "customer_id" IN (SELECT k.c0 FROM orm_array(?2) AS k);
-- Group: members_set
DELETE FROM "customer_groups" WHERE "group_code" = ?1 AND "customer_id" NOT IN (SELECT k.c0 FROM orm_array(?2) AS k);
-- Group: members_clear
DELETE FROM "customer_groups" WHERE "group_code" = ?1;
-- Group: members_has
SELECT 1 FROM "customer_groups" WHERE "group_code" = ?1 AND "customer_id" = ?2 LIMIT 1;
-- Group: members_add_many
INSERT INTO "customer_groups" ("group_code", "customer_id") SELECT k.c0, k.c1 FROM orm_feed(?1) AS k WHERE true ON CONFLICT ("group_code", "customer_id") DO NOTHING;
-- Group: rows referring by Order.group
SELECT "id" FROM "order" WHERE "group_code" = ?1;
-- Order: insert
INSERT INTO "order" ("id", "customer_id", "payer_id", "group_code") VALUES (?1, ?2, ?3, ?4);
-- Order: update
UPDATE "order" SET "customer_id" = ?2, "payer_id" = ?3, "group_code" = ?4 WHERE "id" = ?1;
-- Order: save
INSERT INTO "order" ("id", "customer_id", "payer_id", "group_code") VALUES (?1, ?2, ?3, ?4) ON CONFLICT ("id") DO UPDATE SET "customer_id" = excluded."customer_id", "payer_id" = excluded."payer_id", "group_code" = excluded."group_code";
-- Order: delete
DELETE FROM "order" WHERE "id" = ?1;
-- Order: get
SELECT "id", "customer_id", "payer_id", "group_code" FROM "order" WHERE "id" = ?1;
-- Order: get_many
SELECT t."id", t."customer_id", t."payer_id", t."group_code", k.position FROM orm_array(?1) AS k CROSS JOIN "order" AS t ON t."id" = k.c0;
-- Order: many by customer
SELECT t."id", t."customer_id", t."payer_id", t."group_code", k.position FROM orm_array(?1) AS k CROSS JOIN "order" AS t ON t."customer_id" = k.c0;
-- Order: many by payer
SELECT t."id", t."customer_id", t."payer_id", t."group_code", k.position FROM orm_array(?1) AS k CROSS JOIN "order" AS t ON t."payer_id" = k.c0;
-- Order: many by group
SELECT t."id", t."customer_id", t."payer_id", t."group_code", k.position FROM orm_array(?1) AS k CROSS JOIN "order" AS t ON t."group_code" = k.c0;
