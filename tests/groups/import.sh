# shellcheck shell=sh disable=SC2154,SC2086,SC2046
# Databases that were there before their schemas. Each tests/import/NAME.sql makes one; lines at its
# head say what is special about it:
#
#     -- options: OPTION...       of `ormgen import`
#     -- needs: MODULE...         what SQLite must have been built with, or the database is skipped
#     -- unreadable: N            as many rows hold values that their model can't read
#     -- foreign keys: off        SQLite does not write to it while it enforces them
#
# NAME.person.yaml is the schema that a person wrote for the database, without having seen another.

# says NAME WORD: what stands behind a word at the head of a database.
says() {
    sed -n "s/^-- $2: *//p" "tests/import/$1.sql" 2>"$own.none"
}

# step WHAT COMMAND...: a part of a case; if it fails, which, and why.
step() {
    what=$1
    shift
    "$@" >"$own.step" 2>&1 && return
    echo "$what:"
    cat "$own.step"
    return 1
}

# The place of a database's SQL: one of ours, or one that is not.
database_sql() {
    if [ -e "tests/import/$1.sql" ]; then
        echo "tests/import/$1.sql"
    else
        echo "$ORMGEN_DATA/$1.sql"
    fi
}

# has_modules NAME: SQLite has what the database needs.
has_modules() {
    [ -z "$(says "$1" needs)" ] || $RUNNER "$B/load_sql" "$own.needs" "$(database_sql "$1")"
}

# ---- Generated code on a database that was there before it ----

# links_trip FOLDER SCHEMA: the code that ormgen writes for FOLDER/SCHEMA.yaml, in a program.
links_trip() {
    name=$(sed -n 's/^schema: //p' "$1/$2.yaml")
    printf '#include "%s.c"\nconst orm_schema *const imported_schema = &%s_schema_;\n' \
        "$name" "$name" >"$1/trip.c"
    "$ormgen" -o "$1" "$1/$2.yaml" &&
        $CC $for_c -O0 -Iruntime -I"$1" -o "$1/trip" "$1/trip.c" "$work/import/roundtrip.o" \
            "$B/liborm.a" $(pkg-config --libs sqlite3) -lm
}

# trip NAME DATABASE FOLDER SCHEMA: what the program reads from the database, finds, writes back and
# adds once more leaves it as it was.
trip() {
    unreadable=$(says "$1" unreadable)
    step "its code compiles" links_trip "$3" "$4" || return
    cp "$2" "$3/trip.db"
    $RUNNER "$work/import/rows" show "$3/trip.db" >"$3/rows.before" 2>&1
    limited $RUNNER "$3/trip" "$3/trip.db" $(says "$1" "foreign keys") >"$3/printed" 2>&1
    status=$?
    $RUNNER "$work/import/rows" show "$3/trip.db" >"$3/rows.after" 2>&1
    [ $status -eq 0 ] || cat "$3/printed"
    [ $status -eq 0 ] &&
        step "rows that can't be read" grep -x "unreadable: ${unreadable:-0}" "$3/printed" &&
        step "rows are the same" diff "$3/rows.before" "$3/rows.after"
}

# ---- Schemas of persons ----

# A schema of a person is one of the database as it stands.
person_trip() {
    folder=$work/import/$1.person
    mkdir -p "$folder"
    cp "$2" "$folder/$1.yaml"
    step "the database is made" $RUNNER "$B/load_sql" "$folder/$1.db" "$(database_sql "$1")" &&
        trip "$1" "$folder/$1.db" "$folder" "$1"
}

person_trips() {
    for schema in tests/import/*.person.yaml; do
        name=$(basename "$schema" .person.yaml)
        [ "$name" != inventory ] || continue # it has a generated column and a view
        try_beside "$name as a person sees it" person_trip "$name" "$schema"
    done
    if [ -n "$ORMGEN_DATA" ]; then
        try_beside "chinook as a person sees it" person_trip chinook schemas/chinook.yaml
    else
        skip "chinook as a person sees it" "ORMGEN_DATA is not there"
    fi
    try_results
}

# The programs of tests/import/.
build_import() {
    mkdir -p "$work/import"
    build "$B/load_sql" "$B/liborm.a" &&
        $CC $for_c -O1 -Iruntime $(pkg-config --cflags sqlite3) -c -o "$work/import/roundtrip.o" \
            tests/import/roundtrip.c >"$log" 2>&1 &&
        $CC $for_c -O1 -o "$work/import/rows" tests/import/rows.c \
            $(pkg-config --cflags --libs sqlite3) >"$log" 2>&1
}

group_import() {
    need_ormgen || return
    if ! build_import; then
        fail "what reads and writes databases builds" "$log"
        return
    fi
    person_trips
}
