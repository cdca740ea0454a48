#include "ui/style/outcome_look.h"

#include "ui/style/theme.h"

#include <QCoreApplication>

namespace xuezhao {

QColor outcomeColour(Outcome outcome, const Tokens& tokens) {
    switch (outcome) {
        case Outcome::Pass: return tokens.pass;
        case Outcome::Warn: return tokens.warn;
        case Outcome::Fail: return tokens.fail;
        case Outcome::CannotJudge: return tokens.cannotJudge;
        case Outcome::NotRequired: break;
    }
    return tokens.t3;
}

QColor outcomeColour(Outcome outcome) {
    return outcomeColour(outcome, theme().colour);
}

QString outcomeIconName(Outcome outcome) {
    switch (outcome) {
        case Outcome::Pass: return QStringLiteral("pass");
        case Outcome::Warn: return QStringLiteral("warn");
        case Outcome::Fail: return QStringLiteral("fail");
        case Outcome::CannotJudge: return QStringLiteral("cannot-judge");
        case Outcome::NotRequired: break;
    }
    return QStringLiteral("none");
}

QString outcomeWord(Outcome outcome) {
    switch (outcome) {
        case Outcome::Pass: return QCoreApplication::translate("Outcome", "passes");
        case Outcome::Warn: return QCoreApplication::translate("Outcome", "close");
        case Outcome::Fail: return QCoreApplication::translate("Outcome", "fails");
        case Outcome::CannotJudge: return QCoreApplication::translate("Outcome", "cannot tell");
        case Outcome::NotRequired: break;
    }
    return QCoreApplication::translate("Outcome", "not required");
}

}  // namespace xuezhao
