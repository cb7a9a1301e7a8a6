/* test_questions.c - what one asks a music shop: each question is one typed query on the Chinook
 * database as it stands, held against SQL written by hand. */
#include "chinook.h"
#include "real.h"

static struct real *real;

static orm_db *db(void)
{
    return real->db;
}

static int setup(void **state)
{
    orm_scope *scope = calloc(1, sizeof(*scope));
    *state = scope;
    orm_stats_reset(db());
    return scope ? 0 : -1;
}

static int teardown(void **state)
{
    orm_scope_free(*state);
    free(*state);
    return 0;
}

static void assert_statements(uint64_t n)
{
    assert_int_equal(orm_stats_get(db()).statements, n);
}

/* 1. Which customers have ordered more than 6 times? */
static void customers_with_many_invoices(void **state)
{
    chinook_Customer_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    assert_ok(db(), chinook_Customer_select(
                        db(), *state,
                        chinook_Customer_query(.where = chinook_Customer_invoices_count_gt(6),
                                               .order = {chinook_Customer_last_name_asc()}),
                        &list));
    for (size_t i = 0; i < list.count; i++) {
        add_line(text);
        ADD(text, list.items[i]->last_name);
    }
    assert_statements(1);
    assert_text(db(), text, list.count,
                "SELECT LastName FROM Customer c WHERE 6 < (SELECT count(*) FROM Invoice i WHERE "
                "i.CustomerId = c.CustomerId) ORDER BY LastName, CustomerId");
    assert_true(list.count > 10);
}

/* 2. All tracks of an artist, through the albums, with the albums. */
static void tracks_of_an_artist(void **state)
{
    chinook_Track_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    assert_ok(
        db(),
        chinook_Track_select(
            db(), *state,
            chinook_Track_query(.where = chinook_Track_album_is(chinook_Album_artist_is(
                                    chinook_Artist_name_eq("Led Zeppelin"))),
                                .order = {chinook_Track_album_by(chinook_Album_title_asc()),
                                          chinook_Track_name_asc()},
                                .join_album =
                                    chinook_Album_query(.join_artist = chinook_Artist_query())),
            &list));
    for (size_t i = 0; i < list.count; i++) {
        add_line(text);
        ADD(text, list.items[i]->album->artist->name);
        ADD(text, list.items[i]->album->title);
        ADD(text, list.items[i]->name);
    }
    assert_statements(1);
    assert_text(db(), text, list.count,
                "SELECT r.Name, a.Title, t.Name FROM Track t JOIN Album a USING (AlbumId) JOIN "
                "Artist r USING (ArtistId) WHERE r.Name = 'Led Zeppelin' ORDER BY a.Title, t.Name, "
                "t.TrackId");
    assert_int_equal(list.count, 114);
}

/* 3. The newest three invoices of each customer. */
static void newest_invoices(void **state)
{
    chinook_Customer_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    size_t lines = 0;
    assert_ok(db(),
              chinook_Customer_select(
                  db(), *state,
                  chinook_Customer_query(.order = {chinook_Customer_id_asc()},
                                         .prefetch_invoices = chinook_Invoice_query(
                                                 .order = {chinook_Invoice_invoice_date_desc()},
                                                 .limit = 3)),
                  &list));
    for (size_t i = 0; i < list.count; i++) {
        const chinook_Invoice_list *newest = chinook_Customer_invoices_matching(list.items[i]);
        for (size_t k = 0; k < newest->count; k++, lines++) {
            add_line(text);
            ADD(text, list.items[i]->id.value);
            ADD(text, newest->items[k]->invoice_date);
            ADD(text, newest->items[k]->total);
        }
    }
    assert_statements(2);
    assert_text(
        db(), text, lines,
        "SELECT CustomerId, InvoiceDate, printf('%.2f', Total) FROM (SELECT *, row_number() "
        "OVER (PARTITION BY CustomerId ORDER BY InvoiceDate DESC, InvoiceId) AS n FROM "
        "Invoice) WHERE n <= 3 ORDER BY CustomerId, n");
    assert_int_equal(lines, 59 * 3);
}

/* 4. Which playlists hold a track of a genre? */
static void playlists_with_a_genre(void **state)
{
    chinook_Playlist_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    assert_ok(
        db(),
        chinook_Playlist_select(
            db(), *state,
            chinook_Playlist_query(.where = chinook_Playlist_tracks_any(
                                       chinook_Track_genre_is(chinook_Genre_name_eq("Opera"))),
                                   .order = {chinook_Playlist_id_asc()}),
            &list));
    for (size_t i = 0; i < list.count; i++) {
        add_line(text);
        ADD(text, list.items[i]->id.value);
        ADD(text, list.items[i]->name);
    }
    assert_statements(1);
    assert_text(db(), text, list.count,
                "SELECT DISTINCT p.PlaylistId, p.Name FROM Playlist p JOIN PlaylistTrack USING "
                "(PlaylistId) JOIN Track t USING (TrackId) JOIN Genre g USING (GenreId) WHERE "
                "g.Name = 'Opera' ORDER BY p.PlaylistId");
    assert_true(list.count > 1);
}

