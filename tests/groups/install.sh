# shellcheck shell=sh disable=SC2154,SC2034
# What `make install` leaves where it is told to, and what programs can link with; what else is made
# for packagers.

# install_into PREFIX [VARIABLE=VALUE...]: what make says goes to $log.
install_into() {
    prefix=$1
    shift
    build install PREFIX="$prefix" "$@"
}

# The files and links in a folder, without it in front.
files_in() {
    (cd "$1" && find . ! -type d | sed 's/^\.//' | LC_ALL=C sort)
}

# The functions that the public headers declare, from what is left of them when what stands in
# braces, which are types and inline functions, is gone.
declared_functions() {
    echo '#include "orm_gen.h"' | "$CC" -std=c11 -E -P -Iruntime - | grep -v '^#' | tr '\n' ' ' |
        sed -e :again -e 's/{[^{}]*}/;/g' -e t\ again -e 's/__attribute__ *(([a-z_]*))//g' |
        tr ';' '\n' | grep -vE '^ *(typedef|static) ' |
        sed -n 's/^[^(]*\(orm_[a-z0-9_]*\) *(.*/\1/p' | LC_ALL=C sort -u
}

exported_names() {
    nm -D --defined-only "$1" | awk '{ print $3 }' | LC_ALL=C sort -u
}

# with_pc OPTION...: what pkg-config says of liborm in $prefix.
with_pc() {
    PKG_CONFIG_PATH=$prefix/lib/pkgconfig "$pkg_config" "$@" orm
}

# prints CASE LINE COMMAND...: the command prints that line, of which blanks at the end don't count.
prints() {
    what=$1 line=$2
    shift 2
    printf '%s\n' "$line" >"$work/wanted"
    "$@" 2>&1 | sed 's/ *$//' >"$work/printed"
    ACCEPT='' same "$what" "$work/wanted" "$work/printed"
}

soname() {
    readelf -d "$1" | sed -n 's/.*(SONAME).*\[\(.*\)\]/\1/p'
}

shared_library() {
    if ! [ -e "$prefix/lib/liborm.so.$version" ]; then
        skip "the shared library" "on this system it has another name"
        return
    fi
    declared_functions >"$work/declared"
    exported_names "$prefix/lib/liborm.so" >"$work/exported"
    try "the headers declare functions" test -s "$work/declared"
    ACCEPT='' same "liborm.so exports what the headers declare, and nothing else" \
        "$work/declared" "$work/exported"
    prints "programs ask for liborm.so by its first number" "liborm.so.${version%%.*}" \
        soname "$prefix/lib/liborm.so"
}

pc_file() {
    pkg_config=${PKG_CONFIG:-pkg-config}
    prints "orm.pc has the version of orm.h" "$version" with_pc --modversion
    prints "orm.pc tells where ormgen is" "$prefix/bin/ormgen" with_pc --variable=ormgen
    prints "orm.pc has the folder of the headers" "-I$prefix/include" with_pc --cflags
    prints "programs link with liborm alone" "-L$prefix/lib -lorm" with_pc --libs
    prints "static programs link with what it needs" \
        "-L$prefix/lib -lorm -lm $("$pkg_config" --static --libs sqlite3 | sed 's/ *$//')" \
        with_pc --static --libs
}

# Says what is missing before it compiles anything.
old_sqlite() {
    mkdir -p "$work/old"
    echo '#define SQLITE_VERSION_NUMBER 3036000' >"$work/old/sqlite3.h"
    "$MAKE" -k -j"$JOBS" CPPFLAGS="-I$work/old" B="$work/old/b" "$work/old/b/liborm.a" \
        >"$work/printed" 2>&1
    cat "$work/printed"
    [ "$(grep -c 'SQLite 3.37 or newer' "$work/printed")" -eq 1 ] &&
        ! grep -e ' -c -o ' "$work/printed"
}

