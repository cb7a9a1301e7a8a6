/* late.h - a part of the program that is C++. */
#ifndef LATE_H
#define LATE_H

#include "tasks.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Was the task due before today? */
bool is_late(const tasks_Task *task, orm_date today);

#ifdef __cplusplus
}
#endif

#endif