/* 5. Who works under a manager, at any distance? */
static void employees_under_a_manager(void **state)
{
    chinook_Employee *boss;
    sqlite3_str *text = sqlite3_str_new(NULL);
    size_t lines = 0;
    assert_ok(
        db(),
        chinook_Employee_one(
            db(), *state,
            chinook_Employee_query(.where = chinook_Employee_reports_to_id_is_null(),
                                   .prefetch_reports = chinook_Employee_query(
                                           .prefetch_reports = chinook_Employee_query(
                                                   .prefetch_reports = chinook_Employee_query()))),
            &boss));
    const chinook_Employee_list *managers = chinook_Employee_reports(boss);
    for (size_t i = 0; i < managers->count; i++) {
        const chinook_Employee_list *reports = chinook_Employee_reports(managers->items[i]);
        for (size_t k = 0; k < reports->count; k++, lines++) {
            assert_ptr_equal(reports->items[k]->reports_to->reports_to, boss);
            add_line(text);
            ADD(text, managers->items[i]->last_name);
            ADD(text, reports->items[k]->last_name);
        }
    }
    assert_statements(4);
    assert_text(db(), text, lines,
                "SELECT m.LastName, e.LastName FROM Employee e JOIN Employee m ON m.EmployeeId = "
                "e.ReportsTo WHERE m.ReportsTo IS NOT NULL ORDER BY m.EmployeeId, e.EmployeeId");
    assert_int_equal(lines, 5);
}

/* 6. Invoices above a sum, with customer and support representative. */
static void large_invoices(void **state)
{
    chinook_Invoice_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    assert_ok(db(),
              chinook_Invoice_select(
                  db(), *state,
                  chinook_Invoice_query(.where = chinook_Invoice_total_gt(ORM_DECIMAL(15, 0)),
                                        .order = {chinook_Invoice_total_desc()},
                                        .join_customer =
                                            chinook_Customer_query(.join_support_rep =
                                                                       chinook_Employee_query())),
                  &list));
    for (size_t i = 0; i < list.count; i++) {
        add_line(text);
        ADD(text, list.items[i]->total);
        ADD(text, list.items[i]->customer->last_name);
        ADD(text, list.items[i]->customer->support_rep->last_name);
    }
    assert_statements(1);
    assert_text(db(), text, list.count,
                "SELECT printf('%.2f', Total), c.LastName, e.LastName FROM Invoice i JOIN Customer "
                "c USING (CustomerId) JOIN Employee e ON e.EmployeeId = c.SupportRepId WHERE Total "
                "> 15 ORDER BY Total DESC, InvoiceId");
    assert_true(list.count > 5);
}

/* 7. Genres whose tracks are all longer than two minutes. */
static void genres_of_long_tracks(void **state)
{
    chinook_Genre_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    assert_ok(db(),
              chinook_Genre_select(db(), *state,
                                   chinook_Genre_query(.where = chinook_Genre_tracks_every(
                                                           chinook_Track_milliseconds_gt(120000)),
                                                       .order = {chinook_Genre_name_desc()}),
                                   &list));
    for (size_t i = 0; i < list.count; i++) {
        add_line(text);
        ADD(text, list.items[i]->name);
    }
    assert_statements(1);
    assert_text(db(), text, list.count,
                "SELECT Name FROM Genre WHERE GenreId NOT IN (SELECT GenreId FROM Track WHERE "
                "Milliseconds <= 120000 AND GenreId IS NOT NULL) ORDER BY Name DESC, GenreId");
    assert_true(list.count > 3);
}

/* 8. What did the customers of a country spend in a year? */
static void sum_of_a_country(void **state)
{
    orm_decimal_opt sum;
    sqlite3_str *text = sqlite3_str_new(NULL);
    (void)state;
    assert_ok(db(), chinook_Invoice_total_sum(
                        db(),
                        chinook_Invoice_and(
                            chinook_Invoice_customer_is(chinook_Customer_country_eq("Germany")),
                            chinook_Invoice_invoice_date_year_eq(2022)),
                        &sum));
    add_line(text);
    ADD(text, sum);
    assert_statements(1);
    assert_text(db(), text, 1,
                "SELECT printf('%.2f', sum(Total)) FROM Invoice i JOIN Customer c USING "
                "(CustomerId) WHERE Country = 'Germany' AND strftime('%Y', InvoiceDate) = '2022'");
}

