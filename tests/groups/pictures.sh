# shellcheck shell=sh disable=SC2154
# Diagrams of schemas: what ormgen graph prints, and the one of the README.

# graph_of NAME FORMAT SCHEMA: the diagram goes to $work/NAME.FORMAT.
graph_of() {
    "$ormgen" graph -q --format="$2" "$3" >"$work/$1.$2" 2>"$log" && return
    fail "$2 of $3" "$log"
    return 1
}

# graph_is_drawn FILE.dot: Graphviz draws it without a word.
graph_is_drawn() {
    dot -Tsvg "$1" >"$work/drawn.svg" 2>"$work/words" && grep -q '</svg>' "$work/drawn.svg" &&
        fails_not "$work/words"
}

# Prints the lines of a diagram that are none of Mermaid's language, or have an attribute that has
# the name of a mark.
mermaid_odd_lines() {
    name='[A-Z][A-Za-z0-9]*' text='"([^]"#%&;<>\\`[:cntrl:]]|#[0-9]+;)*"' key='(PK|FK|UK|PK, FK)'
    grep -vnE -e '^erDiagram$' -e "^    \"$name\" \{$" -e '^    \}$' \
        -e "^        [A-Za-z0-9]+ [a-z][a-z0-9_]*( $key)?( $text)?$" \
        -e "^    \"$name\" [|}]o--(\|\||o\||o\{) \"$name\" : $text$" "$1"
    grep -nE '^        [A-Za-z0-9]+ [pfu]k( |$)' "$1"
}

group_graph() {
    need_ormgen || return
    for schema in tests/golden/graph/*.yaml; do
        name=$(basename "$schema" .yaml)
        graph_of "$name" dot "$schema" &&
            same "$name.dot" "tests/golden/graph/$name.dot" "$work/$name.dot"
        graph_of "$name" mermaid "$schema" &&
            same "$name.mmd" "tests/golden/graph/$name.mmd" "$work/$name.mermaid"
    done
    for schema in schemas/*.yaml tests/golden/*.yaml tests/golden/model/*.yaml \
        tests/runtime/schemas/*.yaml; do
        name=$(basename "$schema" .yaml)
        graph_of "$name" mermaid "$schema" || continue
        mermaid_odd_lines "$work/$name.mermaid" >"$work/odd"
        try "$schema is right in Mermaid" fails_not "$work/odd"
        graph_of "$name" dot "$schema" || continue
        if have dot; then try "$schema is drawn" graph_is_drawn "$work/$name.dot"; fi
    done
    have dot || skip "drawing the diagrams" "no dot of Graphviz"
    graph_of shop dot schemas/shop.yaml &&
        try "docs/shop.svg is of today's schema: make pictures" grep -qF \
            "<!-- cksum of its DOT: $(cksum <"$work/shop.dot") -->" docs/shop.svg
    "$ormgen" graph tests/errors/unknown_model.yaml >"$work/none" 2>"$log"
    try "a wrong schema has no diagram" test $? -eq 1 -a ! -s "$work/none"
    "$ormgen" graph --format=svg schemas/shop.yaml >"$work/none" 2>"$log"
    try "formats are known" test $? -eq 2 -a ! -s "$work/none"
}
