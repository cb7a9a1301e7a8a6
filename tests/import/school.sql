-- A school: STRICT tables, keys of several columns that share some, a table between two others with
-- columns of its own, one-to-one by a unique column and by a key.
PRAGMA foreign_keys = ON;

CREATE TABLE room (
    building TEXT NOT NULL,
    number INTEGER NOT NULL,
    seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 400),
    PRIMARY KEY (building, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE teacher (
    id INTEGER PRIMARY KEY,
    full_name TEXT NOT NULL,
    office_building TEXT,
    office_number INTEGER,
    FOREIGN KEY (office_building, office_number) REFERENCES room (building, number)
        ON DELETE SET NULL ON UPDATE CASCADE
) STRICT;

CREATE TABLE form (
    name TEXT NOT NULL PRIMARY KEY,
    teacher_id INTEGER NOT NULL UNIQUE REFERENCES teacher (id) ON DELETE RESTRICT ON UPDATE CASCADE
) STRICT;

CREATE TABLE student (
    id INTEGER PRIMARY KEY,
    full_name TEXT NOT NULL,
    born TEXT CHECK (born IS date(born, '+0 days')),
    form_name TEXT REFERENCES form (name) ON DELETE SET NULL ON UPDATE CASCADE
) STRICT;
CREATE INDEX student_form ON student (form_name, full_name);

CREATE TABLE locker (
    student_id INTEGER PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE ON UPDATE CASCADE,
    number INTEGER NOT NULL UNIQUE,
    code BLOB
) STRICT;

CREATE TABLE course (
    code TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    teacher_id INTEGER NOT NULL REFERENCES teacher (id) ON DELETE RESTRICT ON UPDATE CASCADE
) STRICT;
CREATE INDEX course_teacher ON course (teacher_id);

CREATE TABLE enrolment (
    student_id INTEGER NOT NULL REFERENCES student (id) ON DELETE CASCADE ON UPDATE CASCADE,
    course_code TEXT NOT NULL REFERENCES course (code) ON DELETE CASCADE ON UPDATE CASCADE,
    grade INTEGER CHECK (grade BETWEEN 1 AND 6),
    PRIMARY KEY (student_id, course_code)
) STRICT;
CREATE INDEX enrolment_course ON enrolment (course_code);

CREATE TABLE lesson (
    course_code TEXT NOT NULL REFERENCES course (code) ON DELETE CASCADE ON UPDATE CASCADE,
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri')),
    period INTEGER NOT NULL CHECK (period >= 1 AND period <= 11),
    room_building TEXT NOT NULL,
    room_number INTEGER NOT NULL,
    PRIMARY KEY (course_code, weekday, period),
    UNIQUE (room_building, room_number, weekday, period),
    FOREIGN KEY (room_building, room_number) REFERENCES room (building, number)
        ON DELETE RESTRICT ON UPDATE CASCADE
) STRICT;

-- Only who is enrolled in the lesson's course can be missing.
CREATE TABLE absence (
    course_code TEXT NOT NULL,
    weekday TEXT NOT NULL,
    period INTEGER NOT NULL,
    student_id INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    excuse TEXT,
    PRIMARY KEY (course_code, weekday, period, student_id, day),
    FOREIGN KEY (course_code, weekday, period) REFERENCES lesson (course_code, weekday, period)
        ON DELETE CASCADE ON UPDATE CASCADE,
    FOREIGN KEY (student_id, course_code) REFERENCES enrolment (student_id, course_code)
        ON DELETE CASCADE ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX absence_student ON absence (student_id, course_code);

INSERT INTO room VALUES ('A', 1, 30), ('A', 2, 24), ('Gym', 1, 400);
INSERT INTO teacher VALUES (1, 'M. Curie', 'A', 2), (2, 'E. Noether', NULL, NULL);
INSERT INTO form VALUES ('7b', 1), ('8a', 2);
INSERT INTO student VALUES (1, 'Ida', '2010-02-28', '7b'), (2, 'Jon', NULL, '7b'),
    (3, 'Kim', '2009-12-31', NULL);
INSERT INTO locker VALUES (1, 117, x'0102'), (3, 118, NULL);
INSERT INTO course VALUES ('CHEM', 'Chemistry', 1), ('ALG', 'Algebra', 2);
INSERT INTO enrolment VALUES (1, 'CHEM', 2), (1, 'ALG', NULL), (2, 'ALG', 5);
INSERT INTO lesson VALUES ('CHEM', 'mon', 1, 'A', 1), ('ALG', 'mon', 2, 'A', 1),
    ('ALG', 'thu', 6, 'A', 2);
INSERT INTO absence VALUES
    ('CHEM', 'mon', 1, 1, '2024-03-04', 'flu'), ('ALG', 'thu', 6, 2, '2024-03-07', NULL);
