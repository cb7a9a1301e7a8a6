/* diag_source.c - the line of a place, and the caret line under it, so that they meet on a
 * terminal: tabs are printed as blanks, what can't be printed as a question mark, and characters
 * take the columns that width.c says. Of a long line only the surroundings of the place are shown.
 */
#include "diag_message.h"

#define BYTES_PER_SPOT 1024
#define MOST_COLUMNS 120 /* of a source line, with the dots where it is cut */
#define DOTS "..."
#define DOTS_COLUMNS 3
#define MOST_CELLS (2 * MOST_COLUMNS)
#define TAB 8

/* ---- places ---- */

struct source_spot {
    size_t offset;
    unsigned line, column;
};

static struct str text_from(struct str text, size_t offset)
{
    return (struct str){text.at + offset, text.len - offset};
}

/* A carriage return and a line feed are two characters of one line. */
static struct source_spot next_spot(struct str text, struct source_spot spot)
{
    size_t size;
    long c = str_char(text_from(text, spot.offset), &size);

    spot.offset += size;
    if (c == '\n' || (c == '\r' && (spot.offset == text.len || text.at[spot.offset] != '\n')))
        return (struct source_spot){spot.offset, spot.line + 1, 1};
    spot.column++;
    return spot;
}

static bool is_line_end(struct str text, size_t offset)
{
    return offset == text.len || text.at[offset] == '\n' || text.at[offset] == '\r';
}

/* A spot for each kilobyte: looking for a place begins at the last one before it, so that it takes
 * no longer in a large file, or in a file that is one line. */
struct source_index source_index(struct arena *arena, struct str text)
{
    struct source_index index = {.text = text};
    struct source_spot spot = {0, 1, 1};

    for (size_t due = 0;; spot = next_spot(text, spot)) {
        if (spot.offset >= due) {
            *list_add(arena, &index.spots) = spot;
            due += BYTES_PER_SPOT;
        }
        if (spot.offset == text.len)
            return index;
    }
}

static bool is_before(struct source_spot spot, unsigned line, unsigned column)
{
    return spot.line < line || (spot.line == line && spot.column < column);
}

/* The spot at a place, or at the end of its line if that ends before it. */
static struct source_spot find_spot(const struct source_index *index, unsigned line,
                                    unsigned column)
{
    size_t low = 0, high = index->spots.len;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (is_before(index->spots.at[middle], line, column + 1))
            low = middle;
        else
            high = middle;
    }
    struct source_spot spot = index->spots.at[low];
    while (is_before(spot, line, column) && spot.offset < index->text.len &&
           !(spot.line == line && is_line_end(index->text, spot.offset)))
        spot = next_spot(index->text, spot);
    return spot;
}

/* ---- the part of a line around a place ---- */

/* A character as it is printed. */
struct cell {
    struct str text;
    unsigned columns;
};

struct view {
    struct cell cells[MOST_CELLS];
    size_t n;
    size_t token, token_end;  /* the cells of the place; both n: it is behind the line */
    bool cut_left, cut_right; /* the line has more than these cells */
};

static struct cell cell_of(struct str text, size_t offset, unsigned column)
{
    const struct str blanks = STR("        ");
    size_t size;
    long c = str_char(text_from(text, offset), &size);
    unsigned to_tab = TAB - column % TAB;

    if (c == '\t')
        return (struct cell){{blanks.at, to_tab}, to_tab};
    if (c < 0 || char_is_control(c))
        return (struct cell){STR("?"), 1};
    return (struct cell){{text.at + offset, size}, char_columns(c)};
}

/* Reads as many characters before the place as may be shown, and as many from it on. */
static void read_view(const struct source_index *index, struct loc at, struct view *view)
{
    unsigned before = at.column > MOST_COLUMNS ? at.column - MOST_COLUMNS : 1, column = 0;
    unsigned width = at.width > 0 ? at.width : 1;
    struct source_spot spot = find_spot(index, at.line, before);

    *view = (struct view){.cut_left = spot.line == at.line && spot.column > 1};
    size_t to_token = at.column - before;
    while (spot.line == at.line && !is_line_end(index->text, spot.offset)) {
        if (view->n == MOST_CELLS) {
            view->cut_right = true;
            break;
        }
        struct cell cell = cell_of(index->text, spot.offset, column);
        column += cell.columns;
        view->cells[view->n++] = cell;
        spot = next_spot(index->text, spot);
    }
    view->token = to_token < view->n ? to_token : view->n;
    view->token_end = width < view->n - view->token ? view->token + width : view->n;
}

/* ---- the window on it ---- */

struct window {
    size_t from, to; /* cells */
    unsigned columns;
};

/* Both take cells in while the window has no more than so many columns. */
static void grow_left(const struct view *view, struct window *window, unsigned most)
{
    while (window->from > 0 && window->columns + view->cells[window->from - 1].columns <= most)
        window->columns += view->cells[--window->from].columns;
}

static void grow_right(const struct view *view, struct window *window, unsigned most)
{
    while (window->to < view->n && window->columns + view->cells[window->to].columns <= most)
        window->columns += view->cells[window->to++].columns;
}

static unsigned columns_of(const struct view *view, size_t from, size_t to)
{
    unsigned columns = 0;

    for (size_t i = from; i < to; i++)
        columns += view->cells[i].columns;
    return columns;
}

/* The whole line if it is short. Else from its beginning if that leaves room for the token; else
 * the token in the middle; or as much of it as there is room for, behind some of what stands before
 * it. */
static struct window window_of(const struct view *view)
{
    const unsigned room = MOST_COLUMNS - 2 * DOTS_COLUMNS;
    bool is_whole = !view->cut_left && !view->cut_right;
    unsigned before = columns_of(view, 0, view->token);
    unsigned token = columns_of(view, view->token, view->token_end);
    struct window window = {view->token, view->token, 0};
    unsigned left = room / 4;

    if (is_whole && columns_of(view, 0, view->n) <= MOST_COLUMNS)
        return (struct window){0, view->n, 0};
    if (before + token <= room)
        left = before;
    else if (token <= room)
        left = (room - token) / 2;
    grow_left(view, &window, left);
    grow_right(view, &window, room);
    grow_left(view, &window, room);
    while (window.from < view->token && view->cells[window.from].columns == 0)
        window.from++; /* marks of a character that is cut off */
    return window;
}

static void print_times(char c, unsigned n, FILE *out)
{
    for (; n > 0; n--)
        putc(c, out);
}

void source_print(const struct source_index *index, struct loc at, const char *color,
                  const char *plain, FILE *out)
{
    struct view view;

    read_view(index, at, &view);
    struct window window = window_of(&view);
    bool dots_left = window.from > 0 || view.cut_left;
    bool dots_right = window.to < view.n || view.cut_right;
    size_t token_end = view.token_end < window.to ? view.token_end : window.to;
    unsigned width = columns_of(&view, view.token, token_end);

    int gutter = fprintf(out, "%5u", at.line);
    fprintf(out, " | %s", dots_left ? DOTS : "");
    for (size_t i = window.from; i < window.to; i++)
        fwrite(view.cells[i].text.at, 1, view.cells[i].text.len, out);
    fprintf(out, "%s\n%*s | ", dots_right ? DOTS : "", gutter, "");
    print_times(' ', (dots_left ? DOTS_COLUMNS : 0) + columns_of(&view, window.from, view.token),
                out);
    fprintf(out, "%s^", color);
    print_times('~', width > 0 ? width - 1 : 0, out);
    fprintf(out, "%s\n", plain);
}
