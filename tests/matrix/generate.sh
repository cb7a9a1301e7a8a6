#!/bin/sh
# generate.sh FOLDER - writes FOLDER/matrix.yaml and FOLDER/matrix.inc: a schema with every kind of
# relation x every kind of key x null or not x to itself or to another model, and a test for each of
# them, made of the templates beside this file; tests/runtime/test_matrix.c is what they stand in.
#
# In a template @NAME@ is replaced, and a line that begins with @WORD is there for the cases of which
# WORD is true: MANY, ONE (a ForeignKey, a OneToOne), NULL, CASCADE (what a delete does), SELF, OTHER
# (where it leads), KEYS, ROW (what a link is made of), BACK, SYMMETRICAL (the other side).
set -eu

here=$(dirname "$0")
schema=$1/matrix.yaml
tests=$1/matrix.inc

# ---- SQL ----

# The columns of a key, each behind a prefix: columns KEY PREFIX
columns() {
    case $1 in
    pair) echo "$2a, $2b" ;;
    ref) echo "$2base_id" ;;
    *) echo "$2id" ;;
    esac
}

# Two keys are equal: equal KEY PREFIX PREFIX
equal() {
    case $1 in
    pair) echo "$2a = $3a AND $2b = $3b" ;;
    *) echo "$(columns "$1" "$2") = $(columns "$1" "$3")" ;;
    esac
}

# ---- The schema ----

# one two -> OneTwo
camel() {
    for word; do
        rest=${word#?}
        printf %s "$(printf %s "${word%"$rest"}" | tr a-z A-Z)$rest"
    done
}

# model NAME KEY [FIELD]: FIELD is the one that the case is about.
model() {
    printf '\n  %s:\n' "$1"
    case $2 in
    pair) printf '    primary_key: [a, b]\n    fields:\n      a: text\n      b: int32\n' ;;
    ref) printf '    fields:\n      base: {type: ForeignKey, to: Base, primary_key: true, %s}\n' \
        'related_name: false' ;;
    *) printf '    fields:\n      id: {type: %s, primary_key: true}\n' "$2" ;;
    esac
    printf '      n: int\n'
    [ -z "${3-}" ] || printf '      %s\n' "$3"
}

# through_model NAME SOURCE TARGET KIND: its rows are links. Those of kind row have a column that must
# be given, and a pair may come twice.
through_model() {
    printf '\n  %s:\n' "$1"
    [ "$4" = row ] || printf '    primary_key: [here, there]\n'
    printf '    fields:\n'
    printf '      here: {type: ForeignKey, to: %s, related_name: false}\n' "$2"
    printf '      there: {type: ForeignKey, to: %s, related_name: false}\n' "$3"
    [ "$4" != row ] || printf '      weight: int\n'
}

# ---- Cases ----

# fill TEMPLATE: prints it for the case at hand.
fill() {
    drop='/^@[A-Z]* /d' keep=
    for word in $words; do keep="$keep;s/^\\(@[A-Z]* \\)*@$word /\\1/;s/^@$word //"; done
    sed -e "${keep#;}" -e "$drop" -e "s/@CASE@/$case/g;s/@KEY@/$key/g;s/@PLACE@/$place/g" \
        -e "s/@S@/matrix_$source/g;s/@T@/matrix_$target/g;s/@L@/matrix_$link/g" \
        -e "s/@s@/$source_table/g;s/@t@/$target_table/g;s/@l@/$link_table/g" \
        -e "s/@ON@/$on/g;s/@ON_HERE@/$on_here/g;s/@ON_THERE@/$on_there/g" \
        -e "s/@ORDER_S@/$(columns "$key" s.)/g" "$here/$1"
}

