/* test_rowid.c - models whose table has no key of its own: SQLite's rowid is the key, in writes,
 * look-ups, queries and relations, also where a column has taken the name "rowid". */
#include "relations.h"

#include "rowid.h"

static orm_db *new_notes(void)
{
    orm_db *db = new_database(":memory:", NULL, rowid_open, rowid_create_tables);
    run_sql(db, "INSERT INTO author (id, name) VALUES (1, 'Ada'), (2, 'Bo');"
                "INSERT INTO note (rowid, title, author_id) VALUES (3, 'c', 1), (5, 'e', NULL),"
                " (7, 'g', 1);"
                "INSERT INTO tag (_rowid_, rowid, oid) VALUES (1, 'red', 'x'), (2, 'blue', NULL);"
                "INSERT INTO note_tag VALUES (3, 1), (3, 2), (7, 2);"
                "INSERT INTO line (id, note_rowid, named_title) VALUES (1, 3, 'c'), (2, 3, NULL),"
                " (3, 7, 'g')");
    return db;
}

/* ---- One row ---- */

static void is_inserted(void **state)
{
    (void)state;
    orm_db *db = new_notes();
    rowid_Note own = {.rowid = {20}, .title = "own"}, next = {.title = "next"};
    rowid_Note taken = {.rowid = {5}, .title = "other"}, twice = {.title = "own"};
    rowid_Tag tag = {.rowid = {2}, .word = "green"};
    assert_ok(db, rowid_Note_insert(db, &own));
    assert_ok(db, rowid_Note_insert(db, &next));
    assert_int_equal(next.rowid.value, 21);
    assert_int_equal(rowid_Note_key(&next).value, 21);
    assert_fails(db, rowid_Note_insert(db, &taken), ORM_UNIQUE, "Note", "rowid",
                 "Note.rowid: already taken");
    assert_fails(db, rowid_Tag_insert(db, &tag), ORM_UNIQUE, "Tag", "rowid",
                 "Tag.rowid: already taken");
    assert_fails(db, rowid_Note_insert(db, &twice), ORM_UNIQUE, "Note", "title",
                 "Note.title: already taken");
    assert_sql(db, "20|own\n21|next", "SELECT rowid, title FROM note WHERE rowid > 7 ORDER BY 1");
    run_sql(db, "CREATE TRIGGER tagging AFTER INSERT ON note BEGIN"
                " INSERT INTO tag (_rowid_, rowid) VALUES (1, 'again'); END");
    assert_fails(db, rowid_Note_insert(db, &(rowid_Note){.title = "tagged"}), ORM_UNIQUE, NULL,
                 NULL, "UNIQUE constraint failed: tag.rowid");
    orm_close(db);
}

static void is_saved_updated_deleted(void **state)
{
    (void)state;
    orm_db *db = new_notes();
    rowid_Note saved = {.rowid = {3}, .title = "new"}, fresh = {.rowid = {9}, .title = "nine"};
    rowid_Note gone = {.rowid = {99}, .title = "x"};
    rowid_Tag tag = {.rowid = {2}, .word = "azure", .oid = "y"};
    assert_ok(db, rowid_Note_save(db, &saved));
    assert_ok(db, rowid_Note_save(db, &fresh));
    fresh.title = "ninth";
    assert_ok(db, rowid_Note_update(db, &fresh));
    assert_ok(db, rowid_Tag_save(db, &tag));
    tag.word = "sky";
    assert_ok(db, rowid_Tag_update(db, &tag));
    assert_ok(db, rowid_Note_delete(db, rowid_Note_id_of(5)));
    assert_fails(db, rowid_Note_update(db, &gone), ORM_NOT_FOUND, "Note", NULL,
                 "Note 99 does not exist");
    assert_fails(db, rowid_Note_delete(db, gone.rowid), ORM_NOT_FOUND, "Note", NULL,
                 "Note 99 does not exist");
    assert_sql(db, "3|new\n7|g\n9|ninth", "SELECT rowid, title FROM note ORDER BY 1");
    assert_sql(db, "1|red|x\n2|sky|y", "SELECT _rowid_, rowid, oid FROM tag ORDER BY 1");
    orm_close(db);
}

