#include "core/devices/folder_watch.h"

#include "core/base/read_file.h"
#include "core/devices/file_kind.h"
#include "core/picture/decode.h"

#include <sys/stat.h>

#include <algorithm>
#include <functional>
#include <string_view>
#include <tuple>
#include <utility>

namespace xuezhao {

FolderWatch::FolderWatch(std::filesystem::path folder, std::chrono::milliseconds settled,
                         std::chrono::milliseconds broken)
    : m_folder(std::move(folder)), m_settled(settled), m_broken(broken) {}

std::optional<FolderWatch::Mark> FolderWatch::markOf(const std::filesystem::directory_entry& entry) const {
    struct stat facts {};
    if (::stat(entry.path().c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return std::nullopt;
    constexpr std::int64_t kNanoseconds = 1'000'000'000;
    return Mark{static_cast<std::uintmax_t>(facts.st_size), facts.st_mtim.tv_sec * kNanoseconds + facts.st_mtim.tv_nsec,
                facts.st_ino};
}

Result<FolderFinds> FolderWatch::look(Clock::time_point now) {
    std::error_code failure;
    std::filesystem::directory_iterator entries(m_folder, failure);
    std::map<std::string, File> files;
    FolderFinds finds;
    for (const std::filesystem::directory_iterator end; !failure && entries != end; entries.increment(failure)) {
        const FileKind kind = fileKind(entries->path());
        const auto mark = kind == FileKind::Other ? std::nullopt : markOf(*entries);
        if (!mark) continue;  // no picture, or it vanished
        const std::string name = entries->path().filename().string();
        const auto known = m_files.find(name);
        File file = known == m_files.end() ? File{} : known->second;
        if (known == m_files.end() || file.mark != *mark) {
            // Of a file that was there before us only its bytes matter: others touch and rate old pictures.
            const bool touched = known != m_files.end() && file.done && !file.told && file.mark.size == mark->size &&
                                 file.mark.inode == mark->inode;
            file.mark = *mark;
            file.since = now;
            file.done = m_first || touched || kind == FileKind::Raw;
            finds.raw = finds.raw || (kind == FileKind::Raw && !m_first);
        }
        files.emplace(name, file);
    }
    if (failure) return Error{ErrorId::CameraFolderLost, m_folder.string(), failure.message()};
    m_first = false;
    m_files = std::move(files);

    std::vector<std::pair<const std::string, File>*> open;
    for (auto& entry : m_files)
        if (!entry.second.done) open.push_back(&entry);
    std::sort(open.begin(), open.end(), [](const auto* a, const auto* b) {
        return std::tie(a->second.mark.written, a->first) < std::tie(b->second.mark.written, b->first);
    });
    for (auto* entry : open) tryFile(entry->first, entry->second, now, finds);
    return finds;
}

/// The strict decoder says whether a picture is whole: its writer may merely have paused.
void FolderWatch::tryFile(const std::string& name, File& file, Clock::time_point now, FolderFinds& finds) const {
    finds.pending = true;
    if (now - file.since < m_settled || now - file.tried < m_settled) return;
    file.tried = now;
    Result<std::vector<unsigned char>> bytes = readFile(m_folder / name, kMostPictureBytes);
    Result<DecodedPicture> picture =
        bytes ? decodePicture(*bytes, name, {0, {1, 1}}) : Result<DecodedPicture>(bytes.error());
    if (!picture) {
        if (now - file.since < m_broken) return;
        file.done = true;
        finds.broken.push_back(picture.error());
        return;
    }
    file.done = true;
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    const std::size_t hash = std::hash<std::string_view>{}(text);
    if (std::exchange(file.told, hash) == hash) return;  // written anew, but the same
    cv::Size size = picture->facts.picture;
    if (picture->quarterTurns % 2 != 0) std::swap(size.width, size.height);
    finds.pictures.push_back({name, std::make_shared<const std::vector<unsigned char>>(std::move(*bytes)), size});
}

}  // namespace xuezhao