# side RELATION A B MINE YOURS: the functions of one side of a link, where A and B are S and T, or T
# and S.
side() {
    a=$(echo "$2" | tr ST st) b=$(echo "$3" | tr ST st)
    a_table=$source_table
    [ "$2" = S ] || a_table=$target_table
    fill side.in | sed -e "s/@R@/$1/g;s/@a@/$a/g;s/@b@/$b/g;s/@MINE@/$4/g;s/@YOURS@/$5/g" \
        -e "s/@ORDER_B@/$(columns "$key" "$b.")/g;s/@A_TABLE@/$a_table/g" |
        sed -e "s/@A@/@$2@/g;s/@B@/@$3@/g" -e "s/@S@/matrix_$source/g;s/@T@/matrix_$target/g"
}

# begin KEY KIND... self|other: a case, whose names come from these words.
begin() {
    key=$1 case=$(echo "$@" | tr ' ' '_') source=$(camel "$@")
    names="$names $case"
    source_table=$case target=$source target_table=$case link=none link_table=${case}_to
    place=SELF to=self from_prefix=from_${case}_ to_prefix=to_${case}_
    case $case in
    *_other)
        target=${source}Target target_table=${case}_target
        place=OTHER to=$target from_prefix=${case}_ to_prefix=${target_table}_
        model "$target" "$key" >>"$schema"
        ;;
    esac
    words=$place
    on=$(equal "$key" t. s.to_)
    on_here=$(equal "$key" "j.$from_prefix" s.)
    on_there=$(equal "$key" "j.$to_prefix" t.)
}

# to_one KEY foreign|one null|required self|other
to_one() {
    begin "$@"
    type=ForeignKey options="related_name: back"
    if [ "$2" = one ]; then
        type=OneToOne words="$words ONE"
    else
        words="$words MANY"
    fi
    if [ "$3" = null ]; then
        options="$options, null: true, on_delete: SET_NULL" words="$words NULL"
    else
        words="$words CASCADE"
    fi
    # So that a row may refer to one which comes after it.
    [ "$4" = other ] || options="$options, deferrable: true"
    model "$source" "$key" "to: {type: $type, to: $to, $options}" >>"$schema"
    printf '\n/* ---- %s ---- */\n' "$case" >>"$tests"
    fill to_one.in >>"$tests"
}

# links KEY plain|named|through|row|symmetrical self|other
links() {
    begin "$@"
    options="related_name: back" words="$words KEYS BACK"
    case $2 in
    named)
        link_table=linked_$case
        options="$options, through: $link_table"
        ;;
    through | row)
        link=${source}Link link_table=${case}_link
        options="$options, through: $link, through_fields: [here, there]"
        on_here=$(equal "$key" j.here_ s.)
        on_there=$(equal "$key" j.there_ t.)
        through_model "$link" "$source" "$target" "$2" >>"$schema"
        [ "$2" = through ] || words="$place ROW BACK"
        ;;
    symmetrical) options="symmetrical: true" words="$place KEYS SYMMETRICAL" ;;
    esac
    model "$source" "$key" "to: {type: ManyToMany, to: $to, $options}" >>"$schema"
    {
        printf '\n/* ---- %s ---- */\n' "$case"
        side to S T here_ there_
        [ "$2" = symmetrical ] || side back T S there_ here_
        fill links.in
    } >>"$tests"
}

names=
printf '# Made by tests/matrix/generate.sh.\nschema: matrix\n\nmodels:\n  Base:\n    fields: {}\n' \
    >"$schema"
printf '/* Made by tests/matrix/generate.sh. */\n' >"$tests"
for of in int text uuid pair ref; do
    for whom in self other; do
        for kind in foreign one; do
            to_one $of $kind null $whom
            to_one $of $kind required $whom
        done
        for kind in plain named through row; do
            links $of $kind $whom
        done
    done
    links $of symmetrical self
done
{
    printf '\nstatic const struct CMUnitTest matrix_tests[] = {\n'
    for name in $names; do printf '    cmocka_unit_test(%s),\n' "$name"; done
    printf '};\n'
} >>"$tests"
