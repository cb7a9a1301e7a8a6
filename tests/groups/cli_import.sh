# shellcheck shell=sh disable=SC2154
# The command line of ormgen import. What it makes of databases is of the group import.

# database FILE <<SQL: makes a database in $work/cli; false: nothing here can.
database() {
    cat >"$work/database.sql"
    if have sqlite3; then
        sqlite3 -bail "$work/cli/$1" <"$work/database.sql"
    elif have python3; then
        python3 -c 'import sqlite3, sys
sqlite3.connect(sys.argv[1]).executescript(sys.stdin.read())' "$work/cli/$1" <"$work/database.sql"
    else
        return 1
    fi
}

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
