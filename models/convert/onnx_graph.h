#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace xuezhao::convert {

/// An ONNX graph in the making: opset 14, one output a node. Names are made up in order, so that the same
/// net always gives the same bytes.
class OnnxGraph {
public:
    OnnxGraph();

    /// A node under construction; attributes are added to it, then result() is its output's name.
    class Node {
    public:
        Node& ints(const char* name, const std::vector<int>& values);
        Node& integer(const char* name, int value);
        Node& real(const char* name, float value);
        Node& text(const char* name, const char* value);
        const std::string& result() const { return m_node.output(0); }

    private:
        friend class OnnxGraph;
        explicit Node(onnx::NodeProto& node) : m_node(node) {}
        onnx::AttributeProto& attribute(const char* name, onnx::AttributeProto::AttributeType type);
        onnx::NodeProto& m_node;
    };

    Node node(const char* op, const std::vector<std::string>& inputs);

    /// Constants; the name is returned. An empty shape is a scalar.
    std::string floats(const std::vector<int>& shape, const std::vector<float>& values);
    std::string ints(const std::vector<std::int64_t>& values);
    std::string nothing();  ///< a tensor of no values: an input of Resize that is left out

    void input(const std::string& name, const std::vector<int>& shape);
    /// Gives `value` the name of an output.
    void output(const std::string& name, const std::string& value, const std::vector<int>& shape);

    /// The model's bytes.
    std::string serialise() const;

private:
    std::string fresh(std::string_view prefix);

    onnx::ModelProto m_model;
    onnx::GraphProto& m_graph;
    int m_names = 0;
};

}  // namespace xuezhao::convert
