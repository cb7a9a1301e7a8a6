/* diff.c - a unified diff by Myers' algorithm: the shortest way from the old lines to the new, by
 * walking as far as possible with 0, 1, 2... edits. Texts further apart than MOST_EDITS are shown
 * as one replaced by the other, so that time and memory stay small. */
#include "diff.h"

#include <string.h>

#define CONTEXT 3
#define MOST_EDITS 1000

typedef LIST(struct str) line_list;

struct edit {
    char kind; /* ' ' kept, '-' only old, '+' only new */
    struct str line;
};

typedef LIST(struct edit) edit_list;

struct differ {
    struct arena *arena;
    line_list old, new;
    edit_list edits;
};

/* Lines with their newlines: the last may have none. */
static line_list split(struct arena *arena, struct str text)
{
    line_list lines = {0};

    while (text.len > 0) {
        const char *newline = memchr(text.at, '\n', text.len);
        size_t len = newline ? (size_t)(newline - text.at) + 1 : text.len;
        *list_add(arena, &lines) = (struct str){text.at, len};
        text = (struct str){text.at + len, text.len - len};
    }
    return lines;
}

static void add(struct differ *d, char kind, const line_list *lines, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        *list_add(d->arena, &d->edits) = (struct edit){kind, lines->at[i]};
}

/* ---- the shortest way ---- */

/* The part of both texts between the lines that they begin and end with alike. x counts old lines,
 * y new ones; diagonal k has the points with x - y = k. */
struct middle {
    struct differ *differ;
    size_t start;                   /* lines before, of both */
    long width, height;             /* old and new lines */
    long *furthest[MOST_EDITS + 1]; /* by edits, then diagonal: the largest x that they reach */
};

static bool is_same(const struct middle *m, long x, long y)
{
    return str_eq(m->differ->old.at[m->start + (size_t)x], m->differ->new.at[m->start + (size_t)y]);
}

/* Where the step that led to diagonal k with edits edits comes from. */
static bool comes_down(const struct middle *m, long edits, long k)
{
    const long *before = m->furthest[edits - 1] + edits - 1;

    return k == -edits || (k != edits && before[k - 1] < before[k + 1]);
}

/* The furthest points with one edit more; true: the end is among them. */
static bool walk(struct middle *m, long edits)
{
    long *row = arena_alloc(m->differ->arena, (size_t)(2 * edits + 1) * sizeof *row);

    m->furthest[edits] = row;
    row += edits;
    for (long k = -edits; k <= edits; k += 2) {
        long x = 0;
        if (edits > 0) {
            const long *before = m->furthest[edits - 1] + edits - 1;
            x = comes_down(m, edits, k) ? before[k + 1] : before[k - 1] + 1;
        }
        while (x < m->width && x - k < m->height && is_same(m, x, x - k))
            x++;
        row[k] = x;
        if (x >= m->width && x - k >= m->height)
            return true;
    }
    return false;
}

/* Follows the way back from the end; edits are added from the last to the first. */
static void trace(struct middle *m, long edits)
{
    struct differ *d = m->differ;
    long x = m->width, y = m->height;

    for (; edits > 0; edits--) {
        const long *before = m->furthest[edits - 1] + edits - 1;
        long k = x - y;
        bool down = comes_down(m, edits, k);
        long from_x = down ? before[k + 1] : before[k - 1];
        long from_y = down ? from_x - (k + 1) : from_x - (k - 1);
        for (; x > from_x && y > from_y; x--, y--)
            add(d, ' ', &d->old, m->start + (size_t)x - 1, m->start + (size_t)x);
        if (down)
            add(d, '+', &d->new, m->start + (size_t)from_y, m->start + (size_t)from_y + 1);
        else
            add(d, '-', &d->old, m->start + (size_t)from_x, m->start + (size_t)from_x + 1);
        x = from_x;
        y = from_y;
    }
    for (; x > 0; x--)
        add(d, ' ', &d->old, m->start + (size_t)x - 1, m->start + (size_t)x);
}

