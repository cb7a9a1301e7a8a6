# shellcheck shell=sh disable=SC2154
# Projects that use ormgen from outside of its tree: each folder of tests/integration/ is copied, and
# built with what was installed into an empty prefix. It has a program that prints PROGRAM.out,
# generated code that is committed, and a build that makes it anew when the schema changes; the last
# lines of the schema are fields.

# outside NAME: a copy of the project, in $project.
outside() {
    project=$work/integration/$1
    rm -rf "$project"
    mkdir -p "$work/integration"
    cp -R "tests/integration/$1" "$project"
}

# in_project COMMAND...: with the compilers and flags of this run, and what was installed.
in_project() (
    CFLAGS="$CFLAGS -Werror" CXXFLAGS="$CFLAGS -Werror"
    PKG_CONFIG_PATH=$prefix/lib/pkgconfig LD_LIBRARY_PATH=$prefix/lib
    export CFLAGS CXXFLAGS PKG_CONFIG_PATH LD_LIBRARY_PATH
    unset VERBOSE # which cmake would obey
    cd "$project" && "$@"
)

# program CASE PROGRAM OUTPUT: the program prints what stands in the project's file.
program() {
    in_project limited "$2" >"$work/printed" 2>&1
    ACCEPT='' same "$1" "$project/$3" "$work/printed"
}

# does PATTERN PATTERN COMMAND...: the build succeeds; of what it prints a line matches the first
# pattern, and none the second, if there is one.
does() {
    wanted=$1 unwanted=$2
    shift 2
    in_project "$@" >"$work/printed" 2>&1
    status=$?
    cat "$work/printed"
    [ $status -eq 0 ] && grep -qE "$wanted" "$work/printed" &&
        { [ -z "$unwanted" ] || ! grep -qE "$unwanted" "$work/printed"; }
}

fails() {
    ! "$@"
}

# not_shared PROGRAM: liborm is a part of the program.
not_shared() {
    readelf -d "$project/$1" >"$work/dynamic" && ! grep liborm "$work/dynamic"
}

# What each build does as time goes by: life NAME SCHEMA PROGRAM GENERATES COMPILES FRESH BUILD...,
# where GENERATES and COMPILES match what BUILD prints when it runs ormgen and the compiler, and
# FRESH what it must not do for a schema that only is newer.
life() {
    name=$1 schema=$2 binary=$3 generates=$4 compiles=$5 fresh=$6
    shift 6
    output=$(basename "$binary").out
    try "$name builds" in_project "$@"
    program "$name runs" "$binary" "$output"
    try "$name has nothing to do then" does . "$generates|$compiles" "$@"
    touch "$project/$schema"
    try "$name runs ormgen for a schema that is newer" does "$generates" "$fresh" "$@"
    try "$name has nothing to do after that" does . "$generates|$compiles" "$@"
    echo '      remark: {type: text, null: true}' >>"$project/$schema"
    try "$name compiles what has changed" does "$compiles" '' "$@"
    program "$name runs with a column more" "$binary" "$output"
    echo '      remark: {type: text}' >>"$project/$schema"
    try "$name does not build with a schema that is wrong" fails in_project "$@"
    in_project "$@" >"$work/printed" 2>&1
    try "$name tells the place" grep -E "$schema:[0-9]+:7: error: " "$work/printed"
}

# ---- The projects ----

# What pkg-config does not find is told, and no file is made in the place of generated code.
plain_without_orm() {
    rm -rf "$project/generated"
    in_project env PKG_CONFIG_PATH= PKG_CONFIG_LIBDIR="$work" "$MAKE" >"$work/printed" 2>&1 &&
        return 1
    cat "$work/printed"
    grep 'does not find orm' "$work/printed" && ! [ -e "$project/generated" ]
}

# makes_nothing ORMGEN: what a program does not write is not there as an empty file.
makes_nothing() {
    rm -rf "$project/generated"
    mkdir "$project/generated"
    in_project "$MAKE" -i ORMGEN="$1" generated/contacts.h
    [ -z "$(ls "$project/generated")" ]
}

project_plain() {
    outside plain
    try "plain tells that pkg-config does not find orm" plain_without_orm
    try "plain makes no empty code where ormgen fails" makes_nothing false
    try "plain makes no empty code where ormgen is not run" makes_nothing :
    outside plain
    try "plain has the code of its schema" in_project "$MAKE" check
    libraries="$prefix/lib/liborm.a $(pkg-config --static --libs sqlite3) -lm"
    try "plain builds with liborm.a" in_project "$MAKE" -j"$JOBS" ORM_LIBS="$libraries"
    try "plain has liborm.a in it" not_shared contacts
    program "plain with liborm.a runs" ./contacts contacts.out
    in_project "$MAKE" -s clean
    try "plain builds with the place of liborm.so" in_project "$MAKE" -j"$JOBS" \
        LDFLAGS="$LDFLAGS -Wl,-rpath,$prefix/lib"
    try "plain finds it there" in_project env LD_LIBRARY_PATH= ./contacts
    in_project "$MAKE" -s clean
    life plain contacts.yaml ./contacts 'ormgen -o' ' -c -o ' '' "$MAKE" -j"$JOBS"
    try "plain sees that committed code is old" fails in_project "$MAKE" check
}

# cmake_with FOLDER OPTION...
cmake_with() {
    folder=$1
    shift
    in_project cmake -S . -B "$folder" "$@"
}

