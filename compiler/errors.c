/* errors.c - the rows of errors.def, by code. */
#include "errors.h"

const struct error_row error_rows[DIAG_CODES] = {
#define DIAG(code, severity, title, explanation, wrong, right)                                     \
    {STR_ROW(#code),       SEVERITY_##severity, STR_ROW(title),                                    \
     STR_ROW(explanation), STR_ROW(wrong),      STR_ROW(right)},
#include "errors.def"
#undef DIAG
};
