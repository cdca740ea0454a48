#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"

#include <opencv2/core/types.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What one look into a folder found.
struct FolderFinds {
    struct Picture {
        std::string name;
        Bytes bytes;
        cv::Size size;  ///< as people see it
    };
    std::vector<Picture> pictures;  ///< whole ones, in the order in which they were written
    std::vector<Error> broken;      ///< files that are called pictures and are none; each once
    bool raw = false;               ///< a camera's RAW file is new
    bool pending = false;           ///< something is not settled yet: look again soon
};

/// Finds new and whole pictures in a folder, by looking again and again. One thread.
class FolderWatch {
public:
    using Clock = std::chrono::steady_clock;

    FolderWatch(std::filesystem::path folder, std::chrono::milliseconds settled, std::chrono::milliseconds broken);

    /// The first look takes note of what is there and finds nothing. Errors: CameraFolderLost.
    Result<FolderFinds> look(Clock::time_point now);

private:
    /// What a file was like.
    struct Mark {
        std::uintmax_t size = 0;
        std::int64_t written = 0;  ///< the file system's clock, in its ticks
        std::uintmax_t inode = 0;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    struct File {
        Mark mark;
        Clock::time_point since{};  ///< it is like that since then
        Clock::time_point tried{};
        bool done = false;                ///< nothing is expected of it until it changes
        std::optional<std::size_t> told;  ///< hash of the picture that it was
    };

    std::optional<Mark> markOf(const std::filesystem::directory_entry& entry) const;
    void tryFile(const std::string& name, File& file, Clock::time_point now, FolderFinds& finds) const;

    const std::filesystem::path m_folder;
    const std::chrono::milliseconds m_settled;
    const std::chrono::milliseconds m_broken;
    std::map<std::string, File> m_files;
    bool m_first = true;
};

}  // namespace xuezhao
