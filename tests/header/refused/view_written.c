/* Rows of a view are only read. */
#include "views.h"

orm_status sample(orm_db *db, views_BookView *row);
orm_status sample(orm_db *db, views_BookView *row)
{
#ifdef WRONG
    return views_BookView_insert(db, row);
#else
    return views_BookView_refresh(db, row);
#endif
}
