# words.awk - prints the names that rows of OPTION(...) and TYPE(...) begin with, as a dictionary for
# libFuzzer.
/^(TYPE|[A-Z]+_OPTION)\(/ && match($0, /"[A-Za-z0-9_]+"/) {
    print substr($0, RSTART, RLENGTH)
}
