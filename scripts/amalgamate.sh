#!/bin/sh
# amalgamate.sh - prints the runtime as one C file, for programs that bring it along. First come the
# headers that are not public, each once and behind those that it includes, then the .c files in the
# order of the layers, which the head of runtime/internal.h has. What only the runtime calls is
# static there. The public headers stay files of their own.
set -eu

cd "$(dirname "$0")/../runtime"
version=$(sed -n 's/^#define ORM_VERSION "\(.*\)"/\1/p' orm.h)
number=$(sed -n 's/^#define ORM_VERSION_NUMBER \([0-9]*\).*/\1/p' orm.h)
public=$(echo orm*.h)

# The sources by layers: the words behind "before it:", of which some have a star.
layers=$(sed '/\*\//q' internal.h | tr '\n|' '  ' |
    sed 's/.*before it: \([^.]*\)\..*/\1/; s/  *\*  */ /g; s/[a-z_*][a-z_*]*/&.c/g')
sources=
# shellcheck disable=SC2086
for source in $layers; do
    case " $sources " in
    *" $source "*) ;;
    *) sources="$sources $source" ;;
    esac
done
for source in *.c; do
    case " $sources " in
    *" $source "*) ;;
    *)
        echo "amalgamate.sh: $source is in no layer of runtime/internal.h" >&2
        exit 1
        ;;
    esac
done

# ---- The head ----

cat <<HEAD
/* orm.c - the runtime library of ormgen $version as one file, for programs that bring it along. It
 * was made of the files of runtime/ that the lines of '=' name, and belongs to the headers beside
 * it: $public.
 *
 *     cc -std=c11 -O2 -c orm.c
 *
 * The program is linked with SQLite 3.37 or newer and the mathematical library: -lsqlite3 -lm.
 *
 * SPDX-License-Identifier: MIT
 *
HEAD
sed 's/^/ * /; s/ *$//' ../LICENSE
cat <<HEAD
 */
#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

HEAD
sed -n 's/^ *# *include \(<.*>\)/#include \1/p' *.[ch] | LC_ALL=C sort -u
cat <<HEAD

#include "orm_gen.h"

#if ORM_VERSION_NUMBER != $number
#error "orm.c and orm.h are of different versions: 'ormgen --runtime' writes both"
#endif
HEAD

# ---- The files ----

# shellcheck disable=SC2086
awk -v public="$public" '
    function read(file, count, line, name, inside, i, text) {
        seen[file] = 1
        while ((getline line <file) > 0) {
            if (line ~ /^#include </)
                continue
            if (line ~ /^#include "/) {
                name = line
                gsub(/^#include "|".*/, "", name)
                if (!(name in seen))
                    read(name)
                continue
            }
            # The functions that the files of the runtime share begin with ormi_.
            if (line ~ /^[a-z].*[ *]ormi_[a-z0-9_]*\(/ && line !~ /^static /) {
                line = "static " line
                inside = 1
            } else if (inside) {
                line = (line ~ /^ / ? "       " : "") line
            }
            inside = inside && line !~ /[;{]$/
            # Nothing is left of an include, nor two empty lines in its place.
            if (line != "" || text[count] != "")
                text[++count] = line
        }
        close(file)
        print ""
        print "/* ================ " file " ================ */"
        print ""
        for (i = 1; i <= count; i++)
            print text[i]
    }
    BEGIN {
        count = split(public, name, " ")
        for (i = 1; i <= count; i++)
            seen[name[i]] = 1
        for (i = 1; i < ARGC; i++)
            read(ARGV[i])
    }' $sources
