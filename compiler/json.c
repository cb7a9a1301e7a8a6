/* json.c - the escaper and the writer of JSON. Objects and arrays that are opened in order make a
 * text that is valid: the writer sets commas, line breaks and blanks.
 */
#include "json.h"

/* ---- the escaper ---- */

static void add_character(struct text *t, struct str s, long c)
{
    static const char letters[] = "btn.fr"; /* of 8 to 13; 11 has none */

    if (c < 0)
        text_add(t, STR("\\ufffd"));
    else if (c == '"' || c == '\\')
        text_addf(t, "\\%c", (char)c);
    else if (c >= '\b' && c <= '\r' && c != '\v')
        text_addf(t, "\\%c", letters[c - '\b']);
    else if (char_is_control(c))
        text_addf(t, "\\u%04lx", (unsigned long)c);
    else
        text_add(t, s);
}

struct str json_string(struct arena *arena, struct str s)
{
    struct text t = {.arena = arena};

    text_add(&t, STR("\""));
    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        add_character(&t, (struct str){s.at + i, size}, c);
    }
    text_add(&t, STR("\""));
    return text_str(&t);
}

/* ---- the writer ---- */

static void break_line(struct json *j)
{
    text_addf(j->text, "\n%*s", (int)(2 * j->depth), "");
}

/* Whatever stands before a value. */
static void begin_value(struct json *j, const char *key)
{
    if (j->any)
        text_add(j->text, STR(","));
    if (j->depth > 0)
        break_line(j);
    if (key) {
        text_add(j->text, json_string(j->text->arena, str_of(key)));
        text_add(j->text, STR(": "));
    }
    j->any = true;
}

void json_begin(struct json *j, const char *key, char bracket)
{
    begin_value(j, key);
    text_addf(j->text, "%c", bracket);
    j->depth++;
    j->any = false;
}

void json_end(struct json *j, char bracket)
{
    j->depth--;
    if (j->any)
        break_line(j);
    text_addf(j->text, "%c", bracket);
    j->any = true;
    if (j->depth == 0)
        text_add(j->text, STR("\n"));
}

void json_text(struct json *j, const char *key, const char *value)
{
    begin_value(j, key);
    text_add(j->text, json_string(j->text->arena, str_of(value)));
}

void json_number(struct json *j, const char *key, uint32_t value)
{
    begin_value(j, key);
    text_addf(j->text, "%lu", (unsigned long)value);
}

void json_flag(struct json *j, const char *key, bool value)
{
    begin_value(j, key);
    text_add(j->text, value ? STR("true") : STR("false"));
}

void json_null(struct json *j, const char *key)
{
    begin_value(j, key);
    text_add(j->text, STR("null"));
}

void json_text_list(struct json *j, const char *key, ...)
{
    va_list values;

    va_start(values, key);
    json_begin(j, key, '[');
    for (const char *value; (value = va_arg(values, const char *)) != NULL;)
        json_text(j, NULL, value);
    json_end(j, ']');
    va_end(values);
}
