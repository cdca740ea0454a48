#include "models/convert/tflite_net.h"

#include <tflite_generated.h>

#include <opencv2/core/cvdef.h>

#include <algorithm>
#include <cstring>

namespace xuezhao::convert {
namespace {

constexpr int kLargestTensor = 1 << 24;  // values; the nets' largest has under a million

Error damaged(std::string_view name, std::string detail) {
    return {ErrorId::ModelDamaged, std::string(name), std::move(detail)};
}

/// The number of values, or -1 when the shape is no shape.
std::int64_t valuesOf(const Shape& shape) {
    std::int64_t count = 1;
    for (const int side : shape) {
        if (side < 1 || count > kLargestTensor / side) return -1;
        count *= side;
    }
    return count;
}

std::string textOf(const flatbuffers::String* text) {
    return text ? text->str() : std::string();
}

std::vector<int> intsOf(const flatbuffers::Vector<int>* ints) {
    return ints ? std::vector<int>(ints->begin(), ints->end()) : std::vector<int>();
}

ElementType typeOf(tflite::ElementType type) {
    switch (type) {
        case tflite::ElementType_Float32: return ElementType::Float32;
        case tflite::ElementType_Float16: return ElementType::Float16;
        case tflite::ElementType_Int32: return ElementType::Int32;
    }
    return ElementType::Other;
}

template <typename Stored, typename Value>
std::vector<Value> widen(std::span<const std::uint8_t> data, std::size_t count) {
    std::vector<Value> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        Stored stored;
        std::memcpy(&stored, data.data() + i * sizeof stored, sizeof stored);
        values[i] = static_cast<Value>(stored);
    }
    return values;
}

bool within(const std::vector<int>& places, std::size_t size, int lowest) {
    return std::all_of(places.begin(), places.end(),
                       [&](int place) { return place >= lowest && place < static_cast<int>(size); });
}

}  // namespace

int TfliteNet::find(std::string_view name) const {
    const auto found = std::find_if(tensors.begin(), tensors.end(), [&](const Tensor& t) { return t.name == name; });
    return found == tensors.end() ? -1 : static_cast<int>(found - tensors.begin());
}

Result<Constant> TfliteNet::constant(int place) const {
    const Tensor& tensor = tensors[place];
    const std::size_t count = static_cast<std::size_t>(valuesOf(tensor.shape));
    const std::size_t width = tensor.type == ElementType::Float16 ? 2 : 4;
    if (tensor.sparse || tensor.type == ElementType::Other || tensor.data.size() != count * width)
        return damaged(tensor.name, "not a dense constant of a type that is read");
    switch (tensor.type) {
        case ElementType::Float32: return Constant{tensor.shape, widen<float, float>(tensor.data, count)};
        case ElementType::Float16: return Constant{tensor.shape, widen<cv::float16_t, float>(tensor.data, count)};
        default: return Constant{tensor.shape, widen<std::int32_t, std::int32_t>(tensor.data, count)};
    }
}

Result<TfliteNet> readTflite(std::span<const std::uint8_t> bytes, std::string_view name) {
    flatbuffers::Verifier verifier(bytes.data(), bytes.size());
    if (bytes.size() < 8 || !tflite::ModelBufferHasIdentifier(bytes.data()) || !tflite::VerifyModelBuffer(verifier))
        return damaged(name, "not a TFLite file");
    const tflite::Model* model = tflite::GetModel(bytes.data());
    if (!model->subgraphs() || model->subgraphs()->size() != 1 || !model->buffers() || !model->operator_codes())
        return damaged(name, "not exactly one net");
    const tflite::SubGraph* graph = model->subgraphs()->Get(0);
    if (!graph->tensors() || !graph->operators()) return damaged(name, "an empty net");

    TfliteNet net;
    for (const tflite::Tensor* raw : *graph->tensors()) {
        Tensor tensor{textOf(raw->name()), intsOf(raw->shape()), typeOf(raw->type()), {}, raw->sparsity() != nullptr};
        if (raw->buffer() >= model->buffers()->size() || valuesOf(tensor.shape) < 0)
            return damaged(name, "tensor " + tensor.name);
        if (const auto* data = model->buffers()->Get(raw->buffer())->data()) tensor.data = {data->data(), data->size()};
        net.tensors.push_back(std::move(tensor));
    }
    for (const tflite::Operator* raw : *graph->operators()) {
        if (raw->opcode() >= model->operator_codes()->size()) return damaged(name, "operator code");
        const tflite::OperatorCode* code = model->operator_codes()->Get(raw->opcode());
        // Files older than the int field keep the code in the byte.
        Operator op{std::max<int>(code->old_code(), code->code()), textOf(code->custom()), intsOf(raw->inputs()),
                    intsOf(raw->outputs()), raw};
        if (!within(op.inputs, net.tensors.size(), -1) || !within(op.outputs, net.tensors.size(), 0) ||
            op.outputs.empty())
            return damaged(name, "tensors of an operator");
        net.operators.push_back(std::move(op));
    }
    net.inputs = intsOf(graph->inputs());
    net.outputs = intsOf(graph->outputs());
    if (!within(net.inputs, net.tensors.size(), 0) || !within(net.outputs, net.tensors.size(), 0))
        return damaged(name, "inputs and outputs");
    return net;
}

}  // namespace xuezhao::convert
