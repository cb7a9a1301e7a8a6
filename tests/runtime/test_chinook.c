/* test_chinook.c - the Chinook database as it stands (schemas/chinook.yaml): every value of every
 * row, and every relation in both directions, held against SQL written by hand. */
#include "chinook.h"
#include "real_cases.h"

#define S chinook_

/* ---- Rows as text ---- */

#define KEY(M)                                                                                     \
    static void key_##M(sqlite3_str *out, const chinook_##M *row)                                  \
    {                                                                                              \
        ADD(out, row->id.value);                                                                   \
    }
KEY(Artist)
KEY(Album)
KEY(MediaType)
KEY(Genre)
KEY(Track)
KEY(Playlist)
KEY(Employee)
KEY(Customer)
KEY(Invoice)
KEY(InvoiceLine)

static void row_Artist(sqlite3_str *out, const chinook_Artist *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
}
READ(Artist, "SELECT ArtistId, Name FROM Artist ORDER BY ArtistId")

static void row_Album(sqlite3_str *out, const chinook_Album *row)
{
    ADD(out, row->id.value);
    ADD(out, row->title);
    ADD(out, row->artist_id.value);
}
READ(Album, "SELECT AlbumId, Title, ArtistId FROM Album ORDER BY AlbumId")

static void row_MediaType(sqlite3_str *out, const chinook_MediaType *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
}
READ(MediaType, "SELECT MediaTypeId, Name FROM MediaType ORDER BY MediaTypeId")

static void row_Genre(sqlite3_str *out, const chinook_Genre *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
}
READ(Genre, "SELECT GenreId, Name FROM Genre ORDER BY GenreId")

static void row_Track(sqlite3_str *out, const chinook_Track *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
    ADD_KEY(out, row->album_id);
    ADD(out, row->media_type_id.value);
    ADD_KEY(out, row->genre_id);
    ADD(out, row->composer);
    ADD(out, row->milliseconds);
    ADD(out, row->bytes);
    ADD(out, row->unit_price);
}
READ(Track, "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, Bytes, "
            "printf('%.2f', UnitPrice) FROM Track ORDER BY TrackId")

static void row_Playlist(sqlite3_str *out, const chinook_Playlist *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
}
READ(Playlist, "SELECT PlaylistId, Name FROM Playlist ORDER BY PlaylistId")

static void row_Employee(sqlite3_str *out, const chinook_Employee *row)
{
    ADD(out, row->id.value);
    ADD(out, row->last_name);
    ADD(out, row->first_name);
    ADD(out, row->title);
    ADD_KEY(out, row->reports_to_id);
    ADD(out, row->birth_date);
    ADD(out, row->hire_date);
    ADD(out, row->address);
    ADD(out, row->city);
    ADD(out, row->state);
    ADD(out, row->country);
    ADD(out, row->postal_code);
    ADD(out, row->phone);
    ADD(out, row->fax);
    ADD(out, row->email);
}
READ(Employee, "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, "
               "Address, City, State, Country, PostalCode, Phone, Fax, Email FROM Employee "
               "ORDER BY EmployeeId")

static void row_Customer(sqlite3_str *out, const chinook_Customer *row)
{
    ADD(out, row->id.value);
    ADD(out, row->first_name);
    ADD(out, row->last_name);
    ADD(out, row->company);
    ADD(out, row->address);
    ADD(out, row->city);
    ADD(out, row->state);
    ADD(out, row->country);
    ADD(out, row->postal_code);
    ADD(out, row->phone);
    ADD(out, row->fax);
    ADD(out, row->email);
    ADD_KEY(out, row->support_rep_id);
}
READ(Customer, "SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, "
               "PostalCode, Phone, Fax, Email, SupportRepId FROM Customer ORDER BY CustomerId")

static void row_Invoice(sqlite3_str *out, const chinook_Invoice *row)
{
    ADD(out, row->id.value);
    ADD(out, row->customer_id.value);
    ADD(out, row->invoice_date);
    ADD(out, row->billing_address);
    ADD(out, row->billing_city);
    ADD(out, row->billing_state);
    ADD(out, row->billing_country);
    ADD(out, row->billing_postal_code);
    ADD(out, row->total);
}
READ(Invoice, "SELECT InvoiceId, CustomerId, InvoiceDate, BillingAddress, BillingCity, "
              "BillingState, BillingCountry, BillingPostalCode, printf('%.2f', Total) FROM Invoice "
              "ORDER BY InvoiceId")

static void row_InvoiceLine(sqlite3_str *out, const chinook_InvoiceLine *row)
{
    ADD(out, row->id.value);
    ADD(out, row->invoice_id.value);
    ADD(out, row->track_id.value);
    ADD(out, row->unit_price);
    ADD(out, row->quantity);
}
READ(InvoiceLine, "SELECT InvoiceLineId, InvoiceId, TrackId, printf('%.2f', UnitPrice), Quantity "
                  "FROM InvoiceLine ORDER BY InvoiceLineId")

