-- Comments wherever SQL takes them.
CREATE /* a */ TABLE -- b )
/* c ( */ spoken /* d */ ( -- e '
    /* f " */ id /* g */ INTEGER /* h */ PRIMARY /* i */ KEY /* j */ , -- k [
    name /* VARCHAR(10) */ VARCHAR /* l */ ( /* m */ 12 /* n */ ) -- , NOT NULL
        /* DEFAULT 'no' */ DEFAULT /* o */ 'it''s -- no comment' /* p */ CHECK /* q */ ( -- r )
            length(/* s */ name) <= 12 -- t ))
        ), /* CHECK (0), */
    state TEXT CHECK (state IN ('a' /* first, */, -- 'b',
        'c')) /* u */,
    amount /*no type*/,
    other_id /* v */ INTEGER /* w */ REFERENCES /* x */ other /* y */
        ( /* z */ id ) -- ON DELETE CASCADE
        ON /* 1 */ DELETE -- 2
        SET /* 3 */ NULL DEFERRABLE /* 4 */ INITIALLY -- 5
        DEFERRED
    -- , FOREIGN KEY (amount) REFERENCES other (id)
    , CONSTRAINT /* 6 */ "not ""x""" /* 7 */
        CHECK (name <> 'x' /* ) */ AND (amount /* ( */ > 0 OR amount IS NULL)) -- 8
    /* the end */
) -- STRICT
/* WITHOUT ROWID */;
CREATE TABLE other (id INTEGER PRIMARY KEY/**/, doubled AS /* 9 */ ( -- 0
    id /* * 3 */ * 2 ) /* VIRTUAL */ STORED);
CREATE INDEX /* a */ spoken_index ON /* b */ spoken ( /* c */ name /* d */ DESC -- e
    , ( /* f */ amount + 1 /* g */ ) ) -- WHERE id > 1
    WHERE /* h */ state /* i */ = 'a' -- j
    /* k */;
INSERT INTO other VALUES (1), (2);
INSERT INTO spoken VALUES (1, 'n', 'c', 5, 2), (2, 'it''s', NULL, NULL, NULL);
