-- hostile.sql - made by ormgen from hostile.yaml. Do not edit: change the schema.

-- Deleting a row also deletes the rows that refer to it by:
--   Evil.class -> Evil
--   links of Evil.order -> Evil, Evil

-- * / int main(void) { abort(); } / * "quoted" 100 %s %n ? ?/
--
-- ends in a backslash \
-- // and back, * / ? ?/
CREATE TABLE "a ""quoted"" */ table\" (
    "id" INTEGER PRIMARY KEY,
    "it's [one]; -- ??/" TEXT NOT NULL,
    "%s" TEXT NOT NULL DEFAULT 'a"b\c''d
	??/*/%s‮',
    "choice" TEXT NOT NULL DEFAULT '??/'
        CONSTRAINT "choice" CHECK ("choice" IN ('*/', '''"', '\', '??/')),
    "size" TEXT CONSTRAINT "size" CHECK ("size" IN ('it''s', '"', '??=')),
    "code" TEXT NOT NULL DEFAULT '''' CONSTRAINT "code" CHECK ("code" GLOB '[a-z''"\??/]*'),
    "x""y" INTEGER,
    FOREIGN KEY ("x""y") REFERENCES "a ""quoted"" */ table\" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "said" CHECK ("%s" <> '*/ ''?" \')
) STRICT;

CREATE TABLE "li""nk */" (
    "fr'om" INTEGER NOT NULL,
    "??/to" INTEGER NOT NULL,
    PRIMARY KEY ("fr'om", "??/to"),
    FOREIGN KEY ("fr'om") REFERENCES "a ""quoted"" */ table\" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY ("??/to") REFERENCES "a ""quoted"" */ table\" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX "in""dex" ON "a ""quoted"" */ table\" ((lower("%s") || '??/')) WHERE "%s" <> '"';

CREATE INDEX "a ""quoted"" */ table\_x""y_idx" ON "a ""quoted"" */ table\" ("x""y");

CREATE INDEX "li""nk */_reverse_idx" ON "li""nk */" ("??/to", "fr'om");