/* ---- Relations ---- */

TO_ONE(Album, artist, Artist, "SELECT AlbumId, ArtistId FROM Album ORDER BY AlbumId")
TO_ONE(Track, album, Album, "SELECT TrackId, AlbumId FROM Track ORDER BY TrackId")
TO_ONE(Track, media_type, MediaType, "SELECT TrackId, MediaTypeId FROM Track ORDER BY TrackId")
TO_ONE(Track, genre, Genre, "SELECT TrackId, GenreId FROM Track ORDER BY TrackId")
TO_ONE(Employee, reports_to, Employee,
       "SELECT EmployeeId, ReportsTo FROM Employee ORDER BY EmployeeId")
TO_ONE(Customer, support_rep, Employee,
       "SELECT CustomerId, SupportRepId FROM Customer ORDER BY CustomerId")
TO_ONE(Invoice, customer, Customer, "SELECT InvoiceId, CustomerId FROM Invoice ORDER BY InvoiceId")
TO_ONE(InvoiceLine, invoice, Invoice,
       "SELECT InvoiceLineId, InvoiceId FROM InvoiceLine ORDER BY InvoiceLineId")
TO_ONE(InvoiceLine, track, Track,
       "SELECT InvoiceLineId, TrackId FROM InvoiceLine ORDER BY InvoiceLineId")

TO_MANY(Artist, albums, Album, "SELECT ArtistId, AlbumId FROM Album ORDER BY 1, 2")
TO_MANY(Album, tracks, Track,
        "SELECT AlbumId, TrackId FROM Track WHERE AlbumId IS NOT NULL ORDER BY 1, 2")
TO_MANY(MediaType, tracks, Track, "SELECT MediaTypeId, TrackId FROM Track ORDER BY 1, 2")
TO_MANY(Genre, tracks, Track,
        "SELECT GenreId, TrackId FROM Track WHERE GenreId IS NOT NULL ORDER BY 1, 2")
TO_MANY(Employee, reports, Employee,
        "SELECT ReportsTo, EmployeeId FROM Employee WHERE ReportsTo IS NOT NULL ORDER BY 1, 2")
TO_MANY(Employee, customers, Customer,
        "SELECT SupportRepId, CustomerId FROM Customer WHERE SupportRepId IS NOT NULL "
        "ORDER BY 1, 2")
TO_MANY(Customer, invoices, Invoice, "SELECT CustomerId, InvoiceId FROM Invoice ORDER BY 1, 2")
TO_MANY(Invoice, lines, InvoiceLine,
        "SELECT InvoiceId, InvoiceLineId FROM InvoiceLine ORDER BY 1, 2")
TO_MANY(Track, invoice_lines, InvoiceLine,
        "SELECT TrackId, InvoiceLineId FROM InvoiceLine ORDER BY 1, 2")

MANY_TO_MANY(Playlist, tracks, Track, "SELECT PlaylistId, TrackId FROM PlaylistTrack ORDER BY 1, 2")
MANY_TO_MANY(Track, playlists, Playlist,
             "SELECT TrackId, PlaylistId FROM PlaylistTrack ORDER BY 1, 2")

/* ---- The whole ---- */

static void the_schema_is_that_of_the_file(void **state)
{
    orm_db *db = ((const struct real *)*state)->db;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_difference_list differences;
    orm_status status = chinook_check_schema(db, &scope, &differences);
    for (size_t i = 0; i < differences.count; i++)
        print_error("%s: %s\n", differences.items[i].table, differences.items[i].message);
    assert_int_equal(status, ORM_OK);
    assert_int_equal(differences.count, 0);
    orm_scope_free(&scope);
}

/* Sums in exact decimals, over three relations in a row. */
static void money_adds_up(void **state)
{
    orm_db *db = ((const struct real *)*state)->db;
    orm_scope scope = ORM_SCOPE_INIT;
    sqlite3_str *out = sqlite3_str_new(NULL);
    chinook_Employee_list employees;
    assert_ok(db, chinook_Employee_all(db, &scope, &employees));
    for (size_t i = 0; i < employees.count; i++) {
        chinook_Customer_list customers;
        orm_decimal sum = ORM_DECIMAL(0, 2);
        assert_ok(db, chinook_Employee_customers_load(db, employees.items[i], &customers));
        for (size_t k = 0; k < customers.count; k++) {
            chinook_Invoice_list invoices;
            assert_ok(db, chinook_Customer_invoices_load(db, customers.items[k], &invoices));
            for (size_t n = 0; n < invoices.count; n++)
                sum.units += invoices.items[n]->total.units;
        }
        add_line(out);
        key_Employee(out, employees.items[i]);
        add_decimal(out, sum);
    }
    assert_text(db, out, employees.count,
                "SELECT e.EmployeeId, printf('%.2f', coalesce((SELECT sum(i.Total) FROM Customer "
                "AS c JOIN Invoice AS i USING (CustomerId) WHERE c.SupportRepId = e.EmployeeId), "
                "0)) FROM Employee AS e ORDER BY e.EmployeeId");
    orm_scope_free(&scope);
}

