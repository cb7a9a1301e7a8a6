/* warmest.h - a part of the program that is C++. */
#ifndef WARMEST_H
#define WARMEST_H

#include "weather.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The highest temperature of the readings that have one. */
orm_decimal warmest(const weather_Reading_list *readings);

#ifdef __cplusplus
}
#endif

#endif
