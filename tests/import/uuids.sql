-- Identifiers and JSON, which rows tell and declarations mostly don't.
CREATE TABLE device (
    id UUID PRIMARY KEY NOT NULL,
    guid GUID,
    binary BLOB,
    key UNIQUEIDENTIFIER,
    upper CHAR(36),
    bare CHAR(32),
    settings JSON NOT NULL DEFAULT '{}',
    labels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(labels)),
    almost JSON
);
INSERT INTO device VALUES
    ('3f2b8c1e-8a57-4c0f-9d0e-2a1b3c4d5e6f', '00000000-0000-4000-8000-000000000001',
     x'00112233445566778899aabbccddeeff', x'00112233445566778899aabbccddeeff',
     '3F2B8C1E-8A57-4C0F-9D0E-2A1B3C4D5E6F', '3f2b8c1e8a574c0f9d0e2a1b3c4d5e6f', '{"a": 1}',
         '["x"]',
     '{not json}'),
    ('00000000-0000-4000-8000-000000000002', NULL, NULL, NULL, NULL, NULL, '[]', 'null', NULL);
