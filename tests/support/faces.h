#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao::test {

/// The folder of real faces: XUEZHAO_FACES, or ../shared/faces beside the sources.
std::filesystem::path facesFolder();

/// The pictures (*.jpg) of one folder of it, sorted: "london/neutral". Empty when it is missing; the test then
/// skips with kNoFaces.
std::vector<std::filesystem::path> faces(const std::string& folder);

/// One of the two public-domain portraits, "astronaut.png" or "grace_hopper.jpg", in XUEZHAO_PUBLIC_FACES or
/// build/public-faces; the path may not be there, the test then skips with kNoPublicFaces.
std::filesystem::path publicFace(const std::string& name);

inline constexpr const char* kNoPublicFaces =
    "SKIPPED: no public portraits here. Run ./dev test once with a network, or set XUEZHAO_PUBLIC_FACES.";
inline constexpr const char* kNoFaces =
    "SKIPPED: no real faces here. Set XUEZHAO_FACES to the folder that holds london/neutral.";

}  // namespace xuezhao::test
