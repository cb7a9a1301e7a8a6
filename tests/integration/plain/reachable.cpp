// reachable.cpp - generated headers are C++ too.
#include "reachable.h"

#include <algorithm>

int reachable(const contacts_Person_list *people)
{
    return static_cast<int>(
        std::count_if(people->items, people->items + people->count,
                      [](const contacts_Person *person) { return person->email != nullptr; }));
}
