/* fuzz.c - the target of libFuzzer: any bytes are a schema, and each answer must be a right one. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "front.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct front_answer answer = front_compile((const char *)bytes, size);

    if (answer.fault) {
        fprintf(stderr, "%s\n%s", answer.fault, answer.messages);
        abort();
    }
    front_free(&answer);
    return 0;
}
