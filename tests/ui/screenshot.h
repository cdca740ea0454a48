#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QImage>

namespace xuezhao {

/// Writes a page for people to look at: screenshots/NAME.png in the build folder.
inline bool keepScreenshot(const QImage& image, const QString& name) {
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../screenshots"));
    folder.mkpath(QStringLiteral("."));
    constexpr int kQuick = 80;  // of PNG: light compression, a third of the time
    return image.save(folder.filePath(name + QStringLiteral(".png")), "PNG", kQuick);
}

}  // namespace xuezhao
