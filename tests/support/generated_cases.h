/* generated_cases.h - tests of a model of generated.yaml, included once for each: M(name) is a name
 * of the model's in C, E(name) one of its enumerators, MODEL what messages call it. The tests are
 * T(name). */

/* What an insert or save of a row with n = 3 has computed. Texts and blobs it does not read back.
 */
static void T(assert_returned)(const M() * row)
{
    assert_true(row->flag);
    assert_int_equal(row->small, 6);
    assert_int_equal(row->big, 4);
    assert_true(row->maybe.some);
    assert_int_equal(row->maybe.value, 3);
    assert_true(row->ratio == 1.5);
    assert_int_equal(row->eve.day, 29);
    assert_int_equal(row->hour.us, INT64_C(180000000));
    assert_int_equal(row->moment.us, INT64_C(1709254800000000));
    assert_int_equal(row->twice.units, 300);
    assert_int_equal(row->as_text.units, 300);
    assert_int_equal(row->as_real.units, 150);
    assert_memory_equal(row->token.bytes, "0000000000000003", 16);
    assert_int_equal(row->written.bytes[15], 3);
    assert_int_equal(row->state, E(STATE_UP));
    assert_int_equal(row->level, E(LEVEL_HIGH));
}

static void T(assert_texts)(const M() * row)
{
    assert_string_equal(row->slug, "three");
    assert_string_equal(row->doc, "[3]");
    assert_int_equal(row->part.size, 1);
    assert_memory_equal(row->part.data, "b", 1);
}

static M() T(new_row)(int64_t n, const char *title)
{
    M() row = M(_defaults)();
    row.n = n;
    row.title = title;
    return row;
}

static void T(test_insert)(void **state)
{
    (void)state;
    orm_db *db = open_generated();
    orm_scope scope = ORM_SCOPE_INIT;
    M() row = T(new_row)(3, "Three"), *read;
    row.bytes = (orm_blob){"ab", 2};
    row.small = 99999; /* what stands there does not matter */
    row.level = (M(_level))77;
    assert_int_equal(M(_validate)(&row, NULL), ORM_OK);
    assert_ok(db, M(_insert)(db, &row));
    T(assert_returned)(&row);
    assert_null(row.slug);
    assert_ok(db, M(_get)(db, &scope, row.id, &read));
    T(assert_returned)(read);
    T(assert_texts)(read);
    orm_scope_free(&scope);
    orm_close(db);
}

/* An update leaves the members as they are, a save reads them back. */
static void T(test_update)(void **state)
{
    (void)state;
    orm_db *db = open_generated();
    orm_scope scope = ORM_SCOPE_INIT;
    M() row = T(new_row)(3, "Three"), *read;
    row.bytes = (orm_blob){"ab", 2};
    assert_ok(db, M(_insert)(db, &row));
    assert_ok(db, M(_get)(db, &scope, row.id, &read));
    read->n = -5;
    assert_ok(db, M(_update)(db, read));
    T(assert_texts)(read);
    assert_int_equal(read->small, 6);
    assert_ok(db, M(_refresh)(db, read));
    assert_int_equal(read->small, -10);
    assert_string_equal(read->doc, "[-5]");
    assert_int_equal(read->state, E(STATE_DOWN));

    read->n = 3;
    assert_ok(db, M(_save)(db, read));
    T(assert_returned)(read);
    assert_string_equal(read->doc, "[-5]");
    row = T(new_row)(0, "Zero");
    row.id.value = 17;
    assert_ok(db, M(_save)(db, &row));
    assert_false(row.maybe.some);
    assert_int_equal(row.big, 1);
    orm_scope_free(&scope);
    orm_close(db);
}

static orm_db *T(open_four)(M() * rows)
{
    static const char *const titles[] = {"A", "B", "C", "D"};
    orm_db *db = open_generated();
    for (int i = 0; i < 4; i++)
        rows[i] = T(new_row)(i + 1, titles[i]);
    assert_ok(db, M(_insert_many)(db, rows, 4));
    for (int i = 0; i < 4; i++)
        assert_int_equal(rows[i].small, 2 * i + 2);
    return db;
}

