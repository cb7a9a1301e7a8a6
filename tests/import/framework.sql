-- As web frameworks make them: small letters, every name quoted, keys that are checked at commit,
-- moments with as many digits as they need, links with a key of their own.
CREATE TABLE "club_member" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "user_name" varchar(150) NOT NULL UNIQUE,
    "is_staff" bool NOT NULL,
    "joined" datetime NOT NULL,
    "last_seen" datetime(6) NULL,
    "visits" integer unsigned NOT NULL CHECK ("visits" >= 0),
    "settings" text NOT NULL CHECK ((JSON_VALID("settings") OR "settings" IS NULL)),
    "fee" decimal NOT NULL
);
CREATE TABLE "club_team" (
    "id" bigint NOT NULL PRIMARY KEY,
    "slug" varchar(50) NOT NULL,
    "captain_id" integer NULL REFERENCES "club_member" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "club_team_members" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "team_id" bigint NOT NULL REFERENCES "club_team" ("id") DEFERRABLE INITIALLY DEFERRED,
    "member_id" integer NOT NULL REFERENCES "club_member" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX "club_team_members_team_id_member_id_uniq"
    ON "club_team_members" ("team_id", "member_id");
CREATE INDEX "club_team_members_team_id_6a12ed8b" ON "club_team_members" ("team_id");
CREATE INDEX "club_team_members_member_id_9755" ON "club_team_members" ("member_id");
CREATE INDEX "club_team_captain_id_11" ON "club_team" ("captain_id");
CREATE TABLE "club_members_rooms" (
    "club_member_id" integer NOT NULL REFERENCES "club_member" ("id"),
    "room_id" integer NOT NULL REFERENCES "rooms" ("id")
);
CREATE UNIQUE INDEX "index_members_rooms" ON "club_members_rooms" ("club_member_id", "room_id");
CREATE TABLE "rooms" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "name" varchar);
CREATE TABLE "club_session" (
    "session_key" varchar(40) NOT NULL PRIMARY KEY,
    "expires" datetime NOT NULL,
    "token" char(32) NOT NULL
);
CREATE TABLE "schema_migrations" ("version" varchar NOT NULL PRIMARY KEY);
INSERT INTO "club_member" VALUES
    (1, 'ann', 1, '2024-01-01 10:00:00', '2024-01-05 11:12:13.123456', 0, '{"a": [1, 2]}', 12.5),
    (2, 'bob', 0, '2024-01-01 10:00:00.25', NULL, 7, 'null', 0);
INSERT INTO "club_team" VALUES (10000000000, 'first', 2);
INSERT INTO "club_team_members" VALUES (1, 10000000000, 1), (3, 10000000000, 2);
INSERT INTO "rooms" VALUES (1, 'hall'), (2, NULL);
INSERT INTO "club_members_rooms" VALUES (2, 1), (1, 2), (2, 2);
INSERT INTO "club_session" VALUES
    ('k1', '2024-02-01 00:00:00', '3f2b8c1e8a574c0f9d0e2a1b3c4d5e6f');
INSERT INTO "schema_migrations" VALUES ('20240101000000');
