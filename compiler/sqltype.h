/* sqltype.h - declared types of SQL, as a schema may give one to a column: their form, and what
 * SQLite makes of them. */
#ifndef SQLTYPE_H
#define SQLTYPE_H

#include "base.h"

/* What a column tries to turn values into. BLOB, which a column without a type has, too: it keeps
 * them as they are. */
enum affinity { AFFINITY_INTEGER, AFFINITY_TEXT, AFFINITY_BLOB, AFFINITY_REAL, AFFINITY_NUMERIC };

/* The affinity of a column of that declared type; no text: of one without a type. */
enum affinity sqltype_affinity(struct str type);

/* Has text the form of a declared type: words, behind which one or two numbers stand in
 * parentheses? */
bool sqltype_is_type(struct str text);

/* The first word of a type that SQL would not take for a part of it; no text: there is none. */
struct str sqltype_foreign_word(struct str type);

/* Would a column with numeric affinity turn the text into a number? */
bool sqltype_looks_like_number(struct str text);

#endif
