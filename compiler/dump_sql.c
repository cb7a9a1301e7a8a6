/* dump_sql.c - --dump=sql: the DDL and every statement, with what it is for. */
#include "dump.h"

void dump_sql(FILE *out, const struct sql_set *sql)
{
    for (size_t i = 0; i < sql->tables.len; i++)
        if (sql_is_table(&sql->tables.at[i]))
            fprintf(out, "%s;\n", sql->tables.at[i].text.at);
    for (size_t i = 0; i < sql->indexes.len; i++)
        fprintf(out, "%s;\n", sql->indexes.at[i].text.at);
    for (size_t i = 0; i < sql->tables.len; i++)
        if (sql_is_view(&sql->tables.at[i]))
            fprintf(out, "%s;\n", sql->tables.at[i].text.at);
    for (size_t i = 0; i < sql->models.len; i++) {
        const struct sql_model *m = &sql->models.at[i];
        for (size_t k = 0; k < m->statements.len; k++)
            if (m->statements.at[k].text.at)
                fprintf(out, "-- %s\n%s;\n", m->statements.at[k].what.at,
                        m->statements.at[k].text.at);
    }
}
