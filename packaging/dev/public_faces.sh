#!/bin/bash
# usage: public_faces.sh FOLDER
# Takes two public-domain portraits out of Debian packages, without installing them, for the tests that need a
# real face: astronaut.png (Eileen Collins, NASA) and grace_hopper.jpg (US Navy). Where the packages cannot be
# had, it says so and the tests skip aloud.
set -euo pipefail

folder=$1
scratch=
trap '[ -z "$scratch" ] || rm -rf "$scratch"' EXIT

# take PACKAGE FILE: the one file of that name in the package.
take() {
    [ -s "$folder/$2" ] && return 0
    echo "dev: taking $2 out of the package $1" >&2
    local found
    scratch=$(mktemp -d)
    (cd "$scratch" && apt-get -qq -o APT::Sandbox::User=root download "$1" && dpkg-deb -x ./*.deb tree) || return 1
    found=$(find "$scratch/tree" -name "$2" -type f | head -1)
    [ -n "$found" ] || return 1
    mkdir -p "$folder"
    cp "$found" "$folder/$2.part"
    mv "$folder/$2.part" "$folder/$2"
    rm -rf "$scratch"
}

take python3-skimage astronaut.png || echo "dev: no astronaut.png; tests that need it will be skipped" >&2
take python-matplotlib-data grace_hopper.jpg || echo "dev: no grace_hopper.jpg; tests that need it will be skipped" >&2
