#pragma once

#include "core/session/kiosk_flow.h"
#include "ui/kiosk/kiosk_page.h"

#include <array>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace xuezhao {

class ActPanel;
class BigButton;
class FactCard;
class MirrorView;
class SmallButton;
class TwoLines;
struct ShownAct;

/// The notice in four points, the way to the whole of it, and two answers of the same size.
class ConsentPage : public KioskPage {
    Q_OBJECT
public:
    explicit ConsentPage(QWidget* parent = nullptr);
    void place(double unit, bool tall) override;
    void retranslate() override;
    Bilingual spoken() const override;

Q_SIGNALS:
    void agreed();
    void declined();
    void noticeAsked();

private:
    TwoLines* m_head;
    std::array<FactCard*, 4> m_points{};
    SmallButton* m_notice;
    QLabel* m_note;
    QBoxLayout* m_rows;
    QBoxLayout* m_answers;
    BigButton* m_no;
    BigButton* m_yes;
};

class SwipePage : public KioskPage {
    Q_OBJECT
public:
    explicit SwipePage(QWidget* parent = nullptr);
    void place(double unit, bool tall) override;
    void retranslate() override;
    Bilingual spoken() const override;

private:
    TwoLines* m_head;
    QLabel* m_picture;
    FactCard* m_code;
    QGridLayout* m_grid;
};

/// The mirror and the one instruction; while the shutter counts its ring.
class PositionPage : public KioskPage {
    Q_OBJECT
public:
    explicit PositionPage(QWidget* parent = nullptr);
    void setView(const SessionView& view, double seconds);
    void place(double unit, bool tall) override;
    void retranslate() override {}
    Bilingual spoken() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    MirrorView* m_mirror;
    ActPanel* m_act;
    bool m_tall = false;
};

/// One message: saved, or a member of staff has to come, and why.
class MessagePage : public KioskPage {
    Q_OBJECT
public:
    explicit MessagePage(QWidget* parent = nullptr);
    void setDone(const QString& serial);
    /// \param act  what was asked of the person last
    void setTrouble(KioskTrouble trouble, const QString& serial, const ShownAct& act);
    void place(double unit, bool tall) override;
    void retranslate() override;
    Bilingual spoken() const override;
    void space() override;

Q_SIGNALS:
    void restartAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void narrowCard();

    QLabel* m_picture;
    TwoLines* m_head;
    FactCard* m_why;
    QLabel* m_note;
    BigButton* m_restart;
    QBoxLayout* m_box;
    QBoxLayout* m_texts;
    KioskTrouble m_trouble = KioskTrouble::None;
    QString m_serial;
    Bilingual m_act;
    QString m_pictogram;
    double m_unit = 1;
    bool m_tall = false;
};

}  // namespace xuezhao
