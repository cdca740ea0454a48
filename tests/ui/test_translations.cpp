// Every text of the program in Chinese: nothing untranslated, nothing that lupdate would add, the same places for
// numbers and names in both languages.

#include "core/quality/acts.h"
#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace xuezhao {
namespace {

struct Text {
    QString context, source, translation;
    bool unfinished = false;
};

std::vector<Text> textsOf(const QString& file) {
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    std::vector<Text> texts;
    QXmlStreamReader xml(&in);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        const QStringView name = xml.name();
        if (name == QLatin1String("name")) context = xml.readElementText();
        else if (name == QLatin1String("source")) texts.push_back({context, xml.readElementText(), {}, false});
        else if (name == QLatin1String("translation")) {
            texts.back().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            texts.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();) found += matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString source() {
    return QString::fromStdString(test::sourceRoot().string());
}
QString chinese() {
    return source() + QStringLiteral("/resources/translations/xuezhao_zh_CN.ts");
}

TEST(Translations, EveryTextIsTranslatedWithTheSamePlaces) {
    const auto texts = textsOf(chinese());
    ASSERT_GT(texts.size(), 300u);
    for (const Text& text : texts) {
        EXPECT_FALSE(text.unfinished || text.translation.isEmpty())
            << text.context.toStdString() << ": " << text.source.toStdString();
        EXPECT_EQ(placesOf(text.source), placesOf(text.translation))
            << text.context.toStdString() << ": " << text.source.toStdString();
    }
}

TEST(Translations, TheFileHasEveryTextOfTheSources) {
    const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    if (!QFile::exists(lupdate)) GTEST_SKIP() << "lupdate is not installed";
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    ASSERT_TRUE(QFile::copy(chinese(), copy));
    QStringList arguments{QStringLiteral("-silent"),      QStringLiteral("-I"),         QStringLiteral("."),
                          QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none")};
    for (const char* part : {"core", "ui", "app"})
        for (QDirIterator files(source() + QLatin1Char('/') + QLatin1String(part),
                                {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.def")}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();)
            arguments += files.next();
    QProcess process;
    process.setWorkingDirectory(source());
    process.start(lupdate, arguments << QStringLiteral("-ts") << copy);
    ASSERT_TRUE(process.waitForFinished(60000)) << process.readAllStandardError().toStdString();
    QSet<QString> known, needed;
    for (const Text& text : textsOf(chinese())) known += text.context + QStringLiteral(": ") + text.source;
    for (const Text& text : textsOf(copy)) needed += text.context + QStringLiteral(": ") + text.source;
    EXPECT_TRUE((needed - known).isEmpty())
        << "run packaging/dev/translations.sh and translate: "
        << QStringList((needed - known).values()).join(QStringLiteral("; ")).toStdString();
    EXPECT_TRUE((known - needed).isEmpty())
        << "no longer in the sources: "
        << QStringList((known - needed).values()).join(QStringLiteral("; ")).toStdString();
}

TEST(Translations, ActsAreShortAndHaveTheirPictogram) {
    for (const ActRow& row : actTable()) {
        EXPECT_LE(QString::fromUtf8(row.text).size(), 28) << row.text;
        const QString file =
            QStringLiteral("%1/resources/icons/pictograms/%2.svg")
                .arg(source(), QString::fromUtf8(row.pictogram.data(), qsizetype(row.pictogram.size())));
        EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
    }
}

}  // namespace
}  // namespace xuezhao
