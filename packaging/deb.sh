#!/bin/sh
# deb.sh ARCHIVE FOLDER - builds the Debian packages of the archive that `make dist` made, in a new
# folder. lintian, where it is installed, must have nothing to say but that no bug is closed.
set -eu

archive=$1 folder=$2
name=$(basename "$archive" .tar.gz)
version=${name#ormgen-}
if ! command -v dpkg-buildpackage >/dev/null || ! command -v dh >/dev/null; then
    echo "deb.sh: 'scripts/deps.sh packaging' installs debhelper and dpkg-dev" >&2
    exit 2
fi

rm -rf "$folder"
mkdir -p "$folder"
cp "$archive" "$folder/ormgen_$version.orig.tar.gz"
tar xzf "$archive" -C "$folder"
cd "$folder/$name"
cp -R packaging/debian debian
case $(dpkg-parsechangelog -S Version) in
"$version"-*) ;;
*)
    echo "deb.sh: packaging/debian/changelog has no entry for $version" >&2
    exit 1
    ;;
esac
# The environment of a make that calls this would go before what debhelper sets.
unset MAKEFLAGS MFLAGS MAKELEVEL B CC CFLAGS CPPFLAGS LDFLAGS
dpkg-buildpackage -us -uc
cd ..
! command -v lintian >/dev/null || lintian --fail-on error,warning \
    --suppress-tags initial-upload-closes-no-bugs ormgen_*.changes
