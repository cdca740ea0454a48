#include "ui/capture/serial_label.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

namespace {

QFont serialFont() {
    QFont font = textFont(theme().size.serial, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 2);
    return font;
}

}  // namespace

SerialLabel::SerialLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SerialLabel::setSerial(const QString& serial, bool waiting, bool questioned) {
    if (serial == m_serial && waiting == m_waiting && questioned == m_questioned) return;
    m_serial = serial;
    m_waiting = waiting;
    m_questioned = questioned;
    setAccessibleName(waiting ? tr("Next serial %1").arg(serial) : tr("Serial %1").arg(serial));
    updateGeometry();
    update();
}

QSize SerialLabel::sizeHint() const {
    return {QFontMetrics(serialFont()).horizontalAdvance(QStringLiteral("0000")), theme().size.serial * 11 / 10 + 4};
}

void SerialLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont font = serialFont();
    painter.setFont(font);
    painter.setPen(m_waiting ? theme().colour.t3 : theme().colour.t1);
    painter.drawText(rect().adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignVCenter, m_serial);
    if (!m_questioned) return;
    QPen pen(theme().colour.warn, 4);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({2, 1});
    painter.setPen(pen);
    painter.drawLine(0, height() - 2, QFontMetrics(font).horizontalAdvance(m_serial), height() - 2);
}

}  // namespace xuezhao
