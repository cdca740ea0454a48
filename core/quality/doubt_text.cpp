#include "core/quality/doubt_text.h"

#include <QCoreApplication>

namespace xuezhao {
namespace {

const char* sentence(Doubt doubt) {
    switch (doubt) {
        case Doubt::None: return "";
        case Doubt::NoFace: return QT_TRANSLATE_NOOP("Doubt", "No face was found");
        case Doubt::OutOfPicture: return QT_TRANSLATE_NOOP("Doubt", "It lies outside the picture");
        case Doubt::BackgroundUneven: return QT_TRANSLATE_NOOP("Doubt", "The background is too uneven to tell");
        case Doubt::HeadAtEdge: return QT_TRANSLATE_NOOP("Doubt", "The hair touches the top edge");
        case Doubt::TooFewPixels: return QT_TRANSLATE_NOOP("Doubt", "The face is too small to tell");
        case Doubt::EngineUnsure: return QT_TRANSLATE_NOOP("Doubt", "Too close to tell: look yourself");
        case Doubt::EnginesDisagree: return QT_TRANSLATE_NOOP("Doubt", "Two measurements disagree: look yourself");
    }
    return "";
}

}  // namespace

std::string doubtText(Doubt doubt) {
    return doubt == Doubt::None ? std::string() : QCoreApplication::translate("Doubt", sentence(doubt)).toStdString();
}

}  // namespace xuezhao
