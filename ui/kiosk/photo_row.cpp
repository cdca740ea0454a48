#include "ui/kiosk/photo_row.h"

#include "ui/kiosk/photo_button.h"

#include <QStringList>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr double kShape = 3.0 / 4;  // width over height of a photograph
}

PhotoRow::PhotoRow(QWidget* parent) : QWidget(parent) {}

void PhotoRow::setPhotos(const std::vector<CaptureId>& ids, const std::vector<QPixmap>& pictures) {
    if (ids == m_ids) return;
    m_ids = ids;
    for (PhotoButton* button : m_buttons) delete button;
    m_buttons.clear();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        auto* button = new PhotoButton(pictures[i], this);
        button->setObjectName(QStringLiteral("kioskPhoto%1").arg(i));
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT picked(int(i)); });
        button->show();
        m_buttons.push_back(button);
    }
    arrange();
}

void PhotoRow::setChosen(std::size_t chosen) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(i == chosen);
}

void PhotoRow::setCaptions(const QStringList& captions) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setText(captions.value(qsizetype(i)));
}

void PhotoRow::setShape(int pixels, bool tall) {
    m_pixels = pixels;
    m_tall = tall;
    arrange();
}

void PhotoRow::inOneRow(const QRect& room, std::size_t from, std::size_t count) {
    const int caption = PhotoButton::captionHeight(m_pixels), gap = m_pixels * 3 / 2, n = int(count);
    const int widest = (room.width() - (n - 1) * gap) / n;
    const int wide = std::max(1, std::min(widest, int((room.height() - caption) * kShape)));
    const int high = int(wide / kShape) + caption;
    int x = room.center().x() - (n * wide + (n - 1) * gap) / 2;
    for (std::size_t i = from; i < from + count; ++i) {
        m_buttons[i]->setGeometry(x, room.top() + (room.height() - high) / 2, wide, high);
        x += wide + gap;
    }
}

void PhotoRow::arrange() {
    const std::size_t count = m_buttons.size();
    for (PhotoButton* button : m_buttons) button->setPixels(m_pixels);
    if (count == 0) return;
    if (!m_tall || count == 1) return inOneRow(rect(), 0, count);
    const int large = height() * 3 / 5;
    inOneRow(QRect(0, 0, width(), large), count - 1, 1);
    inOneRow(QRect(0, large, width(), height() - large), 0, count - 1);
}

void PhotoRow::resizeEvent(QResizeEvent*) {
    arrange();
}

}  // namespace xuezhao
