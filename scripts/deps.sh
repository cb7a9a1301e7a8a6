#!/bin/sh
# deps.sh [tests|pictures|bench|ports|coverage|packaging] - finds what building ormgen needs and this
# machine lacks, and installs only that, with apt-get, dnf, apk, pacman or brew. With all there it
# changes nothing and needs no root.
#
# Needed: a C compiler, pkg-config, SQLite 3.37 or newer and libyaml with their headers; for the
# tests cmocka. Wanted for the tests, which skip what they lack: g++, clang, a compiler's
# sanitizers, cmake, meson, ninja, jq, a python3 with jsonschema and yaml, mandoc and groff for the
# manual pages, zsh and fish for their completions. For the pictures: Graphviz. For the bench's
# record: gnuplot; wanted is valgrind, which counts instructions. Wanted for the ports: tcc, gcc
# -m32, a cross compiler for s390x, and qemu, which runs what that makes. For the coverage: lcov.
# For Debian's packages: debhelper and dpkg-dev; wanted is lintian. Exit status 0: all that is
# needed is there.
set -u

# Thing, then its package for each tool; "-": the system has none of that name, "%": gcc's version.
#       thing       apt-get          dnf                 apk          pacman   brew
table="
        cc          gcc,libc6-dev    gcc                 gcc,musl-dev gcc      gcc
        pkg-config  pkg-config       pkgconf-pkg-config  pkgconf      pkgconf  pkgconf
        sqlite      libsqlite3-dev   sqlite-devel        sqlite-dev   sqlite   sqlite
        libyaml     libyaml-dev      libyaml-devel       yaml-dev     libyaml  libyaml
        cmocka      libcmocka-dev    libcmocka-devel     cmocka-dev   cmocka   cmocka
        g++         g++              gcc-c++             g++          gcc      gcc
        clang       clang            clang               clang        clang    llvm
        sanitizers  libclang-rt-dev  compiler-rt         compiler-rt  compiler-rt -
        cmake       cmake            cmake               cmake        cmake    cmake
        meson       meson            meson               meson        meson    meson
        ninja       ninja-build      ninja-build         samurai      ninja    ninja
        jsonschema  python3-jsonschema python3-jsonschema py3-jsonschema python-jsonschema -
        jq          jq               jq                  jq           jq       jq
        pyyaml      python3-yaml     python3-pyyaml      py3-yaml     python-yaml -
        graphviz    graphviz         graphviz            graphviz     graphviz graphviz
        mandoc      mandoc           mandoc              mandoc       mandoc   mandoc
        groff       groff-base       groff-base          groff        groff    groff
        zsh         zsh              zsh                 zsh          zsh      zsh
        fish        fish             fish                fish         fish     fish
        gnuplot     gnuplot-nox      gnuplot             gnuplot      gnuplot  gnuplot
        valgrind    valgrind         valgrind            valgrind     valgrind -
        lcov        lcov             lcov                lcov         lcov     lcov
        tcc         tcc              tcc                 tcc          tcc      -
        gcc-m32     libc6-dev-i386,lib32gcc-%-dev -      -            -        -
        gcc-s390x   gcc-s390x-linux-gnu,libc6-dev-s390x-cross - -     -        -
        qemu-s390x  qemu-user        qemu-user           qemu-s390x   qemu-user -
        debhelper   debhelper        debhelper           -            -        -
        dpkg-dev    dpkg-dev         dpkg-dev            dpkg-dev     dpkg     dpkg
        lintian     lintian          -                   -            -        -
"

say() {
    echo "deps.sh: $*" >&2
}

# compiles COMPILER LANGUAGE [OPTION...]: an empty program builds.
compiles() {
    compiler=$1 language=$2
    shift 2
    echo 'int main(void) { return 0; }' |
        "$compiler" -x "$language" "$@" -o "$scratch/a.out" - >/dev/null 2>&1
}

