/* draft.c - making parts of a draft: options that are given, and notes. */
#include "draft.h"

/* ---- options ---- */

struct word draft_word(struct str text)
{
    return (struct word){.text = text, .given = true};
}

struct flag draft_flag(bool value)
{
    return (struct flag){.given = true, .value = value};
}

struct count draft_count(uint32_t value)
{
    return (struct count){.given = true, .value = value};
}

struct written_action draft_action(enum action action)
{
    return (struct written_action){.given = true, .value = action};
}

/* ---- notes ---- */

void draft_infer(struct arena *arena, draft_notes *notes, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    *list_add(arena, notes) = (struct draft_note){.text = str_vfmt(arena, format, args)};
    va_end(args);
}

void draft_leave_out(struct arena *arena, draft_notes *notes, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    struct str what = str_vfmt(arena, format, args);
    va_end(args);
    *list_add(arena, notes) = (struct draft_note){
        .text = str_fmt(arena, "left out: " STR_FMT, STR_ARG(what)), .left_out = true};
}

static size_t left_out(const draft_notes *notes)
{
    size_t n = 0;

    for (size_t i = 0; i < notes->len; i++)
        n += notes->at[i].left_out;
    return n;
}

static size_t left_out_of_model(const struct draft_model *model)
{
    size_t n = left_out(&model->notes);

    for (size_t i = 0; i < model->fields.len; i++)
        n += left_out(&model->fields.at[i]->notes);
    for (size_t i = 0; i < model->uniques.len; i++)
        n += left_out(&model->uniques.at[i]->notes);
    for (size_t i = 0; i < model->indexes.len; i++)
        n += left_out(&model->indexes.at[i]->notes);
    for (size_t i = 0; i < model->checks.len; i++)
        n += left_out(&model->checks.at[i]->notes);
    return n;
}

size_t draft_left_out(const struct draft *draft)
{
    size_t n = left_out(&draft->notes);

    for (size_t i = 0; i < draft->models.len; i++)
        n += left_out_of_model(draft->models.at[i]);
    return n;
}
