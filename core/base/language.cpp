#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources are linked only when they are named; the macro wants the global namespace.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace xuezhao {
namespace {

/// Our own texts and those of Qt's dialogs; owned by the application object.
struct Translators {
    explicit Translators(QObject* owner) : own(new QTranslator(owner)), qt(new QTranslator(owner)) {}
    QTranslator* own;
    QTranslator* qt;
};

bool chinese = false;

void install(bool wanted) {
    static const Translators translators(QCoreApplication::instance());
    if (wanted == chinese) return;
    chinese = wanted;
    if (!chinese) {
        QCoreApplication::removeTranslator(translators.own);
        QCoreApplication::removeTranslator(translators.qt);
        return;
    }
    initTranslations();
    if (translators.own->load(QStringLiteral(":/translations/xuezhao_zh_CN.qm"))) {
        QCoreApplication::installTranslator(translators.own);
    }
    // Where the package with Qt's own texts is not installed, its few buttons stay English.
    if (translators.qt->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translators.qt);
    }
}

}  // namespace

bool useLanguage(std::string_view language) {
    if (language == "auto") {
        install(QLocale::system().language() == QLocale::Chinese);
    } else if (language == "zh" || language == "en") {
        install(language == "zh");
    } else {
        return false;
    }
    return true;
}

std::string_view languageInForce() {
    return chinese ? "zh" : "en";
}

}  // namespace xuezhao
