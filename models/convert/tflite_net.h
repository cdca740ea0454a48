#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tflite {
struct Operator;
}

namespace xuezhao::convert {

using Shape = std::vector<int>;

/// Values of a constant, widened: half floats become floats.
struct Constant {
    Shape shape;
    std::variant<std::vector<float>, std::vector<std::int32_t>> values;

    const std::vector<float>& floats() const { return std::get<std::vector<float>>(values); }
    const std::vector<std::int32_t>& ints() const { return std::get<std::vector<std::int32_t>>(values); }
};

enum class ElementType { Float32, Float16, Int32, Other };

struct Tensor {
    std::string name;
    Shape shape;
    ElementType type = ElementType::Other;
    std::span<const std::uint8_t> data;  ///< of the file; empty for what is computed
    bool sparse = false;
};

struct Operator {
    int code = 0;             ///< of TFLite's list of built-in operators
    std::string custom;       ///< name, where the code says custom
    std::vector<int> inputs;  ///< places in TfliteNet::tensors; -1: left out
    std::vector<int> outputs;
    const tflite::Operator* raw = nullptr;  ///< for its options
};

/// One net of a TFLite file, checked: every index is within its list, every buffer within the file. Points
/// into the bytes it was read from.
struct TfliteNet {
    std::vector<Tensor> tensors;
    std::vector<Operator> operators;
    std::vector<int> inputs;
    std::vector<int> outputs;

    /// -1 when there is none of that name.
    int find(std::string_view name) const;

    /// The values of a constant. Errors: ModelDamaged when it has none, or not as many as its shape says.
    Result<Constant> constant(int tensor) const;
};

/// Errors: ModelDamaged, with what is wrong in the detail.
Result<TfliteNet> readTflite(std::span<const std::uint8_t> bytes, std::string_view name);

}  // namespace xuezhao::convert
