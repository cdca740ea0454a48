#pragma once

#include "core/devices/virtual_subject.h"

#include <filesystem>

namespace xuezhao::test {

/// A drawn person as a camera upright on its stand sees them: 1200x1600, room on all sides, everything right.
SubjectScene goodScene();

/// Draws the scene and writes it; the format is that of the name's extension.
void writeScene(const SubjectScene& scene, const std::filesystem::path& path);

}  // namespace xuezhao::test
