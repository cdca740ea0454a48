#include "core/clerk/recrop.h"
#include "core/quality/check.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

struct RemedyRow {
    Remedy remedy;
    std::string_view name;
    const char* text;
};
constexpr std::array kRemedies{
    RemedyRow{Remedy::NewCrop, "new-crop", QT_TRANSLATE_NOOP("Remedy", "A new crop mends it")},
    RemedyRow{Remedy::Look, "look", QT_TRANSLATE_NOOP("Remedy", "Look yourself")},
    RemedyRow{Remedy::ComeBack, "come-back", QT_TRANSLATE_NOOP("Remedy", "Must come back")},
};

struct WhyRow {
    RemedyWhy why;
    const char* text;  ///< %1: the checks that it is about
};
constexpr std::array kWhys{
    WhyRow{RemedyWhy::Mends,
           QT_TRANSLATE_NOOP("Remedy", "The original is kept and has room. Every limit holds in the new files.")},
    WhyRow{RemedyWhy::MendsFromOther,
           QT_TRANSLATE_NOOP("Remedy", "The original of another attempt is kept. Every limit holds in its files.")},
    WhyRow{RemedyWhy::NothingWrong,
           QT_TRANSLATE_NOOP("Remedy", "We measure nothing wrong, and no crop gives more room: %1")},
    WhyRow{RemedyWhy::ReasonUnknown,
           QT_TRANSLATE_NOOP("Remedy", "What the reason means is not known. The new crop keeps every limit.")},
    WhyRow{RemedyWhy::Unmeasured, QT_TRANSLATE_NOOP("Remedy", "The reason is about something that no check measures.")},
    WhyRow{RemedyWhy::NeedsLook,
           QT_TRANSLATE_NOOP("Remedy", "Not everything about the new crop can be measured. Look at it.")},
    WhyRow{RemedyWhy::NoPhotograph, QT_TRANSLATE_NOOP("Remedy", "There is no photograph of this person here.")},
    WhyRow{RemedyWhy::OriginalLost, QT_TRANSLATE_NOOP("Remedy", "The kept original is gone or damaged.")},
    WhyRow{RemedyWhy::NotByCrop, QT_TRANSLATE_NOOP("Remedy", "No crop changes this: %1")},
    WhyRow{RemedyWhy::StillFails, QT_TRANSLATE_NOOP("Remedy", "The best crop of the original still falls short: %1")},
    WhyRow{RemedyWhy::SameFile,
           QT_TRANSLATE_NOOP("Remedy", "The new file would be the refused one, byte for byte. It is not sent again.")},
    WhyRow{RemedyWhy::NoFace,
           QT_TRANSLATE_NOOP("Remedy", "The kept original cannot be cropped: it does not show one face.")},
};

const RemedyRow& rowOf(Remedy remedy) {
    return *std::find_if(kRemedies.begin(), kRemedies.end(),
                         [&](const RemedyRow& row) { return row.remedy == remedy; });
}

}  // namespace

std::string_view toName(Remedy remedy) {
    return rowOf(remedy).name;
}

std::optional<Remedy> remedyNamed(std::string_view name) {
    const auto row =
        std::find_if(kRemedies.begin(), kRemedies.end(), [&](const RemedyRow& one) { return one.name == name; });
    return row == kRemedies.end() ? std::nullopt : std::optional(row->remedy);
}

std::string textOf(Remedy remedy) {
    return QCoreApplication::translate("Remedy", rowOf(remedy).text).toStdString();
}

std::string Recrop::whyText() const {
    const auto row = std::find_if(kWhys.begin(), kWhys.end(), [&](const WhyRow& one) { return one.why == why; });
    QStringList titles;
    for (const std::string& id : about) {
        if (const CheckRow* check = findCheck(id)) titles << QCoreApplication::translate("Check", check->title);
    }
    QString text = QCoreApplication::translate("Remedy", row->text);
    if (text.contains(QStringLiteral("%1"))) text = text.arg(titles.join(QStringLiteral(", ")));
    return text.toStdString();
}

}  // namespace xuezhao