static void compare_middle(struct differ *d, size_t start, size_t old_end, size_t new_end)
{
    struct middle *m = arena_new(d->arena, struct middle);
    long edits = 0;
    size_t first = d->edits.len;

    *m = (struct middle){.differ = d,
                         .start = start,
                         .width = (long)(old_end - start),
                         .height = (long)(new_end - start)};
    while (edits <= MOST_EDITS && !walk(m, edits))
        edits++;
    if (edits > MOST_EDITS) {
        add(d, '-', &d->old, start, old_end);
        add(d, '+', &d->new, start, new_end);
        return;
    }
    trace(m, edits);
    for (size_t i = first, j = d->edits.len; i + 1 < j; i++) {
        struct edit swap = d->edits.at[i];
        d->edits.at[i] = d->edits.at[--j];
        d->edits.at[j] = swap;
    }
}

static void compare(struct differ *d)
{
    size_t start = 0, old_end = d->old.len, new_end = d->new.len;

    while (start < old_end && start < new_end && str_eq(d->old.at[start], d->new.at[start]))
        start++;
    while (old_end > start && new_end > start &&
           str_eq(d->old.at[old_end - 1], d->new.at[new_end - 1])) {
        old_end--;
        new_end--;
    }
    add(d, ' ', &d->old, 0, start);
    compare_middle(d, start, old_end, new_end);
    add(d, ' ', &d->old, old_end, d->old.len);
}

/* ---- printing ---- */

/* The end of the hunk that the change at i begins: where more lines are kept than the context of
 * two changes. */
static size_t hunk_end(const edit_list *edits, size_t i)
{
    size_t end = i, kept = 0;

    for (; i < edits->len && kept <= 2 * CONTEXT; i++) {
        kept = edits->at[i].kind == ' ' ? kept + 1 : 0;
        if (kept == 0)
            end = i + 1;
    }
    return end + CONTEXT < edits->len ? end + CONTEXT : edits->len;
}

static void print_edit(FILE *out, const struct edit *edit)
{
    putc(edit->kind, out);
    fwrite(edit->line.at, 1, edit->line.len, out);
    if (edit->line.at[edit->line.len - 1] != '\n')
        fputs("\n\\ No newline at end of file\n", out);
}

static void print_range(FILE *out, char sign, size_t line, size_t n)
{
    fprintf(out, " %c%zu", sign, n > 0 ? line + 1 : line);
    if (n != 1)
        fprintf(out, ",%zu", n);
}

static void print_hunks(FILE *out, const edit_list *edits)
{
    size_t old_line = 0, new_line = 0;

    for (size_t i = 0; i < edits->len;) {
        size_t change = i;
        while (change < edits->len && edits->at[change].kind == ' ')
            change++;
        if (change == edits->len)
            break;
        size_t start = change - i > CONTEXT ? change - CONTEXT : i;
        size_t end = hunk_end(edits, change), old = 0, new = 0;
        old_line += start - i;
        new_line += start - i;
        for (i = start; i < end; i++) {
            old += edits->at[i].kind != '+';
            new += edits->at[i].kind != '-';
        }
        fputs("@@", out);
        print_range(out, '-', old_line, old);
        print_range(out, '+', new_line, new);
        fputs(" @@\n", out);
        for (i = start; i < end; i++)
            print_edit(out, &edits->at[i]);
        old_line += old;
        new_line += new;
    }
}

void diff_print(struct arena *arena, FILE *out, const char *old_name, const char *name,
                struct str old, struct str text)
{
    struct differ d = {.arena = arena, .old = split(arena, old), .new = split(arena, text)};

    if (str_eq(old, text))
        return;
    compare(&d);
    fprintf(out, "--- %s\n+++ %s\n", old_name, name);
    print_hunks(out, &d.edits);
}
