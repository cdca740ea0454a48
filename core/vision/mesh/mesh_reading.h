#pragma once

#include "core/vision/face_engine.h"
#include "core/vision/mesh/attention_mesh.h"

namespace xuezhao {

/// The parts of a face from the points of the mesh, with its habits calibrated out.
FaceShape readMesh(const AttentionMesh::Face& mesh, cv::Size picture);

}  // namespace xuezhao
