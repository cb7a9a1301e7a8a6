# shellcheck shell=sh disable=SC2154,SC2086
# What the documentation shows is true: samples are compiled and run, examples print what they say.
#
# A fenced block of C, YAML or a build follows a comment that says what it is:
#   <!-- run: shop -->      a program with generated/shop.h: builds, runs, exits with 0
#   <!-- output -->         what the program before it printed
#   <!-- compile: shop -->  lines of a function that has db and scope, answers a status: compiles
#   <!-- c++: shop -->      the same in C++
#   <!-- schema -->         a whole schema: ormgen takes it without a word
#   <!-- errors -->         what ormgen says of the schema before it, under the name schema.yaml; that
#                           one then is marked <!-- wrong schema -->
#   <!-- json -->           the same with --diagnostics=json
#   <!-- database: music --> the SQL of music.db
#   <!-- imported -->       what `ormgen import` makes of the database before it
#   <!-- program -->        a program with what ormgen makes of that: builds, runs beside music.db
#   <!-- part: FILE -->     lines that stand in a file of the tree, one after the other
#   <!-- excerpt -->        a piece of something: not tested

# Takes the blocks of a page apart: $work/docs/LINE.KIND, and their list "LINE KIND SCHEMA".
take_apart() {
    rm -rf "$work/docs"
    mkdir -p "$work/docs"
    awk -v folder="$work/docs" '
        /^```/ && inside { inside = 0; close(file); next }
        inside { if (file) print >file; next }
        /^```/ {
            inside = 1
            file = ""
            if (kind != "") {
                file = folder "/" FNR "." kind
                printf "" >file
                print FNR, kind, schema
            } else if ($0 ~ /^```(c|cpp|yaml|make|cmake|meson)$/)
                print FNR, "unmarked"
            kind = ""
            next
        }
        /^<!-- ((run|compile|c\+\+|database): [a-z0-9_]+|part: [A-Za-z0-9_.\/-]+) -->$/ {
            kind = substr($2, 1, length($2) - 1)
            schema = $3
            next
        }
        /^<!-- (output|schema|errors|json|imported|program|excerpt) -->$/ { kind = $2; schema = "-"; next }
        /^<!-- wrong schema -->$/ { kind = "wrong"; schema = "-"; next }
        NF { kind = "" }' "$1" >"$work/docs/list"
}

# compile_sample FILE.c: builds a program with generated code.
compile_sample() {
    # shellcheck disable=SC2046
    $CC -std=c11 -Wall -Wextra -Werror -Werror=incompatible-pointer-types $CFLAGS $LDFLAGS \
        -Iruntime -Igenerated -o "${1%.c}" "$1" "$B/libgenerated.a" "$B/liborm.a" \
        $(pkg-config --cflags --libs sqlite3) -lm
}

# wrap BODY SCHEMA: a program around lines of a function.
wrap() {
    echo "#include <stdio.h>"
    echo "#include <string.h>"
    echo "#include \"$2.h\""
    echo "orm_status sample(orm_db *db, orm_scope *scope);"
    echo "orm_status sample(orm_db *db, orm_scope *scope)"
    echo "{"
    echo "(void)db, (void)scope;"
    cat "$1"
    echo "return ORM_OK;"
    echo "}"
    echo "int main(void) { return 0; }"
}

# part_of BLOCK FILE: its lines stand in the file, one after the other.
part_of() {
    awk 'FNR == NR { part = part "\n" $0; next }
        { all = all "\n" $0 }
        END { exit part == "" || !index(all "\n", part "\n") }' "$1" "$2"
}

# import_sample BLOCK NAME: makes the database of a block, and the schema and the C of that.
import_sample() {
    rm -f "$work/docs/$2.db"
    "$B/load_sql" "$work/docs/$2.db" "$1" &&
        (cd "$work/docs" && "$ormgen" import -q "$2.db" >"$2.yaml" &&
            "$ormgen" -o imported "$2.yaml")
}

# imported_program BLOCK: builds a program with the C that import_sample made.
imported_program() {
    cp "$1" "$work/docs/program.c"
    # shellcheck disable=SC2046
    $CC -std=c11 -Wall -Wextra -Werror -Werror=incompatible-pointer-types $CFLAGS $LDFLAGS \
        -Iruntime -I"$work/docs/imported" -o "$work/docs/program" "$work/docs/program.c" \
        "$work/docs/imported/"*.c "$B/liborm.a" $(pkg-config --cflags --libs sqlite3) -lm
}

# sample PAGE LINE KIND SCHEMA
sample() {
    block=$work/docs/$2.$3
    case $3 in
    run)
        cp "$block" "$work/docs/run.c"
        try "$1:$2 builds" compile_sample "$work/docs/run.c"
        rm -f "$work/docs/"*.db*
        (cd "$work/docs" && limited ./run) >"$work/docs/printed" 2>"$log"
        status=$?
        if [ $status -eq 0 ]; then pass "$1:$2 runs"; else fail "$1:$2 ends with $status" "$log"; fi
        ;;
    database)
        database=$4
        try "$1:$2 is a database, and a schema" import_sample "$block" "$4"
        ;;
    imported) ACCEPT='' same "$1:$2 is what is imported" "$block" "$work/docs/$database.yaml" ;;
    program)
        try "$1:$2 builds" imported_program "$block"
        (cd "$work/docs" && limited ./program) >"$work/docs/printed" 2>&1
        ;;
    compile)
        wrap "$block" "$4" >"$work/docs/compile.c"
        try "$1:$2 compiles" compile_sample "$work/docs/compile.c"
        ;;
    c++)
        wrap "$block" "$4" >"$work/docs/compile.cpp"
        if have "${CXX:-c++}"; then
            try "$1:$2 compiles" "${CXX:-c++}" -std=c++17 -Wall -Wextra -Werror $CFLAGS -Iruntime \
                -Igenerated -c -o "$work/docs/compile.o" "$work/docs/compile.cpp"
        else
            skip "$1:$2 compiles" "there is no C++ compiler"
        fi
        ;;
    schema | wrong)
        cp "$block" "$work/docs/schema.yaml"
        # In a folder of its own: a header beside the samples would be found before generated/.
        (cd "$work/docs" && "$ormgen" -o schema schema.yaml) >"$work/docs/printed" 2>&1
        (cd "$work/docs" && "$ormgen" --diagnostics=json -o schema schema.yaml) 2>"$work/docs/json"
        [ "$3" = wrong ] || same "$1:$2 is a schema" /dev/null "$work/docs/printed"
        ;;
    output | errors) ACCEPT='' same "$1:$2 is what is printed" "$block" "$work/docs/printed" ;;
    json) ACCEPT='' same "$1:$2 is what is said" "$block" "$work/docs/json" ;;
    part) try "$1:$2 stands in $4" part_of "$block" "$4" ;;
    unmarked) fail "$1:$2: a block without a mark (see tests/groups/docs.sh)" ;;
    esac
}

# The figures of the chart, in the order in which it is drawn, and those of the record.
drawn() {
    sed -n 's/.*>\([0-9]*\.[0-9][0-9]\)<.*/\1/p' docs/performance.svg
}

measured() {
    for driver in ormgen best; do
        grep -v '^#' docs/performance.tsv | awk -F '\t' -v driver=$driver '
            NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
            { printf "%.2f\n", $column[driver "_ms"] / $column["idiomatic_ms"] }'
    done
}

# What the bench recorded is what its chart and the tables of the pages show.
recorded() {
    for page in $(grep -l '^<!-- bench: ' README.md docs/*.md); do
        if tests/bench/tables.sh docs/performance.tsv "$page" >"$work/page" 2>"$log"; then
            same "$page has the figures of docs/performance.tsv" "$page" "$work/page"
        else
            fail "$page: its tables" "$log"
        fi
    done
    drawn >"$work/drawn"
    measured >"$work/measured"
    ACCEPT='' same "docs/performance.svg is drawn from docs/performance.tsv" "$work/measured" \
        "$work/drawn"
}

group_docs() {
    recorded
    need_ormgen || return
    build "$B/libgenerated.a" "$B/liborm.a" "$B/load_sql" || fail "libraries build" "$log"
    for page in README.md docs/*.md; do
        [ -e "$page" ] || continue
        take_apart "$page"
        while read -r line kind schema; do
            sample "$page" "$line" "$kind" "$schema"
        done <"$work/docs/list"
    done
}

# docs/examples/NAME.c prints NAME.out. chinook reads the database of that name.
group_examples() {
    build examples "$B/load_sql"
    for source in docs/examples/*.c; do
        [ -e "$source" ] || continue
        name=$(basename "$source" .c)
        if ! build "$B/examples/$name" "$B/load_sql"; then
            fail "$name builds" "$log"
            continue
        fi
        set --
        if [ "$name" = chinook ]; then
            if ! [ -e "$ORMGEN_DATA/chinook.sql" ]; then
                skip "$name" "ORMGEN_DATA names no folder with chinook.sql"
                continue
            fi
            set -- "$work/chinook.db"
            try "chinook.sql loads" $RUNNER "$B/load_sql" "$1" "$ORMGEN_DATA/chinook.sql"
        fi
        if limited $RUNNER "$B/examples/$name" "$@" >"$work/printed" 2>"$log"; then
            same "$name prints what it should" "docs/examples/$name.out" "$work/printed"
        else
            fail "$name runs" "$log"
        fi
    done
}