static void is_read(void **state)
{
    (void)state;
    const rowid_Note_id keys[] = {{7}, {99}, {3}, {7}};
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_notes();
    rowid_Note *note;
    rowid_Tag *tag;
    rowid_Note_list notes;
    assert_ok(db, rowid_Note_get(db, &scope, rowid_Note_id_of(5), &note));
    assert_string_equal(note->title, "e");
    run_sql(db, "UPDATE note SET title = 'E' WHERE rowid = 5");
    assert_ok(db, rowid_Note_refresh(db, note));
    assert_string_equal(note->title, "E");
    assert_ok(db, rowid_Note_get_by_title(db, &scope, "g", &note));
    assert_int_equal(note->rowid.value, 7);
    assert_ok(db, rowid_Tag_get(db, &scope, rowid_Tag_id_of(2), &tag));
    assert_string_equal(tag->word, "blue");
    assert_ok(db, rowid_Note_get_many(db, &scope, keys, COUNT(keys), &notes));
    assert_string_equal(notes.items[0]->title, "g");
    assert_null(notes.items[1]);
    assert_ptr_equal(notes.items[3], notes.items[0]);
    assert_ok(db, rowid_Note_all(db, &scope, &notes));
    assert_rows(db, &notes, rowid_Note, rowid, "SELECT rowid FROM note ORDER BY 1");
    orm_scope_free(&scope);
    orm_close(db);
}

