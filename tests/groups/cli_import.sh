# shellcheck shell=sh disable=SC2154
# The command line of ormgen import. What it makes of databases is of the group import.

cli_import_usage() {
    exits 2 "no database is named" import
    exits 2 "one database at a time, not also: b.db" import a.db b.db
    exits 2 "the name of a database is empty" import ''
    exits 2 "standard input can't be a database" import -
    exits 2 "--format does not go with the command" import --format=dot a.db
    exits 2 "--tables does not go with the command; it is for: ormgen import" --tables=a good.yaml
    for name in Shop orm orm_x stdio ''; do
        exits 2 "--schema needs a name in snake_case" import "--schema=$name" a.db
    done
    exits 2 "ormgen: --tables: a name is empty" import --tables=author, a.db
    exits 2 "ormgen: --exclude: a name is empty" import --exclude= a.db
    exits 2 "ormgen: --view-key: a name is empty" import --view-key=v=a,b, a.db
    for key in v v== =a v=; do
        exits 2 "ormgen: --view-key needs a view, = and its columns: $key" import \
            "--view-key=$key" a.db
    done
    exits 2 "ormgen: absent.db: No such file or directory" import absent.db
    exits 2 "ormgen: good.yaml: it is no SQLite database" import good.yaml
    cp "$work/cli/good.yaml" "$work/cli/import"
    exits 0 "" -o imported ./import
}

# imports NAME... -- ARGUMENT...: of the tables and views, these become models, and no others.
imports() {
    expected=
    while [ "$1" != -- ]; do
        expected="$expected$1 "
        shift
    done
    shift
    (cd "$work/cli" && "$ormgen" import -q "$@") >"$work/imported" 2>"$log" </dev/null
    found=$(sed -n '/^models:/,$s/^  \([A-Z][A-Za-z0-9]*\):.*/\1/p' "$work/imported" | tr '\n' ' ')
    [ "$found" = "$expected" ] || echo "$found, not $expected" >>"$log"
    try "import $*" fails_not "$log"
}

cli_import_names() {
    imports Author Book OddName -- lib.db
    imports Author Book -- --tables=book,AUTHOR lib.db
    imports Author OddName -- --tables=author --tables=odd,,na=me lib.db
    imports OddName -- --exclude book,author lib.db
    imports Book -- --tables=book,author lib.db --exclude=author
    imports Author BookList -- --tables=author,book=list --view-key=book==list=id lib.db
    imports Author BookList -- --exclude=book,odd,,na=me '--view-key=book==list=a,,b,id' lib.db
    exits 2 "ormgen: lib.db: it has no table or view 'autor'; did you mean 'author'?" import \
        --tables=autor lib.db
    exits 2 "ormgen: lib.db: it has no table or view 'nothing'" import --exclude=nothing lib.db
    exits 2 "ormgen: lib.db: view 'book=list' has no column 'idd'; did you mean 'id'?" import \
        --view-key=book==list=idd lib.db
    exits 0 "schema: lib" import lib.db
    exits 0 "schema: shelf" import --schema=reading --schema=shelf lib.db
    cp "$work/cli/lib.db" "$work/cli/-9 lives.db"
    exits 0 "schema: " import -- '-9 lives.db'
    cp "$log" "$work/cli/lives.yaml"
    cp "$work/cli/lib.db" "$work/cli/import"
    exits 0 "schema: import" import import
}

cli_import_status() {
    left="ormgen: lib.db: 1 thing is left out or changed; a comment in the schema tells which"
    exits 0 "$left" import lib.db
    (cd "$work/cli" && "$ormgen" import --strict lib.db) >"$work/cli/lib.yaml" 2>"$work/said"
    try "--strict: something left out is status 1" test $? -eq 1
    echo "$left" >"$work/expected"
    ACCEPT='' same "how much is left out is all that is said" "$work/expected" "$work/said"
    exits 0 "" -o lib lib.yaml
    exits 1 "" import --strict --quiet lib.db
    try "--quiet says nothing of what is left out" test "$(grep -c '^ormgen:' "$log")" -eq 0
    exits 0 "" import --strict --tables=author,book lib.db
    cp "$work/cli/lib.db" "$work/cli/damaged.db"
    dd if=/dev/zero of="$work/cli/damaged.db" bs=4096 seek=1 count=1 conv=notrunc 2>"$log"
    exits 2 "ormgen: damaged.db: it is damaged: database disk image is malformed" import damaged.db
    if [ -e /dev/full ]; then
        (cd "$work/cli" && "$ormgen" import lib.db) >/dev/full 2>"$log"
        try "a full disk is told, with status 2" test $? -eq 2
    fi
}

# Some versions of SQLite hold its own functions on JSON for unsafe in definitions.
cli_import_json() {
    for last in "CHECK (json_type(a) = 'object'))" "b DEFAULT (json('[]')))" \
        "b AS (json_extract(a, '\$.x')))" "b); CREATE INDEX i ON t (json_extract(a, '\$.x'))"; do
        echo "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, $last;" >"$work/cli/json.sql"
        rm -f "$work/cli/json.db"
        if $RUNNER "$B/load_sql" "$work/cli/json.db" "$work/cli/json.sql" 2>"$log"; then
            exits 0 "schema: json" import json.db
        else
            skip "import of JSON functions" "SQLite has none"
        fi
    done
}

cli_import() {
    cli_import_usage
    if ! build "$B/load_sql"; then
        fail "load_sql builds" "$log"
        return
    fi
    cat >"$work/cli/lib.sql" <<'SQL'
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE book (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES author);
CREATE TABLE "odd,na=me" (id INTEGER PRIMARY KEY, n INTEGER);
CREATE VIEW "book=list" AS SELECT id, name AS "a,b" FROM author;
SQL
    $RUNNER "$B/load_sql" "$work/cli/lib.db" "$work/cli/lib.sql"
    cli_import_names
    cli_import_json
    cli_import_status
}
