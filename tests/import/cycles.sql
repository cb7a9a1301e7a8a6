-- Tables that refer to themselves, to each other, and to what is created behind them.
CREATE TABLE wheel (
    id INTEGER PRIMARY KEY,
    axle_id INTEGER REFERENCES axle (id)
);
CREATE TABLE axle (
    id INTEGER PRIMARY KEY,
    cart_id INTEGER NOT NULL REFERENCES cart (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE cart (
    id INTEGER PRIMARY KEY,
    best_wheel_id INTEGER REFERENCES wheel (id) ON DELETE SET NULL,
    front_axle_id INTEGER UNIQUE REFERENCES axle (id)
);
CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    ReportsTo INTEGER REFERENCES employee,
    mentor_id INTEGER NOT NULL REFERENCES employee,
    deputy_id INTEGER UNIQUE REFERENCES employee
);
CREATE TABLE tree (
    root INTEGER NOT NULL,
    number INTEGER NOT NULL,
    parent INTEGER,
    PRIMARY KEY (root, number),
    FOREIGN KEY (root, parent) REFERENCES tree (root, number)
);
CREATE TABLE node (parent_id INTEGER REFERENCES node, id INTEGER PRIMARY KEY);
INSERT INTO wheel VALUES (1, NULL), (2, 1);
INSERT INTO axle VALUES (1, 1);
INSERT INTO cart VALUES (1, 2, 1);
INSERT INTO employee VALUES (1, NULL, 1, 2), (2, 1, 1, NULL), (3, 1, 2, 1);
INSERT INTO tree VALUES (1, 1, NULL), (1, 2, 1), (1, 3, 2), (2, 1, NULL);
INSERT INTO node VALUES (NULL, 1), (1, 2), (2, 3);
