/* import_name_word.c - names of a database as words of a schema: letters become ASCII, words are
 * told apart, plurals become singulars and back. */
#include "import_parts.h"

#include "text.h"

/* ---- letters ---- */

static const struct {
    struct str ascii, letters;
} letters[] = {
#define LETTERS(ascii, letters) {STR_ROW(ascii), STR_ROW(letters)},
#include "import_words.def"
};

/* What stands for a letter that is not ASCII; empty: nothing does. */
static struct str ascii_of(struct str letter)
{
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        struct str rest = letters[i].letters;
        while (rest.len > 0) {
            size_t size;
            str_char(rest, &size);
            if (str_eq(letter, (struct str){rest.at, size}))
                return letters[i].ascii;
            rest = (struct str){rest.at + size, rest.len - size};
        }
    }
    return STR("");
}

static struct str to_ascii(struct arena *arena, struct str text)
{
    struct text out = {.arena = arena};

    while (text.len > 0) {
        size_t size;
        long c = str_char(text, &size);
        struct str letter = {text.at, size};
        text_add(&out, c >= 0 && c < 0x80 ? letter : ascii_of(letter));
        text = (struct str){text.at + size, text.len - size};
    }
    return out.len > 0 ? text_str(&out) : STR("");
}

/* ---- words ---- */

static bool is_letter(char c)
{
    return char_is_upper(c) || char_is_lower(c);
}

struct str import_snake(struct arena *arena, struct str text)
{
    struct str snake = str_snake(arena, to_ascii(arena, text));
    char *at = arena_alloc(arena, snake.len + 1);
    size_t len = 0;

    for (size_t i = 0; i < snake.len; i++) {
        char c = snake.at[i];
        if (is_letter(c) || char_is_digit(c))
            at[len++] = c;
        else if (len > 0 && at[len - 1] != '_')
            at[len++] = '_';
    }
    while (len > 0 && at[len - 1] == '_')
        len--;
    at[len] = '\0';
    return (struct str){at, len};
}

static bool has_small_letter(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (char_is_lower(s.at[i]))
            return true;
    return false;
}

struct str import_camel(struct arena *arena, struct str text)
{
    struct str ascii = to_ascii(arena, text);
    char *at = arena_alloc(arena, ascii.len + 1);
    size_t len = 0;
    bool begins = true;

    if (!has_small_letter(ascii))
        ascii = str_lower(arena, ascii);
    for (size_t i = 0; i < ascii.len; i++) {
        char c = ascii.at[i];
        bool in_word = is_letter(c) || char_is_digit(c);
        if (in_word)
            at[len++] = begins && char_is_lower(c) ? (char)(c - 'a' + 'A') : c;
        begins = !in_word;
    }
    return (struct str){at, len};
}

/* ---- singular and plural ---- */

struct word_pair {
    struct str plural, singular;
    bool both_ways;
};

static const struct word_pair pairs[] = {
#define IRREGULAR(plural, singular) {STR_ROW(plural), STR_ROW(singular), true},
#define ONE_WAY(plural, singular) {STR_ROW(plural), STR_ROW(singular), false},
#define UNCHANGING(word) {STR_ROW(word), STR_ROW(word), true},
#include "import_words.def"
};

/* word without its last drop letters, and with end */
static struct str ending(struct arena *arena, struct str word, size_t drop, const char *end)
{
    return str_fmt(arena, STR_FMT "%s", (int)(word.len - drop), word.at, end);
}

static bool ends_in_any(struct str word, const char *const *ends, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_ends(word, str_of(ends[i])))
            return true;
    return false;
}

/* By rule: boxes, addresses, statuses, heroes lose two letters, categories become category, and
 * what seems to be no plural stays. */
static struct str regular_singular(struct arena *arena, struct str word)
{
    static const char *const stay[] = {"ss", "us", "is"};
    static const char *const vowel_before[] = {"auses", "ouses"};
    static const char *const lose_two[] = {"sses", "shes", "ches", "xes", "uses", "zzes"};

    if (word.len <= 3 || !str_ends(word, STR("s")) ||
        ends_in_any(word, stay, sizeof stay / sizeof *stay))
        return word;
    if (str_ends(word, STR("ies")) && word.len > 4)
        return ending(arena, word, 3, "y");
    if (ends_in_any(word, vowel_before, sizeof vowel_before / sizeof *vowel_before))
        return ending(arena, word, 1, "");
    if (ends_in_any(word, lose_two, sizeof lose_two / sizeof *lose_two) ||
        (str_ends(word, STR("oes")) && word.len > 5))
        return ending(arena, word, 2, "");
    return ending(arena, word, 1, "");
}

/* word: in small letters */
static struct str singular_of(struct arena *arena, struct str word)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (str_eq(pairs[i].plural, word))
            return pairs[i].singular;
    return regular_singular(arena, word);
}

static struct str plural_of(struct arena *arena, struct str word)
{
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (pairs[i].both_ways && str_eq(pairs[i].singular, word))
            return pairs[i].plural;
    return str_plural(arena, word);
}

/* The length of the last word of a name: str_snake() adds nothing behind the last word's begin. */
static size_t last_word(struct arena *arena, struct str name)
{
    struct str snake = str_snake(arena, name);
    size_t len = 0;

    while (len < snake.len && snake.at[snake.len - 1 - len] != '_')
        len++;
    return len;
}

struct str import_singular(struct arena *arena, struct str name)
{
    size_t len = last_word(arena, name);
    struct str before = {name.at, name.len - len}, word = {name.at + before.len, len};
    struct str small = str_lower(arena, word), singular = singular_of(arena, small);
    bool capital = len > 0 && char_is_upper(word.at[0]);

    if (str_eq(singular, small))
        return name;
    if (capital)
        singular =
            str_fmt(arena, STR_FMT STR_FMT, STR_ARG(str_upper(arena, (struct str){singular.at, 1})),
                    (int)singular.len - 1, singular.at + 1);
    return str_fmt(arena, STR_FMT STR_FMT, STR_ARG(before), STR_ARG(singular));
}

struct str import_plural(struct arena *arena, struct str snake)
{
    size_t len = last_word(arena, snake);
    struct str before = {snake.at, snake.len - len}, word = {snake.at + before.len, len};

    return str_fmt(arena, STR_FMT STR_FMT, STR_ARG(before), STR_ARG(plural_of(arena, word)));
}
