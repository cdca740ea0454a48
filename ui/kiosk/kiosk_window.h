#pragma once

#include "core/session/kiosk_flow.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QStackedWidget;

namespace xuezhao {

class ChoosePage;
class ConsentPage;
class KioskPage;
class MessagePage;
class NoticePage;
class PinPad;
class PositionPage;
class SmallButton;
class StepBar;
class SwipePage;
class Voice;
struct OwnNotice;
struct ShownAct;

/// The kiosk's one window: full screen, above all others, without a frame; it cannot be left but by the owner's PIN.
/// It shows a session and says what the person did; a KioskState decides what comes when.
class KioskWindow : public QWidget {
    Q_OBJECT
public:
    /// \param pinHash  as kiosk_pin makes it; empty: the owner is asked for a PIN first
    /// \param countsFor  how long the automatic shutter counts
    KioskWindow(const QString& pinHash, std::chrono::milliseconds countsFor, QWidget* parent = nullptr);
    ~KioskWindow() override;

    void setView(std::shared_ptr<const SessionView> view);
    const KioskState& state() const { return m_state; }
    void setSoundOn(bool on);
    /// The owner's own notice instead of ours.
    void setNotice(const OwnNotice& own);

    /// Covers the screen and takes the keyboard where the desktop lets it.
    void openFullScreen();

Q_SIGNALS:
    void pinChosen(const QString& hash);  ///< to be kept
    void left();                          ///< by the PIN: the only way
    void pinRefused();
    // What the session has to do, in this order.
    void safeAnswerAsked();
    void placeClosed();
    void retakeAsked();
    void photographChosen(qlonglong capture);

protected:
    bool eventFilter(QObject* target, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void does(const KioskEvent& event);
    void keepPicture();
    void showNotice(bool shown);
    void forgetWishes();
    bool somebodyThere() const;
    void showState();
    void showPin(bool leaving);
    bool pinShown() const;
    KioskPage* page() const;
    void place();
    void placeAsLargeAsFits(KioskPage& page, double unit, bool tall);
    void retranslate();
    bool takesKey(int key);

    const double m_seconds;
    QString m_pinHash;
    bool m_mayClose = false;
    bool m_ordering = false;  ///< orders are being given
    bool m_largeText = false;
    KioskRules m_rules;
    KioskState m_state;
    std::shared_ptr<const SessionView> m_view;
    std::unique_ptr<ShownAct> m_lastAct;  ///< what was asked of the person last: why it took too many tries
    QString m_lastSerial;
    QString m_lastWho;
    StepBar* m_steps;
    QStackedWidget* m_stack;
    ConsentPage* m_consent;
    SwipePage* m_swipe;
    PositionPage* m_position;
    ChoosePage* m_choose;
    MessagePage* m_message;
    NoticePage* m_notice;
    PinPad* m_pin;
    QLabel* m_who;
    SmallButton* m_sound;
    SmallButton* m_language;
    SmallButton* m_large;
    SmallButton* m_lock;
    QWidget* m_top;
    QWidget* m_tools;
    QWidget* m_foot;
    Voice* m_voice;
    QTimer m_hold;
    QTimer m_unused;                    ///< nobody touched anything for long enough
    const std::string m_firstLanguage;  ///< the one it began with
    SteadyTime m_faceSeen{};
};

}  // namespace xuezhao
