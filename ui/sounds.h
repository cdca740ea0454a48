#pragma once

#include "core/session/session_state.h"

#include <QObject>

#include <array>
#include <memory>

class QSoundEffect;

namespace xuezhao {

/// What is to be heard (resources/sounds/*.wav, made by packaging/art/make_sounds.py). Without a sound device it is
/// silent and nothing else changes. Effects are made on first use, so that a test without sound never asks for one.
class Sounds : public QObject {
    Q_OBJECT
public:
    explicit Sounds(QObject* parent = nullptr);
    ~Sounds() override;

    void setOn(bool on) { m_on = on; }
    void play(SessionSound sound);

private:
    std::array<std::unique_ptr<QSoundEffect>, 5> m_effects;
    bool m_on = true;
    bool m_device = false;
    bool m_asked = false;
};

}  // namespace xuezhao
