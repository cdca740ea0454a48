#include "ui/kiosk/choose_page.h"

#include "ui/kiosk/kiosk_parts.h"
#include "ui/kiosk/photo_row.h"
#include "ui/style/labels.h"
#include "ui/style/pixmap_of.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace xuezhao {

using kiosk_size::px;

ChoosePage::ChoosePage(QWidget* parent)
    : KioskPage(parent),
      m_head(new TwoLines(this)),
      m_photos(new PhotoRow(this)),
      m_note(makeLabel("help", this)),
      m_again(new BigButton("kioskAgain", this)),
      m_use(new BigButton("kioskUse", this)) {
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_again, 1);
    answers->addWidget(m_use, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_head);
    page->addWidget(m_photos, 1);
    page->addLayout(answers);
    page->addWidget(m_note);
    m_use->setMain(true);
    connect(m_photos, &PhotoRow::picked, this, &ChoosePage::picked);
    connect(m_again, &QAbstractButton::clicked, this, &ChoosePage::againAsked);
    connect(m_use, &QAbstractButton::clicked, this, &ChoosePage::used);
}

void ChoosePage::setPicture(CaptureId capture, const QPixmap& picture) {
    m_pictures.insert_or_assign(capture, picture);
}

void ChoosePage::forget() {
    m_pictures.clear();
    m_photos->setPhotos({}, {});
}

void ChoosePage::setState(const KioskState& state, int triesLeft, int secondsLeft) {
    m_state = state;
    m_head->setText(spoken());
    showPhotos();
    setText(*m_note, tr("In %1 s the chosen one is taken by itself").arg(secondsLeft));
    m_again->setEnabled(triesLeft > 0);
    Bilingual again = kioskText(QT_TRANSLATE_NOOP("Kiosk", "Try again, %1 left"));
    for (QString* text : {&again.first, &again.second})
        if (!text->isEmpty()) *text = text->arg(triesLeft);
    m_again->setText(again);
}

void ChoosePage::showPhotos() {
    std::vector<CaptureId> ids;
    std::vector<QPixmap> pictures;
    QStringList captions;
    for (const RecentCapture& capture : m_state.good) {
        ids.push_back(capture.id);
        const auto large = m_pictures.find(capture.id);
        pictures.push_back(large != m_pictures.end() ? large->second : pixmapOf(capture.thumbnail));
        const bool last = ids.size() == m_state.good.size();
        captions << (last && ids.size() > 1 ? tr("No. %1, recommended") : tr("No. %1")).arg(ids.size());
    }
    m_photos->setPhotos(ids, pictures);
    m_photos->setCaptions(captions);
    m_photos->setChosen(m_state.chosen);
}

void ChoosePage::place(double unit, bool tall) {
    m_head->setPixels(px(unit, kiosk_size::kHead), px(unit, kiosk_size::kSecond));
    for (BigButton* button : {m_again, m_use}) button->setPixels(px(unit, kiosk_size::kButton));
    setNote(*m_note, unit);
    layout()->setSpacing(px(unit, kiosk_size::kGap));
    m_photos->setShape(px(unit, kiosk_size::kNote), tall);
}

void ChoosePage::retranslate() {
    m_use->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "Use this one")));
    m_head->setText(spoken());
    showPhotos();
}

Bilingual ChoosePage::spoken() const {
    return m_state.good.size() == 1 ? kioskText(QT_TRANSLATE_NOOP("Kiosk", "This one passes. Do you like it?"))
                                    : kioskText(QT_TRANSLATE_NOOP("Kiosk", "All of them pass. Choose one"));
}

void ChoosePage::left() {
    if (m_state.chosen > 0) Q_EMIT picked(int(m_state.chosen) - 1);
}

void ChoosePage::right() {
    if (m_state.chosen + 1 < m_state.good.size()) Q_EMIT picked(int(m_state.chosen) + 1);
}

void ChoosePage::space() {
    Q_EMIT used();
}

void ChoosePage::digit(int digit) {
    if (digit >= 1 && std::size_t(digit) <= m_state.good.size()) Q_EMIT picked(digit - 1);
}

}  // namespace xuezhao
