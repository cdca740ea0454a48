#!/bin/bash
# usage: translations.sh [FILE.ts]
# Refreshes resources/translations/xuezhao_zh_CN.ts (or FILE.ts) from the sources: new texts come in unfinished, texts that
# are gone go.
set -euo pipefail
file=${1:+$(realpath -m "$1")}
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
mapfile -d '' sources < <(find core ui app \( -name '*.cpp' -o -name '*.h' -o -name '*.def' \) -print0 | sort -z)
/usr/lib/qt6/bin/lupdate -silent -I . -no-obsolete -locations none "${sources[@]}" -ts "${file:-resources/translations/xuezhao_zh_CN.ts}"
