/* json_schema.h - the language of schemas as a JSON Schema, for editors. */
#ifndef JSON_SCHEMA_H
#define JSON_SCHEMA_H

#include "base.h"

/* Draft 7, as the text of a file. */
struct str json_schema(struct arena *arena);

#endif
