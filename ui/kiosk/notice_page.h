#pragma once

#include "ui/kiosk/kiosk_page.h"
#include "ui/kiosk/notice_text.h"

class QScrollArea;

namespace xuezhao {

class BigButton;
class TwoLines;

/// The whole text of the notice, to be read with a finger or the arrow keys.
class NoticePage : public KioskPage {
    Q_OBJECT
public:
    explicit NoticePage(QWidget* parent = nullptr);
    ~NoticePage() override;
    void setOwn(const OwnNotice& own);
    void toTop();

    void place(double unit, bool tall) override;
    void retranslate() override;
    /// Nothing: whoever reads is not read to.
    Bilingual spoken() const override { return {}; }
    void up() override;
    void down() override;
    void space() override;

Q_SIGNALS:
    void closed();
    void touched();  ///< somebody reads

private:
    void scrollBy(double pages);

    OwnNotice m_own;
    TwoLines* m_head;
    QScrollArea* m_area;
    QLabel* m_text;
    BigButton* m_back;
};

}  // namespace xuezhao
