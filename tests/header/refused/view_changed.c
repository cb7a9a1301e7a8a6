/* No change of rows sets a field of a view. */
#include "views.h"

views_Book_set sample(const char *title);
views_Book_set sample(const char *title)
{
#ifdef WRONG
    return views_BookView_title_set(title);
#else
    return views_Book_title_set(title);
#endif
}
