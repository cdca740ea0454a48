#include "ui/setup/setup_picture.h"

#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace xuezhao {

namespace {

const QColor kCasing(0, 0, 0, 140);  // 55 %, ui specification, section 5

// Over the picture the dark set counts in every theme (ui specification, section 2).
const Tokens& overPicture() {
    return tokens(ThemeKind::Dark);
}

Outcome outcomeOf(double distance, const std::optional<SetupTarget>& target) {
    if (!target) return Outcome::NotRequired;
    const double margin = target->range.margin(distance);
    if (margin < 0) return Outcome::Fail;
    return margin < target->warnWithin ? Outcome::Warn : Outcome::Pass;
}

/// A box with a black casing, so that it shows on any colour.
void strokeBox(QPainter& painter, const QRectF& box, const QColor& colour, double width, Qt::PenStyle style) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kCasing, width + 2));
    painter.drawRect(box);
    painter.setPen(QPen(colour, width, style));
    painter.drawRect(box);
}

void strokeLine(QPainter& painter, QPointF from, QPointF to, double width, Qt::PenStyle style) {
    painter.setPen(QPen(kCasing, width + 2));
    painter.drawLine(from, to);
    painter.setPen(QPen(Qt::white, width, style));
    painter.drawLine(from, to);
}

void drawLabel(QPainter& painter, QPointF centre, const QString& text, const QColor& ink) {
    const QFont font = textFont(theme().size.strong, true);
    const QSizeF size(QFontMetrics(font).horizontalAdvance(text) + 20, theme().size.strong * 2);
    const QRectF box(centre - QPointF(size.width() / 2, size.height() / 2), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x10, 0x10, 0x10));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
}

QRectF rectOf(const cv::Rect2d& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

}  // namespace

SetupPicture::SetupPicture(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("setupPicture"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Live picture"));
    setMinimumSize(320, 240);
}

void SetupPicture::setShown(Shown shown) {
    m_shown = std::move(shown);
    update();
}

void SetupPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_shown.picture || m_shown.picture->frame.image.empty()) {
        painter.fillRect(rect(), theme().colour.stage);
        const int icon = height() / 5;
        painter.drawPixmap((width() - icon) / 2, (height() - icon) / 2,
                           linePixmap(QStringLiteral("camera-off"), icon, theme().colour.t2, devicePixelRatioF()));
        return;
    }
    painter.fillRect(rect(), theme().colour.bg0);
    const cv::Mat& bgr = m_shown.picture->frame.image.mat();
    const QSizeF fitted = QSizeF(bgr.cols, bgr.rows).scaled(size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((width() - fitted.width()) / 2, 0), fitted);
    const QImage wrapped(bgr.data, bgr.cols, bgr.rows, qsizetype(bgr.step), QImage::Format_BGR888);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, wrapped);
    painter.setRenderHint(QPainter::Antialiasing);
    QTransform toScreen = QTransform::fromTranslate(target.x(), target.y());
    toScreen.scale(target.width() / bgr.cols, target.height() / bgr.rows);
    painter.setClipRect(target);
    switch (m_shown.step) {
        case WizardStep::Wall: paintCells(painter, toScreen); break;
        case WizardStep::Lamps: paintLamps(painter, toScreen, target); break;
        case WizardStep::Place: paintHeight(painter, toScreen, target); break;
        case WizardStep::Test: paintCrops(painter, toScreen); break;
        case WizardStep::Camera:
        case WizardStep::Readers:
        case WizardStep::Disk: break;
    }
}

