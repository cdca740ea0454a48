#include "ui/kiosk/subject_screen.h"

#include "core/base/masking.h"
#include "ui/kiosk/act_panel.h"
#include "ui/kiosk/mirror_view.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCloseEvent>
#include <QEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace xuezhao {

QRectF cropShown(const LiveResult& picture) {
    if (picture.crops.empty()) return {};
    const cv::Rect crop = picture.crops.front().crop;
    const cv::Rect inside = crop & cv::Rect(0, 0, picture.frame.image.width(), picture.frame.image.height());
    return inside.area() > 0 && inside == crop ? QRectF(crop.x, crop.y, crop.width, crop.height) : QRectF();
}

SubjectScreen::SubjectScreen(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_who(new QLabel(this)),
      m_ask(new QLabel(this)),
      m_note(new QLabel(this)),
      m_mirror(new MirrorView(this)),
      m_act(new ActPanel(this)) {
    setObjectName(QStringLiteral("subjectScreen"));
    m_who->setObjectName(QStringLiteral("subjectWho"));
    for (QLabel* label : {m_who, m_ask, m_note}) label->setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    retranslate();
}

void SubjectScreen::setView(const SessionView& view) {
    QString who;
    if (view.person && view.serial)
        who = QString::fromStdString(view.serial->text() + "  " + maskName(view.person->name));
    const bool other = m_who->text() != who;
    setText(*m_who, who);
    m_ask->setVisible(!who.isEmpty());
    const bool live = view.picture && !view.picture->frame.image.empty() && view.reviewed.empty();
    if (live) {
        const Outcome outcome = view.readiness == Readiness::Green     ? Outcome::Pass
                                : view.readiness == Readiness::Unknown ? Outcome::NotRequired
                                                                       : Outcome::Warn;
        m_mirror->setPicture(view.picture->frame.image, cropShown(*view.picture), outcome);
    } else {
        m_mirror->setNoPicture(tr("One moment, please"));
    }
    m_act->setVisible(view.person.has_value() || view.phase == Phase::Saved);
    m_act->setView(view, 1);
    if (other) place();
}

void SubjectScreen::place() {
    const int unit = std::min(width(), height()) / 18;
    const bool tall = height() > width();
    // By style sheets: the application's own outranks a font that is set.
    const auto font = [](QLabel& label, int pixels, const char* more) {
        const QString sheet = QStringLiteral("font-size: %1px;%2").arg(pixels).arg(QLatin1String(more));
        if (label.styleSheet() != sheet) label.setStyleSheet(sheet);
    };
    font(*m_who, unit, "font-weight: 700;");
    font(*m_ask, unit * 2 / 3, "");
    font(*m_note, unit / 2, "");
    m_who->move(unit, unit / 2);
    m_who->adjustSize();
    m_ask->adjustSize();
    m_note->adjustSize();
    m_ask->move(m_who->geometry().right() + unit / 2, m_who->geometry().bottom() - m_ask->height() - unit / 8);
    m_note->move(width() - m_note->width() - unit, tall ? height() - unit : unit * 3 / 4);
    const int top = unit * 5 / 2;
    const QSize room =
        tall ? QSize(width() - 2 * unit, height() * 2 / 3) : QSize(width() / 2, height() - top - unit / 2);
    const QSize size = QSize(300, 400).scaled(room, Qt::KeepAspectRatio);
    m_mirror->setGeometry(QRect(QPoint(tall ? (width() - size.width()) / 2 : unit, top), size));
    const QRect mirror = m_mirror->geometry();
    m_act->setFlat(tall);
    m_act->setGeometry(
        tall ? QRect(unit, mirror.bottom() + unit / 2, width() - 2 * unit, height() - mirror.bottom() - unit * 2)
             : QRect(mirror.right() + unit, top, width() - mirror.right() - 2 * unit, mirror.height()));
}

void SubjectScreen::retranslate() {
    setWindowTitle(tr("Screen for the person"));
    m_ask->setText(tr("Is this you? If not, please say so"));
    m_note->setText(tr("The screen is a mirror, the photograph is not"));
    place();
}

void SubjectScreen::resizeEvent(QResizeEvent*) {
    place();
}

void SubjectScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void SubjectScreen::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme().colour.bg0);
}

void SubjectScreen::closeEvent(QCloseEvent* event) {
    // It is switched in the photographer's window, not by whoever stands before it.
    if (event->spontaneous()) event->ignore();
}

}  // namespace xuezhao
