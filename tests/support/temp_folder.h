#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace xuezhao::test {

/// An empty folder that is removed with all its content when it goes out of scope. In memory where the system has
/// such a place: tests of durable writing sync thousands of times.
class TempFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdU16String(); }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return path() / name; }

private:
    static QString nameTemplate() {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/xuezhao-test-XXXXXX");
    }

    QTemporaryDir m_folder{nameTemplate()};
};

}  // namespace xuezhao::test
