/* say.c - lines on standard error. Names of files and words of the command line are in them, which
 * may hold anything: control characters, and bytes that are no UTF-8, are printed as escapes.
 */
#include "say.h"

void say(const char *format, ...)
{
    struct arena arena = {0};
    va_list args;

    va_start(args, format);
    struct str text = str_vfmt(&arena, format, args);
    va_end(args);
    fputs("ormgen: ", stderr);
    say_text(text, stderr);
    putc('\n', stderr);
    arena_free(&arena);
}

void say_text(struct str text, FILE *out)
{
    for (size_t i = 0, size; i < text.len; i += size) {
        struct str rest = {text.at + i, text.len - i};
        long c = str_char(rest, &size);
        if (c == '\n')
            fputs("\\n", out);
        else if (c == '\t')
            fputs("\\t", out);
        else if (c < 0)
            fprintf(out, "\\x%02X", (unsigned char)text.at[i]);
        else if (char_is_control(c))
            fprintf(out, c < 0x100 ? "\\x%02lX" : "\\u%04lX", (unsigned long)c);
        else
            fwrite(rest.at, 1, size, out);
    }
}
