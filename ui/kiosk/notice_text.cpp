#include "ui/kiosk/notice_text.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace xuezhao {

namespace {

constexpr qint64 kMostBytes = 64 * 1024;

struct Section {
    const char* head;
    const char* text;
};

const Section kSections[] = {
    {QT_TRANSLATE_NOOP("KioskNotice", "What is taken"),
     QT_TRANSLATE_NOOP(
         "KioskNotice",
         "Up to three portraits before a plain backdrop. With them your name, student number and the number of "
         "your card are read from the card and from your school's list, so that the photograph gets to "
         "the right person.")},
    {QT_TRANSLATE_NOOP("KioskNotice", "Why"),
     QT_TRANSLATE_NOOP(
         "KioskNotice",
         "For your record in the register of graduates and for your certificates. The photographs are used "
         "for nothing else.")},
    {QT_TRANSLATE_NOOP("KioskNotice", "Where it is kept"),
     QT_TRANSLATE_NOOP("KioskNotice",
                       "On this machine and then at your school, which delivers the chosen photograph to the register. "
                       "This machine sends nothing over the internet.")},
    {QT_TRANSLATE_NOOP("KioskNotice", "How long"),
     QT_TRANSLATE_NOOP("KioskNotice",
                       "On this machine until your school has checked and delivered the photographs, then they are "
                       "removed. The staff can tell you the date.")},
    {QT_TRANSLATE_NOOP("KioskNotice", "Who sees it"),
     QT_TRANSLATE_NOOP(
         "KioskNotice",
         "The staff of this station, those at your school who check the photographs, and the register. On "
         "this screen only parts of names and numbers are shown.")},
    {QT_TRANSLATE_NOOP("KioskNotice", "What is not done"),
     QT_TRANSLATE_NOOP("KioskNotice",
                       "No face recognition: the machine measures where eyes and chin are in order to cut the picture, "
                       "and compares you with nobody. The photograph is cut and scaled, never retouched.")},
    {QT_TRANSLATE_NOOP("KioskNotice", "Your rights"),
     QT_TRANSLATE_NOOP(
         "KioskNotice",
         "You may say no and have your photograph taken in another way. You may see your photographs, have "
         "mistakes put right, take your consent back at any time and have the photographs removed. Ask "
         "the staff here, later your school.")},
};

QString readText(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.read(kMostBytes)).trimmed();
}

QString ownText(const QString& plain) {
    QString html;
    for (const QString& line : plain.split(QLatin1Char('\n')))
        html += line.trimmed().isEmpty() ? QStringLiteral("</p><p>") : line.toHtmlEscaped() + QStringLiteral("<br/>");
    return QStringLiteral("<p>%1</p>").arg(html);
}

}  // namespace

OwnNotice readNotice(const std::vector<std::filesystem::path>& folders) {
    for (const std::filesystem::path& folder : folders) {
        OwnNotice own{readText(folder / "notice.zh.txt"), readText(folder / "notice.en.txt")};
        if (!own.zh.isEmpty() || !own.en.isEmpty()) return own;
    }
    return {};
}

QString noticeText(const OwnNotice& own) {
    const bool zh = languageInForce() == "zh";
    const QString& first = zh ? own.zh : own.en;
    const QString& plain = first.isEmpty() ? (zh ? own.en : own.zh) : first;
    if (!plain.isEmpty()) return ownText(plain);
    QString html;
    for (const Section& section : kSections)
        html += QStringLiteral("<p><b>%1</b><br/>%2</p>")
                    .arg(QCoreApplication::translate("KioskNotice", section.head).toHtmlEscaped(),
                         QCoreApplication::translate("KioskNotice", section.text).toHtmlEscaped());
    return html;
}

}  // namespace xuezhao
