-- Triggers, which go on to do what they do.
CREATE TABLE account (id INTEGER PRIMARY KEY, owner TEXT NOT NULL,
    balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE journal (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, what TEXT NOT NULL);
INSERT INTO account VALUES (1, 'Ann', 100), (2, 'Bob', -5);
CREATE TRIGGER account_gone AFTER DELETE ON account
BEGIN
    INSERT INTO journal (account_id, what) VALUES (old.id, 'deleted; was ' || old.balance);
END;
CREATE TRIGGER account_changed AFTER UPDATE OF balance ON account WHEN new.balance <> old.balance
BEGIN
    INSERT INTO journal (account_id, what) VALUES (new.id, 'changed');
END;
INSERT INTO journal VALUES (1, 1, 'created'), (2, 2, 'created');