# refuses TARGET VARIABLE=VALUE...: make says which variable it does not take, and all files stay, of
# a copy of the tree and beside it.
refuses() {
    tree=$work/places/tree
    rm -rf "$work/places"
    mkdir -p "$tree"
    cp -R Makefile LICENSE packaging runtime "$tree"
    for part in tests/*/*.mk; do
        mkdir -p "$tree/${part%/*}"
        cp "$part" "$tree/$part"
    done
    mkdir -p "$work/places/beside" "$tree/b"
    : >"$work/places/beside/my"
    files_in "$work/places" >"$work/before"
    variable=${2%%=*}
    "$MAKE" -C "$tree" -s B=b "$@" >"$work/printed" 2>&1
    status=$?
    files_in "$work/places" >"$work/after"
    cat "$work/printed"
    [ $status -ne 0 ] && grep -F "*** $variable is '" "$work/printed" &&
        diff "$work/before" "$work/after"
}

# shellcheck disable=SC2016
refused_places() {
    for target in install uninstall; do
        for value in PREFIX="$work/places/beside/my prefix" PREFIX=prefix PREFIX= \
            PREFIX="$work/places/a:b" PREFIX="$work/places/a'b" PREFIX="$work/places/a|b" \
            PREFIX="$work/places/a\$\$b" PREFIX="$work/places/a(b)" \
            DESTDIR="$work/places/beside/my root" DESTDIR="-d" DESTDIR='~/root' \
            BINDIR=bin LIBDIR="$work/places/a&b" MANDIR="$work/places/man "; do
            try "make $target refuses $value" refuses "$target" "$value"
        done
    done
    odd=$work/places/a+b,c=d~1
    try "make install takes other characters" install_into "$odd" DESTDIR="$work/places/e~f"
    try "they are in the place" test -s "$work/places/e~f$odd/lib/pkgconfig/orm.pc"
    try "make uninstall takes them, too" build uninstall PREFIX="$odd" DESTDIR="$work/places/e~f"
    files_in "$work/places/e~f" >"$work/left"
    ACCEPT='' same "uninstall leaves no file there" /dev/null "$work/left"
}

group_install() {
    version=$(sed -n 's/^#define ORM_VERSION "\(.*\)"/\1/p' runtime/orm.h)
    if ! install_into "$work/prefix"; then
        fail "make install" "$log"
        return
    fi
    pass "make install"
    files_in "$work/prefix" >"$work/prefixed"
    shared_library
    pc_file
    try "make install with DESTDIR" install_into /usr/local DESTDIR="$work/stage"
    files_in "$work/stage/usr/local" >"$work/staged"
    ACCEPT='' same "DESTDIR gets the same files" "$work/prefixed" "$work/staged"
    grep -rlF "$work" "$work/stage" >"$work/named"
    try "no file names DESTDIR" fails_not "$work/named"
    try "make tells of an old SQLite" old_sqlite
    try "make uninstall" build uninstall PREFIX="$work/prefix"
    files_in "$work/prefix" >"$work/left"
    ACCEPT='' same "uninstall leaves no file" /dev/null "$work/left"
    refused_places
}

# The archive of the last commit builds where there is no repository.
group_dist() {
    if ! git rev-parse --verify -q HEAD >/dev/null; then
        skip "make dist" "this is no repository"
        return
    fi
    if ! build dist B="$work/dist" || ! build dist B="$work/again"; then
        fail "make dist" "$log"
        return
    fi
    archive=ormgen-$(sed -n 's/^#define ORM_VERSION "\(.*\)"/\1/p' runtime/orm.h)
    try "make dist gives the same bytes again" cmp "$work/dist/$archive.tar.gz" \
        "$work/again/$archive.tar.gz"
    gzip -dc "$work/dist/$archive.tar.gz" | (cd "$work" && tar xf -)
    folder=$work/$archive
    try "the archive builds" build -C "$folder" B=build CFLAGS=-O0 all
    try "what was built works" build -C "$folder" B=build CFLAGS=-O0 smoke
    try "what was built is installed" build -C "$folder" B=build CFLAGS=-O0 install \
        PREFIX="$work/unpacked"
    try "ormgen runs where it was installed" "$work/unpacked/bin/ormgen" --version
}

# The packages for Debian, of the last commit. What they hold is taken out of them into a folder, and
# a project is built with that.
group_deb() {
    if ! have dpkg-buildpackage || ! have dh; then
        skip "the packages" "debhelper or dpkg-dev is not installed"
        return
    fi
    if ! build deb B="$work/deb"; then
        fail "the packages build" "$log"
        return
    fi
    pass "the packages build"
    for package in ormgen liborm0 liborm-dev; do
        try "$package is there" dpkg-deb -x "$work/deb/deb/$package"_*.deb "$work/root"
    done
    for file in man/man1/ormgen.1.gz man/man5/ormgen.5.gz man/man3/orm.3.gz \
        bash-completion/completions/ormgen zsh/vendor-completions/_ormgen \
        fish/vendor_completions.d/ormgen.fish; do
        try "share/$file is packed" test -s "$work/root/usr/share/$file"
    done
    prefix=$work/root/usr
    if have cmake && have "${CXX:-c++}"; then
        outside cmake
        try "cmake finds the package" cmake_with build -DCMAKE_PREFIX_PATH="$prefix"
        try "a project builds" in_project cmake --build build
        program "its program runs" build/tasks tasks.out
    else
        skip "a project builds" "cmake or a C++ compiler is not installed"
    fi
}
