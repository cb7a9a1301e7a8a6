// warmest.cpp - generated headers are C++ too.
#include "warmest.h"

orm_decimal warmest(const weather_Reading_list *readings)
{
    orm_decimal most = ORM_DECIMAL(-9999, 1);
    for (size_t i = 0; i < readings->count; i++) {
        const orm_decimal_opt &degrees = readings->items[i]->degrees;
        if (degrees.some && orm_decimal_compare(degrees.value, most) > 0)
            most = degrees.value;
    }
    return most;
}
