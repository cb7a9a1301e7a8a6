/* reachable.h - a part of the program that is C++. */
#ifndef REACHABLE_H
#define REACHABLE_H

#include "contacts.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How many of the people have an address. */
int reachable(const contacts_Person_list *people);

#ifdef __cplusplus
}
#endif

#endif
