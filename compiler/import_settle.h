/* import_settle.h - what import_settle.c does to a part of the draft that ormgen refuses. Each
 * makes it less, with a note that quotes the message. Only import_settle*.c include it. */
#ifndef IMPORT_SETTLE_H
#define IMPORT_SETTLE_H

#include "diag.h"
#include "import.h"

struct refusal {
    struct arena *arena;
    struct draft *draft;
    struct draft_model *model;
    enum diag_code code;
    struct str message;
    struct str option; /* that it stands at; no text: the name of the part */
    unsigned round;    /* of compiling, from 0 */
};

void settle_model(const struct refusal *r);
void settle_field(const struct refusal *r, struct draft_field *field);

#endif
