#!/bin/bash
# usage: lint.sh [--fix] [--tidy]
# Layout of all C++ sources by .clang-format; with --tidy also .clang-tidy over the dev preset.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."

layout=(--dry-run -Werror)
tidy=no
for argument in "$@"; do
    case $argument in
    --fix) layout=(-i) ;;
    --tidy) tidy=yes ;;
    *) echo "lint: unknown argument $argument" >&2; exit 2 ;;
    esac
done

mapfile -d '' sources < <(find app core models ui tests -name '*.cpp' -print0 -o -name '*.h' -print0)
echo "lint: layout of ${#sources[@]} files" >&2
clang-format "${layout[@]}" "${sources[@]}"

if [ $tidy = yes ]; then
    [ -e build/dev/compile_commands.json ] || cmake --preset dev
    echo "lint: clang-tidy" >&2
    find app core models ui -name '*.cpp' -print0 | xargs -0 -P "$(nproc)" -n 4 clang-tidy --quiet -p build/dev
fi