project_cmake() {
    if ! have cmake; then
        skip cmake "it is not installed"
        return
    fi
    for generator in Ninja 'Unix Makefiles'; do
        if [ "$generator" = Ninja ] && ! have ninja; then
            skip "cmake for ninja" "it is not installed"
            continue
        fi
        outside cmake
        [ "$generator" = Ninja ] ||
            sed -i.single 's/tasks\.yaml)/tasks.yaml SPLIT STRICT)/' "$project/CMakeLists.txt"
        try "cmake finds the package for $generator" cmake_with build -G "$generator" \
            -DCMAKE_PREFIX_PATH="$prefix"
        life "cmake for $generator" tasks.yaml build/tasks Generating 'Building|Linking' \
            'Building|Linking' cmake --build build -j "$JOBS"
    done
    # The prefix may be moved, as DESTDIR does.
    outside cmake
    try "cmake finds liborm.a" cmake_with build -DCMAKE_PREFIX_PATH="$work/moved/usr" \
        -DLIBORM=static -DGENERATE=OFF
    try "cmake builds with committed code" does Building Generating cmake --build build
    try "cmake has liborm.a in it" not_shared build/tasks
    program "cmake with committed code runs" build/tasks tasks.out
    try "cmake has the code of its schema" in_project "$MAKE" -C build test
    cmake_corners
}

# cmake_says PATTERN LINE...: of a project that has those lines besides, cmake says so; what stands in
# its message may go over several lines.
cmake_says() {
    pattern=$1
    shift
    mkdir -p "$project"
    {
        echo 'cmake_minimum_required(VERSION 3.14)'
        echo 'project(odd LANGUAGES C)'
        echo 'find_package(orm REQUIRED)'
        echo 'add_executable(app main.c)'
        printf '%s\n' "$@"
    } >"$project/CMakeLists.txt"
    rm -rf "$project/build"
    cmake_with build -DCMAKE_PREFIX_PATH="$prefix" >"$work/printed" 2>&1
    cat "$work/printed"
    tr -s ' \n' ' ' <"$work/printed" | grep -F "$pattern"
}

# Schemas whose files are named alike, in one target; what no schema can be added to; and liborm of
# both kinds in one build.
cmake_corners() {
    project=$work/integration/corners
    mkdir -p "$project/s1" "$project/s2"
    for name in one:app.v1 two:app.v2 three:s1/app four:s2/app; do
        printf 'schema: %s\nmodels: {Book: {fields: {title: text}}}\n' "${name%:*}" \
            >"$project/${name#*:}.yaml"
    done
    cp "$project/s1/app.yaml" "$project/s2/again.yaml"
    {
        printf '#include "%s.h"\n' one two three four
        echo 'int main(void) { return one_Book_defaults().title || four_Book_defaults().title; }'
    } >"$project/main.c"
    # shellcheck disable=SC2016
    try "cmake takes schemas whose files have like names" cmake_says 'Generating done' \
        'find_package(orm REQUIRED COMPONENTS static)' 'target_link_libraries(app orm::orm)' \
        'add_executable(alone main.c)' 'target_link_libraries(alone orm::orm_static)' \
        'foreach(target app alone)' \
        'foreach(schema app.v1.yaml app.v2.yaml s1/app.yaml s2/app.yaml)' \
        'orm_generate(${target} ${schema})' 'endforeach()' 'endforeach()'
    try "cmake builds them" in_project cmake --build build -j "$JOBS"
    try "cmake runs them" in_project build/app
    try "orm::orm is what was asked for first" fails not_shared build/app
    try "orm::orm_static is liborm.a beside it" not_shared build/alone
    try "cmake refuses two schemas of one name" cmake_says 'another call already makes' \
        'orm_generate(app s1/app.yaml)' 'orm_generate(app s2/again.yaml)'
    try "cmake refuses an alias" cmake_says "'app::app' is another name of 'app'" \
        'add_executable(app::app ALIAS app)' 'orm_generate(app::app s1/app.yaml)'
    try "cmake refuses what is not compiled" cmake_says "'headers' is no program or library" \
        'add_library(headers INTERFACE)' 'orm_generate(headers s1/app.yaml)'
    try "cmake refuses what is imported" cmake_says "'orm::orm_shared' is no program or library" \
        'orm_generate(orm::orm_shared s1/app.yaml)'
    try "cmake refuses what is not there" cmake_says "there is no target 'ap'" \
        'orm_generate(ap s1/app.yaml)'
}

project_meson() {
    if ! have meson || ! have ninja; then
        skip meson "it or ninja is not installed"
        return
    fi
    outside meson
    try "meson finds liborm.a" in_project meson setup static -Dprefer_static=true -Dgenerate=false
    try "meson builds with committed code" does Compiling Generating ninja -C static
    try "meson has liborm.a in it" not_shared static/weather
    program "meson with committed code runs" static/weather weather.out
    try "meson has the code of its schema" in_project meson test -C static
    try "meson finds the package" in_project meson setup build
    life meson weather.yaml build/weather Generating 'Compiling|Linking' 'Compiling|Linking' \
        ninja -C build
}

group_integration() {
    if ! build install PREFIX=/usr DESTDIR="$work/moved" || ! install_into "$work/prefix"; then
        fail "make install" "$log"
    elif ! have "${CXX:-c++}"; then
        skip "all projects" "there is no C++ compiler"
    else
        project_plain
        project_cmake
        project_meson
    fi
}