void SetupPicture::paintCells(QPainter& painter, const QTransform& toScreen) const {
    const QColor onWall(0x14, 0x14, 0x14);
    for (const WallCell& cell : m_shown.wall.cells) {
        if (!cell.seen) continue;
        const QRectF box = toScreen.mapRect(rectOf(cv::Rect2d(cell.box))).adjusted(2, 2, -2, -2);
        const Outcome outcome = outcomeOf(cell.distance, m_shown.cells);
        const bool bad = outcome == Outcome::Fail, close = outcome == Outcome::Warn;
        if (bad || close) {
            strokeBox(painter, box, outcomeColour(outcome, overPicture()), 3, close ? Qt::DashLine : Qt::SolidLine);
        } else {
            painter.setPen(QPen(QColor(0x30, 0x30, 0x30, 150), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
        }
        painter.setFont(textFont(bad || close ? theme().size.heading : theme().size.strong, bad || close));
        painter.setPen(cell.luma > 90 ? onWall : QColor(Qt::white));
        painter.drawText(box, Qt::AlignCenter, QString::number(cell.distance, 'f', 1));
        if (!bad) continue;
        const int icon = theme().size.smallIcon;
        painter.drawPixmap(QPointF(box.right() - icon - 5, box.top() + 5),
                           outcomePixmap(Outcome::Fail, icon, devicePixelRatioF()));
    }
}

void SetupPicture::paintLamps(QPainter& painter, const QTransform& toScreen, const QRectF& picture) const {
    const auto& face = m_shown.picture->facts.face;
    if (!face || !m_shown.lampBalance) return;
    const double unit = face->pupilDistance(), side = unit * 0.6;
    const bool leftBrighter = *m_shown.lampBalance >= 1;
    for (const bool left : {true, false}) {
        const cv::Point2d pupil = left ? face->imageLeftPupil : face->imageRightPupil;
        const double outwards = (left ? -1 : 1) * unit * 0.08;
        const QRectF cheek = toScreen.mapRect(QRectF(pupil.x - side / 2 + outwards, pupil.y + unit * 0.35, side, side));
        const bool dark = left != leftBrighter && !m_shown.lampsBalanced;
        const QColor ink = dark ? overPicture().warn : QColor(Qt::white);
        strokeBox(painter, cheek, ink, 3, Qt::SolidLine);
        const double reach = unit * 1.5 * toScreen.m11();
        const QPointF edge(left ? cheek.left() : cheek.right(), cheek.center().y());
        const QPointF at(edge.x() + (left ? -reach : reach), edge.y());
        painter.setPen(QPen(ink, 2));
        painter.drawLine(edge, at);
        const QString word = m_shown.lampsBalanced ? tr("even") : dark ? tr("dark") : tr("bright");
        drawLabel(painter, at, word, ink);
    }
    if (!m_shown.lampsBalanced) paintArrow(painter, picture, !leftBrighter);
}

/// The lamp of the darker side has to come nearer: an arrow towards the person.
void SetupPicture::paintArrow(QPainter& painter, const QRectF& picture, bool atLeft) const {
    const double length = picture.width() * 0.1, head = length * 0.4, away = atLeft ? -1 : 1;
    const double inset = picture.width() * 0.19;
    const QPointF tip(atLeft ? picture.left() + inset : picture.right() - inset,
                      picture.top() + picture.height() * 0.36);
    QPainterPath arrow(tip + QPointF(away * head, -head));
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF(away * head, head));
    arrow.moveTo(tip);
    arrow.lineTo(tip + QPointF(away * length, 0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kCasing, 15));
    painter.drawPath(arrow);
    painter.setPen(QPen(overPicture().warn, 11));
    painter.drawPath(arrow);
}

void SetupPicture::paintHeight(QPainter& painter, const QTransform& toScreen, const QRectF& picture) const {
    const double middle = picture.center().y();
    strokeLine(painter, QPointF(picture.left(), middle), QPointF(picture.right(), middle), 2, Qt::DashLine);
    const auto& face = m_shown.picture->facts.face;
    if (!face) return;
    // Eyes are never covered: two marks beside the head.
    const QPointF eyes = toScreen.map(QPointF(face->eyesCentre().x, face->eyesCentre().y));
    const double beside = 1.7 * face->pupilDistance() * toScreen.m11();
    for (const double side : {-beside, beside}) {
        strokeLine(painter, eyes + QPointF(side, 0), eyes + QPointF(side * 4 / 3, 0), 4, Qt::SolidLine);
    }
}

void SetupPicture::paintCrops(QPainter& painter, const QTransform& toScreen) const {
    for (const StandardCrop& crop : m_shown.picture->crops)
        strokeBox(painter, toScreen.mapRect(rectOf(cv::Rect2d(crop.crop))), Qt::white, 2, Qt::SolidLine);
}

}  // namespace xuezhao
