#pragma once

#include "core/vision/mesh/mesh_points.h"

#include <opencv2/core/types.hpp>

#include <array>

namespace xuezhao {

/// The mesh's points as its base net answers them, with depth: pixels of the net's crop, x to the right, y down, z away
/// from the camera.
using SolidMesh = std::array<cv::Point3f, mesh_points::kMesh>;

/// How a head is turned against that of the average person who faces the camera. Degrees.
struct HeadTurn {
    double yaw = 0;    ///< positive when the face looks to image right
    double pitch = 0;  ///< positive when the chin is raised
};

/// The rotation that lays the average head on this one (least squares over bones and forehead; jaw, lips and lids move
/// and do not count), after the eye line is made level, with the net's habit to turn heads less than they are taken
/// out.
HeadTurn headTurn(const SolidMesh& mesh);

}  // namespace xuezhao
