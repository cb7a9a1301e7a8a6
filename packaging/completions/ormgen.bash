# ormgen.bash - completion of ormgen for bash.

_ormgen_files()
{
    local word
    while IFS= read -r word; do
        COMPREPLY+=("$word")
    done < <(compgen "$@" -- "$current" | LC_ALL=C sort -u)
    compopt -o filenames 2>/dev/null
    true
}

_ormgen_words()
{
    local word
    for word in $1; do
        [[ $word == "$current"* ]] || continue
        COMPREPLY+=("$word")
        [[ $word != *= ]] || compopt -o nospace 2>/dev/null
    done
    true
}

_ormgen()
{
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=
    COMPREPLY=()

    # An option, = and its value are three words here.
    if [[ $current == = ]]; then
        current=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    [[ $COMP_CWORD == 1 || ${COMP_WORDS[1]} != @(explain|graph|import) ]] || command=${COMP_WORDS[1]}

    case $before in
    -o | --output | --runtime) _ormgen_files -d && return ;;
    --depfile) _ormgen_files -f && return ;;
    --dump) _ormgen_words "yaml schema model sql" && return ;;
    --color) _ormgen_words "auto always never" && return ;;
    --diagnostics) _ormgen_words "text json" && return ;;
    --format) _ormgen_words "dot mermaid" && return ;;
    --schema | --tables | --exclude | --view-key) return ;;
    esac
    case $command:$current in
    explain:-*) _ormgen_words "--markdown -V --version -h --help" ;;
    explain:*)
        _ormgen_words "$(ormgen explain 2>/dev/null | sed -n 's/^ *\([A-Z][0-9][0-9]*\) .*/\1/p')"
        ;;
    graph:-*)
        _ormgen_words "--format= --strict -q --quiet --color= --diagnostics= -V --version -h --help"
        ;;
    import:-*)
        _ormgen_words "--schema= --tables= --exclude= --view-key= --strict -q --quiet -V --version
            -h --help"
        ;;
    import:*) _ormgen_files -f ;;
    :-*)
        _ormgen_words "-o --output= --check --split --strict --runtime= --depfile= --list-outputs
            --dump= -q --quiet -v --verbose --color= --diagnostics= --json-schema -V --version -h
            --help"
        ;;
    *)
        [[ $COMP_CWORD != 1 ]] || _ormgen_words "explain graph import"
        _ormgen_files -d
        _ormgen_files -f -X '!*.y*ml'
        ;;
    esac
}

complete -F _ormgen ormgen
