-- chinook.sql - made by ormgen from chinook.yaml. Do not edit: change the schema.

CREATE TABLE "Artist" (
    "ArtistId" INTEGER PRIMARY KEY,
    "Name" TEXT CONSTRAINT "name" CHECK (length("Name") <= 120)
);

CREATE TABLE "Album" (
    "AlbumId" INTEGER PRIMARY KEY,
    "Title" TEXT NOT NULL CONSTRAINT "title" CHECK (length("Title") <= 160),
    "ArtistId" INTEGER NOT NULL,
    FOREIGN KEY ("ArtistId") REFERENCES "Artist" ("ArtistId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE "MediaType" (
    "MediaTypeId" INTEGER PRIMARY KEY,
    "Name" TEXT CONSTRAINT "name" CHECK (length("Name") <= 120)
);

CREATE TABLE "Genre" (
    "GenreId" INTEGER PRIMARY KEY,
    "Name" TEXT CONSTRAINT "name" CHECK (length("Name") <= 120)
);

CREATE TABLE "Track" (
    "TrackId" INTEGER PRIMARY KEY,
    "Name" TEXT NOT NULL CONSTRAINT "name" CHECK (length("Name") <= 200),
    "AlbumId" INTEGER,
    "MediaTypeId" INTEGER NOT NULL,
    "GenreId" INTEGER,
    "Composer" TEXT CONSTRAINT "composer" CHECK (length("Composer") <= 220),
    "Milliseconds" INTEGER NOT NULL,
    "Bytes" INTEGER,
    "UnitPrice" NUMERIC(10,2) NOT NULL,
    FOREIGN KEY ("AlbumId") REFERENCES "Album" ("AlbumId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ("MediaTypeId") REFERENCES "MediaType" ("MediaTypeId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ("GenreId") REFERENCES "Genre" ("GenreId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE "Playlist" (
    "PlaylistId" INTEGER PRIMARY KEY,
    "Name" TEXT CONSTRAINT "name" CHECK (length("Name") <= 120)
);

CREATE TABLE "Employee" (
    "EmployeeId" INTEGER PRIMARY KEY,
    "LastName" TEXT NOT NULL CONSTRAINT "last_name" CHECK (length("LastName") <= 20),
    "FirstName" TEXT NOT NULL CONSTRAINT "first_name" CHECK (length("FirstName") <= 20),
    "Title" TEXT CONSTRAINT "title" CHECK (length("Title") <= 30),
    "ReportsTo" INTEGER,
    "BirthDate" DATETIME
        CONSTRAINT "birth_date" CHECK ("BirthDate" IS datetime("BirthDate", '+0 days')),
    "HireDate" DATETIME
        CONSTRAINT "hire_date" CHECK ("HireDate" IS datetime("HireDate", '+0 days')),
    "Address" TEXT CONSTRAINT "address" CHECK (length("Address") <= 70),
    "City" TEXT CONSTRAINT "city" CHECK (length("City") <= 40),
    "State" TEXT CONSTRAINT "state" CHECK (length("State") <= 40),
    "Country" TEXT CONSTRAINT "country" CHECK (length("Country") <= 40),
    "PostalCode" TEXT CONSTRAINT "postal_code" CHECK (length("PostalCode") <= 10),
    "Phone" TEXT CONSTRAINT "phone" CHECK (length("Phone") <= 24),
    "Fax" TEXT CONSTRAINT "fax" CHECK (length("Fax") <= 24),
    "Email" TEXT CONSTRAINT "email" CHECK (length("Email") <= 60),
    FOREIGN KEY ("ReportsTo") REFERENCES "Employee" ("EmployeeId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE "Customer" (
    "CustomerId" INTEGER PRIMARY KEY,
    "FirstName" TEXT NOT NULL CONSTRAINT "first_name" CHECK (length("FirstName") <= 40),
    "LastName" TEXT NOT NULL CONSTRAINT "last_name" CHECK (length("LastName") <= 20),
    "Company" TEXT CONSTRAINT "company" CHECK (length("Company") <= 80),
    "Address" TEXT CONSTRAINT "address" CHECK (length("Address") <= 70),
    "City" TEXT CONSTRAINT "city" CHECK (length("City") <= 40),
    "State" TEXT CONSTRAINT "state" CHECK (length("State") <= 40),
    "Country" TEXT CONSTRAINT "country" CHECK (length("Country") <= 40),
    "PostalCode" TEXT CONSTRAINT "postal_code" CHECK (length("PostalCode") <= 10),
    "Phone" TEXT CONSTRAINT "phone" CHECK (length("Phone") <= 24),
    "Fax" TEXT CONSTRAINT "fax" CHECK (length("Fax") <= 24),
    "Email" TEXT NOT NULL CONSTRAINT "email" CHECK (length("Email") <= 60),
    "SupportRepId" INTEGER,
    FOREIGN KEY ("SupportRepId") REFERENCES "Employee" ("EmployeeId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE "Invoice" (
    "InvoiceId" INTEGER PRIMARY KEY,
    "CustomerId" INTEGER NOT NULL,
    "InvoiceDate" DATETIME NOT NULL
        CONSTRAINT "invoice_date" CHECK ("InvoiceDate" IS datetime("InvoiceDate", '+0 days')),
    "BillingAddress" TEXT CONSTRAINT "billing_address" CHECK (length("BillingAddress") <= 70),
    "BillingCity" TEXT CONSTRAINT "billing_city" CHECK (length("BillingCity") <= 40),
    "BillingState" TEXT CONSTRAINT "billing_state" CHECK (length("BillingState") <= 40),
    "BillingCountry" TEXT CONSTRAINT "billing_country" CHECK (length("BillingCountry") <= 40),
    "BillingPostalCode" TEXT
        CONSTRAINT "billing_postal_code" CHECK (length("BillingPostalCode") <= 10),
    "Total" NUMERIC(10,2) NOT NULL,
    FOREIGN KEY ("CustomerId") REFERENCES "Customer" ("CustomerId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE "InvoiceLine" (
    "InvoiceLineId" INTEGER PRIMARY KEY,
    "InvoiceId" INTEGER NOT NULL,
    "TrackId" INTEGER NOT NULL,
    "UnitPrice" NUMERIC(10,2) NOT NULL,
    "Quantity" INTEGER NOT NULL,
    FOREIGN KEY ("InvoiceId") REFERENCES "Invoice" ("InvoiceId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ("TrackId") REFERENCES "Track" ("TrackId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE TABLE "PlaylistTrack" (
    "PlaylistId" INTEGER NOT NULL,
    "TrackId" INTEGER NOT NULL,
    PRIMARY KEY ("PlaylistId", "TrackId"),
    FOREIGN KEY ("PlaylistId") REFERENCES "Playlist" ("PlaylistId") ON DELETE NO ACTION ON UPDATE NO ACTION,
    FOREIGN KEY ("TrackId") REFERENCES "Track" ("TrackId") ON DELETE NO ACTION ON UPDATE NO ACTION
);

CREATE INDEX "Album_ArtistId_idx" ON "Album" ("ArtistId");

CREATE INDEX "Track_AlbumId_idx" ON "Track" ("AlbumId");

CREATE INDEX "Track_MediaTypeId_idx" ON "Track" ("MediaTypeId");

CREATE INDEX "Track_GenreId_idx" ON "Track" ("GenreId");

CREATE INDEX "Employee_ReportsTo_idx" ON "Employee" ("ReportsTo");

CREATE INDEX "Customer_SupportRepId_idx" ON "Customer" ("SupportRepId");

CREATE INDEX "Invoice_CustomerId_idx" ON "Invoice" ("CustomerId");

CREATE INDEX "InvoiceLine_InvoiceId_idx" ON "InvoiceLine" ("InvoiceId");

CREATE INDEX "InvoiceLine_TrackId_idx" ON "InvoiceLine" ("TrackId");
