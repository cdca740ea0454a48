#include "core/devices/camera_memory.h"

#include <QSettings>
#include <QUrl>

#include <array>
#include <memory>
#include <utility>

namespace xuezhao {

namespace {

constexpr std::array kKeys{std::pair{CameraLock::Exposure, "exposure"},
                           std::pair{CameraLock::WhiteBalance, "white_balance"}, std::pair{CameraLock::Focus, "focus"}};

std::unique_ptr<QSettings> open(const QString& file) {
    if (!file.isEmpty()) return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("xuezhao"),
                                       QStringLiteral("cameras"));
}

/// A name may hold what a key may not, slashes first of all.
QString groupOf(const std::string& camera) {
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(camera)));
}

QString keyOf(const std::string& camera, CameraLock lock) {
    for (const auto& [known, key] : kKeys)
        if (known == lock) return groupOf(camera) + u'/' + QLatin1String(key);
    return {};
}

}  // namespace

HeldValues CameraMemory::held(const std::string& camera) const {
    HeldValues values;
    const auto settings = open(m_file);
    for (const auto& [lock, key] : kKeys) {
        bool number = false;
        const int value = settings->value(keyOf(camera, lock)).toInt(&number);
        if (number) values[lock] = value;
    }
    return values;
}

void CameraMemory::hold(const std::string& camera, CameraLock lock, int value) {
    open(m_file)->setValue(keyOf(camera, lock), value);
}

void CameraMemory::free(const std::string& camera, CameraLock lock) {
    open(m_file)->remove(keyOf(camera, lock));
}

}  // namespace xuezhao
