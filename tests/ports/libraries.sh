#!/bin/sh
# libraries.sh MACHINE FOLDER - Debian's packages of what ormgen and its tests are linked with, for
# another machine, unpacked into the folder. apt-get keeps its lists there too: nothing is installed,
# no architecture is added, and root is not needed.
#
# Exit status 0: all is there. If not, the last line says what is missing.
set -u

machine=$1 folder=$2
packages="libsqlite3-0 libsqlite3-dev libyaml-0-2 libyaml-dev libcmocka0 libcmocka-dev"

[ ! -e "$folder/complete" ] || exit 0
if ! command -v apt-get || ! command -v dpkg; then
    echo "libraries for $machine come from apt-get, which is not there"
    exit 1
fi
mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial" "$folder/packages" &&
    : >"$folder/apt/status" || exit 1
cat >"$folder/apt/conf" <<END
APT::Architecture "$machine";
APT::Architectures { "$machine"; };
Dir::State "$folder/apt";
Dir::State::status "$folder/apt/status";
Dir::Cache "$folder/apt/cache";
Acquire::Languages "none";
END
APT_CONFIG=$folder/apt/conf
export APT_CONFIG

apt-get update # of several sources one may fail: the download decides
# shellcheck disable=SC2086
if ! (cd "$folder/packages" && apt-get download $packages); then
    echo "the packages for $machine can't be downloaded: $packages"
    exit 1
fi
for package in "$folder"/packages/*.deb; do
    if ! dpkg -x "$package" "$folder"; then
        echo "$package can't be unpacked"
        exit 1
    fi
done
rm -rf "$folder/apt" "$folder/packages"
: >"$folder/complete"