has() {
    case $1 in
    cc) compiles "${CC:-cc}" c ;;
    sqlite) pkg-config --exists 'sqlite3 >= 3.37' 2>/dev/null ;;
    libyaml) pkg-config --exists yaml-0.1 2>/dev/null ;;
    cmocka) pkg-config --exists cmocka 2>/dev/null ;;
    g++) compiles "${CXX:-g++}" c++ -fsyntax-only ;;
    clang) compiles clang c -fsyntax-only ;;
    sanitizers)
        compiles "${CC:-cc}" c -fsanitize=address,undefined ||
            compiles clang c -fsanitize=address,undefined
        ;;
    jsonschema | pyyaml) # of the same python
        for python in python3 /usr/bin/python3; do
            "$python" -c 'import jsonschema, yaml' 2>/dev/null && return
        done
        return 1
        ;;
    debhelper) command -v dh >/dev/null ;;
    dpkg-dev) command -v dpkg-buildpackage >/dev/null ;;
    graphviz) command -v dot >/dev/null ;;
    gcc-m32) compiles gcc c -m32 ;;
    gcc-s390x) compiles s390x-linux-gnu-gcc c ;;
    *) command -v "$1" >/dev/null ;; # a program of that name
    esac
}

# The things among the arguments that are not there.
missing() {
    for thing; do
        has "$thing" || echo "$thing"
    done
}

find_installer() {
    column=2
    for installer in apt-get dnf apk pacman brew; do
        command -v $installer >/dev/null && return
        column=$((column + 1))
    done
    installer=
}

# The packages that bring the things.
packages_of() {
    version=$(gcc -dumpversion 2>/dev/null)
    for thing; do
        echo "$table" | awk -v thing="$thing" -v column="$column" -v version="${version%%.*}" \
            '$1 == thing && $column != "-" {
                gsub(/,/, " ", $column); gsub(/%/, version, $column); print $column
            }'
    done | tr '\n' ' '
}

install_command() {
    case $installer in
    apt-get) echo "env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends" ;;
    dnf) echo "dnf install -y" ;;
    apk) echo "apk add" ;;
    pacman) echo "pacman -Sy --needed --noconfirm" ;;
    brew) echo "brew install" ;;
    esac
}

# install PACKAGE...: as root where the tool asks for it.
install() {
    sudo=
    if [ "$installer" != brew ] && [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "installing needs root, and there is no sudo"
            return 1
        fi
        sudo=sudo
    fi
    # Old lists of packages may still do: only the installation decides.
    [ "$installer" != apt-get ] || $sudo apt-get update -qq || true
    # shellcheck disable=SC2046
    $sudo $(install_command) "$@"
}

# provide THING...: installs those that are missing. 1: some still are.
provide() {
    lacking=$(missing "$@")
    [ -n "$lacking" ] || return 0
    # shellcheck disable=SC2086
    set -- $lacking
    packages=
    [ -z "$installer" ] || packages=$(packages_of "$@")
    if [ -n "$packages" ]; then
        say "missing: $*; installing $packages"
        # shellcheck disable=SC2086
        install $packages >&2
    fi
    lacking=$(missing "$@")
    [ -n "$lacking" ] || return 0
    # shellcheck disable=SC2086
    set -- $lacking
    say "still missing: $*"
    if [ -n "$packages" ]; then
        say "please install as root: $(install_command) $packages"
    else
        say "please install them with the system's package manager"
    fi
    case " $* " in
    *" sqlite "*) say "SQLite must be 3.37 or newer, with its header and sqlite3.pc" ;;
    esac
    return 1
}

scratch=$(mktemp -d) || exit 1
trap 'rm -rf "$scratch"' EXIT
find_installer

case ${1-} in
"") provide cc pkg-config sqlite libyaml ;;
tests)
    provide cc pkg-config sqlite libyaml cmocka || exit 1
    provide g++ clang sanitizers cmake meson ninja jq jsonschema pyyaml mandoc groff zsh fish ||
        say "the tests that need them will be skipped"
    ;;
pictures) provide graphviz ;;
bench)
    provide gnuplot || exit 1
    provide valgrind || say "make bench-instructions needs it"
    ;;
ports)
    provide cc pkg-config sqlite libyaml cmocka || exit 1
    provide tcc gcc-m32 gcc-s390x qemu-s390x || say "the ports that need them will be skipped"
    ;;
packaging)
    provide cc pkg-config sqlite libyaml debhelper dpkg-dev || exit 1
    provide lintian || say "nothing will look at the packages"
    ;;
coverage) provide cc pkg-config sqlite libyaml cmocka lcov ;;
*)
    say "usage: scripts/deps.sh [tests|pictures|bench|ports|coverage|packaging]"
    exit 2
    ;;
esac
