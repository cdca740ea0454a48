#include "core/delivery/preflight_files.h"

#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/picture/decode.h"
#include "core/quality/check.h"

namespace xuezhao {
namespace {

void add(std::string& list, std::string_view id) {
    list += (list.empty() ? "" : " ") + std::string(id);
}

}  // namespace

FileLook JobFiles::look(const CaptureFile& file, const std::string& name, const Standard& standard) const {
    FileLook look;
    const auto bytes = readFile(m_folder / file.path, kMostPictureBytes);
    if (!bytes || sha256Hex(*bytes) != file.sha256) {
        look.error = true;
        return look;
    }
    const auto picture = decodePicture(*bytes, name);
    if (!picture) {
        look.error = true;
        return look;
    }
    look.picture = picture->image.size();
    // Of the checks only those of the file are asked: whoever took the photograph has judged the face.
    const Facts noFacts;
    const View view{View::whole(look.picture).crop, standard.file.picture};
    for (const Finding& finding : evaluate({noFacts, view, standard, &picture->facts}).findings) {
        if (finding.check->group != CheckGroup::File) continue;
        if (finding.outcome == Outcome::Fail) add(look.broken, finding.check->id);
        if (finding.outcome == Outcome::Warn) add(look.unusual, finding.check->id);
    }
    return look;
}

bool JobFiles::asRecorded(const CaptureFile& file) const {
    const auto bytes = readFile(m_folder / file.path, kMostPictureBytes);
    return bytes && sha256Hex(*bytes) == file.sha256;
}

}  // namespace xuezhao
