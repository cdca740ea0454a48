#pragma once

#include <QTemporaryDir>

#include <filesystem>

namespace xuezhao::test {

/// An empty folder that is removed with all its content when it goes out of scope.
class TempFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdU16String(); }
    std::filesystem::path operator/(const std::filesystem::path& name) const { return path() / name; }

private:
    QTemporaryDir m_folder;
};

}  // namespace xuezhao::test
