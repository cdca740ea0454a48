#pragma once

#include "core/devices/camera_locks.h"

#include <QString>

#include <string>

namespace xuezhao {

/// What was set at a camera and is set again when it comes back: by its name, since nothing else of a USB camera lasts.
/// Two cameras of one name share it. In one small file of the user's configuration folder; each call reads or writes
/// it.
class CameraMemory {
public:
    /// \param file  for tests; empty: the user's configuration folder
    explicit CameraMemory(QString file = {}) : m_file(std::move(file)) {}

    HeldValues held(const std::string& camera) const;
    void hold(const std::string& camera, CameraLock lock, int value);
    void free(const std::string& camera, CameraLock lock);

private:
    QString m_file;
};

}  // namespace xuezhao
