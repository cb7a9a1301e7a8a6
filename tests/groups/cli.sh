# shellcheck shell=sh disable=SC2154
# The command line of ormgen: its exit status, and what it writes where.

# exits STATUS TEXT ARGUMENT...: ormgen ends so, and its output and errors hold the text.
exits() {
    expected=$1 text=$2
    shift 2
    (cd "$work/cli" && "$ormgen" "$@") >"$log" 2>&1 </dev/null
    status=$?
    if [ $status -ne "$expected" ]; then
        fail "$*: exit status $status, not $expected" "$log"
    elif [ -n "$text" ] && ! grep -qF -- "$text" "$log"; then
        fail "$*: does not say '$text'" "$log"
    else
        pass "$*"
    fi
}

# What --split writes, compares and leaves alone; what does not, leaves the files of a run before.
cli_split() {
    exits 1 "split/good_Book.c" --check --split -o split good.yaml
    try "--check --split writes nothing" test ! -e "$work/cli/split"
    exits 0 "" --split -o split good.yaml
    for file in good.h good.c good.sql good_schema.h good_Book.h good_Book.c good_Book_types.h; do
        try "split/$file is written" test -s "$work/cli/split/$file"
    done
    # shellcheck disable=SC2012 # the numbers of the files are asked, not their names
    before=$(ls -i "$work/cli/split")
    exits 0 "" --split -o split good.yaml
    # shellcheck disable=SC2012
    try "what is the same is not written" test "$before" = "$(ls -i "$work/cli/split")"
    exits 0 "" --check --split -o split good.yaml
    mkdir "$work/cli/also"
    { echo 'split: true' && cat "$work/cli/good.yaml"; } >"$work/cli/also/good.yaml"
    exits 0 "" --check -o split also/good.yaml
    echo '/* changed by hand */' >>"$work/cli/split/good_Book_types.h"
    exits 1 "-/* changed by hand */" --check --split -o split good.yaml
    exits 1 "split/good.h" --check -o split good.yaml
    exits 0 "" -o split good.yaml
    try "files of a run before stay" test -e "$work/cli/split/good_Book.c"
    cli_leftovers
    rm "$work/cli/split/good_Book.c" "$work/cli/split/good_schema.h"
    mkdir "$work/cli/split/good_Book.c"
    exits 2 "split/good_Book.c: not a regular file" --split -o split good.yaml
    try "a place that is taken leaves all files alone" test ! -e "$work/cli/split/good_schema.h"
}

# --check names what ormgen wrote for this schema and would not write now, and nothing else.
cli_leftovers() {
    exits 1 "ormgen: split/good_Book.c: left by an earlier run" --check -o split good.yaml
    try "all of them are named" test "$(wc -l <"$log")" -eq 4
    mkdir "$work/cli/left"
    cp "$work/cli/split/good."* "$work/cli/left"
    cp "$work/cli/left/good.c" "$work/cli/left/good_by_hand.c"
    sed 's/ from good\.yaml\. / from another.yaml. /' "$work/cli/split/good_Book.c" \
        >"$work/cli/left/good_Book.c"
    cp "$work/cli/split/good_Book.h" "$work/cli/left/goods.h"
    mkfifo "$work/cli/left/good_Book.h"
    exits 0 "" --check -o left good.yaml
    try "others are not spoken of" test ! -s "$log"
    sed 's/good\.sql/good_x.sql/' "$work/cli/left/good.sql" >"$work/cli/left/good_x.sql"
    exits 1 "ormgen: left/good_x.sql: left by an earlier run" --check -o left// good.yaml
    cp "$work/cli/good.yaml" "$work/cli/good_x.yaml"
    cp "$work/cli/good.yaml" "$work/cli/another.yaml"
    exits 0 "" -o left good.yaml good_x.yaml another.yaml
    sed 's/good\.sql/another_x.sql/; s/good\.yaml/another.yaml/' "$work/cli/left/good.sql" \
        >"$work/cli/left/another_x.sql"
    sed 's/good\.sql/good_x_Book.c/' "$work/cli/left/good.sql" >"$work/cli/left/good_x_Book.c"
    exits 1 "ormgen: left/good_x_Book.c: left" --check -o left good.yaml good_x.yaml another.yaml
    try "those of several schemas are named once" test "$(grep -c ': left by' "$log")" -eq 2
}

# says_just CASE ARGUMENT... <<TEXT: ormgen is done, and says exactly this, on either output.
says_just() {
    what=$1
    shift
    cat >"$work/expected"
    (cd "$work/cli" && "$ormgen" "$@") >"$work/said" 2>&1 </dev/null
    status=$?
    if [ $status -ne 0 ]; then
        fail "$what: exit status $status" "$work/said"
    else
        ACCEPT='' same "$what" "$work/expected" "$work/said"
    fi
}