static void reading_leaves_the_file_alone(void **state)
{
    struct real *real = *state;
    size_t before_size, size;
    char *before = read_bytes(real->path, &before_size);
    read_Invoice(state);
    Track_album(state);
    Playlist_tracks(state);
    the_schema_is_that_of_the_file(state);
    char *after = read_bytes(real->path, &size);
    assert_int_equal(size, before_size);
    assert_memory_equal(after, before, size);
    free(after);
    free(before);
}

/* Sets the tracks of a playlist to what they are. */
static void set_tracks(orm_db *db, chinook_Playlist *playlist)
{
    chinook_Track_list tracks;
    int64_t changed;
    assert_ok(db, chinook_Playlist_tracks_load(db, playlist, &tracks));
    chinook_Track_id *ids = malloc((tracks.count + 1) * sizeof(*ids));
    assert_non_null(ids);
    for (size_t i = 0; i < tracks.count; i++)
        ids[i] = tracks.items[i]->id;
    assert_ok(db, chinook_Playlist_tracks_set(db, playlist->id, ids, tracks.count, &changed));
    assert_int_equal(changed, 0);
    free(ids);
}

static void writing_what_was_read_changes_nothing(void **state)
{
    struct real *real = *state;
    orm_db *db = real->db;
    orm_scope scope = ORM_SCOPE_INIT;
    chinook_Playlist_list playlists;
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    UPDATE_ALL(Artist);
    UPDATE_ALL(Album);
    UPDATE_ALL(MediaType);
    UPDATE_ALL(Genre);
    UPDATE_ALL(Track);
    UPDATE_ALL(Playlist);
    UPDATE_ALL(Employee);
    UPDATE_ALL(Customer);
    UPDATE_ALL(Invoice);
    UPDATE_ALL(InvoiceLine);
    assert_ok(db, chinook_Playlist_all(db, &scope, &playlists));
    for (size_t i = 0; i < playlists.count; i++)
        set_tracks(db, playlists.items[i]);
    assert_ok(db, orm_commit(db));
    orm_scope_free(&scope);
    char *now = picture(orm_sqlite(db));
    assert_true(strcmp(now, real->picture) == 0);
    sqlite3_free(now);
}

static int begin(void **state)
{
    return (*state = open_real("chinook", chinook_open)) ? 0 : -1;
}

static int end(void **state)
{
    close_real(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest absent[] = {cmocka_unit_test(data_is_absent)};
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_schema_is_that_of_the_file),
        cmocka_unit_test(read_Artist),
        cmocka_unit_test(read_Album),
        cmocka_unit_test(read_MediaType),
        cmocka_unit_test(read_Genre),
        cmocka_unit_test(read_Track),
        cmocka_unit_test(read_Playlist),
        cmocka_unit_test(read_Employee),
        cmocka_unit_test(read_Customer),
        cmocka_unit_test(read_Invoice),
        cmocka_unit_test(read_InvoiceLine),
        cmocka_unit_test(Album_artist),
        cmocka_unit_test(Track_album),
        cmocka_unit_test(Track_media_type),
        cmocka_unit_test(Track_genre),
        cmocka_unit_test(Employee_reports_to),
        cmocka_unit_test(Customer_support_rep),
        cmocka_unit_test(Invoice_customer),
        cmocka_unit_test(InvoiceLine_invoice),
        cmocka_unit_test(InvoiceLine_track),
        cmocka_unit_test(Artist_albums),
        cmocka_unit_test(Album_tracks),
        cmocka_unit_test(MediaType_tracks),
        cmocka_unit_test(Genre_tracks),
        cmocka_unit_test(Employee_reports),
        cmocka_unit_test(Employee_customers),
        cmocka_unit_test(Customer_invoices),
        cmocka_unit_test(Invoice_lines),
        cmocka_unit_test(Track_invoice_lines),
        cmocka_unit_test(Playlist_tracks),
        cmocka_unit_test(Track_playlists),
        cmocka_unit_test(money_adds_up),
        cmocka_unit_test(reading_leaves_the_file_alone),
        cmocka_unit_test(writing_what_was_read_changes_nothing),
    };
    if (!has_data("chinook"))
        return cmocka_run_group_tests_name("chinook", absent, NULL, NULL);
    return cmocka_run_group_tests(tests, begin, end);
}
