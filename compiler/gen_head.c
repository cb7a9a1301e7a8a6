/* gen_head.c - the beginnings and ends of files: what they are, the one description of all that is
 * generated for a model, guards and versions. */
#include "gen.h"

#include "orm_gen.h"

#define TEXT_OF(number) TEXT_OF_(number)
#define TEXT_OF_(number) #number

static const char overview[] =
    " *\n"
    " * For each model M of the schema there are the struct M, its key M_id, and the functions "
    "below.\n"
    " * Those that can fail answer an orm_status, and orm_last_error(db) says what failed and "
    "where. A\n"
    " * failed call changes nothing, and sets its out-parameters to zero. What is read belongs to "
    "the\n"
    " * scope, until orm_scope_free.\n"
    " *\n"
    " * M_defaults   a new row with the schema's defaults; {0} is a new row without them\n"
    " * M_key        the key of a row\n"
    " * M_validate   checks a row as a write would, without a database: OK, NOT_NULL, INVALID, "
    "NOMEM,\n"
    " *              MISUSE; error may be NULL\n"
    " * M_insert     writes a new row, and sets its key and its automatic fields\n"
    " * M_insert_many   writes an array of new rows, all or none; orm_last_error(db)->index tells "
    "which\n"
    " *              one is refused\n"
    " * M_update     writes all columns of the row with this key, but those that only an insert "
    "sets;\n"
    " *              NOT_FOUND: no row has it\n"
    " * M_save       inserts the row, or updates the one that has its key\n"
    " * M_delete     deletes the row with a key, and by CASCADE what refers to it; NOT_FOUND: "
    "none\n"
    " *     Writes look at columns only (author_id, not author) and keep nothing of the row. They "
    "answer\n"
    " *     OK, UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, INVALID, BAD_VALUE (what the "
    "database\n"
    " *     computed is no value of its field).\n"
    " * M_get, M_get_by_<unique>   the row with a key, or with values that are unique; NOT_FOUND: "
    "none\n"
    " * M_get_many   the rows of many keys, in their order, NULL where there is none; a key that "
    "comes\n"
    " *              twice is one object\n"
    " * M_all        all rows, in the order of their keys\n"
    " * M_refresh    reads a row that came from a scope again, into its place; NOT_FOUND: it is "
    "gone\n"
    " *     Reads answer OK, BAD_VALUE (a stored value that its type can't hold), NOT_NULL or "
    "INVALID (a\n"
    " *     key that no row can have).\n"
    " *     A view has only what reads; M_key, M_get, M_get_many and M_refresh if it has a key.\n"
    " *     Any call with a db may also answer BUSY, FULL, READONLY, IO, CORRUPT, INTERRUPTED, "
    "NOMEM,\n"
    " *     MISUSE, SCHEMA, ERROR.\n"
    " *\n"
    " * For each relation r of M, on rows that came from a scope:\n"
    " * M_r_load     loads it for the row and for the other rows of its result (orm_options.lazy), "
    "in\n"
    " *              one statement, two for a ManyToMany, none if it is loaded; a ForeignKey or "
    "OneToOne\n"
    " *              sets row->r, to NULL where there is no such row\n"
    " * M_r          what is loaded: a list, or the row on the other side of a OneToOne; NULL: "
    "nothing\n"
    " * M_r_matching the list of a query with a condition, a limit or an offset: a part, not the "
    "whole\n"
    " * M_r_count    the number of related rows: counted (.count_r), else that of the loaded list; "
    "-1:\n"
    " *              neither\n"
    " * M_r_loaded   is it loaded? M_r_unload: forget it, so that the next load reads it again\n"
    " * M_r_add, M_r_remove, M_r_set, M_r_clear, M_r_has   the links of a ManyToMany, by keys. "
    "Adding\n"
    " *              twice is no error. A new link of a key without a row is FOREIGN_KEY, and "
    "nothing\n"
    " *              changes; for the other calls such a key just has no links. *changed (it may "
    "be NULL)\n"
    " *              gets the number of rows of the link table that changed. Where links are rows "
    "that\n"
    " *              must be given values, M_r_add inserts such a row\n"
    " * M_r_add_many   adds links of any keys, each a M_r_link {key, other}\n";