# Several schemas are one call: all are told what is wrong, and a failure changes no file.
cli_several() {
    echo 'models: {Tag: {fields: {name: text}}}' >"$work/cli/other.yaml"
    mkdir -p "$work/cli/also" "$work/cli/several"
    cp "$work/cli/other.yaml" "$work/cli/also/other.yaml"
    exits 1 "bad.yaml:1:33: error:" -o several good.yaml bad.yaml other.yaml --depfile several/x.d
    exits 2 "bad.yaml:1:33: error:" -o several absent.yaml bad.yaml
    exits 2 "ormgen: absent.yaml: " -o several bad.yaml absent.yaml
    exits 2 "ormgen: other.yaml and also/other.yaml both make several/other.h" -o several \
        other.yaml good.yaml also/other.yaml
    exits 2 "ormgen: good.yaml and --depfile both make several/good.c" -o several \
        --depfile several/good.c good.yaml
    exits 1 "bad.yaml:1:33: error:" -o several --runtime several bad.yaml
    mkdir -p "$work/cli/taken/other.sql"
    exits 2 "ormgen: taken/other.sql: not a regular file" -o taken good.yaml other.yaml
    try "a failure writes nothing" test -z "$(ls "$work/cli/several")" -a ! -e "$work/cli/taken/good.h"
    says_just "--verbose tells what is written" \
        --verbose -o several/ good.yaml other.yaml --depfile several/x.d <<'END'
wrote several/good.h
wrote several/good.c
wrote several/good.sql
wrote several/other.h
wrote several/other.c
wrote several/other.sql
wrote several/x.d
END
    rm "$work/cli/several/other.c"
    # shellcheck disable=SC2012 # the numbers of the files are asked, not their names
    numbers=$(ls -i "$work/cli/several")
    exits 1 "ormgen: several/other.c: missing" --check -o several good.yaml other.yaml
    says_just "-v tells what is not written" \
        -v -o several good.yaml other.yaml --depfile several/x.d <<'END'
unchanged several/good.h
unchanged several/good.c
unchanged several/good.sql
unchanged several/other.h
wrote several/other.c
unchanged several/other.sql
unchanged several/x.d
END
    # shellcheck disable=SC2010,SC2012
    try "what is the same is not written" test \
        "$numbers" = "$(ls -i "$work/cli/several" | grep -v ' other\.c$')"
}

