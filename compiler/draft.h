/* draft.h - a schema that is being made of a database: options as they will be written, each with
 * what is to be said beside it. Its parts are the structs of a schema as written (schema.h), whose
 * places (loc) are unset; of the lists of written_model only mixins and primary_key are used, for
 * fields, keys, indexes and checks are lists of their own here. */
#ifndef DRAFT_H
#define DRAFT_H

#include "catalog.h"

/* A comment beside a part. left_out: something that the database has is missing or changed here;
 * these are counted. One line of text, not yet escaped. */
struct draft_note {
    struct str text;
    bool left_out;
};

typedef LIST(struct draft_note) draft_notes;

/* The lines of the YAML that a part has, from 1; set by draft_yaml(). */
struct draft_lines {
    unsigned first, last;
};

struct draft_field {
    struct written_field written;
    const struct catalog_column *column; /* that it was made of, the first one; NULL: ManyToMany */
    const struct catalog_foreign_key *key; /* of a ForeignKey or OneToOne, else NULL */
    struct str first_name; /* before import_settle.c gave it another; no text: it did not */
    bool is_plain;         /* import_settle.c left nothing but the column */
    draft_notes notes;
    struct draft_lines lines;
};

struct draft_unique {
    struct words written;
    const struct catalog_index *index;
    draft_notes notes;
    struct draft_lines lines;
    bool dropped; /* only its notes are printed */
};

struct draft_index {
    struct written_index written;
    const struct catalog_index *index;
    draft_notes notes;
    struct draft_lines lines;
    bool dropped;
};

struct draft_check {
    struct written_check written;
    const struct catalog_check *check;
    draft_notes notes;
    struct draft_lines lines;
    bool dropped;
};

struct draft_model {
    struct written_model written;
    const struct catalog_table *table;
    LIST(struct draft_field *) fields;
    LIST(struct draft_unique *) uniques;
    LIST(struct draft_index *) indexes;
    LIST(struct draft_check *) checks;
    draft_notes notes;
    struct draft_lines lines; /* of its name and its own options */
};

struct draft {
    struct arena *arena;
    struct written_schema written;     /* name, on_delete, on_update; its models are those below */
    struct str source;                 /* the database's name without folders, for the head */
    LIST(struct draft_model *) models; /* in the order of the output */
    draft_notes notes; /* behind the models: tables and views that are left out, triggers */
    bool sampled;      /* a decision stands on rows, which the head says */
    bool sampled_part; /* and not on all of them */
    struct str unsafe; /* as catalog_unsafe() says it, which the head says, too */
};

/* draft.c: for those that fill drafts. */
/* Options that are given. Where they need quotes is a matter of draft_yaml(). */
struct word draft_word(struct str text);
struct flag draft_flag(bool value);
struct count draft_count(uint32_t value);
struct written_action draft_action(enum action action);
/* Adds a note; the format is that of printf. draft_leave_out() puts "left out: " before it. */
void draft_infer(struct arena *arena, draft_notes *notes, const char *format, ...)
    BASE_PRINTF(3, 4);
void draft_leave_out(struct arena *arena, draft_notes *notes, const char *format, ...)
    BASE_PRINTF(3, 4);
/* How many notes say that something is left out. */
size_t draft_left_out(const struct draft *draft);

/* draft_yaml.c: the draft as the text of a schema; sets the lines of its parts. */
struct str draft_yaml(struct arena *arena, struct draft *draft);

#endif
