#pragma once

#include "ui/kiosk/bilingual.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace xuezhao {

/// Says what stands on the screen, through espeak-ng where it is installed: in the language in force, then in English.
/// The same sentence is said once more after some seconds; it never speaks over itself. Without the program, or muted,
/// it is silent and nothing else changes.
class Voice : public QObject {
    Q_OBJECT
public:
    explicit Voice(QObject* parent = nullptr);
    ~Voice() override;

    bool possible() const { return !m_program.isEmpty(); }
    void setOn(bool on);
    bool isOn() const { return m_on; }

    /// The sentence that holds now; an empty one stops.
    void say(const Bilingual& text);

    /// \param words  what the program is given: for tests
    static QStringList argumentsFor(const QString& sentence, bool chinese);

private:
    void speak();
    void next();

    const QString m_program;
    bool m_on = true;
    Bilingual m_text;
    QList<QStringList> m_waiting;
    QProcess m_process;
    QTimer m_again;
};

}  // namespace xuezhao
