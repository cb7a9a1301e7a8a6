// late.cpp - generated headers are C++ too.
#include "late.h"

bool is_late(const tasks_Task *task, orm_date today)
{
    const orm_datetime now = orm_date_midnight(today);
    return task->due.some && orm_date_midnight(task->due.value).us < now.us;
}
