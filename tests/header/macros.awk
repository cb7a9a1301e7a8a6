# macros.awk - from a generated header makes a C file, which is C++ too, with a function for each of
# its macros: its parameters have the types that the macro is for, and are handed on. (Queries are for
# C alone.) And each member of a row that can be compared or set is: by a value of its own type.

# "out", "orm_aggregate_date(db, shop_Book_aggregate_(ORM_MIN, 4, where), out)" -> "orm_date_opt *"
function type_of(name, body,    word) {
    if (name == "n")
        return "int32_t "
    if (name == "count")
        return "size_t "
    if (name == "db")
        return "orm_db *"
    if (name == "path")
        return "const char *"
    # (filter).shop_Book_
    if (match(body, "\\(" name "\\)\\.[A-Za-z0-9_]+_[,)]"))
        return substr(body, RSTART + length(name) + 3, RLENGTH - length(name) - 5) "_filter "
    if (name == "out" && match(body, /^orm_aggregate_[a-z0-9]+/))
        return "orm_" substr(body, 15, RLENGTH - 14) "_opt *"
    if (name == "v" && body ~ / orm_filter_path\(/)
        return "orm_value "
    # The function that takes it says what it is.
    if (!match(body, "[A-Za-z0-9_]+\\((\\+\\()?" name "[,)]"))
        return "unknown "
    word = substr(body, RSTART, index(substr(body, RSTART), "(") - 1)
    if (word == "orm_value_text" || word == "orm_items_text")
        return name == "values" ? "const char *const *" : "const char *"
    if (word == "orm_value_int")
        return "int64_t "
    if (word == "orm_value_float")
        return "double "
    if (word == "orm_items_int64" || word == "orm_items_int32")
        return "const " substr(word, 11) "_t *"
    if (word == "orm_items_float")
        return "const double *"
    if (sub(/^orm_items_/, "const orm_", word) || sub(/_items_$/, "", word))
        return word ~ /^const/ ? word " *" : "const " word " *"
    if (sub(/^orm_value_/, "orm_", word) || sub(/_value_$/, "", word))
        return word " "
    if (sub(/_column_$/, "_field_ ", word) || sub(/_order_of_$/, "_order_term ", word))
        return word
    if (sub(/_filters_$/, "_filter *", word))
        return "const " word
    return "unknown "
}

function result_of(body,    word) {
    word = substr(body, 1, index(body, "(") - 1)
    if (word == "ORM_FILTER")
        return substr(body, 12, index(body, ",") - 12) "_filter"
    if (word == "orm_edge_of")
        return "orm_edge"
    if (word ~ /^orm_aggregate_/)
        return "orm_status"
    if (!sub(/_of_$/, "_field_", word))
        sub(/_$/, "", word)
    sub(/_order$/, "_order_term", word)
    return word
}

function use_member(model, member, type,    stem, value) {
    stem = member
    sub(/_$/, "", stem)
    value = "row->" member (type ~ /_opt$/ ? ".value" : "")
    for (verb in verbs) {
        if (!((model "_" stem "_" verb) in is_macro))
            continue
        name = "use_member_" model "_" member "_" verb
        print model "_" verbs[verb] " " name "(const " model " *row);"
        print model "_" verbs[verb] " " name "(const " model " *row)\n{"
        print "    return " model "_" stem "_" verb "(" value ");\n}\n"
        count++
    }
}

BEGIN {
    verbs["eq"] = "filter"
    verbs["set"] = "set"
    print "#include HEADER\n"
}

/^#define [A-Za-z0-9_]+_query\(\.\.\.\) / {
    name = substr($2, 1, index($2, "(") - 1)
    print "#ifndef __cplusplus\nbool use_" name "(int64_t n);"
    print "bool use_" name "(int64_t n)\n{"
    print "    return " name "().query->limit == 0 && " name "(.limit = n).query->limit == n;"
    print "}\n#endif\n"
    count++
}

/^struct [A-Za-z0-9_]+ \{/ { model = $2 }
/^\};/ { model = "" }
model != "" && /^    [a-z][^(]*;$/ {
    member = $NF
    gsub(/[*;]/, "", member)
    rows[++n_rows] = model " " member " " $(NF - 1)
}

/^#define [A-Za-z0-9_]+\([a-z, ]*\) / {
    line = substr($0, 9)
    name = substr(line, 1, index(line, "(") - 1)
    names = substr(line, index(line, "(") + 1, index(line, ")") - index(line, "(") - 1)
    body = substr(line, index(line, ")") + 2)
    n = split(names, parameter, ", ")
    declared = n ? "" : "void"
    for (i = 1; i <= n; i++)
        declared = declared (i > 1 ? ", " : "") type_of(parameter[i], body) parameter[i]
    print result_of(body) " use_" name "(" declared ");"
    print result_of(body) " use_" name "(" declared ")\n{\n    return " name "(" names ");\n}\n"
    is_macro[name] = 1
    count++
}

END {
    for (i = 1; i <= n_rows; i++) {
        split(rows[i], row, " ")
        use_member(row[1], row[2], row[3])
    }
    print "extern int macros_used;\nint macros_used = " count + 0 ";"
}
