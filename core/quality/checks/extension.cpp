#include "core/quality/checks/support.h"

#include <QString>

namespace xuezhao::checks::extension {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    // 1 when the name ends as it should, in any case, and the file is what its name says.
    const QString is = QString::fromStdString(input.file->extension);
    const QString shall = QString::fromStdString(input.standard.file.extension);
    const bool good = is.compare(shall, Qt::CaseInsensitive) == 0 && input.file->format == "jpeg";
    return Reading::of(good ? 1 : 0);
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::extension
