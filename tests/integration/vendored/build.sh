#!/bin/sh
# Builds the program from what is in this folder, with a C compiler and SQLite.
set -e
${CC:-cc} -std=c11 -Wall -Wextra -Werror -Igen -Ivendor -c main.c gen/notes.c vendor/orm.c
${CC:-cc} -o notes main.o notes.o orm.o -lsqlite3 -lm

# Where there is a C++ compiler, the same in C++.
command -v "${CXX:-c++}" >/dev/null || exit 0
${CXX:-c++} -std=c++17 -Wall -Wextra -Werror -Igen -Ivendor -o notes_cpp main.cpp notes.o orm.o \
    -lsqlite3 -lm
