/* errors.h - the codes of messages, and what is known of each: the rows of errors.def. */
#ifndef ERRORS_H
#define ERRORS_H

#include "base.h"

enum diag_code {
#define DIAG(code, ...) DIAG_##code,
#include "errors.def"
#undef DIAG
    DIAG_CODES
};

enum severity { SEVERITY_ERROR, SEVERITY_WARNING };

struct error_row {
    struct str code; /* "E204" */
    enum severity severity;
    struct str title, explanation;
    struct str wrong, right; /* bytes that need not be text */
};

extern const struct error_row error_rows[DIAG_CODES];

#endif
