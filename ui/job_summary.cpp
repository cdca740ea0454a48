#include "ui/job_summary.h"

#include "core/base/language.h"
#include "core/store/job.h"
#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace xuezhao {

namespace {

QString inLanguage(const BothLanguages& text) {
    return QString::fromStdString(languageInForce() == "zh" ? text.zh : text.en);
}

QString blocksText(const std::vector<SerialBlock>& blocks) {
    QStringList parts;
    for (const SerialBlock& block : blocks)
        parts +=
            QStringLiteral("%1–%2").arg(block.first, 4, 10, QLatin1Char('0')).arg(block.last, 4, 10, QLatin1Char('0'));
    return parts.isEmpty() ? QStringLiteral("0001–9999") : parts.join(QStringLiteral(", "));
}

}  // namespace

JobSummary summaryOf(const std::filesystem::path& folder, const Catalogue& catalogue) {
    JobSummary summary;
    summary.folder = folder;
    summary.name = QString::fromStdString(folder.filename().string());
    const std::filesystem::path database = folder / job_layout::kDatabase;
    std::error_code code;
    // Opening would make a database where there is none.
    if (!std::filesystem::exists(database, code)) {
        summary.problem = QCoreApplication::translate("JobSummary", "The folder is gone, or no job lies in it");
        return summary;
    }
    auto store = openSqliteStore(database);
    if (!store) {
        summary.problem = QString::fromStdString(toText(store.error()));
        return summary;
    }
    const auto settings = readJobSettings(**store);
    if (!settings) {
        summary.problem = QString::fromStdString(toText(settings.error()));
        return summary;
    }
    if (!settings->name.empty()) summary.name = QString::fromStdString(settings->name);
    summary.quarterTurns = settings->quarterTurns;
    for (const std::string& id : settings->standards)
        if (const Standard* standard = catalogue.find(id)) summary.standards += inLanguage(standard->title);
    if (const auto blocks = (*store)->serialBlocks(); blocks.ok()) summary.serials = blocksText(*blocks);
    if (const auto counts = (*store)->counts(); counts.ok()) summary.counts = *counts;
    return summary;
}

QString standardLine(const Standard& standard) {
    return QCoreApplication::translate("JobSummary", "%1 · %2×%3 · print %4 mm wide")
        .arg(inLanguage(standard.title))
        .arg(standard.file.picture.width)
        .arg(standard.file.picture.height)
        .arg(QLocale().toString(standard.printWidthMm, 'f', 1));
}

Result<std::vector<SerialBlock>> serialBlocksFromText(const QString& text) {
    static const QRegularExpression line(QStringLiteral(R"(^\s*(\d{1,4})\s*[-–—~]\s*(\d{1,4})\s*(.*)$)"));
    std::vector<SerialBlock> blocks;
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[;；,，]")), Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = line.match(part);
        SerialBlock block;
        if (match.hasMatch()) {
            block.first = match.captured(1).toInt();
            block.last = match.captured(2).toInt();
            block.college = match.captured(3).trimmed().toStdString();
        }
        if (!match.hasMatch() || !Serial::fromNumber(block.first) || !Serial::fromNumber(block.last) ||
            block.first > block.last)
            return Error{ErrorId::DataBadValue, part.trimmed().toStdString(), "serial block"};
        for (const SerialBlock& other : blocks)
            if (block.first <= other.last && other.first <= block.last)
                return Error{ErrorId::DataBadValue, part.trimmed().toStdString(), "serial blocks overlap"};
        blocks.push_back(block);
    }
    return blocks;
}

}  // namespace xuezhao
