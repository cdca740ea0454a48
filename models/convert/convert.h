#pragma once

#include "models/convert/tflite_net.h"

#include <string>
#include <vector>

namespace xuezhao::convert {

/// Writes a net, or the part of it between the named tensors, as an ONNX model that OpenCV 4.6 reads: opset
/// 14, channels first, inputs "in_0"..., outputs "out_0"... . Empty lists mean the net's own inputs and outputs.
/// Errors: ModelDamaged, with the operator or tensor in the detail.
Result<std::string> toOnnx(const TfliteNet& net, const std::vector<std::string>& inputs,
                           const std::vector<std::string>& outputs);

}  // namespace xuezhao::convert
