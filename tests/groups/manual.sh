# shellcheck shell=sh disable=SC2154,SC2086,SC2046
# What goes with an installed ormgen: the manual pages say of options, functions and statuses what
# the sources do, and completions offer what there is.

# ---- What there is ----

# The options of ormgen, as "-o, --output=dir" and "--check".
help_options() {
    "$ormgen" --help | sed -n 's/^  \(-[-a-zA-Z0-9, =]*[A-Za-z]\)  .*/\1/p' |
        awk '{ i = index($0, "="); print i ? substr($0, 1, i) tolower(substr($0, i + 1)) : $0 }' |
        LC_ALL=C sort
}

# Its commands.
help_commands() {
    "$ormgen" --help | sed -n 's/^ormgen \([a-z-]*\)[ :].*/\1/p' | LC_ALL=C sort
}

# schema_options KIND: the options of a kind in schema_options.def.
schema_options() {
    sed -n "s/^$1_OPTION([^\"]*\"\([a-z_]*\)\".*/\1/p" compiler/schema_options.def | LC_ALL=C sort
}

# The functions that orm.h and its part declare or define.
header_functions() {
    grep -hE '^[A-Za-z].*[ *]orm_[a-z0-9_]+\(' runtime/orm.h runtime/orm_query.h |
        grep -v '^typedef' | sed 's/^[^(]*[ *]\(orm_[a-z0-9_]*\)(.*/\1/' | LC_ALL=C sort -u
}

# ---- Manual pages ----

# items PAGE SECTION MACRO: what .It MACRO names in a section or part of one.
items() {
    awk -v section="$2" -v macro="$3" '
        /^\.S[hs] / { on = substr($0, 5) == section }
        on && $1 == ".It" && $2 == macro {
            sub(/^\.It [A-Za-z]+ /, "")
            print
        }' "packaging/man/$1"
}

# example PAGE: its first example, as it is shown.
example() {
    awk '/^\.Sh EXAMPLES/ { on = 1 } on && /^\.Ed/ { exit } shown { print }
        on && /^\.Bd/ { shown = 1 }' "packaging/man/$1" | sed 's/\\e/\\/g; s/\\-/-/g; s/^\\&//'
}

