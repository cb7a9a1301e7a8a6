#!/bin/sh
# needs.sh sqlite|yaml COMPILER [OPTION...] - fails, and says what to do, if the compiler does not
# find the header of a library, or finds one that is too old. Nothing is run that was compiled: it
# may be for another machine.
set -u

case $1 in
sqlite)
    what='SQLite 3.37 or newer' variables='SQLITE_CFLAGS and SQLITE_LIBS'
    probe='#include <sqlite3.h>\n#if SQLITE_VERSION_NUMBER < 3037000\n#error\n#endif'
    ;;
yaml)
    what='libyaml' variables='YAML_CFLAGS and YAML_LIBS'
    probe='#include <yaml.h>'
    ;;
esac
shift
printf '%b\n' "$probe" | "$@" -E - >/dev/null 2>&1 && exit

{
    echo "$1 does not find the header of $what."
    "${PKG_CONFIG:-pkg-config}" --version >/dev/null 2>&1 ||
        echo "${PKG_CONFIG:-pkg-config}, which is asked where it is, does not run."
    echo "'scripts/deps.sh' installs what is missing; or give make $variables."
} >&2
exit 1
