#!/usr/bin/env python3
"""json_schema.py SCHEMA.json FILE... - the JSON Schema and ormgen agree about schemas.

A file NAME.yaml with a NAME.err beside it must be refused where ormgen sees an error, so far as a
JSON Schema can tell; one without errors must be accepted. YAML is read as editors read it, by the
core schema of YAML 1.2. Prints what it finds as TAP.
"""

import json
import os
import re
import sys

import jsonschema
import yaml

# What a JSON Schema can't express: the code, what its line holds with ^ before the place, and why.
OUT_OF_REACH = [
    ("E0..", "", "the text and its YAML"),
    ("E2..", "", "what the parts mean to each other"),
    ("E4..", "", "SQL"),
    ("E104", r"\^[TF]", "YAML reads True as true"),
    ("E105", r"\^(0[0-9x]|[+]|[0-9]+[.e])", "YAML reads 0x10 as 16, and 1.0 is a whole number"),
    ("E119", "", "a mixin is looked up"),
    ("E120", "", "fields come from mixins too"),
    ("E140", "", "decimal_places is compared with max_digits"),
    ("E152", "", "words of SQL are many, in any case"),
]


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Only the tags of YAML 1.2's core schema, so that dates and 'no' stay texts."""

    yaml_implicit_resolvers = {}


CORE = {
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)"
    r"|\.(nan|NaN|NAN)",
    "null": r"null|Null|NULL|~|",
    "merge": r"<<",
}
for tag, pattern in CORE.items():
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), None)


def scalar(node):
    tag, text = node.tag.rpartition(":")[2], node.value
    if tag == "bool":
        return text.lower() == "true"
    if tag == "int":
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if tag == "float":
        return float(text.replace(".inf", "inf").replace(".nan", "nan"))
    return None if tag == "null" else text


class Document:
    """A file as JSON has it, and where its values stand."""

    def __init__(self, text):
        self.places = []  # (beginning, end, path); a key belongs to its value
        root = yaml.compose(text, Loader=Loader)
        self.value = self.build(root, ()) if root else None

    def build(self, node, path):
        if isinstance(node, yaml.ScalarNode):
            return scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.put(item, item, path + (i,)) for i, item in enumerate(node.value)]
        merged, own = {}, {}
        for key, value in node.value:
            if key.tag.endswith(":merge"):
                parts = value.value if isinstance(value, yaml.SequenceNode) else [value]
                for part in reversed(parts):
                    if isinstance(part, yaml.MappingNode):
                        merged.update(self.build(part, path))
            else:
                own[key.value] = self.put(key, value, path + (key.value,))
        return {**merged, **own}

    def put(self, first, node, path):
        begin = (first.start_mark.line + 1, first.start_mark.column + 1)
        behind = 2 if isinstance(node, yaml.ScalarNode) else 1  # it may be empty
        self.places.append((begin, (node.end_mark.line + 1, node.end_mark.column + behind), path))
        return self.build(node, path)

    def path_of(self, place):
        """The path of the innermost value that holds the place."""
        around = [p for p in self.places if p[0] <= place < p[1]]
        return max(around)[2] if around else ()


def errors_of(validator, value):
    """The paths of what the JSON Schema refuses; that of a name ends with the name."""
    for error in validator.iter_errors(value):
        path = tuple(error.absolute_path)
        if "propertyNames" in error.absolute_schema_path:
            path += (error.instance,)
        yield path, error.message


def is_about(at, path):
    """An error at one path says what is wrong at the other: in the same field, else on its way."""
    field = {"models": path[:4] if path[2:3] == ("fields",) else (), "mixins": path[:3]}
    unit = field.get(path[0], ()) if path else ()
    if unit:
        return at[: len(unit)] == unit
    n = min(len(at), len(path))
    return at[:n] == path[:n] and n >= (min(2, len(path)) if path[:1] == ("models",) else 0)


def out_of_reach(code, line):
    return any(re.fullmatch(c, code) and re.search(part, line) for c, part, _ in OUT_OF_REACH)


def reachable(errors, text):
    """The places of the errors that a JSON Schema can express, with their messages."""
    lines = re.split(r"\r\n|\r|\n", text)
    found = re.findall(r"^[^:\n]+:(\d+):(\d+): error: (.*) \[(E\d+)\]$", errors, re.M)
    for number, column, message, code in found:
        place = int(number), int(column)
        line = lines[place[0] - 1] if place[0] <= len(lines) else ""
        if not out_of_reach(code, f"{line[:place[1] - 1]}^{line[place[1] - 1:]}"):
            yield place, f"line {number}: {message} [{code}]"


def check(validator, name):
    """What is wrong with the answers about a file, as lines."""
    with open(name, encoding="utf-8-sig", errors="replace", newline="") as file:
        text = file.read()
    errors = ""
    if os.path.exists(name[: -len("yaml")] + "err"):
        with open(name[: -len("yaml")] + "err", encoding="utf-8") as file:
            errors = file.read()
    expected = list(reachable(errors, text))
    is_right = not re.search(r": error: .* \[E\d+\]$", errors, re.M)
    if not is_right and not expected:
        return
    try:
        document = Document(text)
    except yaml.YAMLError as error:
        yield f"is not YAML: {error}"
        return
    found = list(errors_of(validator, document.value))
    if is_right:
        yield from (f"{list(path)}: {message}" for path, message in found)
    for place, message in expected:
        path = document.path_of(place)
        if not any(is_about(at, path) for at, _ in found):
            yield f"not refused: {message}"


def main(schema, *names):
    with open(schema, encoding="utf-8") as file:
        description = json.load(file)
    jsonschema.Draft7Validator.check_schema(description)
    validator = jsonschema.Draft7Validator(description)
    print(f"1..{len(names)}")
    for i, name in enumerate(names, 1):
        wrong = list(check(validator, name))
        print(f"{'not ok' if wrong else 'ok'} {i} - {name}")
        for line in wrong:
            print(f"# {line}")


if __name__ == "__main__":
    main(*sys.argv[1:])
