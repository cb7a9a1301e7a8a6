/* json.h - JSON as text: the escaper, and a writer that puts each value on a line of its own. */
#ifndef JSON_H
#define JSON_H

#include "text.h"

/* "a \"b\"\n" with its quotes. What would steer a terminal is escaped too; a byte that is no UTF-8
 * is U+FFFD. */
struct str json_string(struct arena *arena, struct str s);

/* Starts as {.text = text}. */
struct json {
    struct text *text;
    unsigned depth;
    bool any; /* there is a value before, in the object or array that is open */
};

/* Values. key: NULL in an array, and for the outermost one. */
void json_begin(struct json *j, const char *key, char bracket);
void json_end(struct json *j, char bracket);
void json_text(struct json *j, const char *key, const char *value);
void json_number(struct json *j, const char *key, uint32_t value);
void json_flag(struct json *j, const char *key, bool value);
void json_null(struct json *j, const char *key);
/* An array of texts: json_texts(j, "type", "string", "number"). */
#define json_texts(...) json_text_list(__VA_ARGS__, (const char *)NULL)
void json_text_list(struct json *j, const char *key, ...);

#endif
