#!/bin/bash
# Refreshes resources/translations/xuezhao_zh_CN.ts from the sources: new texts come in unfinished, texts that
# are gone go.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
mapfile -d '' sources < <(find core ui app \( -name '*.cpp' -o -name '*.h' -o -name '*.def' \) -print0 | sort -z)
/usr/lib/qt6/bin/lupdate -silent -I . -no-obsolete -locations none "${sources[@]}" -ts resources/translations/xuezhao_zh_CN.ts
