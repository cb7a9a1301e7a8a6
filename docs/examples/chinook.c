/* chinook.c - reads a database that was there before: Chinook, a music shop. schemas/chinook.yaml
 * describes its tables as they stand. Nothing is written, and the file stays as it is. */
#include <stdio.h>
#include <stdlib.h>

#include "chinook.h"

/* Every call answers a status. This program gives up at the first failure. */
static void check(orm_db *db, orm_status status)
{
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_last_error(db)->message);
    exit(EXIT_FAILURE);
}

/* Is the file what the schema says? */
static void compare_schema(orm_db *db, orm_scope *scope)
{
    orm_difference_list differences;
    orm_status status = chinook_check_schema(db, scope, &differences);

    if (status == ORM_SCHEMA) {
        for (size_t i = 0; i < differences.count; i++)
            fprintf(stderr, "%s: %s\n", differences.items[i].table, differences.items[i].message);
        exit(EXIT_FAILURE);
    }
    check(db, status);
    printf("The file has the tables of the schema.\n");
}

static void print_tracks(const chinook_Track_list *tracks)
{
    for (size_t i = 0; i < tracks->count; i++)
        printf("      %s (%lld s)\n", tracks->items[i]->name,
               (long long)(tracks->items[i]->milliseconds / 1000));
}

/* The first artists with their albums and tracks. A load for one row loads for all rows that were
 * read with it: this takes three statements, however many artists and albums there are. */
static void print_artists(orm_db *db, orm_scope *scope)
{
    chinook_Artist_id first[] = {{1}, {2}, {3}};
    chinook_Artist_list artists;
    chinook_Album_list albums;
    chinook_Track_list tracks;

    printf("\nArtists, albums, tracks:\n");
    check(db, chinook_Artist_get_many(db, scope, first, 3, &artists));
    for (size_t i = 0; i < artists.count; i++) {
        check(db, chinook_Artist_albums_load(db, artists.items[i], &albums));
        printf("  %s\n", artists.items[i]->name);
        for (size_t k = 0; k < albums.count; k++) {
            check(db, chinook_Album_tracks_load(db, albums.items[k], &tracks));
            printf("    %s\n", albums.items[k]->title);
            print_tracks(&tracks);
        }
    }
}

static void print_invoice(orm_db *db, orm_scope *scope, chinook_Invoice_id id)
{
    chinook_Invoice *invoice;
    chinook_InvoiceLine_list lines;
    char date[ORM_DATE_SIZE];
    char price[ORM_DECIMAL_SIZE];

    check(db, chinook_Invoice_get(db, scope, id, &invoice));
    check(db, chinook_Invoice_customer_load(db, invoice));
    printf("\nInvoice %lld of %s, to %s %s in %s:\n", (long long)invoice->id.value,
           orm_date_format(orm_datetime_date(invoice->invoice_date), date),
           invoice->customer->first_name, invoice->customer->last_name,
           invoice->customer->country ? invoice->customer->country : "no country");

    check(db, chinook_Invoice_lines_load(db, invoice, &lines));
    for (size_t i = 0; i < lines.count; i++) {
        chinook_InvoiceLine *line = lines.items[i];
        check(db, chinook_InvoiceLine_track_load(db, line));
        printf("  %lld x %s at %s\n", (long long)line->quantity, line->track->name,
               orm_decimal_format(line->unit_price, price));
    }
    printf("  total %s\n", orm_decimal_format(invoice->total, price));
}

/* PlaylistTrack is a table of nothing but two keys: in the schema it is no model, but how a
 * playlist has its tracks, and a track its playlists. */
static void print_playlist(orm_db *db, orm_scope *scope, chinook_Playlist_id id)
{
    chinook_Playlist *playlist;
    chinook_Playlist_list others;
    chinook_Track_list tracks;

    check(db, chinook_Playlist_get(db, scope, id, &playlist));
    check(db, chinook_Playlist_tracks_load(db, playlist, &tracks));
    printf("\nPlaylist %s:\n", playlist->name);
    for (size_t i = 0; i < tracks.count; i++) {
        check(db, chinook_Track_playlists_load(db, tracks.items[i], &others));
        printf("  %s, in %zu playlists\n", tracks.items[i]->name, others.count);
    }
}

static void print_employee(orm_db *db, chinook_Employee *employee, int depth)
{
    chinook_Employee_list reports;

    printf("%*s%s %s, %s\n", 2 * depth, "", employee->first_name, employee->last_name,
           employee->title ? employee->title : "no title");
    check(db, chinook_Employee_reports_load(db, employee, &reports));
    for (size_t i = 0; i < reports.count; i++)
        print_employee(db, reports.items[i], depth + 1);
}

/* Who reports to nobody is a root. Each depth of the tree is one statement. */
static void print_employees(orm_db *db, orm_scope *scope)
{
    chinook_Employee_list employees;

    printf("\nWho reports to whom:\n");
    check(db, chinook_Employee_all(db, scope, &employees));
    for (size_t i = 0; i < employees.count; i++)
        if (!employees.items[i]->reports_to_id.some)
            print_employee(db, employees.items[i], 1);
}

int main(int argc, char **argv)
{
    orm_options options = {.readonly = true};
    orm_scope scope = ORM_SCOPE_INIT; /* owns all that is read */
    orm_error error;
    orm_db *db;

    if (argc != 2) {
        fprintf(stderr, "usage: chinook FILE\n"
                        "FILE is the Chinook database for SQLite, which its project publishes:\n"
                        "https://github.com/lerocha/chinook-database\n");
        return EXIT_FAILURE;
    }
    if (chinook_open(argv[1], &options, &db, &error) != ORM_OK) {
        fprintf(stderr, "%s\n", error.message);
        return EXIT_FAILURE;
    }
    compare_schema(db, &scope);
    print_artists(db, &scope);
    print_invoice(db, &scope, chinook_Invoice_id_of(4));
    print_playlist(db, &scope, chinook_Playlist_id_of(16));
    print_employees(db, &scope);

    orm_scope_free(&scope);
    orm_close(db);
    return EXIT_SUCCESS;
}
