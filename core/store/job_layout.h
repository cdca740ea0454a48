#pragma once

#include "core/base/serial.h"

#include <string>
#include <string_view>

/// Where the files of a job lie. All paths are relative to the job's folder, '/' between.
namespace xuezhao::job_layout {

inline constexpr std::string_view kDatabase = "job.sqlite";
inline constexpr std::string_view kLock = "job.lock";
inline constexpr std::string_view kPhotos =
    "photos";  ///< of each person the latest attempt, but never a failing one for one that does not fail
inline constexpr std::string_view kOriginals = "originals";    ///< every attempt, as it came from the camera
inline constexpr std::string_view kSuperseded = "superseded";  ///< photos of other attempts
inline constexpr std::string_view kDeliveries = "deliveries";  ///< the manifest of each delivery: "0001.json"
inline constexpr std::string_view kRecovered = "recovered";    ///< whole files that no saved capture owns

// The rosters that the station writes at the end of a run.
inline constexpr std::string_view kRosterXlsx = "roster.xlsx";
inline constexpr std::string_view kRosterCsv = "roster.csv";

/// The file is the person's photograph, and not of an attempt that another one made way for.
bool isPhoto(std::string_view path);

/// "photos/chsi-2017/0001.jpg"
std::string photo(std::string_view standard, Serial serial);
/// "originals/0001-2.png"; the extension with its dot
std::string original(Serial serial, int attempt, std::string_view extension);
/// "superseded/chsi-2017/0001-1.jpg"
std::string superseded(std::string_view standard, Serial serial, int attempt);
/// "recovered/0001-2-1a2b3c4d.png": the name it had, and the start of its hash
std::string recovered(std::string_view path, std::string_view sha256);

}  // namespace xuezhao::job_layout
