#include "ui/style/icons.h"

#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QIcon>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <span>
#include <utility>

namespace xuezhao {

namespace {

using Substitution = std::pair<QColor, QColor>;  // colour in the file, colour on the screen

QPixmap render(const QString& path, int logicalSize, qreal scale, const QColor& ink,
               std::span<const Substitution> colours) {
    QString key = QStringLiteral("%1|%2|%3|%4").arg(path).arg(logicalSize).arg(scale).arg(ink.name());
    for (const auto& [from, to] : colours) key += to.name();
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    // In two steps, so that a colour put in is not taken for one to replace.
    for (std::size_t i = 0; i < colours.size(); ++i)
        svg.replace(colours[i].first.name().toUpper().toLatin1(),
                    QByteArray("@") + QByteArray::number(qulonglong(i)) + "@");
    for (std::size_t i = 0; i < colours.size(); ++i)
        svg.replace(QByteArray("@") + QByteArray::number(qulonglong(i)) + "@", colours[i].second.name().toLatin1());

    QSvgRenderer renderer(svg);
    const int pixels = qRound(logicalSize * scale);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace

QPixmap linePixmap(const QString& name, int logicalSize, const QColor& colour, qreal scale) {
    return render(QStringLiteral(":/icons/%1.svg").arg(name), logicalSize, scale, colour, {});
}

QIcon lineIcon(const QString& name, const QColor& colour) {
    QIcon icon;
    for (int size : {16, 24, 32, 48}) icon.addPixmap(linePixmap(name, size, colour));
    return icon;
}

QPixmap outcomePixmap(Outcome outcome, int logicalSize, qreal scale) {
    const Tokens& dark = tokens(ThemeKind::Dark);
    const Substitution colours[] = {{dark.inverse, theme().colour.inverse}};
    return render(QStringLiteral(":/icons/outcome-%1.svg").arg(outcomeIconName(outcome)), logicalSize, scale,
                  outcomeColour(outcome), colours);
}

QPixmap pictogramPixmap(const QString& name, int logicalSize, qreal scale) {
    // The files are drawn in the dark theme's colours.
    const Tokens& dark = tokens(ThemeKind::Dark);
    const Tokens& now = theme().colour;
    const Substitution colours[] = {{dark.t2, now.t2},
                                    {dark.warn, now.warn},
                                    {dark.pass, now.pass},
                                    {dark.bg1, now.bg1},
                                    {dark.inverse, now.inverse}};
    return render(QStringLiteral(":/icons/pictograms/%1.svg").arg(name), logicalSize, scale, now.t1, colours);
}

}  // namespace xuezhao
