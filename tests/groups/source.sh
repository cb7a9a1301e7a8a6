# shellcheck shell=sh disable=SC2154
# Rules for our own source text: which file may include which, and how long things may be.

# The layers from the lowest: a file includes headers of its own layer and of those above it in this
# list. The first word is the layer's name and header; NAME_x.c is of layer NAME, other files of it
# are listed behind it.
compiler_layers() {
    cat <<'LAYERS'
base arena str map width
text say
json
diag errors input
place
types
yaml
sqltype
schema
model
macros
names
resolve literal
check sqltext
sql
verify
compile
catalog
sample draft
import
gen
dump graph json_schema
output diff depfile leftover vendor
explain
options
command
main
LAYERS
}

runtime_layers() {
    cat <<'LAYERS'
orm
orm_gen
array collect feed region rows
internal
describe
check
query
load
* query_plan
LAYERS
}

# includes FOLDER: prints each include there that points up, or at a file of no layer.
includes() {
    "$1_layers" >"$work/layers"
    grep -n '^ *# *include "' "$1"/*.[ch] | tr -d ' ' | awk -v folder="$1" -v FS='[:"]' '
        function layer(file, name) {
            name = file
            sub(/\.[a-z]*$/, "", name)
            while (!(name in level) && sub(/_[^_]*$/, "", name))
                ;
            return name in level ? level[name] : "*" in level ? level["*"] : 0
        }
        FILENAME != "-" {
            words = split($0, word, " ")
            for (i = 1; i <= words; i++)
                level[word[i]] = FNR
            next
        }
        {
            file = substr($1, length(folder) + 2)
            if (!layer(file))
                print $1 ": is of no layer in tests/groups/source.sh"
            else if (!(target = layer($4)) || target > layer(file))
                print $1 ":" $2 ": includes \"" $4 "\""
        }' "$work/layers" -
}

# names_twice FILE...: prints each name that two of the files give to something of their own, be it a
# function, a table, a tag, an enumerator or a macro: as one file they would not compile.
names_twice() {
    awk '
        function found(name) {
            sub(/.*[^A-Za-z0-9_]/, "", name)
            if (name in first && first[name] != FILENAME)
                print FILENAME ":" FNR ": " first[name] " has a " name ", too"
            else if (name != "")
                first[name] = FILENAME
        }
        FNR == 1 { in_enum = 0 }
        /^#define / { name = $2; sub(/\(.*/, "", name); found(name) }
        /^(struct|union|enum) [A-Za-z0-9_]+ \{/ { found($2) }
        /^static / && match($0, /[A-Za-z0-9_]+(\[[^=]*\])*( =|\(|;)/) {
            name = substr($0, 1, RSTART + RLENGTH - 1)
            sub(/(\[[^=]*\])*( =|\(|;)$/, "", name)
            found(name)
        }
        /^enum .*\{/ { in_enum = 1 }
        in_enum {
            line = $0
            gsub(/\/\*.*\*\/|^enum.*\{|[ }]/, "", line)
            count = split(line, item, /[,;]/)
            for (i = 1; i <= count; i++) {
                sub(/=.*/, "", item[i])
                found(item[i])
            }
        }
        /\}/ { in_enum = 0 }' "$@"
}

group_includes() {
    for folder in compiler runtime; do
        includes $folder >"$work/up"
        # What the compiler has of the runtime: the array tables, for the plans that it looks at,
        # and the versions, for the output and --version.
        grep -vE '^compiler/(verify\.c:.*"(array|feed)\.h"|gen_head\.c:.*"orm_gen\.h"|options\.c:.*"orm\.h")' "$work/up" \
            >"$work/upward"
        try "$folder includes only downwards" fails_not "$work/upward"
    done
    grep -l '<yaml.h>' compiler/*.[ch] runtime/*.[ch] | grep -v '^compiler/yaml' >"$work/users"
    try "only compiler/yaml*.c use libyaml" fails_not "$work/users"
    grep -l '<sqlite3.h>' compiler/*.[ch] |
        grep -vE '^compiler/(literal|check|verify|catalog|sample|import)[a-z_]*\.[ch]' >"$work/users"
    try "the generators do not use SQLite" fails_not "$work/users"
    sed -n 's/^ *# *include "\(.*\)"/\1/p' runtime/orm.h runtime/orm_query.h |
        grep -vx 'orm_query\.h' >"$work/users"
    try "orm.h and its part orm_query.h stand alone" fails_not "$work/users"
    grep -hoE '^[a-z_]+\(\)' tests/run.sh tests/groups/*.sh | LC_ALL=C sort | uniq -d >"$work/users"
    try "no two functions of the groups have the same name" fails_not "$work/users"
    names_twice runtime/*.c >"$work/users"
    try "a name of one file of the runtime is of no other" fails_not "$work/users"
}

# Prints what is in the file; true: nothing.
fails_not() {
    cat "$1"
    ! [ -s "$1" ]
}

# Lines of 100 columns, functions of 60 lines, files of 600; no tabs, no blanks at ends of lines.
group_style() {
    for file in compiler/*.[ch] runtime/*.[ch] tests/*.c tests/*/*.[ch] docs/examples/*.c; do
        case $file in tests/golden/*) continue ;; esac
        [ -e "$file" ] || continue
        awk '
            { sub(/\r$/, "<CR>") }
            length($0) > 100 { print FILENAME ":" FNR ": is longer than 100 columns" }
            /\t/ { print FILENAME ":" FNR ": has a tab" }
            / $/ { print FILENAME ":" FNR ": ends in a blank" }
            /^\{/ { start = FNR }
            /^\}/ && start {
                if (FNR - start > 60)
                    print FILENAME ":" start ": a function of " FNR - start " lines"
                start = 0
            }
            END {
                if (FNR > 600)
                    print FILENAME ": has " FNR " lines"
            }' "$file" >"$work/style"
        try "$file" fails_not "$work/style"
    done
}
