# ormgen.fish - completion of ormgen for fish.

# __ormgen_is COMMAND...: the line has one of them; "compile": it has none.
function __ormgen_is
    set -l words (commandline -opc)
    set -l command compile
    test (count $words) -gt 1; and contains -- $words[2] explain graph import; and set command $words[2]
    contains -- $command $argv
end

function __ormgen_is_first
    test (count (commandline -opc)) -eq 1
end

# What ormgen explain lists: "  E204  unknown model".
function __ormgen_codes
    ormgen explain 2>/dev/null | string replace -rf '^ +([A-Z][0-9]+) +' '$1\t'
end

function __ormgen_schemas
    __fish_complete_suffix .yaml | string match -r '^.*(?:/|[.]ya?ml)$'
end

# Behind a long option and = these are the rest of the word.
function __ormgen_folders
    __fish_complete_directories (string replace -r '^--[a-z]+=' '' -- (commandline -ct))
end

complete -c ormgen -f
complete -c ormgen -n '__ormgen_is compile graph' -a '(__ormgen_schemas)'
complete -c ormgen -n '__ormgen_is explain' -a '(__ormgen_codes)'
complete -c ormgen -n __ormgen_is_first -a explain -d 'tell what codes mean'
complete -c ormgen -n __ormgen_is_first -a graph -d 'print a diagram of a schema'
complete -c ormgen -n __ormgen_is_first -a import -d 'print a schema for a database'
complete -c ormgen -n '__ormgen_is import' -F

set -l compiling -c ormgen -n '__ormgen_is compile'
complete $compiling -s o -l output -x -a '(__ormgen_folders)' -d 'folder for the output'
complete $compiling -l check -d 'compare with the output that is there, print a diff'
complete $compiling -l split -d 'write files of its own for each model'
complete $compiling -l runtime -x -a '(__ormgen_folders)' -d 'write the runtime to a folder'
complete $compiling -l depfile -r -F -d 'write what is made from what'
complete $compiling -l list-outputs -d 'print the paths of the output'
complete $compiling -l dump -x -a 'yaml schema model sql' -d 'print a stage instead'
complete $compiling -s v -l verbose -d 'tell of each file whether it was written'
complete $compiling -l json-schema -d 'print the JSON Schema of the language'

set -l warning -c ormgen -n '__ormgen_is compile graph import'
complete $warning -l strict -d 'warnings are errors'
complete $warning -s q -l quiet -d 'no warnings, only errors'

set -l reading -c ormgen -n '__ormgen_is compile graph'
complete $reading -l color -x -a 'auto always never' -d 'colour messages'
complete $reading -l diagnostics -x -a 'text json' -d 'print messages as'

complete -c ormgen -n '__ormgen_is graph' -l format -x -a 'dot mermaid' -d 'what draws the diagram'

set -l importing -c ormgen -n '__ormgen_is import'
complete $importing -l schema -x -d 'name of the schema'
complete $importing -l tables -x -d 'only these tables and views'
complete $importing -l exclude -x -d 'not these tables and views'
complete $importing -l view-key -x -d 'a view, and what tells its rows apart'

complete -c ormgen -n '__ormgen_is explain' -l markdown -d 'explain all codes, as a page in Markdown'
complete -c ormgen -s V -l version -d 'print the version'
complete -c ormgen -s h -l help -d 'print the options'