# What would be written is listed, and nothing is written.
cli_list_outputs() {
    exits 1 "bad.yaml:1:33: error:" --list-outputs bad.yaml
    says_just "--list-outputs" --list-outputs -o listed good.yaml other.yaml <<'END'
listed/good.h
listed/good.c
listed/good.sql
listed/other.h
listed/other.c
listed/other.sql
END
    (cd "$work/cli" && "$ormgen" --list-outputs --split --runtime listed -o listed good.yaml) |
        sort >"$work/listed"
    try "--list-outputs writes nothing" test ! -e "$work/cli/listed"
    (cd "$work/cli" && "$ormgen" --split --runtime listed -o listed good.yaml && ls -d listed/*) |
        sort >"$work/written"
    same "--list-outputs of files of all kinds" "$work/written" "$work/listed"
}

cli_explain() {
    exits 0 "E204  unknown model" explain
    exits 0 "E104, error: not a flag" explain e104
    exits 0 "W301, warning: " explain E104 W301
    exits 2 "no message has the code 'E1O4'; did you mean E104?" explain E1O4
    exits 2 "E104, error: not a flag" explain unheard E104
    exits 2 "--markdown prints all codes" explain --markdown E104
    exits 2 "--strict does not go with the command; it is for: ormgen SCHEMA" explain --strict E104
    cp "$work/cli/good.yaml" "$work/cli/explain"
    exits 0 "" -o explained ./explain
}

cli_usage() {
    exits 0 "usage: ormgen" --help
    exits 0 "ormgen $(sed -n 's/#define ORM_VERSION "\(.*\)"/\1/p' runtime/orm.h)" --version
    exits 0 "draft-07" --json-schema
    exits 2 "no schema is named"
    exits 2 "unknown option: -Z" -qZ good.yaml
    exits 2 "--d=sql is short for more than one option: --depfile, --dump, --diag" --d=sql good.yaml
    exits 2 "a command must be the first word: graph" --strict graph good.yaml
    exits 2 "--format does not go with the command; it is for: ormgen graph" --format=dot good.yaml
    exits 2 "one schema at a time, not also: bad.yaml" graph good.yaml bad.yaml
    exits 2 "unknown option: --unheard-of" --unheard-of good.yaml
    exits 2 "unknown option: --chek; did you mean --check?" --chek good.yaml
    exits 2 "unknown option: --dmp=sql; did you mean --dump?" --dmp=sql good.yaml
    exits 2 "--check takes no value" --check=yes good.yaml
    exits 2 "--output needs a value" good.yaml -o
    exits 2 "--output needs a folder" good.yaml --output=
    exits 2 "--runtime needs a folder" --runtime= good.yaml
    exits 2 "--depfile needs a file" --depfile= good.yaml
    exits 2 "--depfile needs a file: -" --depfile - good.yaml
    exits 2 "--output needs a folder: -" -o- good.yaml
    exits 2 "--dump takes yaml, schema, model or sql, not: none" --dump=none good.yaml
    exits 2 "--color takes auto, always or never, not: blue" --color=blue good.yaml
    exits 2 "--diagnostics takes text or json, not: xml" --diagnostics xml good.yaml
    for option in --list-outputs --dump=sql --json-schema; do
        exits 2 "--check, --list-outputs, --dump and --json-schema exclude" --check $option good.yaml
    done
    for option in --check --list-outputs --dump=sql; do
        exits 2 "--depfile is for a call that writes files" --depfile=x.d $option good.yaml
    done
    exits 2 "--json-schema takes no schema: good.yaml" --json-schema good.yaml
    exits 2 "--depfile is for a call that writes files" --json-schema --depfile=x.d
    exits 2 "--runtime is for a call that writes files" --runtime=x --dump=yaml good.yaml
    exits 2 "--runtime is for a call that writes files" --runtime=x --json-schema
    exits 2 "standard input can't be two schemas" - good.yaml -
    exits 2 "--quiet and --verbose exclude each other" -qv good.yaml
    exits 2 "absent.yaml" absent.yaml
}

# The folder of the output, and what is in the way of it.
cli_output() {
    exits 1 "bad.yaml:1:33: error:" bad.yaml
    try "nothing is written after an error" test ! -e "$work/cli/generated"
    exits 1 "generated/good.h" --check good.yaml
    try "--check writes nothing" test ! -e "$work/cli/generated"
    exits 0 "" good.yaml
    for kind in h c sql; do
        try "generated/good.$kind is written" test -s "$work/cli/generated/good.$kind"
    done
    exits 0 "" --check good.yaml
    echo '/* changed by hand */' >>"$work/cli/generated/good.c"
    exits 1 "-/* changed by hand */" --check good.yaml
    exits 0 "" -o a/b//c/ good.yaml
    try "missing folders are made" test -s "$work/cli/a/b/c/good.c"
    exits 0 "" --check -o a/b/c good.yaml
    exits 2 "ormgen: good.yaml/a/b: Not a directory" -o good.yaml/a/b good.yaml
    exits 2 "good.yaml" -o good.yaml good.yaml
    mkdir -p "$work/cli/odd/good.sql"
    exits 2 "ormgen: odd/good.sql: not a regular file" -o odd good.yaml
    try "a place that is taken leaves the other files alone" test ! -e "$work/cli/odd/good.h"
    mkfifo "$work/cli/odd/good.c"
    exits 2 "ormgen: odd/good.c: not a regular file" --check -o odd good.yaml
    exits 0 "" -oelsewhere -- good.yaml
    try "-oDIR names the folder" test -s "$work/cli/elsewhere/good.h"
    if [ -e /dev/full ]; then
        "$ormgen" --dump=sql "$work/cli/good.yaml" >/dev/full 2>"$log"
        try "a full disk is told, with status 2" test $? -eq 2
    fi
}

cli_messages() {
    exits 1 "<stdin>:1:1: error: there is no schema in this file" -
    cp tests/errors/index_warnings.yaml "$work/cli/warned.yaml"
    exits 0 "warned.yaml:5:47: warning:" warned.yaml
    exits 1 "warned.yaml:5:47: error:" --strict -o strict warned.yaml
    try "with --strict a warning stops the output" test ! -e "$work/cli/strict"
    exits 0 "" -o quiet --quiet warned.yaml
    try "--quiet says nothing of warnings" test ! -s "$log"
    exits 1 "warned.yaml:5:47: error:" -q --strict warned.yaml
    cli_color
    cli_json
}

# The character that begins what steers a terminal.
escape=$(printf '\033')

is_plain() {
    [ -s "$1" ] && ! grep "$escape" "$1"
}

# uncolored CASE COMMAND...: the command's output has no colours; colored: it has.
uncolored() {
    what=$1
    shift
    (cd "$work/cli" && "$@") >"$work/said" 2>&1 </dev/null
    try "$what" is_plain "$work/said"
}

colored() {
    what=$1
    shift
    (cd "$work/cli" && "$@") >"$work/said" 2>&1 </dev/null
    try "$what" grep -F "${escape}[1;31merror:${escape}[0m" "$work/said"
}

# Colour goes to a terminal that has it, unless the user or the option says otherwise.
cli_color() {
    uncolored "no colour in a file" env TERM=xterm "$ormgen" bad.yaml
    colored "--color=always" env TERM=dumb NO_COLOR=1 "$ormgen" --color=always bad.yaml
    uncolored "JSON has no colour" "$ormgen" --diagnostics=json --color=always bad.yaml
    if [ "$(TERM=xterm script -qec 'test -t 2 && echo yes' /dev/null 2>&1 | tr -d '\r')" != yes ]; then
        skip "colour on a terminal" "no script(1) of util-linux"
        return
    fi
    colored "colour on a terminal" env -u NO_COLOR TERM=xterm \
        script -qec "'$ormgen' bad.yaml" /dev/null
    colored "colour with an empty NO_COLOR" env NO_COLOR= TERM=xterm \
        script -qec "'$ormgen' bad.yaml" /dev/null
    uncolored "no colour with NO_COLOR" env NO_COLOR=1 TERM=xterm \
        script -qec "'$ormgen' bad.yaml" /dev/null
    uncolored "no colour on a dumb terminal" env -u NO_COLOR TERM=dumb \
        script -qec "'$ormgen' bad.yaml" /dev/null
    uncolored "--color=never" env -u NO_COLOR TERM=xterm \
        script -qec "'$ormgen' --color=never bad.yaml" /dev/null
}

# Each line of a file is a JSON object.
reads_as_json() {
    if have python3; then
        python3 -c 'import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    message = json.loads(line)
    assert set(message) == {"file", "line", "column", "endLine", "endColumn", "severity", "code",
                            "title", "message", "help", "notes"}, message' "$1"
    elif have jq; then
        jq -es 'length > 0 and all(.[]; type == "object" and length == 11)' "$1"
    else
        ! grep -vqE '^\{"file":"([^"\\[:cntrl:]]|\\.)*","line":[0-9]+,.*\}$' "$1"
    fi
}

# Messages as JSON, of all wrong schemas that there are, and of one that would steer a terminal.
cli_json() {
    printf 'models: {"a\\e\\"\\n\\u202E\\\\": {}, \342\202\254: {}}' >"$work/cli/hostile.yaml"
    cp "$work/cli/hostile.yaml" "$work/cli/"'"a" \b.yaml'
    exits 1 '"code":"E107"' --diagnostics=json hostile.yaml
    cp "$log" "$work/said"
    try "hostile text is JSON" reads_as_json "$work/said"
    exits 1 '"file":"\"a\" \\b.yaml"' --diagnostics=json '"a" \b.yaml'
    cp "$log" "$work/said"
    try "a hostile name is JSON" reads_as_json "$work/said"
    for schema in tests/errors/*.yaml; do
        "$ormgen" --diagnostics=json -o "$work/cli/json" "$schema" 2>>"$work/cli/messages"
    done
    try "messages of all kinds are JSON" reads_as_json "$work/cli/messages"
    try "JSON has all messages" test "$(grep -c '/many.yaml"' "$work/cli/messages")" -eq 23
    exits 2 "ormgen: absent.yaml: " --diagnostics=json absent.yaml
    cli_annotations
}

# block LANGUAGE: the first sample of docs/ormgen.md in it.
block() {
    awk -v mark="\`\`\`$1" '$0 == mark { on = 1; next } /^```/ && on { exit } on' "$root/docs/ormgen.md"
}

# What docs/ormgen.md shows of jq makes a line of each message.
cli_annotations() {
    if ! have jq; then
        skip "annotations" "no jq"
        return
    fi
    { echo 'ormgen: plain text' && cat "$work/cli/messages"; } >"$work/messages"
    block sh | grep -vE '^(ormgen |status|exit)' >"$work/annotate"
    (cd "$work" && sh annotate) >"$work/annotations" 2>"$log"
    try "jq takes what docs/ormgen.md gives it" test ! -s "$log"
    try "each message is an annotation" test \
        "$(grep -cE '^::(error|warning) file=.*,line=[0-9]+,col=[0-9]+,title=[EW][0-9]+::.' \
            "$work/annotations")" -eq "$(wc -l <"$work/cli/messages")"
}

group_cli() {
    need_ormgen || return
    rm -rf "$work/cli"
    mkdir -p "$work/cli"
    echo 'models: {Book: {fields: {title: text}}}' >"$work/cli/good.yaml"
    echo 'models: {Book: {fields: {title: test}}}' >"$work/cli/bad.yaml"
    cli_usage
    cli_output
    cli_split
    cli_several
    cli_list_outputs
    cli_depfile
    cli_builds
    cli_messages
    cli_explain
    cli_hostile
    cli_import
}