static void a_bad_value_names_the_row(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_notes();
    rowid_Tag_list tags;
    run_sql(db, "UPDATE tag SET rowid = x'00' WHERE _rowid_ = 2");
    assert_fails(db, rowid_Tag_all(db, &scope, &tags), ORM_BAD_VALUE, "Tag", "word",
                 "Tag.word: row 2 holds x'00', which is no text");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Many ---- */

static void many_are_inserted(void **state)
{
    (void)state;
    orm_db *db = new_notes();
    rowid_Note notes[] = {{.title = "a"}, {.rowid = {30}, .title = "b"}, {.title = "z"}};
    rowid_Tag tags[] = {{.word = "a"}, {.rowid = {2}, .word = "b"}};
    assert_ok(db, rowid_Note_insert_many(db, notes, COUNT(notes)));
    assert_int_equal(notes[0].rowid.value, 8);
    assert_int_equal(notes[2].rowid.value, 31);
    assert_int_equal(rowid_Tag_insert_many(db, tags, COUNT(tags)), ORM_UNIQUE);
    assert_string_equal(orm_last_error(db)->message, "Tag.rowid: already taken");
    assert_int_equal(orm_last_error(db)->index, 1);
    assert_sql(db, "8|a\n30|b\n31|z", "SELECT rowid, title FROM note WHERE rowid > 7 ORDER BY 1");
    assert_sql(db, "2", "SELECT count(*) FROM tag");
    orm_close(db);
}

static void many_are_changed(void **state)
{
    (void)state;
    orm_db *db = new_notes();
    const rowid_Note_set sets[] = {rowid_Note_author_id_set(rowid_Author_id_of(2))};
    const rowid_Note_id keys[] = {{3}, {5}};
    int64_t changed, deleted;
    assert_ok(db, rowid_Note_update_where(db, rowid_Note_rowid_in(keys, 2), sets, 1, &changed));
    assert_int_equal(changed, 2);
    assert_ok(db, rowid_Note_delete_where(db, rowid_Note_rowid_gt(rowid_Note_id_of(5)), &deleted));
    assert_int_equal(deleted, 1);
    assert_sql(db, "3|2\n5|2", "SELECT rowid, author_id FROM note ORDER BY 1");
    orm_close(db);
}

static void pages_go_by_it(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_notes();
    rowid_Note_list first, second;
    rowid_Note_each each;
    rowid_Note *note;
    int64_t sum = 0;
    assert_ok(db, rowid_Note_select(
                      db, &scope,
                      rowid_Note_query(.order = {rowid_Note_author_id_asc()}, .limit = 2), &first));
    assert_ok(db, rowid_Note_select(db, &scope,
                                    rowid_Note_query(.order = {rowid_Note_author_id_asc()},
                                                     .limit = 2, .after = first.items[1]),
                                    &second));
    assert_rows(db, &first, rowid_Note, rowid, "VALUES (5), (3)");
    assert_rows(db, &second, rowid_Note, rowid, "VALUES (7)");
    assert_ok(
        db, rowid_Note_each_open(db, rowid_Note_query(.order = {rowid_Note_rowid_desc()}), &each));
    while (rowid_Note_each_next(&each, &note) == ORM_OK && note)
        sum = sum * 10 + note->rowid.value;
    rowid_Note_each_close(&each);
    assert_int_equal(sum, 753);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Relations ---- */

static void relations_lead_to_it(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_notes();
    rowid_Author_list authors;
    rowid_Line_list lines;
    rowid_Note_list notes;
    assert_ok(
        db,
        rowid_Author_select(
            db, &scope,
            rowid_Author_query(.prefetch_notes =
                                   rowid_Note_query(.order = {rowid_Note_rowid_desc()}, .limit = 1,
                                                    .prefetch_tags = rowid_Tag_query(),
                                                    .prefetch_lines = rowid_Line_query())),
            &authors));
    const rowid_Note *last = rowid_Author_notes_matching(authors.items[0])->items[0];
    assert_int_equal(last->rowid.value, 7);
    assert_int_equal(rowid_Note_tags(last)->count, 1);
    assert_int_equal(rowid_Note_lines(last)->items[0]->id.value, 3);
    assert_ok(db, rowid_Line_select(db, &scope, rowid_Line_query(.join_note = rowid_Note_query()),
                                    &lines));
    assert_string_equal(lines.items[0]->note->title, "c");
    assert_ptr_equal(lines.items[1]->note, lines.items[0]->note);
    assert_ok(db, rowid_Line_named_load(db, lines.items[2]));
    assert_int_equal(lines.items[2]->named->rowid.value, 7);
    assert_ok(db,
              rowid_Note_select(
                  db, &scope,
                  rowid_Note_query(.where = rowid_Note_tags_any(rowid_Tag_oid_is_null())), &notes));
    assert_rows(db, &notes, rowid_Note, rowid, "VALUES (3), (7)");
    orm_scope_free(&scope);
    orm_close(db);
}

static void links_are_changed(void **state)
{
    (void)state;
    const rowid_Tag_id tags[] = {{1}, {2}};
    orm_db *db = new_notes();
    int64_t changed;
    bool has;
    assert_ok(db, rowid_Note_tags_add(db, rowid_Note_id_of(7), tags, 2, &changed));
    assert_int_equal(changed, 1);
    assert_ok(db, rowid_Note_tags_set(db, rowid_Note_id_of(3), tags, 1, &changed));
    assert_int_equal(changed, 1);
    assert_ok(db, rowid_Tag_notes_has(db, tags[1], rowid_Note_id_of(3), &has));
    assert_false(has);
    assert_sql(db, "3|1\n7|1\n7|2", "SELECT * FROM note_tag ORDER BY 1, 2");
    orm_close(db);
}

/* ---- The tables ---- */

static void the_file_is_compared(void **state)
{
    (void)state;
    orm_db *db = new_notes();
    assert_ok(db, rowid_check_schema(db, NULL, NULL));
    run_sql(db, "CREATE TABLE t (title TEXT NOT NULL UNIQUE, author_id INTEGER REFERENCES author"
                " ON DELETE SET NULL ON UPDATE CASCADE, stamp TEXT NOT NULL DEFAULT ('now'),"
                " n INTEGER PRIMARY KEY); CREATE INDEX i ON t (author_id);"
                "DROP TABLE note; ALTER TABLE t RENAME TO note");
    assert_fails(db, rowid_check_schema(db, NULL, NULL), ORM_SCHEMA, NULL, NULL,
                 "2 differences; the first: table note: column n is not in the schema");
    orm_close(db);
    db = new_notes();
    run_sql(db, "DROP TABLE tag; CREATE VIEW tag (rowid, oid) AS SELECT 'red', 'x'");
    assert_fails(db, rowid_check_schema(db, NULL, NULL), ORM_SCHEMA, NULL, NULL,
                 "table tag: it is a view, the schema says a table");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_inserted),       cmocka_unit_test(is_saved_updated_deleted),
        cmocka_unit_test(is_read),           cmocka_unit_test(a_bad_value_names_the_row),
        cmocka_unit_test(many_are_inserted), cmocka_unit_test(many_are_changed),
        cmocka_unit_test(pages_go_by_it),    cmocka_unit_test(relations_lead_to_it),
        cmocka_unit_test(links_are_changed), cmocka_unit_test(the_file_is_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
