/* front.h - ormgen as one function without files: from the bytes of a schema to the text of all
 * that it would write. For tests that give it any bytes at all. */
#ifndef FRONT_H
#define FRONT_H

#include <stdbool.h>
#include <stddef.h>

struct front_answer {
    bool accepted;
    char *messages; /* what standard error would get; freed by front_free */
    char *fault;    /* what no schema may lead to; NULL: nothing */
};

/* An answer is right if the schema is accepted and each of its files has a text, or if it is
 * refused with a message; and if each message has a place in the schema, a code, and no byte that a
 * terminal should not get. Else fault says what is wrong. */
struct front_answer front_compile(const char *bytes, size_t size);
void front_free(struct front_answer *answer);

#endif
