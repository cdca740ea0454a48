#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// How one photograph of a delivery came to be: what proves it.
struct ManifestPhoto {
    std::string path;  ///< within the delivery, '/' between
    std::string sha256;
    std::uint64_t bytes = 0;
    std::string bareSha256;  ///< of the file without its identifier, as the job holds it; empty: it has none
    std::string serial;
    std::string standard;
    cv::Size picture;          ///< pixels
    std::string original;      ///< path within the delivery; empty: originals were not delivered
    std::string originalName;  ///< of the file in the job: "originals/0001-1.jpg"
    std::string originalSha256;
    cv::Rect crop;         ///< pixels of the turned original
    int quarterTurns = 0;  ///< of the original, clockwise: 0, 1 or 3
    double scale = 0;      ///< photo pixels an original pixel
    std::string outcome;   ///< of its own verdict: "pass", ...

    friend bool operator==(const ManifestPhoto&, const ManifestPhoto&) = default;
};

/// One more file of the delivery: an original, a roster.
struct ManifestFile {
    std::string path;
    std::string sha256;
    std::uint64_t bytes = 0;

    friend bool operator==(const ManifestFile&, const ManifestFile&) = default;
};

/// What a delivery holds: docs/DELIVERY.md describes its JSON. No name and no identity number of anybody, unless the
/// photographs are named by them.
struct Manifest {
    std::string job;
    int number = 1;  ///< of the job's deliveries, from 1
    WallTime made{};
    std::string program;       ///< and its version
    std::string nameTemplate;  ///< by which the photographs are named
    std::vector<ManifestPhoto> photos;
    std::vector<ManifestFile> files;

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

inline constexpr std::string_view kManifestName = "manifest.json";
inline constexpr std::string_view kSumsName = "SHA256SUMS";

std::string toJson(const Manifest& manifest);
/// Takes hostile bytes. Errors: ManifestBad.
Result<Manifest> manifestFromJson(std::span<const unsigned char> json);

/// The lines of sha256sum(1) for every file but the manifest.
std::string checkSums(const Manifest& manifest);

/// What is other than in an earlier delivery, by serial and standard.
struct ManifestChanges {
    int added = 0, replaced = 0, unchanged = 0;
    std::vector<std::string> withdrawn;  ///< "0007 chsi-2017": delivered before, and no longer
};
ManifestChanges compareManifests(const Manifest& before, const Manifest& now);

}  // namespace xuezhao