static void T(test_queries)(void **state)
{
    (void)state;
    M() rows[4], *found;
    orm_db *db = T(open_four)(rows);
    orm_scope scope = ORM_SCOPE_INIT;
    M(_list) list;
    M(_each) each;
    int64_t count;
    orm_int64_opt sum;
    assert_ok(db,
              M(_select)(db, &scope, M(_query)(.where = M(_small_gt)(2), .order = {M(_big_desc)()}),
                         &list));
    assert_int_equal(list.count, 3);
    assert_int_equal(list.items[0]->n, 4);
    assert_string_equal(list.items[0]->slug, "d");
    assert_ok(db, M(_count)(db, M(_slug_startswith)("b"), &count));
    assert_int_equal(count, 1);
    assert_ok(db, M(_count)(db, M(_big_gt_field)(M(_n_field)()), &count));
    assert_int_equal(count, 4);
    assert_ok(db, M(_big_sum)(db, M(_everything)(), &sum));
    assert_int_equal(sum.value, 14);
    assert_ok(db, M(_get_by_slug)(db, &scope, "c", &found));
    assert_int_equal(found->n, 3);
    assert_ok(db,
              M(_select)(db, &scope, M(_query)(.order = {M(_big_asc)()}, .after = found), &list));
    assert_int_equal(list.count, 1);
    assert_int_equal(list.items[0]->n, 4);
    assert_ok(
        db, M(_from_sql)(db, &scope, "SELECT * FROM " TABLE " WHERE doc = '[2]'", NULL, 0, &list));
    assert_int_equal(list.count, 1);
    assert_int_equal(list.items[0]->twice.units, 300);
    assert_ok(db, M(_each_open)(db, M(_query)(.where = M(_state_eq)(E(STATE_UP))), &each));
    for (count = 0; M(_each_next)(&each, &found) == ORM_OK && found; count++)
        assert_int_equal(found->big, found->n + 1);
    M(_each_close)(&each);
    assert_int_equal(count, 4);
    orm_scope_free(&scope);
    orm_close(db);
}

/* What others are set to may come from it. */
static void T(test_update_where)(void **state)
{
    (void)state;
    M() rows[4];
    orm_db *db = T(open_four)(rows);
    int64_t count;
    const M(_set) sets[1] = {M(_n_set_field)(M(_big_field)())};
    assert_ok(db, M(_update_where)(db, M(_big_le)(3), sets, 1, &count));
    assert_int_equal(count, 2);
    assert_sql(db, "2|3|4\n3|4|6\n3|4|6\n4|5|8", "SELECT n, big, small FROM " TABLE);
    orm_close(db);
}

static void T(test_refused)(void **state)
{
    (void)state;
    orm_db *db = open_generated();
    M() row = T(new_row)(2, "Two"), copy = T(new_row)(2, "TWO");
    assert_ok(db, M(_insert)(db, &row));
    struct snapshot before = take_snapshot(db, NULL);
    assert_fails(db, M(_insert)(db, &copy), ORM_UNIQUE, MODEL, "slug",
                 MODEL ".slug: already taken");
    copy = T(new_row)(4000, "Other");
    assert_fails(db, M(_insert)(db, &copy), ORM_CHECK, MODEL, "small",
                 MODEL ".small: the table's check for it failed");
    assert_int_equal(M(_insert_many)(db, &copy, 1), ORM_CHECK);
    row.n = 4000;
    assert_fails(db, M(_update)(db, &row), ORM_CHECK, MODEL, "small",
                 MODEL ".small: the table's check for it failed");
    assert_fails(db, M(_save)(db, &row), ORM_CHECK, MODEL, "small",
                 MODEL ".small: the table's check for it failed");
    assert_unchanged(&before);
    orm_close(db);
}
