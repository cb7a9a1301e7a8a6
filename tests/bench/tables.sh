#!/bin/sh
# tables.sh RECORD PAGE - prints a page of the documentation with its tables made anew from a
# recorded run of the bench, DOCS/performance.tsv, and from what the other benches printed, in files
# beside it: DOCS/performance-NAME.txt. A table stands between <!-- bench: NAME --> and <!-- end -->;
# NAME is a function below. No figure in a page is typed by hand.
set -u

record=$1 page=$2
here=$(dirname "$0")
for op in $(sed -n 's/^OP(\([a-z_0-9]*\),.*/\1/p' "$here/ops.def"); do
    cut -f 1 "$record" | grep -qx "$op" || {
        echo "tables.sh: $record lacks $op: make bench-record" >&2
        exit 1
    }
done

# Runs an awk program on the rows of the record, with ms(DRIVER) and units() of a row, and with ways
# to show numbers.
rows() {
    grep -v '^#' "$record" | awk -F '\t' -v ops="$here/ops.def" '
        NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
        function ms(driver) { return $column[driver "_ms"] }
        function units() { return $column["units"] }
        function ratio(a, b) { return sprintf("%.2f", a / b) }
        function time(n) { return n < 100 ? sprintf("%.1f", n) : sprintf("%.0f", n) }
        function grouped(n) {
            while (match(n, /[0-9][0-9][0-9][0-9](,|$)/))
                n = substr(n, 1, RSTART) "," substr(n, RSTART + 1)
            return n
        }
        '"$1"
}

# What a record says of itself: said NAME.
said() {
    sed -n "s/^# $1: //p" "$record"
}

machine() {
    echo "$(said date), $(said machine); $(said kernel); $(said sqlite); $(said compiler);"
    echo "\`$(said command)\`."
}

# What another bench printed: printed NAME.
printed() (
    record=${record%.tsv}-$1.txt
    machine
    echo
    echo '```text'
    grep -v '^# ' "$record" || exit
    echo '```'
)

threads() {
    printed threads
}

growth() {
    printed growth
}

instructions() {
    printed instructions
}

# ---- Tables ----

# The few operations that most programs are made of.
summary() {
    echo "| Work | C by hand | ormgen | ormgen / by hand |"
    echo "|---|--:|--:|--:|"
    rows '
        BEGIN {
            work["insert_one"] = "insert %s rows, a call for each, in one transaction"
            work["get_by_pk_read"] = "get %s rows by key, in a read transaction"
            work["list_all"] = "list %s rows"
            work["select_related_prefetch"] = "list %s rows, each with the row it refers to"
            work["prefetch_reverse"] = "list all parents, each with its children, %s in all"
            work["prefetch_m2m_nested"] = "the same, and the rows behind %s links of these"
            work["update_one"] = "update %s rows, a call for each, in one transaction"
            work["rel_filter"] = "%s lists of rows by a condition on the row they refer to"
        }
        $1 in work {
            printf "| " work[$1] " | %s ms | %s ms | %sx |\n", grouped(units()),
                time(ms("idiomatic")), time(ms("ormgen")), ratio(ms("ormgen"), ms("idiomatic"))
        }'
}

# Each operation against both kinds of hand-written code, and against its budget.
operations() {
    echo "| Operation | Number | By hand, ms | Best, ms | ormgen, ms | Each, µs |" \
        "ormgen / by hand | ormgen / best | Budget | Met |"
    echo "|---|--:|--:|--:|--:|--:|--:|--:|---|---|"
    rows '
        BEGIN {
            while ((getline line <ops) > 0) {
                if (!sub(/^OP\(/, "", line))
                    continue
                split(line, word, /, */)
                budget[word[1]] = word[6] > 0 ? word[6] + 0 "x by hand" : "-"
                if (word[7] > 0)
                    budget[word[1]] = budget[word[1]] " or +" word[7] " µs"
                if (word[8] > 0)
                    budget[word[1]] = word[8] + 0 "x best"
            }
        }
        {
            printf "| `%s` | %s | %s | %s | %s | %.2f | %s | %s | %s | %s |\n", $1,
                grouped(units()), time(ms("idiomatic")), time(ms("best")), time(ms("ormgen")),
                ms("ormgen") * 1e3 / units(), ratio(ms("ormgen"), ms("idiomatic")),
                ratio(ms("ormgen"), ms("best")), budget[$1], $column["budget"]
        }'
}

# What each technique saves, by the operation that shows it: by hand without it, by hand with it,
# and by ormgen.
techniques() {
    echo "| Technique | Shown by | Without, ms | With, ms | With / without | ormgen / without |"
    echo "|---|---|--:|--:|--:|--:|"
    rows '
        BEGIN {
            what["bulk_insert"] = "`INSERT ... SELECT` from a table over the array of the program"
            what["get_by_pk"] = "one read transaction around many reads"
            what["list_all"] = "rows decoded inside SQLite, by an aggregate function"
            what["select_related_prefetch"] = "distinct targets by a second statement, not a JOIN"
            what["prefetch_reverse"] = "children of all parents in one scan, grouped in memory"
            what["prefetch_page"] = "rows of few parents in the order of the file, then grouped"
            what["prefetch_m2m_nested"] = "links as pairs in their order, each target decoded once"
        }
        $1 in what {
            printf "| %s | `%s` | %s | %s | %sx | %sx |\n", what[$1], $1, time(ms("idiomatic")),
                time(ms("best")), ratio(ms("best"), ms("idiomatic")),
                ratio(ms("ormgen"), ms("idiomatic"))
        }'
}

# What the choice between two calls of generated code is worth: microseconds for one unit.
choices() {
    echo "| Instead of | Each | Call | Each | Takes |"
    echo "|---|--:|---|--:|--:|"
    rows '
        function choice(instead, without, call, with) {
            n++
            instead_of[n] = instead; a[n] = without
            label[n] = call; b[n] = with
        }
        BEGIN {
            choice("`M_get` in a loop", "get_by_pk",
                "the same after `orm_begin(db, ORM_READ)`", "get_by_pk_read")
            choice("`.join_r`, many rows of few", "select_related_join",
                "`.prefetch_r`", "select_related_prefetch")
            choice("`M_r_load` in a loop, `ORM_LAZY_SINGLE`", "n_plus_one_single",
                "the same by default", "n_plus_one_peers")
            choice("a cursor over all rows", "cursor", "`M_all`", "list_all")
            choice("`M_update` of the row", "update_one",
                "`M_update_where` of one field", "update_field")
        }
        { took[$1] = ms("ormgen") * 1e3 / units() }
        END {
            for (i = 1; i <= n; i++)
                printf "| %s (`%s`) | %.2f µs | %s (`%s`) | %.2f µs | %sx |\n", instead_of[i],
                    a[i], took[a[i]], label[i], b[i], took[b[i]], ratio(took[b[i]], took[a[i]])
        }'
}

# ---- The page ----

while IFS= read -r line; do
    case $line in
    "<!-- bench: "*" -->")
        printf '%s\n' "$line"
        name=${line#"<!-- bench: "}
        "${name%" -->"}" || exit
        while IFS= read -r line && [ "$line" != "<!-- end -->" ]; do
            :
        done
        ;;
    esac
    printf '%s\n' "$line"
done <"$page"
