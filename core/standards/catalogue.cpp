#include "core/standards/catalogue.h"

#include "core/base/read_file.h"
#include "core/standards/json_tree.h"
#include "core/standards/standard_loader.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <system_error>
#include <tuple>

namespace xuezhao {
namespace {

constexpr std::uintmax_t kLargestFile = 1'000'000;  // bytes; ours have under 15,000

/// Loads one file into the list; its name must be its id, since folders and records are named after it.
Result<void> add(std::vector<Standard>& standards, std::string_view json, const std::string& name) {
    Result<Standard> loaded = loadStandard(json, name);
    if (!loaded) return loaded.error();
    const auto refuse = [&](const char* why) {
        return Error{ErrorId::DataBadValue, placeIn(name, loaded->idLine, "id"), why};
    };
    if (loaded->id + ".json" != name) return refuse("the id is not the file's name");
    const bool known =
        std::any_of(standards.begin(), standards.end(), [&](const Standard& s) { return s.id == loaded->id; });
    if (known) return refuse("this id is already there");
    standards.push_back(std::move(loaded).value());
    return {};
}

void sort(std::vector<Standard>& standards) {
    std::sort(standards.begin(), standards.end(),
              [](const Standard& a, const Standard& b) { return std::tie(a.rank, a.id) < std::tie(b.rank, b.id); });
}

}  // namespace

Result<Catalogue> Catalogue::builtIn() {
    Catalogue catalogue;
    QDirIterator files(QStringLiteral(":/standards"), {QStringLiteral("*.json")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        const std::string name = files.fileName().toStdString();
        if (!file.open(QIODevice::ReadOnly)) return Error{ErrorId::FileUnreadable, name, {}};
        const QByteArray bytes = file.readAll();
        if (const auto added = add(catalogue.m_standards, {bytes.constData(), std::size_t(bytes.size())}, name);
            !added) {
            return added.error();
        }
    }
    if (catalogue.m_standards.empty())
        return Error{ErrorId::FileMissing, "resources/standards", "nothing was compiled in"};
    sort(catalogue.m_standards);
    return catalogue;
}

Result<void> Catalogue::addFolder(const std::filesystem::path& folder) {
    std::error_code failed;
    std::vector<std::filesystem::path> paths;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() == ".json") paths.push_back(entry->path());
    }
    if (failed) return Error{ErrorId::FolderMissing, folder.filename().string(), failed.message()};
    std::sort(paths.begin(), paths.end());

    std::vector<Standard> standards = m_standards;
    for (const std::filesystem::path& path : paths) {
        const auto bytes = readFile(path, kLargestFile);
        if (!bytes) return bytes.error();
        const std::string_view json(reinterpret_cast<const char*>(bytes->data()), bytes->size());
        if (const auto added = add(standards, json, path.filename().string()); !added) return added.error();
    }
    sort(standards);
    m_standards = std::move(standards);
    return {};
}

const Standard* Catalogue::find(std::string_view id) const {
    const auto found =
        std::find_if(m_standards.begin(), m_standards.end(), [&](const Standard& s) { return s.id == id; });
    return found == m_standards.end() ? nullptr : &*found;
}

}  // namespace xuezhao
