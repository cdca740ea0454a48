#include "core/base/durable_file.h"
#include "core/report/report.h"
#include "core/report/report_page.h"
#include "core/report/report_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextFrame>
#include <QUrl>

#include <algorithm>

namespace xuezhao {
namespace {

constexpr int kDpi = 96;        // the resolution in which sizes of HTML are meant
constexpr double kFooter = 28;  // pixels below the text of each page

/// Every page with the job's name and its number below it.
void printPages(QTextDocument& document, QPdfWriter& writer, const QString& job) {
    const QRectF page(0, 0, writer.width(), writer.height() - kFooter);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    // The page's own margins are the paper's; those that a browser gives the text would push charts over the edge.
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setLeftMargin(0);
    frame.setRightMargin(0);
    frame.setTopMargin(0);
    document.rootFrame()->setFrameFormat(frame);
    document.setPageSize(page.size());
    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0) writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        const QRectF part = page.translated(0, i * page.height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        QFont font = document.defaultFont();
        font.setPixelSize(11);
        painter.setFont(font);
        painter.setPen(Qt::gray);
        const QRectF foot(0, page.height(), page.width(), kFooter);
        painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom), job);
        painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom), QStringLiteral("%1 / %2").arg(i + 1).arg(pages));
    }
}

}  // namespace

Result<void> writeReportPdf(const ReportFigures& figures, const std::vector<std::string>& titles,
                            const std::filesystem::path& file) {
    constexpr double kSharp = 3;  // chart pixels a pixel of the page: 300 dpi
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly)) return Error{ErrorId::WriteFailed, file.filename().string(), "buffer"};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
        writer.setResolution(kDpi);
        writer.setTitle(reportText(ReportWord::Title));
        QTextDocument document;
        document.setDefaultFont(QFont(QStringLiteral("Noto Sans CJK SC")));
        // A4 less its margins is narrower than a chart.
        const double fit = std::min(1.0, double(writer.width()) / BarChart::kWidth);
        const QString html = reportPage(figures, titles, [&](const BarChart& chart, std::size_t i) {
            const QString name = QStringLiteral("chart%1").arg(i);
            document.addResource(QTextDocument::ImageResource, QUrl(name), chartImage(chart, kSharp));
            return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>")
                .arg(name)
                .arg(int(BarChart::kWidth * fit))
                .arg(int(chart.height() * fit));
        });
        document.setHtml(html);
        printPages(document, writer, QString::fromStdString(figures.job));
    }
    const QByteArray& bytes = buffer.data();
    return writeDurably(
        file, {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

}  // namespace xuezhao
