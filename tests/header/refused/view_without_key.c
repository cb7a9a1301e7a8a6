/* Rows without a key are not looked up by it. */
#include "views.h"

orm_status sample(orm_db *db, orm_scope *scope, views_Line_list *lines);
orm_status sample(orm_db *db, orm_scope *scope, views_Line_list *lines)
{
#ifdef WRONG
    return views_Line_get_many(db, scope, NULL, 0, lines);
#else
    return views_Line_all(db, scope, lines);
#endif
}
