#pragma once

#include "core/session/kiosk_flow.h"
#include "ui/kiosk/kiosk_page.h"

#include <QPixmap>

#include <map>

namespace xuezhao {

class BigButton;
class PhotoRow;
class TwoLines;

/// The good ones of this visit, the recommended one chosen. Fingers, arrows and digits choose.
class ChoosePage : public KioskPage {
    Q_OBJECT
public:
    explicit ChoosePage(QWidget* parent = nullptr);
    /// A photograph as it was taken; without it the small picture of the strip is shown.
    void setPicture(CaptureId capture, const QPixmap& picture);
    bool hasPicture(CaptureId capture) const { return m_pictures.contains(capture); }
    /// Pictures of whoever was there before are kept no longer.
    void forget();
    void setState(const KioskState& state, int triesLeft, int secondsLeft);

    void place(double unit, bool tall) override;
    void retranslate() override;
    Bilingual spoken() const override;
    void left() override;
    void right() override;
    void space() override;
    void digit(int digit) override;

Q_SIGNALS:
    void picked(int index);
    void againAsked();
    void used();

private:
    void showPhotos();

    TwoLines* m_head;
    PhotoRow* m_photos;
    QLabel* m_note;
    BigButton* m_again;
    BigButton* m_use;
    std::map<CaptureId, QPixmap> m_pictures;
    KioskState m_state;
};

}  // namespace xuezhao