static const char overview_of_queries[] =
    " *\n"
    " * Filters, orders and changes are values, made by the macros below each model:\n"
    " * M_f_eq(v), _ne, _lt, _le, _gt, _ge, _between(a, b), _in(array, n), _not_in, _is_null, "
    "_not_null\n"
    " *              field f against values: comparisons with NULL are false, but eq(NULL) of a "
    "text is\n"
    " *              is_null, and ne is all that eq is not\n"
    " * M_f_contains(text), _startswith, _endswith; _icontains, _istartswith, _iendswith, _iexact "
    "(the\n"
    " *              letters of ASCII in both cases); _like, _glob (SQLite's patterns)\n"
    " * M_f_year_eq(n), _month_eq, _day_eq, _hour_eq, _date_eq(date)   parts of dates and times\n"
    " * M_f_path_eq(\"$.a.b\", orm_value_int(1))   what stands at a path of a json field\n"
    " * M_f_lt_field(M_g_field())   a field against another of the same type\n"
    " * M_r_is(filter), M_r_any(filter), _none, _every, M_r_count_gt(n)   through relations; a "
    "zeroed\n"
    " *              filter is any row\n"
    " * M_and(a, b), M_or(a, b), M_not(a), M_all_of(array, n), M_any_of(array, n), M_everything()\n"
    " *              _and, _or take two, and nest: a filter holds 12 parts, these among them, and "
    "arrays\n"
    " *              any number. A zeroed filter is no condition\n"
    " * M_f_asc(), _desc(), _asc_nulls_last(), _desc_nulls_first(), M_r_by(T_f_asc()), "
    "M_r_count_desc()\n"
    " * M_f_set(v), _set_null(), _set_if(filter, a, b), _set_field(M_g_field()), M_f_add(v)\n"
    " *     Arrays, texts and blobs must live until the call that runs the filter returns.\n"
    " *\n"
    " * M_query(.where, .order, .limit, .offset, .after, .join_r, .prefetch_r, .count_r)   a "
    "query, for\n"
    " *              the call it stands in; one that is built step by step, and any in C++: "
    "M_query_new,\n"
    " *              then M_ref_of(query). limit 0: all; after: the last row of the page before. "
    "A\n"
    " *              prefetched to-many edge has all of that for each parent but after; a to-one "
    "edge has\n"
    " *              only edges\n"
    " * M_select     the rows of a query. M_first: the first, NULL if there is none. M_one: the "
    "only one;\n"
    " *              NOT_FOUND, MULTIPLE\n"
    " * M_count, M_exists, M_f_sum(db, filter, &out), _avg, _min, _max   over the rows of a "
    "filter; a\n"
    " *              zeroed one is all rows; no value at all is NULL\n"
    " * M_each_open, M_each_next, M_each_close   the rows one by one, in constant memory: a row "
    "lives\n"
    " *              until the next call; NULL at the end; an opened cursor must be closed\n"
    " * M_from_sql   rows of M from SQL that names M's columns; n params for ?1 and on\n"
    " * M_explain    SQL and plan of a query, as text in the scope\n"
    " * M_prefetch, M_prefetch_row   load the edges of a query for rows that are there. "
    "M_load_graph: all\n"
    " *              relations to a depth (-1: all that can be reached), each key one object\n"
    " * M_update_where, M_delete_where   change all rows of a filter, which must not be zeroed; "
    "the\n"
    " *              number of rows goes to the last argument, which may be NULL\n"
    " *     They answer what reads and writes answer, and INVALID (a value that its field can't "
    "have, an\n"
    " *     edge with what it can't have), MISUSE (a filter or query that can't be used: the "
    "message\n"
    " *     says why).\n";

static const char version_check[] =
    "#include <orm.h>\n"
    "\n"
    "#if ORM_VERSION_NUMBER < $number$\n"
    "#error \"orm.h is older than the ormgen that wrote this file: use the same version of both\"\n"
    "#endif\n";

static const char abi_check[] =
    "\n"
    "#include <orm_gen.h>\n"
    "\n"
    "#if ORM_ABI != $abi$\n"
    "#error \"orm_gen.h is not of the ormgen that wrote this file: run ormgen again\"\n"
    "#endif\n"
    "\n"
    "$storage$ const orm_schema $S$_schema_;\n";

/* The first line of a comment, which stays open. */
static void gen_title(struct gen *g, struct text *t, struct str file, const char *kind)
{
    emit(t,
         "/* $file$.$kind$ - made by ormgen $version$ from $source$. Do not edit: change the "
         "schema.",
         "file", file.at, "kind", kind, "version", ORM_VERSION, "source",
         c_comment_text(g->arena, g->set->source).at);
}

void gen_overview(struct gen *g)
{
    gen_title(g, &g->header, g->set->name, "h");
    text_add(&g->header, STR("\n"));
    text_add(&g->header, str_of(overview));
    text_add(&g->header, str_of(overview_of_queries));
    text_add(&g->header, STR(" */\n"));
}

void gen_header_title(struct gen *g, struct str file, const char *what)
{
    gen_title(g, &g->header, file, "h");
    emit(&g->header, "\n * $what$ */\n", "what", what);
}

void gen_guard(struct gen *g, struct str macro)
{
    emit(&g->header, "#ifndef $G$_H\n#define $G$_H\n\n", "G", macro.at);
}

void gen_version_check(struct gen *g)
{
    emit(&g->header, version_check, "number", TEXT_OF(ORM_VERSION_NUMBER));
}

void gen_header_begin(struct gen *g)
{
    text_add(&g->header, STR("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n"));
}

void gen_header_end(struct gen *g)
{
    text_add(&g->header, STR("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n"));
}

void gen_source_title(struct gen *g, struct str file, struct str header)
{
    gen_title(g, &g->source, file, "c");
    emit(&g->source, " */\n#include \"$header$.h\"\n", "header", header.at);
}

void gen_source_begin(struct gen *g)
{
    emit(&g->source, abi_check, "abi", TEXT_OF(ORM_ABI), "storage",
         g->set->split ? "extern" : "static", "S", g->set->name.at);
}
