#include "tests/support/nets/net_builder.h"

namespace xuezhao::test {

int NetBuilder::addTensor(const Shape& shape, tflite::ElementType type, const std::string& name, const void* data,
                          std::size_t size) {
    unsigned buffer = 0;  // the empty one
    if (data) {
        buffer = unsigned(m_buffers.size());
        const auto bytes = m_flat.CreateVector(static_cast<const std::uint8_t*>(data), size);
        m_buffers.push_back(tflite::CreateBuffer(m_flat, bytes));
    }
    const auto sides = m_flat.CreateVector(shape);
    const auto text = m_flat.CreateString(name);
    m_tensors.push_back(tflite::CreateTensor(m_flat, sides, type, buffer, text));
    return int(m_tensors.size()) - 1;
}

int NetBuilder::tensor(const Shape& shape, const std::string& name) {
    return addTensor(shape, tflite::ElementType_Float32, name, nullptr, 0);
}

int NetBuilder::constant(const Shape& shape, const std::vector<float>& values) {
    return addTensor(shape, tflite::ElementType_Float32, "floats", values.data(), values.size() * sizeof(float));
}

int NetBuilder::integers(const Shape& shape, const std::vector<std::int32_t>& values) {
    return addTensor(shape, tflite::ElementType_Int32, "ints", values.data(), values.size() * sizeof(std::int32_t));
}

int NetBuilder::halves(const Shape& shape, const std::vector<std::uint16_t>& values) {
    return addTensor(shape, tflite::ElementType_Float16, "halves", values.data(), values.size() * 2);
}

void NetBuilder::add(int code, const std::vector<int>& inputs, int output, tflite::Options kind,
                     flatbuffers::Offset<void> options, const std::string& custom) {
    const auto name = custom.empty() ? flatbuffers::Offset<flatbuffers::String>() : m_flat.CreateString(custom);
    m_codes.push_back(tflite::CreateOperatorCode(m_flat, std::int8_t(code), name, 1, code));
    const auto from = m_flat.CreateVector(inputs);
    const auto to = m_flat.CreateVector(std::vector<int>{output});
    m_operators.push_back(tflite::CreateOperator(m_flat, unsigned(m_codes.size() - 1), from, to, kind, options));
    m_output = output;
}

std::vector<std::uint8_t> NetBuilder::bytes() {
    const auto tensors = m_flat.CreateVector(m_tensors);
    const auto inputs = m_flat.CreateVector(std::vector<int>{0});
    const auto outputs = m_flat.CreateVector(std::vector<int>{m_output});
    const auto operators = m_flat.CreateVector(m_operators);
    const auto graph = tflite::CreateSubGraph(m_flat, tensors, inputs, outputs, operators);
    const auto codes = m_flat.CreateVector(m_codes);
    const auto graphs = m_flat.CreateVector(std::vector{graph});
    const auto buffers = m_flat.CreateVector(m_buffers);
    tflite::FinishModelBuffer(m_flat, tflite::CreateModel(m_flat, 3, codes, graphs, 0, buffers));
    return {m_flat.GetBufferPointer(), m_flat.GetBufferPointer() + m_flat.GetSize()};
}

std::vector<std::uint8_t> netOfManyKinds() {
    using namespace tflite;
    NetBuilder net;
    auto& flat = net.flat();
    const int in = net.tensor({1, 8, 8, 2}, "in");
    const int half = net.halves({3, 3, 3, 2}, std::vector<std::uint16_t>(54, 0x3400));
    const int weights = net.tensor({3, 3, 3, 2});
    net.op(6, {half}, weights);
    const int convolved = net.tensor({1, 4, 4, 3}, "convolved");
    net.op(3, {in, weights, net.constant({3}, {.1F, .2F, .3F})}, convolved, Options_ConvOptions,
           CreateConvOptions(flat, Padding_Same, 2, 2, Activation_Relu6));
    const int depth = net.tensor({1, 4, 4, 3});
    net.op(4, {convolved, net.constant({1, 3, 3, 3}, std::vector<float>(27, .1F)), net.constant({3}, {0.F, 0.F, 0.F})},
           depth, Options_DepthwiseConvOptions, CreateDepthwiseConvOptions(flat, Padding_Same, 1, 1, 1));
    const int sloped = net.tensor({1, 4, 4, 3});
    net.op(54, {depth, net.constant({1, 1, 3}, {.1F, .2F, .3F})}, sloped);
    const int padded = net.tensor({1, 4, 4, 5});
    net.op(34, {sloped, net.integers({4, 2}, {0, 0, 0, 0, 0, 0, 0, 2})}, padded);
    const int pooled = net.tensor({1, 2, 2, 5});
    net.op(17, {padded}, pooled, Options_PoolOptions, CreatePoolOptions(flat, Padding_Valid, 2, 2, 2, 2));
    const int larger = net.tensor({1, 4, 4, 5});
    net.op(23, {pooled}, larger, Options_ResizeOptions, CreateResizeOptions(flat, false, true));
    const int swished = net.tensor({1, 4, 4, 5});
    net.op(117, {larger}, swished);
    const int sum = net.tensor({1, 4, 4, 5});
    net.op(0, {swished, padded}, sum, Options_AddOptions, CreateArithmeticOptions(flat, Activation_Relu));
    const int wide = net.tensor({1, 8, 8, 1}, "wide");
    net.op(32, {sum, net.constant({1, 2, 2, 5}, std::vector<float>(20, .2F)), net.constant({1}, {0.F})}, wide,
           Options_NONE, flatbuffers::Offset<Unread>(), "Convolution2DTransposeBias");
    const int flatAll = net.tensor({1, 64});
    net.op(22, {wide}, flatAll);
    const int twice = net.tensor({1, 128}, "twice");
    net.op(2, {flatAll, flatAll}, twice, Options_ConcatOptions, CreateConcatOptions(flat, 1));
    net.op(14, {twice}, net.tensor({1, 128}, "out"));
    return net.bytes();
}

}  // namespace xuezhao::test
