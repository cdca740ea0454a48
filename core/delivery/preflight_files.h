#pragma once

#include "core/standards/standard.h"
#include "core/store/capture.h"

#include <opencv2/core/types.hpp>

#include <filesystem>
#include <string>

namespace xuezhao {

/// What a file of a job is, compared with its record and with the rules of its standard.
struct FileLook {
    bool error = false;   ///< missing, unreadable, damaged or not as recorded
    std::string broken;   ///< ids of file checks that fail: "file_size dpi"
    std::string unusual;  ///< ids of those that warn
    cv::Size picture;
};

/// Reads files of a job.
class JobFiles {
public:
    explicit JobFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// \param name  the name that it is to have: its ending is a rule, too
    FileLook look(const CaptureFile& file, const std::string& name, const Standard& standard) const;

    /// The bytes on the disk are those of the record.
    bool asRecorded(const CaptureFile& file) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace xuezhao
