/* import_type_word.c - what a declared type says: a meaning, by the words of import_type_words.def,
 * and the numbers in its parentheses; and what it says of a key. */
#include "import_type.h"

static enum meaning meaning_of_word(struct str word)
{
    static const struct {
        struct str word;
        enum meaning meaning;
    } words[] = {
#define WORD(word, meaning) {STR_ROW(word), MEANS_##meaning},
#include "import_type_words.def"
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(word, words[i].word))
            return words[i].meaning;
    return MEANS_NOTHING;
}

static enum meaning meaning_of_affinity(enum affinity affinity)
{
    static const enum meaning meanings[] = {MEANS_INT, MEANS_TEXT, MEANS_BLOB, MEANS_FLOAT,
                                            MEANS_NOTHING};

    return meanings[affinity];
}

static bool is_word(char c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_digit(c) || c == '_';
}

/* A number as wide as counts in a schema are; what is larger is the largest. */
static uint32_t number_of(struct str digits)
{
    uint64_t n = 0;

    for (size_t i = 0; i < digits.len && n < UINT32_MAX; i++)
        n = n * 10 + (uint64_t)(digits.at[i] - '0');
    return n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
}

static bool is_number(struct str word)
{
    for (size_t i = 0; i < word.len; i++)
        if (!char_is_digit(word.at[i]))
            return false;
    return true;
}

struct declared import_declared(struct str type, bool strict)
{
    struct declared declared = {0};
    bool inside = false;

    for (size_t at = 0; at < type.len;) {
        size_t end = at;
        while (end < type.len && is_word(type.at[end]))
            end++;
        struct str word = {type.at + at, end - at};
        if (word.len == 0)
            inside |= type.at[end++] == '(';
        else if (inside && is_number(word) && declared.n_numbers < 2)
            declared.numbers[declared.n_numbers++] = number_of(word);
        else if (!inside && declared.meaning == MEANS_NOTHING)
            declared.meaning = meaning_of_word(word);
        at = end;
    }
    if (declared.meaning == MEANS_NOTHING && type.len > 0 && !strict)
        declared.meaning = meaning_of_affinity(sqltype_affinity(type));
    if (strict && str_eq_nocase((struct str){type.at, type.len < 3 ? type.len : 3}, STR("INT")))
        declared.meaning = MEANS_INT;
    return declared;
}

bool import_is_lone_key(const struct catalog_table *table, size_t column)
{
    return table->kind == CATALOG_TABLE && !table->without_rowid && table->key.len == 1 &&
           table->key.at[0] == column;
}

struct str import_other_key_type(const struct catalog_table *table,
                                 const struct catalog_column *column)
{
    const struct declared declared = import_declared(column->declared, table->strict);
    bool is_int = declared.meaning == MEANS_INT && declared.n_numbers == 0 &&
                  !str_eq_nocase(column->declared, STR("INTEGER"));

    return is_int ? column->declared : STR("INT");
}
