#pragma once

#include <tflite_generated.h>

#include <cstdint>
#include <string>
#include <vector>

namespace xuezhao::test {

/// Writes a small TFLite net. Tensors and operators are added in order; the first tensor is its input, the last
/// operator's output is its output.
class NetBuilder {
public:
    using Shape = std::vector<int>;

    /// What an operator computes, or the input. The place is returned.
    int tensor(const Shape& shape, const std::string& name = "t");
    int constant(const Shape& shape, const std::vector<float>& values);
    int integers(const Shape& shape, const std::vector<std::int32_t>& values);
    /// Half floats, as they lie in the file.
    int halves(const Shape& shape, const std::vector<std::uint16_t>& values);

    /// \param code  of TFLite's list of operators; 32 with a custom name
    template <typename Table = tflite::Unread>
    void op(int code, const std::vector<int>& inputs, int output, tflite::Options kind = tflite::Options_NONE,
            flatbuffers::Offset<Table> options = {}, const std::string& custom = {}) {
        add(code, inputs, output, kind, options.Union(), custom);
    }

    flatbuffers::FlatBufferBuilder& flat() { return m_flat; }

    std::vector<std::uint8_t> bytes();

private:
    int addTensor(const Shape& shape, tflite::ElementType type, const std::string& name, const void* data,
                  std::size_t size);
    void add(int code, const std::vector<int>& inputs, int output, tflite::Options kind,
             flatbuffers::Offset<void> options, const std::string& custom);

    flatbuffers::FlatBufferBuilder m_flat;
    std::vector<flatbuffers::Offset<tflite::Buffer>> m_buffers{tflite::CreateBuffer(m_flat)};
    std::vector<flatbuffers::Offset<tflite::Tensor>> m_tensors;
    std::vector<flatbuffers::Offset<tflite::OperatorCode>> m_codes;
    std::vector<flatbuffers::Offset<tflite::Operator>> m_operators;
    int m_output = 0;
};

/// One net with an operator of most kinds: what damaged files are made of.
std::vector<std::uint8_t> netOfManyKinds();

}  // namespace xuezhao::test
