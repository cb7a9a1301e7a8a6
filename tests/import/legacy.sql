-- A trader's office, moved here from another system: names in brackets with blanks and capitals,
-- words that SQL has for itself, an organization chart, texts as keys.
CREATE TABLE [Department] (
    [DepartmentID] INTEGER NOT NULL PRIMARY KEY,
    [Name] NVARCHAR(50) NOT NULL
);

CREATE TABLE [Staff] (
    [StaffID] INTEGER NOT NULL,
    [First Name] NVARCHAR(30) NOT NULL,
    [Last Name] NVARCHAR(40) NOT NULL,
    [Department] INTEGER NOT NULL,
    [ReportsTo] INTEGER,
    [Hired] DATETIME NOT NULL,
    [Salary] NUMERIC(9, 2),
    CONSTRAINT [PK_Staff] PRIMARY KEY ([StaffID]),
    FOREIGN KEY ([Department]) REFERENCES [Department] ([DepartmentID])
        ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ([ReportsTo]) REFERENCES [Staff] ([StaffID])
        ON DELETE NO ACTION ON UPDATE NO ACTION
);
CREATE INDEX [IFK_StaffDepartment] ON [Staff] ([Department]);
CREATE INDEX [IFK_StaffReportsTo] ON [Staff] ([ReportsTo]);

CREATE TABLE [Customer] (
    [CustomerCode] NCHAR(5) NOT NULL PRIMARY KEY,
    [Company Name] NVARCHAR(80) NOT NULL,
    [Group] NVARCHAR(10),
    [SupportRepId] INTEGER REFERENCES [Staff] ([StaffID])
);
CREATE INDEX [IX_Customer_Company] ON [Customer] ([Company Name]);

CREATE TABLE [Product] (
    [ProductID] INTEGER PRIMARY KEY AUTOINCREMENT,
    [Product Name] NVARCHAR(60) NOT NULL,
    [Default] BIT NOT NULL DEFAULT 0,
    [Unit Price] MONEY NOT NULL DEFAULT 0
);

CREATE TABLE [Order] (
    [OrderID] INTEGER PRIMARY KEY,
    [CustomerCode] NCHAR(5) NOT NULL REFERENCES [Customer] ([CustomerCode]),
    [Sold By] INTEGER NOT NULL REFERENCES [Staff] ([StaffID]),
    [Checked By] INTEGER REFERENCES [Staff] ([StaffID]),
    [Order Date] DATETIME NOT NULL,
    [Select] INTEGER
);

CREATE TABLE [Order Details] (
    [OrderID] INTEGER NOT NULL REFERENCES [Order] ([OrderID]),
    [ProductID] INTEGER NOT NULL REFERENCES [Product] ([ProductID]),
    [Unit Price] NUMERIC(8, 2) NOT NULL DEFAULT 0 CHECK ([Unit Price] >= 0),
    [Quantity] INTEGER NOT NULL DEFAULT 1 CHECK ([Quantity] > 0),
    PRIMARY KEY ([OrderID], [ProductID])
);

INSERT INTO [Department] VALUES (1, 'Sales'), (2, 'Stores');
INSERT INTO [Staff] VALUES
    (1, 'Nora', 'Berg', 1, NULL, '2002-08-14 00:00:00', 5200),
    (2, 'Tomás', 'Ruiz', 1, 1, '2010-01-01 00:00:00', 4100.5),
    (3, 'Lea', 'Koch', 2, 1, '2015-06-30 00:00:00', NULL);
INSERT INTO [Customer] VALUES
    ('ALFKI', 'Alfreds Futterkiste', 'retail', 2), ('BONAP', 'Bon app''', NULL, NULL);
INSERT INTO [Product] VALUES (1, 'Chai', 0, 18), (2, 'Aniseed Syrup', 1, 10.25);
INSERT INTO [Order] VALUES
    (10248, 'ALFKI', 2, 1, '2016-07-04 10:21:00', NULL),
        (10249, 'BONAP', 3, NULL, '2016-07-05 08:00:00', 7);
INSERT INTO [Order Details] VALUES (10248, 1, 14, 12), (10248, 2, 9.8, 10), (10249, 2, 0, 1);