# The prototypes that orm.3 shows, as C.
shown_prototypes() {
    echo '#include "orm.h"'
    sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/p' packaging/man/orm.3 | awk '
        function unquoted(text) { gsub(/"/, "", text); return text }
        $1 == ".Ft" { sub(/^\.Ft /, ""); type = unquoted($0) }
        $1 == ".Fo" { text = type " " $2 "("; comma = "" }
        $1 == ".Fa" { sub(/^\.Fa /, ""); text = text comma unquoted($0); comma = ", " }
        $1 == ".Fc" { print text ");" }
        $1 == ".Fn" {
            text = type " " $2 "("
            sub(/^\.Fn [a-z0-9_]* /, "")
            gsub(/" "/, ", ")
            print text unquoted($0) ");"
        }'
}

man_pages_are_sound() {
    for page in packaging/man/*.[0-9]; do
        if have mandoc; then
            mandoc -T lint -W warning "$page" >"$work/lint" 2>&1
            try "$page is clean" fails_not "$work/lint"
        else
            skip "$page is clean" "mandoc is not installed"
        fi
        if have groff; then
            groff -mdoc -Tascii -ww "$page" >/dev/null 2>"$work/lint"
            try "$page is shown" fails_not "$work/lint"
        else
            skip "$page is shown" "groff is not installed"
        fi
    done
}

man_command() {
    help_options >"$work/options"
    items ormgen.1 Options Fl |
        sed -e 's/^/-/; s/ Ar [a-z]* ,/,/; s/ ,/,/; s/ Fl \\-/ --/; s/^-\\-/--/; s/\\-/-/g' \
            -e 's/ Ns = Ns Ar /=/g' | LC_ALL=C sort >"$work/shown"
    ACCEPT='' same "ormgen(1) has the options of --help" "$work/options" "$work/shown"
    help_commands >"$work/commands"
    items ormgen.1 Commands Cm | cut -d' ' -f1 | LC_ALL=C sort >"$work/shown"
    ACCEPT='' same "ormgen(1) has the commands of --help" "$work/commands" "$work/shown"
}

man_schema() {
    while read -r kind section; do
        schema_options $kind >"$work/options"
        items ormgen.5 "$section" Ic | cut -d' ' -f1 | LC_ALL=C sort >"$work/shown"
        ACCEPT='' same "ormgen(5) has the options of: $section" "$work/options" "$work/shown"
    done <<'KINDS'
SCHEMA The file
DEFAULTS Defaults of a schema
MODEL Models
INDEX Indexes
FIELD Fields
THROUGH Junction tables
KINDS
    {
        sed -n 's/^TYPE([A-Z0-9]*, "\([a-z0-9]*\)".*/\1/p' compiler/types.def
        printf '%s\n' int ForeignKey OneToOne ManyToMany
    } | LC_ALL=C sort >"$work/types"
    items ormgen.5 Types Li | sed 's/ , /\n/' | LC_ALL=C sort >"$work/shown"
    ACCEPT='' same "ormgen(5) has the types" "$work/types" "$work/shown"
    example ormgen.5 >"$work/example.yaml"
    try "the example of ormgen(5) is a schema" "$ormgen" --strict -o "$work/example" \
        "$work/example.yaml"
}

man_runtime() {
    header_functions >"$work/functions"
    sed -n 's/^\.F[no] \(orm_[a-z0-9_]*\).*/\1/p' packaging/man/orm.3 | LC_ALL=C sort -u \
        >"$work/shown"
    comm -23 "$work/functions" "$work/shown" >"$work/lacking"
    try "orm(3) has the functions of orm.h" fails_not "$work/lacking"
    "$CC" -std=c11 -E -P -Iruntime runtime/orm.h | grep -oE 'orm_[a-z0-9_]+ *\(' | tr -d ' (' |
        LC_ALL=C sort -u >"$work/functions"
    comm -13 "$work/functions" "$work/shown" >"$work/lacking"
    try "orm.h has the functions of orm(3)" fails_not "$work/lacking"
    shown_prototypes >"$work/prototypes.c"
    try "orm(3) has prototypes" grep -q 'orm_status orm_open(' "$work/prototypes.c"
    try "they are those of orm.h" "$CC" -std=c11 -Wall -Wextra -Werror -Iruntime -c \
        -o "$work/prototypes.o" "$work/prototypes.c"
    sed -n 's/^    \(ORM_[A-Z_]*\) = \(-*[0-9]*\).*/\1 \2/p; /^} orm_status/q' runtime/orm.h \
        >"$work/statuses"
    awk '/^\.It Dv / { name = $3; getline; sub(/:.*/, ""); sub(/\\/, ""); print name, $0 }' \
        packaging/man/orm.3 >"$work/shown"
    ACCEPT='' same "orm(3) has the statuses" "$work/statuses" "$work/shown"
    sed -n '/^typedef struct orm_options/,/^}/s/^    \([a-z][^;]*\);.*/\1/p' runtime/orm.h |
        sed 's/.*(\*\([a-z]*\)).*/\1/; s/.*[ *]//' | LC_ALL=C sort >"$work/options"
    items orm.3 Connections Fa | tr -d ',' | tr -s ' ' '\n' | LC_ALL=C sort >"$work/shown"
    ACCEPT='' same "orm(3) has the members of orm_options" "$work/options" "$work/shown"
    example orm.3 >"$work/example.c"
    try "the example of orm(3) builds" "$CC" -std=c11 -Wall -Wextra -Werror \
        -Werror=incompatible-pointer-types $CFLAGS $LDFLAGS -Iruntime -Igenerated \
        -o "$work/program" "$work/example.c" "$B/libgenerated.a" "$B/liborm.a" \
        $(pkg-config --cflags --libs sqlite3) -lm
    "$work/program" >"$work/printed" 2>&1
    echo "Ursula K. Le Guin: The Dispossessed" >"$work/expected"
    ACCEPT='' same "the example of orm(3) prints a book" "$work/expected" "$work/printed"
}

group_man() {
    need_ormgen || return
    if ! build "$B/libgenerated.a" "$B/liborm.a"; then
        fail "what the example is linked with builds" "$log"
        return
    fi
    man_pages_are_sound
    man_command
    man_schema
    man_runtime
}

# ---- Completions ----

completions=packaging/completions

# completed WORD...: what bash offers for the last word, as one line.
completed() {
    (cd "$work/completed" && PATH=$(dirname "$ormgen"):$PATH bash -c '
        . "$0"
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _ormgen
        echo "${COMPREPLY[*]}"' "$root/$completions/ormgen.bash" ormgen "$@")
}

# offers EXPECTED WORD...
offers() {
    echo "$1" >"$work/expected"
    shift
    completed "$@" >"$work/printed" 2>&1
    ACCEPT='' same "bash: ormgen $*" "$work/expected" "$work/printed"
}

# fish_completed LINE
fish_completed() {
    (cd "$work/completed" && PATH=$(dirname "$ormgen"):$PATH fish -N -c 'source $argv[1]
        complete -C $argv[2]' "$root/$completions/ormgen.fish" "$1") 2>&1
}

# fish_offers EXPECTED LINE
fish_offers() {
    echo "$1" >"$work/expected"
    fish_completed "$2" | cut -f1 | LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//' >"$work/printed"
    echo >>"$work/printed"
    ACCEPT='' same "fish: $2" "$work/expected" "$work/printed"
}

# Each file has the options of --help, and no others.
completion_options() {
    help_options | sed 's/=.*//' | tr -d ',' | tr ' ' '\n' | LC_ALL=C sort -u >"$work/options"
    for file in ormgen.bash _ormgen; do
        grep -oE -- "(^|[][ \"'*({,|])--?[A-Za-z][a-z-]*" "$completions/$file" | sed 's/^[^-]*//' |
            grep -E -- '^(--..|-[A-Za-z]$)' | LC_ALL=C sort -u >"$work/shown"
        comm -23 "$work/options" "$work/shown" >"$work/lacking"
        try "$file has the options of --help" fails_not "$work/lacking"
        comm -13 "$work/options" "$work/shown" | grep -e -- >"$work/lacking"
        try "$file has no other options" fails_not "$work/lacking"
    done
    grep '^complete' "$completions/ormgen.fish" | grep -oE -- '-(s [A-Za-z]|l [a-z-]+)' |
        sed 's/-s /-/; s/-l /--/' | LC_ALL=C sort -u >"$work/shown"
    ACCEPT='' same "ormgen.fish has the options of --help" "$work/options" "$work/shown"
    for command in $(help_commands); do
        for file in ormgen.bash _ormgen ormgen.fish; do
            try "$file has the command $command" grep -qw -- "$command" "$completions/$file"
        done
    done
}

# completion_of_command COMMAND: of the options those are offered that go with it. No command is that
# which compiles.
completion_of_command() {
    for option in $(cat "$work/options"); do
        "$ormgen" $1 "$option" 2>&1 </dev/null | grep -q 'does not go with the command' ||
            echo "$option"
    done >"$work/possible"
    completed $1 - | tr -d = | tr ' ' '\n' | LC_ALL=C sort >"$work/shown"
    ACCEPT='' same "bash offers what goes with: ormgen $1" "$work/possible" "$work/shown"
    have fish || return 0
    fish_completed "ormgen $1 -" | cut -f1 | LC_ALL=C sort >"$work/shown"
    ACCEPT='' same "fish offers what goes with: ormgen $1" "$work/possible" "$work/shown"
}

# What is offered for an option is what ormgen takes, and is the same in all shells.
completion_values() {
    sed -n 's/^ *\(--[a-z-]*\)) _ormgen_words .*/\1/p' "$completions/ormgen.bash" >"$work/valued"
    for option in $(cat "$work/valued"); do
        values=$(completed "$option" '=')
        try "bash offers values of $option" test -n "$values"
        for file in _ormgen ormgen.fish; do
            try "$file offers the same for $option" grep -qF -- "$values" "$completions/$file"
        done
        command=
        "$ormgen" "$option=x" 2>&1 | grep -q 'does not go' && command=graph
        for value in $values; do
            try "ormgen takes $option=$value" "$ormgen" $command "$option=$value" --version
        done
    done
}

group_completions() {
    need_ormgen || return
    mkdir -p "$work/completed/sub"
    touch "$work/completed/a.yaml" "$work/completed/b.yml" "$work/completed/c.txt"
    for shell in bash zsh fish; do
        file=$completions/ormgen.$shell
        [ $shell != zsh ] || file=$completions/_ormgen
        if have $shell; then
            try "$shell reads its completion" $shell -n "$file"
        else
            skip "$shell reads its completion" "it is not installed"
        fi
    done
    completion_options
    if have bash; then
        for command in '' $(help_commands); do
            completion_of_command "$command"
        done
        completion_values
        offers "a.yaml" a
        offers "sub a.yaml b.yml" --check ''
        offers "sub" -o ''
        offers "sub" --runtime = s
        offers "--runtime=" --r
        offers "schema sql" --dump = s
        offers "E204" explain E101 E204
        offers "--markdown" explain --m
    fi
    if have fish; then
        fish_offers "a.yaml" "ormgen a"
        fish_offers "sub/" "ormgen -o "
        fish_offers "--dump=schema --dump=sql" "ormgen --dump=s"
        fish_offers "E204" "ormgen explain E204"
        fish_offers "--markdown" "ormgen explain --m"
    fi
}