/* 9. Tracks that nobody has bought, in no playlist but a large one, with the number of playlists.
 */
static void tracks_never_sold(void **state)
{
    chinook_Track_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    assert_ok(db(), chinook_Track_select(
                        db(), *state,
                        chinook_Track_query(.where = chinook_Track_and(
                                                chinook_Track_invoice_lines_none(
                                                    chinook_InvoiceLine_everything()),
                                                chinook_Track_playlists_every(
                                                    chinook_Playlist_tracks_count_gt(1000))),
                                            .order = {chinook_Track_name_asc()}, .limit = 50,
                                            .offset = 10, .count_playlists = true),
                        &list));
    for (size_t i = 0; i < list.count; i++) {
        add_line(text);
        ADD(text, list.items[i]->name);
        ADD(text, chinook_Track_playlists_count(list.items[i]));
    }
    assert_statements(2);
    assert_text(
        db(), text, list.count,
        "SELECT Name, (SELECT count(*) FROM PlaylistTrack p WHERE p.TrackId = t.TrackId) FROM "
        "Track "
        "t WHERE TrackId NOT IN (SELECT TrackId FROM InvoiceLine) AND NOT EXISTS (SELECT 1 FROM "
        "PlaylistTrack p WHERE p.TrackId = t.TrackId AND (SELECT count(*) FROM PlaylistTrack q "
        "WHERE q.PlaylistId = p.PlaylistId) <= 1000) ORDER BY Name, TrackId LIMIT 50 OFFSET 10");
    assert_int_equal(list.count, 50);
}

/* 10. The albums of the artists whose name begins with a letter, with the tracks of the longest
 * three of each album and their genres. */
static void albums_with_their_longest_tracks(void **state)
{
    chinook_Artist_list list;
    sqlite3_str *text = sqlite3_str_new(NULL);
    size_t lines = 0;
    assert_ok(
        db(),
        chinook_Artist_select(
            db(), *state,
            chinook_Artist_query(.where = chinook_Artist_name_startswith("B"),
                                 .order = {chinook_Artist_name_asc()},
                                 .prefetch_albums = chinook_Album_query(
                                         .order = {chinook_Album_title_asc()},
                                         .prefetch_tracks = chinook_Track_query(
                                                 .order = {chinook_Track_milliseconds_desc()},
                                                 .limit = 3, .join_genre = chinook_Genre_query()))),
            &list));
    for (size_t i = 0; i < list.count; i++) {
        const chinook_Album_list *albums = chinook_Artist_albums(list.items[i]);
        for (size_t k = 0; k < albums->count; k++) {
            const chinook_Track_list *tracks = chinook_Album_tracks_matching(albums->items[k]);
            for (size_t n = 0; n < tracks->count; n++, lines++) {
                add_line(text);
                ADD(text, list.items[i]->name);
                ADD(text, albums->items[k]->title);
                ADD(text, tracks->items[n]->name);
                ADD(text, tracks->items[n]->genre->name);
            }
        }
    }
    assert_statements(3);
    assert_text(
        db(), text, lines,
        "SELECT r.Name, a.Title, t.Name, g.Name FROM Artist r JOIN Album a USING (ArtistId) "
        "JOIN (SELECT *, row_number() OVER (PARTITION BY AlbumId ORDER BY Milliseconds DESC, "
        "TrackId) AS n FROM Track) t USING (AlbumId) JOIN Genre g USING (GenreId) WHERE "
        "r.Name >= 'B' AND r.Name < 'C' AND n <= 3 ORDER BY r.Name, r.ArtistId, a.Title, "
        "a.AlbumId, n");
    assert_true(lines > 30);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest absent[] = {cmocka_unit_test(data_is_absent)};
    const struct CMUnitTest tests[] = {
        CASE(customers_with_many_invoices),
        CASE(tracks_of_an_artist),
        CASE(newest_invoices),
        CASE(playlists_with_a_genre),
        CASE(employees_under_a_manager),
        CASE(large_invoices),
        CASE(genres_of_long_tracks),
        CASE(sum_of_a_country),
        CASE(tracks_never_sold),
        CASE(albums_with_their_longest_tracks),
    };
    if (!has_data("chinook"))
        return cmocka_run_group_tests_name("chinook", absent, NULL, NULL);
    real = open_real("chinook", chinook_open);
    if (!real)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    close_real(real);
    return failed;
}
