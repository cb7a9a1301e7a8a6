-- Names with blanks, quotes, letters of other scripts, digits and signs; long, empty, all but
-- equal.
CREATE TABLE "two words" ("a key" INTEGER PRIMARY KEY, "first name" TEXT, "last-name" TEXT,
    "e.mail" TEXT);
CREATE TABLE "say ""hi""" (id INTEGER PRIMARY KEY, "it's" TEXT, "a ""quote""" TEXT,
    "br]ackets" TEXT);
CREATE TABLE `back``tick` (id INTEGER PRIMARY KEY, `back``tick` TEXT);
CREATE TABLE "Größe" (id INTEGER PRIMARY KEY, "Länge" REAL, "Straße" TEXT, "œuvre" TEXT,
    "año" INTEGER);
CREATE TABLE "таблица" (id INTEGER PRIMARY KEY, "имя" TEXT, "возраст" INTEGER);
CREATE TABLE "表" ("键" INTEGER PRIMARY KEY, "值" TEXT, "🙂" TEXT);
CREATE TABLE "" ("" INTEGER PRIMARY KEY, " " TEXT, "  " TEXT);
CREATE TABLE "2024" (id INTEGER PRIMARY KEY, "1st" TEXT, "2" TEXT, "%" REAL, "$" REAL);
CREATE TABLE "_private" (_id INTEGER PRIMARY KEY, __x TEXT, x__y TEXT, trailing_ TEXT, _ TEXT);
CREATE TABLE "a b" (id INTEGER PRIMARY KEY, "x y" TEXT, x_y TEXT, "x-y" TEXT, xY TEXT);
CREATE TABLE "a_b" (id INTEGER PRIMARY KEY, "Ä" TEXT, "ä" TEXT, "A" TEXT);
CREATE TABLE "aB" (id INTEGER PRIMARY KEY, HTTPServer TEXT, ipV4 TEXT, "ISBN13" TEXT, userIDs TEXT);
CREATE TABLE "À" (id INTEGER PRIMARY KEY);
CREATE TABLE "à" (id INTEGER PRIMARY KEY);
CREATE TABLE "cats" (id INTEGER PRIMARY KEY);
CREATE TABLE "cat" (id INTEGER PRIMARY KEY, cats_id INTEGER REFERENCES cats,
    cat_id INTEGER REFERENCES cat);
CREATE TABLE "line
feed" (id INTEGER PRIMARY KEY, "a	tab" TEXT, "*/ -- # : { [ ," TEXT, "\" TEXT, "'" TEXT);
CREATE TABLE a_table_whose_name_is_much_longer_than_anybody_would_like_to_type_it (
    id INTEGER PRIMARY KEY,
    a_column_whose_name_is_much_longer_than_anybody_would_like_to_type_it_1 TEXT,
    a_column_whose_name_is_much_longer_than_anybody_would_like_to_type_it_2 TEXT
);
CREATE TABLE a_table_whose_name_is_much_longer_than_anybody_would_like_to_type_too (
    id INTEGER PRIMARY KEY,
    a_table_whose_name_is_much_longer_than_anybody_would_like_to_type_it_id INTEGER
        REFERENCES a_table_whose_name_is_much_longer_than_anybody_would_like_to_type_it
);
INSERT INTO "two words" VALUES (1, 'a', 'b', 'c');
INSERT INTO "say ""hi""" VALUES (1, 'a', 'b', 'c');
INSERT INTO "Größe" VALUES (1, 1.5, 'b', 'c', 4);
INSERT INTO "таблица" VALUES (1, 'b', 3);
INSERT INTO "表" VALUES (1, 'b', 'c');
INSERT INTO "" VALUES (1, 'b', 'c');
INSERT INTO "2024" VALUES (1, 'b', 'c', 1.5, 2);
INSERT INTO "_private" VALUES (1, 'a', 'b', 'c', 'd');
INSERT INTO "a b" VALUES (1, 'a', 'b', 'c', 'd');
INSERT INTO "a_b" VALUES (1, 'a', 'b', 'c');
INSERT INTO "line
feed" VALUES (1, 'a', 'b', 'c', 'd');
