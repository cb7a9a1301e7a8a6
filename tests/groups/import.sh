# shellcheck shell=sh disable=SC2154,SC2086,SC2046
# Databases that were there before their schemas. Each tests/import/NAME.sql makes one; lines at its
# head say what is special about it:
#
#     -- options: OPTION...       of `ormgen import`
#     -- needs: MODULE...         what SQLite must have been built with, or the database is skipped
#     -- unreadable: N            as many rows hold values that their model can't read
#     -- problems: N              as many things S_check_data finds, if it is not these alone
#     -- foreign keys: off        SQLite does not write to it while it enforces them
#     -- fixpoint: with rows      its tables without their rows don't tell all types
#
# NAME.yaml and NAME.err are what `ormgen import` prints of it. NAME.person.yaml is the schema that
# a person wrote for it, without having seen the other, and NAME.person.diff how they differ.

# says NAME WORD: what stands behind a word at the head of a database.
says() {
    sed -n "s/^-- $2: *//p" "tests/import/$1.sql" 2>/dev/null
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
    rm -f "$own.db"
    [ -z "$(says "$1" needs)" ] || $RUNNER "$B/load_sql" "$own.db" "$(database_sql "$1")" 2>"$log"
}

# The programs of tests/import/.
build_import() {
    rm -rf "$work/import"
    mkdir -p "$work/import"
    build "$B/load_sql" "$B/liborm.a" &&
        $CC $for_c -O1 -Iruntime $(pkg-config --cflags sqlite3) -c -o "$work/import/roundtrip.o" \
            tests/import/roundtrip.c >"$log" 2>&1 &&
        $CC $for_c -O1 -o "$work/import/rows" tests/import/rows.c \
            $(pkg-config --cflags --libs sqlite3) >"$log" 2>&1
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

# has_line FILE LINE: the line is in the file.
has_line() {
    cat "$1"
    grep -qxF "$2" "$1"
}

# trip NAME DATABASE FOLDER SCHEMA: what the program reads from the database, finds, writes back and
# adds once more leaves it as it was.
trip() {
    unreadable=$(says "$1" unreadable) problems=$(says "$1" problems)
    : "${unreadable:=0}" "${problems:=$unreadable}"
    step "its code compiles" links_trip "$3" "$4" || return
    cp "$2" "$3/trip.db"
    $RUNNER "$work/import/rows" show "$3/trip.db" >"$3/rows.before" 2>&1
    limited $RUNNER "$3/trip" "$3/trip.db" $(says "$1" "foreign keys") >"$3/printed" 2>&1
    status=$?
    $RUNNER "$work/import/rows" show "$3/trip.db" >"$3/rows.after" 2>&1
    [ $status -eq 0 ] || cat "$3/printed"
    [ $status -eq 0 ] &&
        step "what can't be read" has_line "$3/printed" \
            "unreadable: $unreadable, problems: $problems" &&
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
        try_beside "$name as a person sees it" person_trip "$name" "$schema"
    done
    if [ -n "$ORMGEN_DATA" ]; then
        try_beside "chinook as a person sees it" person_trip chinook schemas/chinook.yaml
    else
        skip "chinook as a person sees it" "ORMGEN_DATA is not there"
    fi
    try_results
}

# ---- Schemas that are imported ----

# import_of NAME FOLDER OUTPUT OPTION...: FOLDER/NAME.db into OUTPUT.yaml and OUTPUT.err, with the
# options of the database behind the others.
import_of() {
    name=$1 folder=$2 output=$3
    shift 3
    eval "set -- \"\$@\" $(says "$name" options)"
    in_folder "$folder" "$ormgen" import "$@" "$name.db" >"$output.yaml" 2>"$output.err"
    status=$?
    [ $status -eq 0 ] || cat "$output.err"
    return $status
}

# What is left out, and only that, is an error to --strict.
strict_says_so() {
    import_of "$1" "$2" "$own.strict" --strict
    status=$?
    expected=0
    [ ! -s "$3" ] || expected=1
    [ $status -eq $expected ] && cmp "$3" "$own.strict.err"
}

# import_alone NAME FOLDER: makes FOLDER/NAME.db and of it FOLDER/NAME.yaml; each time the same, and
# nothing is left beside the database, nor is it changed.
import_alone() {
    database=$2/$1.db
    mkdir -p "$2"
    step "the database is made" $RUNNER "$B/load_sql" "$database" "$(database_sql "$1")" || return
    cp "$database" "$2/before.db"
    before=$(ls "$2")
    step "it is imported" import_of "$1" "$2" "$own" &&
        step "it is imported again" import_of "$1" "$2" "$own.again" &&
        step "both are the same" cmp "$own.yaml" "$own.again.yaml" &&
        step "--strict" strict_says_so "$1" "$2" "$own.err" &&
        step "the database is as it was" cmp "$database" "$2/before.db" &&
        step "nothing is beside it" test "$before" = "$(ls "$2")" &&
        mv "$own.yaml" "$2/$1.yaml" && mv "$own.err" "$2/$1.err"
}

# Comments aside, two schemas say the same.
same_schema() {
    "$ormgen" --dump=schema "$1" >"$own.left" && "$ormgen" --dump=schema "$2" >"$own.right" &&
        diff "$own.left" "$own.right"
}

# takes_rows OLD NEW: the tables of NEW take all rows of those of OLD as they are.
takes_rows() {
    $RUNNER "$work/import/rows" copy "$1" "$2" >"$own.rows" 2>&1
    status=$?
    fails_not "$own.rows" && [ $status -eq 0 ]
}

# fixpoint NAME FOLDER: tables made of the schema give the same schema; they take the rows of the
# database, unless some can't be read, and give it then too. What ormgen wrote is in FOLDER.
fixpoint() {
    schema=$(sed -n 's/^schema: //p' "$2/$1.yaml")
    new=$2/new
    mkdir -p "$new"
    {
        grep '^PRAGMA encoding' "$(database_sql "$1")"
        cat "$2/$schema.sql"
    } >"$new/$1.sql"
    step "its tables are made" $RUNNER "$B/load_sql" "$new/$1.db" "$new/$1.sql" || return
    if [ -z "$(says "$1" fixpoint)" ]; then
        step "they are imported" import_again "$1" "$new" "$schema" &&
            step "their schema is the same" same_schema "$2/$1.yaml" "$new/$1.yaml" || return
    fi
    [ -z "$(says "$1" unreadable)" ] || return 0
    step "they take the rows" takes_rows "$2/$1.db" "$new/$1.db" &&
        step "they are imported with rows" import_again "$1" "$new" "$schema" &&
        step "their schema is the same with rows" same_schema "$2/$1.yaml" "$new/$1.yaml"
}

# import_again NAME FOLDER SCHEMA: of FOLDER/NAME.db, where there are no tables that nobody wanted.
import_again() {
    again=$2/$1
    eval "set -- --schema '$3' $(says "$1" options | sed -E 's/--(tables|exclude|schema) [^ ]+//g')"
    "$ormgen" import -q "$@" "$again.db" >"$again.yaml"
}

# imported NAME FOLDER: all of it.
imported() {
    import_alone "$1" "$2" && trip "$1" "$2/$1.db" "$2" "$1" && fixpoint "$1" "$2"
}

# model_lines SCHEMA: what a schema means, a line for each thing, in the order of their names.
model_lines() {
    "$ormgen" --dump=model "$1" >"$own.dump" 2>"$own.warnings" && awk '
        /^model / { model = $2 " " }
        NF > 0 { sub(/^ */, ""); print model $0 }' "$own.dump" | LC_ALL=C sort -u
}

# person_differs NAME SCHEMA: what a person's schema means otherwise than the one that is imported.
person_differs() {
    model_lines "$2" >"$own.left" && model_lines "$work/import/$1/$1.yaml" >"$own.right" && {
        comm -23 "$own.left" "$own.right" | sed 's/^/- /'
        comm -13 "$own.left" "$own.right" | sed 's/^/+ /'
    } | LC_ALL=C sort -k 2
}

# What is printed of a database is what is expected. Nothing is if it could not be imported.
same_imports() {
    for yaml in "$work"/import/*/*.yaml; do
        name=$(basename "$yaml" .yaml)
        expected=tests/import/$name
        if [ "$yaml" != "$work/import/$name/$name.yaml" ] || [ "$name" = northwind ]; then
            continue
        fi
        same "$name.yaml" "$expected.yaml" "$yaml"
        if [ -s "${yaml%.yaml}.err" ] || [ -e "$expected.err" ]; then
            same "$name.err" "$expected.err" "${yaml%.yaml}.err"
        fi
        person=$expected.person.yaml
        [ "$name" != chinook ] || person=schemas/chinook.yaml
        if [ -e "$person" ]; then
            person_differs "$name" "$person" >"$work/differs"
            same "$name.person.diff" "$expected.person.diff" "$work/differs"
        fi
    done
}

all_databases() {
    for sql in tests/import/*.sql; do
        basename "$sql" .sql
    done
    echo chinook
    echo northwind
}

# each_database FUNCTION: of all databases that can be made here.
each_database() {
    own=$work/import/needs
    for name in $(all_databases); do
        if ! [ -e "$(database_sql "$name")" ]; then
            skip "$name" "ORMGEN_DATA is not there"
        elif ! has_modules "$name"; then
            skip "$name" "this SQLite has no $(says "$name" needs)"
        else
            try_beside "$name is imported" "$1" "$name" "$work/import/$name"
        fi
    done
    try_results
}

# 200 tables with 26 columns each, every one of which refers to the one before.
large_sql() {
    awk 'BEGIN {
        for (t = 1; t <= 200; t++) {
            printf "CREATE TABLE table_%d (\n    id INTEGER PRIMARY KEY,\n", t
            for (c = 1; c <= 6; c++)
                printf "    name_%d VARCHAR(%d) NOT NULL,\n    price_%d DECIMAL(10, 2),\n" \
                    "    at_%d DATETIME,\n    flag_%d INTEGER CHECK (flag_%d IN (0, 1)),\n",
                    c, c + 9, c, c, c, c
            printf "    other_id INTEGER REFERENCES table_%d (id)\n);\n", (t > 1 ? t - 1 : 1)
            printf "CREATE INDEX index_%d ON table_%d (other_id, name_1 DESC);\n", t, t
        }
    }'
}

# It takes a second; whatever else the machine does, ten are enough.
large() {
    large_sql >"$own.sql"
    step "the database is made" $RUNNER "$B/load_sql" "$own.db" "$own.sql" &&
        step "it is imported" timeout 10 "$ormgen" import "$own.db" &&
        step "all tables are there" test "$(grep -c '^  Table' "$own.step")" -eq 200
}

group_import() {
    need_ormgen || return
    if ! build_import; then
        fail "what reads and writes databases builds" "$log"
        return
    fi
    each_database imported
    same_imports
    person_trips
    ! have timeout || try_beside "200 tables are imported in time" large
    try_results
}

# The import alone, for the sanitizers.
group_imports() {
    need_ormgen || return
    rm -rf "$work/import" # which the other group left
    mkdir -p "$work/import"
    if ! build "$B/load_sql"; then
        fail "what makes databases builds" "$log"
        return
    fi
    each_database import_alone
    same_imports
}
