/* json_schema_reader.h - what the files of the JSON Schema share: parts, and for each reader of the
 * schema a function that adds what it takes to the object that is open. Only json_schema*.c include
 * it.
 */
#ifndef JSON_SCHEMA_READER_H
#define JSON_SCHEMA_READER_H

#include "json.h"
#include "schema_field.h"

/* Patterns, one for the beginning of a name, one behind that. */
#define NOT_OURS "^(?!orm_)"
#define SNAKE "[a-z][a-z0-9]*(_[a-z0-9]+)*$"
#define CAMEL "[A-Z][A-Za-z0-9]*$"

#define DEFINITIONS "#/definitions/"

/* An option while it is described. */
struct described {
    struct json *j;
    enum field_option option; /* OPTIONS: not of a field */
    enum written_type type;
};

/* ---- parts ---- */

void js_name(struct json *j, const char *pattern);
void js_reference(struct json *j, const char *key, const char *definition);
void js_begin_option(struct json *j, const char *name, const char *meaning);
void js_forbid_others(struct json *j);
void js_field_map(const struct described *d);

/* ---- readers ---- */

void js_word(const struct described *d);
void js_sql_name(const struct described *d);
void js_sql_type(const struct described *d);
void js_c_name(const struct described *d);
void js_flag(const struct described *d);
void js_count(const struct described *d);
void js_action(const struct described *d);
void js_value(const struct described *d);
void js_default(const struct described *d);
void js_words(const struct described *d);
void js_key_fields(const struct described *d);
void js_view(const struct described *d);
void js_sql_names(const struct described *d);
void js_choices(const struct described *d);
void js_related_name(const struct described *d);
void js_generated(const struct described *d);
void js_through(const struct described *d);
void js_uniques(const struct described *d);
void js_index_items(const struct described *d);
void js_indexes(const struct described *d);
void js_checks(const struct described *d);
void js_fields(const struct described *d);

#endif
