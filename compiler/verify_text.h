/* verify_text.h - telling what SQLite says against SQL that a schema brings along: shared by
 * verify_text.c, for expressions, and verify_view.c. Only verify_*.c include it. */
#ifndef VERIFY_TEXT_H
#define VERIFY_TEXT_H

#include "model.h"
#include "place.h"

struct sqlite3;

struct texts {
    struct arena *arena;
    struct diag *diag;
    struct places places;
    struct sqlite3 *bare;       /* a database without tables; opened when one is asked */
    LIST(struct str) functions; /* of SQLite; read when the first wrong one is met */
    const struct model *listed; /* the model of the last wrong column, and its columns */
    struct candidates columns;
    struct str column_list; /* as help, if they are few */
};

/* One SQL text of a model. */
struct given {
    const struct model *model;
    struct str sql;
    struct loc loc;
    bool is_select; /* of a view; else it is an expression */
};

/* Adds to diag what SQLite has said of the text, at the word that it names. */
void verify_refuse(struct texts *t, const struct given *given, const char *said);

/* verify_view.c: tries the SELECT of each view. */
void verify_views(struct texts *t, const struct model_set *set);

#endif
