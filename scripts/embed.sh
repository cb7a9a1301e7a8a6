#!/bin/sh
# embed.sh FILE... - prints a C file that has the texts of the files as strings, for
# compiler/vendor.c. Each text comes in pieces that are no longer than a C compiler must take.
set -eu

cat <<'HEAD'
/* vendored.c - the runtime, as ormgen writes it for programs that bring it along. Made by
 * scripts/embed.sh while ormgen is built. */
#include "vendor.h"
HEAD

LC_ALL=C awk '
    function end_file() {
        if (last != "")
            print ",\n    NULL,\n};"
    }
    FNR == 1 {
        end_file()
        last = FILENAME
        name = FILENAME
        sub(/.*\//, "", name)
        names[++count] = name
        tables[count] = name
        gsub(/[^A-Za-z0-9]/, "_", tables[count])
        printf "\nstatic const char *const %s[] = {", tables[count]
        size = 4096
        comma = ""
    }
    {
        size += length($0) + 1
        if (size > 4000) {
            printf "%s", comma
            size = length($0) + 1
        }
        comma = ","
        gsub(/[\\"?]/, "\\\\&")
        printf "\n    \"%s\\n\"", $0
    }
    END {
        end_file()
        print "\nconst struct vendored vendored[] = {"
        for (i = 1; i <= count; i++)
            printf "    {\"%s\", %s},\n", names[i], tables[i]
        print "    {NULL, NULL},\n};"
    }' "$@"
