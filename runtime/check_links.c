/* check_links.c - for S_check_data: what refers to nothing. SQLite finds these rows, by a join that
 * has no other side; whether the database enforces the reference does not count.
 *
 * A value that can't be read, or breaks a rule, is told as such alone.
 */
#include "check_data.h"

/* Columns of the table that is called a, which refer to those of target. */
struct referred {
    const orm_model *target;
    const uint16_t *there; /* columns of target */
    const char *names[ORM_KEY_PARTS];
    unsigned parts;
};

/* Keeps only rows that refer to nothing. The plus leaves the comparison to the type of the target,
 * as foreign keys do, so that its index serves. */
static void add_lack(sqlite3_str *sql, const struct referred *r)
{
    const orm_column *columns = r->target->columns;
    sqlite3_str_appendf(sql, " LEFT JOIN \"%w\" AS b ON", r->target->table);
    for (unsigned i = 0; i < r->parts; i++)
        sqlite3_str_appendf(sql, "%s b.\"%w\" = +a.\"%w\"", i > 0 ? " AND" : "",
                            columns[r->there[i]].name, r->names[i]);
    sqlite3_str_appendf(sql, " WHERE b.\"%w\" IS NULL", columns[r->there[0]].name);
    for (unsigned i = 0; i < r->parts; i++)
        sqlite3_str_appendf(sql, " AND a.\"%w\" IS NOT NULL", r->names[i]);
}

/* "no Author with id 99" */
static const char *show_lack(const struct referred *r, const orm_value *stored, char *buffer,
                             size_t size)
{
    char where[320];
    ormi_show_where(r->target, r->there, r->parts, stored, where, sizeof(where));
    sqlite3_snprintf((int)size, buffer, "no %s with %s", r->target->name, where);
    return buffer;
}

/* ---- ForeignKey and OneToOne ---- */

static void check_referrer(struct ormi_data_check *c, const orm_model *model,
                           const orm_relation *relation, const struct referred *r,
                           sqlite3_stmt *statement)
{
    char key[ORMI_SHOWN], message[ORM_MESSAGE_SIZE];
    orm_value stored[ORM_KEY_PARTS];
    orm_error error;
    for (unsigned i = 0; i < r->parts; i++) {
        unsigned column = relation->columns[i];
        const struct ormi_place place = {model, column, statement, (int)column};
        if (!ormi_data_value(c, &place, true, &error))
            return;
        c->status = ormi_key_value(c->db, sqlite3_column_value(statement, place.at), &stored[i]);
        if (c->status != ORM_OK)
            return;
    }
    ormi_data_key(c, model, statement, key, sizeof(key));
    ormi_data_problem(c, model, relation->name, key,
                      show_lack(r, stored, message, sizeof(message)));
}

static void check_referrers(struct ormi_data_check *c, const orm_model *model,
                            const orm_relation *relation)
{
    struct referred r = {relation->target, relation->there, {NULL}, relation->parts};
    for (unsigned i = 0; i < r.parts; i++)
        r.names[i] = model->columns[relation->columns[i]].name;
    sqlite3_str *sql = sqlite3_str_new(NULL);
    ormi_data_select(sql, model);
    add_lack(sql, &r);
    sqlite3_stmt *statement = ormi_data_prepare(c, model, sql);
    while (ormi_data_next(c, statement))
        check_referrer(c, model, relation, &r, statement);
    sqlite3_finalize(statement);
}

/* ---- Junction tables ---- */

struct junction {
    struct ormi_data_check *check;
    const orm_model *model;
    const orm_relation *relation;
    struct referred sides[2]; /* here and there */
};

/* "SELECT " and the columns of both sides */
static void select_links(sqlite3_str *sql, const struct junction *j)
{
    for (unsigned s = 0, n = 0; s < 2; s++)
        for (unsigned i = 0; i < j->sides[s].parts; i++, n++)
            sqlite3_str_appendf(sql, "%s a.\"%w\"", n > 0 ? "," : "SELECT", j->sides[s].names[i]);
    sqlite3_str_appendf(sql, " FROM \"%w\" AS a", j->relation->junction->table);
}

/* The link as a key: (1, 2). */
static void note_link(const struct junction *j, sqlite3_stmt *statement, const char *message)
{
    struct ormi_data_check *c = j->check;
    orm_value stored[2 * ORM_KEY_PARTS];
    char key[ORMI_SHOWN];
    unsigned parts = j->sides[0].parts + j->sides[1].parts;
    c->status = ormi_key_in_result(c->db, statement, 0, parts, stored);
    if (c->status != ORM_OK)
        return;
    ormi_show_values(stored, parts, key, sizeof(key));
    ormi_data_problem(c, j->model, j->relation->name, key, message);
}

