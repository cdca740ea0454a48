#pragma once

#include "ui/kiosk/kiosk_pin.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace xuezhao {

/// Ten digits to type a PIN with a finger: the one to leave the kiosk with, or a new one, twice.
class PinPad : public QWidget {
    Q_OBJECT
public:
    explicit PinPad(QWidget* parent = nullptr);

    void askToLeave(const QString& hash);
    void askForNew();
    void press(QChar digit);
    void erase();
    void accept();

Q_SIGNALS:
    void left();                       ///< the right one
    void chosen(const QString& hash);  ///< a new one, to be kept
    void cancelled();
    void refused();  ///< a wrong one, for the record

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& help);
    void start();
    void retranslate();

    PinGuard m_guard;
    QString m_hash;  ///< empty: a new one is asked for
    QString m_typed;
    QString m_first;  ///< of a new one
    QLabel* m_head;
    QLabel* m_dots;
    QLabel* m_help;
    QTimer* m_idle;
};

}  // namespace xuezhao
