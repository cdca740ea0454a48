#include "core/session/cue.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace xuezhao {

namespace {

constexpr std::array kRows{
#define XZ_CUE(id, kind, text, detail) CueRow{CueId::id, #id, CueKind::kind, text, detail},
#include "core/session/cues.def"
#undef XZ_CUE
};

QString translated(const char* context, const char* text) {
    return *text == '\0' ? QString() : QCoreApplication::translate(context, text);
}

/// %1 and %2 are filled in one pass, since a name may itself hold a "%1".
std::string filled(const char* text, const Cue& cue) {
    const QString sentence = translated("Cue", text);
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = i + 1 < sentence.size() && sentence[i] == u'%' ? sentence[i + 1].digitValue() : -1;
        if (number >= 1 && static_cast<std::size_t>(number) <= cue.arguments.size()) {
            result += QString::fromStdString(cue.arguments[static_cast<std::size_t>(number) - 1]);
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result.toStdString();
}

}  // namespace

const CueRow& cueRow(CueId id) {
    return kRows[static_cast<std::size_t>(id)];
}

std::string cueText(const Cue& cue) {
    if (cue.act) return translated("Act", actRow(*cue.act).text).toStdString();
    return filled(cueRow(cue.id).text, cue);
}

std::string cueDetail(const Cue& cue) {
    return filled(cueRow(cue.id).detail, cue);
}

}  // namespace xuezhao