/* Can the columns of a side be read, which begin at a result column? Unless silent, those that
 * can't are noted. */
static bool check_side(const struct junction *j, unsigned side, sqlite3_stmt *statement,
                       bool silent)
{
    const struct referred *r = &j->sides[side];
    int first = side == 0 ? 0 : (int)j->sides[0].parts;
    char message[ORM_MESSAGE_SIZE];
    bool done = true;
    orm_error error;
    for (unsigned i = 0; i < r->parts && j->check->status == ORM_OK; i++) {
        const struct ormi_place place = {r->target, r->there[i], statement, first + (int)i};
        if (ormi_data_value(j->check, &place, false, &error))
            continue;
        done = false;
        if (silent)
            continue;
        sqlite3_snprintf((int)sizeof(message), message, "column %s: %s", r->names[i],
                         ormi_error_text(&error));
        note_link(j, statement, message);
    }
    return done;
}

static void check_links(const struct junction *j)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    select_links(sql, j);
    sqlite3_stmt *statement = ormi_data_prepare(j->check, j->model, sql);
    while (ormi_data_next(j->check, statement)) {
        check_side(j, 0, statement, false);
        check_side(j, 1, statement, false);
    }
    sqlite3_finalize(statement);
}

/* Links whose side refers to nothing. */
static void check_targets(const struct junction *j, unsigned side)
{
    struct ormi_data_check *c = j->check;
    const struct referred *r = &j->sides[side];
    int first = side == 0 ? 0 : (int)j->sides[0].parts;
    char message[ORM_MESSAGE_SIZE];
    orm_value stored[ORM_KEY_PARTS];
    sqlite3_str *sql = sqlite3_str_new(NULL);
    select_links(sql, j);
    add_lack(sql, r);
    sqlite3_stmt *statement = ormi_data_prepare(c, j->model, sql);
    while (ormi_data_next(c, statement)) {
        if (!check_side(j, side, statement, true))
            continue;
        c->status = ormi_key_in_result(c->db, statement, first, r->parts, stored);
        if (c->status == ORM_OK)
            note_link(j, statement, show_lack(r, stored, message, sizeof(message)));
    }
    sqlite3_finalize(statement);
}

static void check_junction(struct ormi_data_check *c, const orm_model *model,
                           const orm_relation *relation)
{
    const orm_junction *table = relation->junction;
    const orm_model *target = relation->target;
    struct junction j = {
        c,
        model,
        relation,
        {{model, model->key, {NULL}, model->n_key}, {target, target->key, {NULL}, target->n_key}}};
    for (unsigned i = 0; i < model->n_key; i++)
        j.sides[0].names[i] = table->here[i];
    for (unsigned i = 0; i < target->n_key; i++)
        j.sides[1].names[i] = table->there[i];
    check_links(&j);
    check_targets(&j, 0);
    check_targets(&j, 1);
}

/* ---- Which ---- */

/* A model of its own has its rows looked at as such. */
static bool is_table_of_model(const orm_schema *schema, const char *table)
{
    for (uint32_t i = 0; i < schema->n_models; i++)
        if (sqlite3_stricmp(schema->models[i]->table, table) == 0)
            return true;
    return false;
}

/* Is it the other side of a relation that comes first in the schema? */
static bool is_second(const orm_model *model, unsigned relation)
{
    const orm_relation *own = &model->relations[relation];
    if (own->inverse == ORM_NONE || own->target == model)
        return own->inverse < relation;
    for (uint32_t i = 0; model->schema->models[i] != model; i++)
        if (model->schema->models[i] == own->target)
            return true;
    return false;
}

void ormi_check_links(struct ormi_data_check *c, const orm_model *model)
{
    if (model->view)
        return;
    for (unsigned i = 0; i < model->n_relations && !ormi_data_done(c); i++) {
        const orm_relation *relation = &model->relations[i];
        if (relation->kind == ORM_TO_ONE)
            check_referrers(c, model, relation);
        else if (relation->kind == ORM_MANY_TO_MANY && !is_second(model, i) &&
                 !is_table_of_model(c->schema, relation->junction->table))
            check_junction(c, model, relation);
    }
}
