/* journal.c - taking back what a call has changed in memory that was there before it.
 *
 * Before it stores into such memory, the call notes the bytes that are there; after a failure they
 * are put back, the last ones first, and only then is the region rewound.
 */
#include "load.h"

struct ormi_note {
    void *address;
    size_t size;
    unsigned char bytes[16];
};

/* Notes up to 16 bytes. */
static orm_status note(orm_db *db, struct ormi_journal *journal, void *address, size_t size)
{
    struct ormi_note *notes =
        ormi_grow(db, journal->notes, journal->count, &journal->room, sizeof(*notes));
    if (!notes)
        return ORM_NOMEM;
    journal->notes = notes;
    struct ormi_note *added = &journal->notes[journal->count++];
    added->address = address;
    added->size = size;
    memcpy(added->bytes, address, size);
    return ORM_OK;
}

orm_status ormi_note_bytes(orm_db *db, struct ormi_journal *journal, void *address, size_t size)
{
    const size_t most = sizeof(((struct ormi_note *)0)->bytes);
    orm_status rc = ORM_OK;
    for (size_t at = 0; at < size && rc == ORM_OK; at += most)
        rc = note(db, journal, (char *)address + at, size - at < most ? size - at : most);
    return rc;
}

orm_status ormi_note_links(orm_db *db, struct ormi_journal *journal, struct orm_batch *batch,
                           unsigned relation)
{
    orm_status rc = ormi_note(db, journal, &batch->links, sizeof(batch->links));
    if (rc == ORM_OK && batch->links)
        rc = ormi_note(db, journal, &batch->links[relation], sizeof(batch->links[relation]));
    return rc;
}

void ormi_journal_undo(struct ormi_journal *journal)
{
    while (journal->count > 0) {
        const struct ormi_note *last = &journal->notes[--journal->count];
        memcpy(last->address, last->bytes, last->size);
    }
}

void ormi_journal_free(struct ormi_journal *journal)
{
    sqlite3_free(journal->notes);
    memset(journal, 0, sizeof(*journal));
}
