#include "core/saver/photo_to_save.h"

#include "core/photo/picture_hash.h"
#include "core/quality/verdict_json.h"
#include "core/standards/look_lines.h"

#include <string>

namespace xuezhao {

PhotoToSave photoToSave(const Photo& photo, const Verdict& verdict) {
    return {photo.standard->id,       photo.bytes,
            photo.provenance.crop,    std::string(toName(verdict.outcome())),
            verdictJsonLine(verdict), pictureHash(photo.picture)};
}

std::vector<ClauseLook> clausesOf(std::span<const Standard* const> standards) {
    std::vector<ClauseLook> clauses;
    for (const LookLine& line : lookLines(standards, People::Each)) {
        for (const ClauseId& id : line.clauses) clauses.push_back({id.standard, id.clause});
    }
    return clauses;
}

}  // namespace xuezhao
