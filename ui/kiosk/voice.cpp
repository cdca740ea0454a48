#include "ui/kiosk/voice.h"

#include "core/base/language.h"

#include <QStandardPaths>

namespace xuezhao {

namespace {

constexpr int kAgainMs = 6000;  // ui specification, section 6

}  // namespace

Voice::Voice(QObject* parent)
    : QObject(parent), m_program(QStandardPaths::findExecutable(QStringLiteral("espeak-ng"))) {
    m_again.setInterval(kAgainMs);
    m_again.setSingleShot(true);  // once more, not for ever
    connect(&m_again, &QTimer::timeout, this, &Voice::speak);
    connect(&m_process, &QProcess::finished, this, &Voice::next);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) m_waiting.clear();
    });
}

Voice::~Voice() {
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void Voice::setOn(bool on) {
    m_on = on;
    if (on) return;
    m_waiting.clear();
    m_again.stop();
    m_process.kill();
}

QStringList Voice::argumentsFor(const QString& sentence, bool chinese) {
    // Slower than its usual 175 words a minute: said to people who listen for the first time. After "--" the sentence
    // is no option, whatever it begins with.
    return {QStringLiteral("-v"), chinese ? QStringLiteral("cmn") : QStringLiteral("en"),
            QStringLiteral("-s"), QStringLiteral("150"),
            QStringLiteral("--"), sentence};
}

void Voice::say(const Bilingual& text) {
    if (text.first == m_text.first) return;
    m_text = text;
    m_waiting.clear();
    m_again.stop();
    if (!m_on || !possible() || text.first.isEmpty()) return;
    m_again.start();
    speak();
}

void Voice::speak() {
    if (!m_waiting.isEmpty()) return;
    m_waiting << argumentsFor(m_text.first, languageInForce() == "zh");
    if (!m_text.second.isEmpty()) m_waiting << argumentsFor(m_text.second, false);
    next();
}

void Voice::next() {
    if (m_process.state() != QProcess::NotRunning || m_waiting.isEmpty()) return;
    m_process.start(m_program, m_waiting.takeFirst());
}

}  // namespace xuezhao
