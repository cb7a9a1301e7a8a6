# shellcheck shell=sh disable=SC2154
# What editors are given: the JSON Schema of the language.

# A python3 with jsonschema and yaml: the first in PATH may be without them.
python_with_jsonschema() {
    for python in python3 /usr/bin/python3; do
        "$python" -c 'import jsonschema, yaml' 2>/dev/null && echo "$python" && return
    done
}

# The schemas that pages show go to $work/samples.
sample_schemas() {
    mkdir -p "$work/samples"
    for page; do
        take_apart "$page"
        while read -r line kind _; do
            [ "$kind" != schema ] ||
                cp "$work/docs/$line.schema" "$work/samples/$(basename "$page" .md).$line.yaml"
        done <"$work/docs/list"
    done
}

# The JSON Schema takes every schema of ours, and refuses what ormgen refuses, as far as it can.
group_json_schema() {
    need_ormgen || return
    "$ormgen" --json-schema >"$work/ormgen.schema.json" 2>"$log"
    same "docs/ormgen.schema.json is up to date" docs/ormgen.schema.json "$work/ormgen.schema.json"
    python=$(python_with_jsonschema)
    if [ -z "$python" ]; then
        skip "validation of schemas" "no python3 with jsonschema and yaml"
        return
    fi
    mkdir -p "$work/matrix"
    tests/matrix/generate.sh "$work/matrix"
    sample_schemas README.md docs/schema.md
    "$python" tests/json_schema.py "$work/ormgen.schema.json" schemas/*.yaml tests/golden/*.yaml \
        tests/golden/*/*.yaml tests/runtime/schemas/*.yaml tests/bench/*.yaml tests/errors/*.yaml \
        "$work/matrix/matrix.yaml" "$work"/samples/*.yaml >"$work/json_schema.tap" 2>&1
    tap json_schema.py "$work/json_schema.tap" $?
}
