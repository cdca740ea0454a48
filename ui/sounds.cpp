#include "ui/sounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace xuezhao {

namespace {

const char* fileOf(SessionSound sound) {
    switch (sound) {
        case SessionSound::ScanAccepted: return "scan";
        case SessionSound::Question: return "question";
        case SessionSound::Shutter: return "shutter";
        case SessionSound::Saved: return "saved";
        case SessionSound::Refused: return "refused";
    }
    return "refused";
}

}  // namespace

Sounds::Sounds(QObject* parent) : QObject(parent) {}
Sounds::~Sounds() = default;

void Sounds::play(SessionSound sound) {
    if (!m_on) return;
    if (!m_asked) {
        m_asked = true;
        m_device = !QMediaDevices::defaultAudioOutput().isNull();
    }
    if (!m_device) return;
    auto& effect = m_effects[std::size_t(sound)];
    if (!effect) {
        effect = std::make_unique<QSoundEffect>();
        effect->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(QLatin1String(fileOf(sound)))));
    }
    effect->play();
}

}  // namespace xuezhao
