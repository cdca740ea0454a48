#pragma once

#include "core/session/kiosk_flow.h"
#include "ui/kiosk/bilingual.h"

#include <QWidget>

#include <array>
#include <vector>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace xuezhao {

class ActPanel;
class BigButton;
class FactCard;
class MirrorView;
class TwoLines;

/// A page of the kiosk. It is given its unit (a 1080th of the short side, larger for large text) and its shape.
class KioskPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void place(double unit, bool tall) = 0;
    virtual void retranslate() = 0;
    /// What is said aloud.
    virtual Bilingual spoken() const = 0;
    /// What Space and the arrows press.
    virtual void left() {}
    virtual void right() {}
    virtual void space() {}
};

/// The notice in four points, and two answers of the same size.
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

private:
    TwoLines* m_head;
    std::array<FactCard*, 4> m_points{};
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
    QBoxLayout* m_box;
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

/// The good ones of this visit, the recommended one chosen.
class ChoosePage : public KioskPage {
    Q_OBJECT
public:
    explicit ChoosePage(QWidget* parent = nullptr);
    void setState(const KioskState& state, int triesLeft, int secondsLeft);
    void place(double unit, bool tall) override;
    void retranslate() override;
    Bilingual spoken() const override;
    void left() override;
    void right() override;
    void space() override;

Q_SIGNALS:
    void picked(int index);
    void againAsked();
    void used();

private:
    void showPhotos();

    TwoLines* m_head;
    QWidget* m_photos;
    std::vector<QToolButton*> m_buttons;
    std::vector<CaptureId> m_shown;
    QLabel* m_note;
    BigButton* m_again;
    BigButton* m_use;
    KioskState m_state;
    int m_triesLeft = 0;
    double m_unit = 1;
    bool m_tall = false;
};

/// One message: saved, or a member of staff has to come, and why.
class MessagePage : public KioskPage {
    Q_OBJECT
public:
    explicit MessagePage(QWidget* parent = nullptr);
    void setDone(const QString& serial);
    void setTrouble(KioskTrouble trouble, const QString& serial, const Bilingual& act);
    void place(double unit, bool tall) override;
    void retranslate() override;
    Bilingual spoken() const override;

private:
    QLabel* m_picture;
    TwoLines* m_head;
    FactCard* m_why;
    QLabel* m_note;
    QBoxLayout* m_box;
    KioskTrouble m_trouble = KioskTrouble::None;
    QString m_serial;
    Bilingual m_act;
    double m_unit = 1;
};

}  // namespace xuezhao
