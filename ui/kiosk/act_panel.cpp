#include "ui/kiosk/act_panel.h"

#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace xuezhao {

ShownAct shownAct(const SessionView& view) {
    const auto row = [](ActId act) {
        const ActRow& found = actRow(act);
        const QString pictogram = QString::fromUtf8(found.pictogram.data(), qsizetype(found.pictogram.size()));
        return ShownAct{bilingual("Act", found.text), pictogram, pictogram.contains(QLatin1String("image-"))};
    };
    switch (view.phase) {
        case Phase::Counting: return row(ActId::Good);
        case Phase::Capturing:
        case Phase::Developing:
        case Phase::Saving: return {bilingual("Kiosk", QT_TRANSLATE_NOOP("Kiosk", "One moment, please")), {}, false};
        case Phase::Saved: return {bilingual("Kiosk", QT_TRANSLATE_NOOP("Kiosk", "Done. Thank you")), {}, false};
        case Phase::Asking:
            return {bilingual("Kiosk", QT_TRANSLATE_NOOP("Kiosk", "Is this you? Tell the photographer")), {}, false};
        default: break;
    }
    if (view.cue.act) {
        ShownAct act = row(*view.cue.act);
        // What the staff has to do is no instruction to the person.
        if (actRow(*view.cue.act).bySubject()) return act;
        return {bilingual("Kiosk", QT_TRANSLATE_NOOP("Kiosk", "One moment, please")), {}, false};
    }
    if (view.cue.id == CueId::ComeIn)
        return {bilingual("Kiosk", QT_TRANSLATE_NOOP("Kiosk", "Step before the camera")), QStringLiteral("come-in"),
                false};
    if (view.cue.id == CueId::HoldStill) return row(ActId::Good);
    return {bilingual("Kiosk", QT_TRANSLATE_NOOP("Kiosk", "One moment, please")), {}, false};
}

ActPanel::ActPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("actPanel"));
}

void ActPanel::setFlat(bool flat) {
    m_flat = flat;
    update();
}

void ActPanel::setView(const SessionView& view, double seconds) {
    const ShownAct act = shownAct(view);
    m_text = act.text;
    m_pictogram = act.pictogram;
    m_mirrored = act.mirrored;
    m_good = view.phase == Phase::Counting || view.cue.kind == CueKind::Good;
    m_countdown = view.phase == Phase::Counting ? view.countdown : 0;
    m_seconds = seconds;
    if (accessibleName() != m_text.first) setAccessibleName(m_text.first);
    update();
}

void ActPanel::paintRing(QPainter& painter, const QRectF& box) const {
    const Tokens& colour = theme().colour;
    const double pen = box.width() / 12;
    const QRectF ring = box.adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(colour.track, pen));
    painter.drawEllipse(ring);
    painter.setPen(QPen(outcomeColour(Outcome::Pass), pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -int(m_countdown * 360 * 16));
    painter.setPen(colour.t1);
    painter.setFont(textFont(int(box.height() * 0.45), true));
    const int left = std::max(1, int(std::ceil(m_seconds * (1 - m_countdown))));
    painter.drawText(box, Qt::AlignCenter, QString::number(left));
}

void ActPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens& colour = theme().colour;
    const double box = m_flat ? std::min<double>(height(), width() / 3.0) : std::min(width() * 0.55, height() * 0.36);
    const int big = m_flat ? int(box * 0.3) : std::clamp(int(box * 0.3), 20, 92);
    const double texts = big * 2.6;
    const QRectF icon(0, m_flat ? (height() - box) / 2 : (height() - box - texts - big * 0.4) / 2, box, box);
    if (m_countdown > 0) {
        paintRing(painter, icon);
    } else if (!m_pictogram.isEmpty()) {
        painter.setPen(QPen(colour.line, 2));
        painter.setBrush(colour.bg1);
        painter.drawRoundedRect(icon, 12, 12);
        QPixmap picture = pictogramPixmap(m_pictogram, int(box * 0.9), devicePixelRatioF());
        if (m_mirrored) {
            const qreal ratio = picture.devicePixelRatio();
            picture = picture.transformed(QTransform::fromScale(-1, 1));
            picture.setDevicePixelRatio(ratio);
        }
        painter.drawPixmap(icon.topLeft() + QPointF(box * 0.05, box * 0.05), picture);
    }
    const QRectF words = m_flat ? QRectF(box + big * 0.5, 0, width() - box - big * 0.5, height())
                                : QRectF(0, icon.bottom() + big * 0.4, width(), texts);
    painter.setPen(colour.t1);
    QFont font = textFont(big, true);
    const int wide = QFontMetrics(font).horizontalAdvance(m_text.first);
    if (wide > words.width()) font.setPixelSize(std::max(16, int(big * words.width() / wide)));
    painter.setFont(font);
    const QRectF first = m_flat ? words.adjusted(0, 0, 0, -words.height() / 2) : words.adjusted(0, 0, 0, -texts * 0.45);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignBottom, m_text.first);
    painter.setPen(colour.t2);
    painter.setFont(textFont(std::max(14, big * 2 / 5)));
    painter.drawText(QRectF(words.left(), first.bottom() + big * 0.15, words.width(), big),
                     Qt::AlignLeft | Qt::AlignTop, m_text.second);
}

}  // namespace xuezhao
