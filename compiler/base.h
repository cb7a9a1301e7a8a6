/* base.h - memory, slices, lists and maps: what every stage of the compiler stands on. No type of
 * the project is known here. Everything lives in one arena for the run; nothing but large tables
 * that grow is freed by itself.
 */
#ifndef BASE_H
#define BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) || defined(__clang__)
#define BASE_PRINTF(text, first) __attribute__((__format__(__printf__, text, first)))
#define BASE_NORETURN __attribute__((__noreturn__))
#else
#define BASE_PRINTF(text, first)
#define BASE_NORETURN
#endif

/* ---- arena.c ---- */

struct arena {
    struct arena_chunk *chunks;
    size_t used, room; /* of the newest chunk */
};

/* Zeroed memory, aligned for any type, never NULL, even for no bytes. Out of memory ends the
 * program, with a message and status 2. */
void *arena_alloc(struct arena *arena, size_t size);
/* Memory of size bytes that begins with the old_size bytes at memory, which is gone then. Not
 * zeroed behind them. */
void *arena_grow(struct arena *arena, void *memory, size_t old_size, size_t size);
/* Gives the size bytes at memory back, if they are so many that they were not put beside others. */
void arena_release(struct arena *arena, void *memory, size_t size);
void arena_free(struct arena *arena);
BASE_NORETURN void out_of_memory(void);

#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))

/* ---- str.c: text as a slice ---- */

/* len bytes at at. What is made in an arena has a NUL behind it too. at == NULL: no text at all. */
struct str {
    const char *at;
    size_t len;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
#define STR_ROW(literal)                                                                           \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    } /* in tables of constants */
#define STR_FMT "%.*s"
#define STR_ARG(s) (int)(s).len, (s).at

struct str str_of(const char *text); /* borrows; NULL gives no text */
struct str str_dup(struct arena *arena, struct str s);
struct str str_fmt(struct arena *arena, const char *format, ...) BASE_PRINTF(2, 3);
struct str str_vfmt(struct arena *arena, const char *format, va_list args) BASE_PRINTF(2, 0);
bool str_eq(struct str a, struct str b);
bool str_eq_nocase(struct str a, struct str b); /* ASCII letters, as SQLite compares names */
int str_compare(struct str a, struct str b);
bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str end);
struct str str_upper(struct arena *arena, struct str s);
struct str str_lower(struct arena *arena, struct str s);
struct str str_snake(struct arena *arena,
                     struct str camel); /* HTTPServer -> http_server, Room2 -> room2 */
struct str str_plural(struct arena *arena,
                      struct str snake); /* book -> books, category, box, day */
/* Of ASCII. */
bool char_is_upper(char c);
bool char_is_lower(char c);
bool char_is_digit(char c);
/* A character that would steer a terminal, or turn the direction of text. */
bool char_is_control(long c);
/* The character that text, which has one, begins with, and its bytes; -1: a byte that is no UTF-8.
 */
long str_char(struct str text, size_t *size);
/* The columns of a terminal that a character takes: 0, 1 or 2. It is in width.c. */
unsigned char_columns(long c);
/* The index of the name among n nearest to s, if one is near enough to be what was meant; else n.
 */
size_t str_nearest(struct str s, const struct str *names, size_t n);

/* ---- lists ---- */

/* A list of T: LIST(struct str) names = {0}; *list_add(arena, &names) = s; names.at[i], names.len.
 */
#define LIST(T)                                                                                    \
    struct {                                                                                       \
        T *at;                                                                                     \
        size_t len, room;                                                                          \
    }

/* The place of a new, zeroed element at the end of a list. */
#define list_add(arena, list)                                                                      \
    ((list)->at = list_grow((arena), (list)->at, (list)->len, &(list)->room, sizeof *(list)->at),  \
     &(list)->at[(list)->len++])
void *list_grow(struct arena *arena, void *at, size_t len, size_t *room, size_t size);

/* ---- map.c: text -> pointer ---- */

/* Starts zeroed. Keys are borrowed. */
struct map {
    struct map_entry *entries;
    size_t len, room;
};

/* The value's place, NULL in it for a new key. */
void **map_put(struct arena *arena, struct map *map, struct str key);
void *map_get(const struct map *map, struct str key); /* NULL: no such key */

#endif
