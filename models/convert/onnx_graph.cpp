#include "models/convert/onnx_graph.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

namespace xuezhao::convert {
namespace {

void describe(onnx::ValueInfoProto& value, const std::string& name, const std::vector<int>& shape) {
    value.set_name(name);
    auto* tensor = value.mutable_type()->mutable_tensor_type();
    tensor->set_elem_type(onnx::TensorProto::FLOAT);
    for (const int side : shape) tensor->mutable_shape()->add_dim()->set_dim_value(side);
}

}  // namespace

OnnxGraph::OnnxGraph() : m_graph(*m_model.mutable_graph()) {
    m_model.set_ir_version(7);  // the version that belongs to opset 14
    m_model.set_producer_name("xuezhao");
    m_model.add_opset_import()->set_version(14);
    m_graph.set_name("net");
}

std::string OnnxGraph::fresh(std::string_view prefix) {
    return std::string(prefix) + "_" + std::to_string(++m_names);
}

OnnxGraph::Node OnnxGraph::node(const char* op, const std::vector<std::string>& inputs) {
    onnx::NodeProto& node = *m_graph.add_node();
    node.set_op_type(op);
    node.set_name(fresh(op));
    for (const std::string& input : inputs) node.add_input(input);
    node.add_output(node.name());
    return Node(node);
}

onnx::AttributeProto& OnnxGraph::Node::attribute(const char* name, onnx::AttributeProto::AttributeType type) {
    onnx::AttributeProto& attribute = *m_node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(type);
    return attribute;
}

OnnxGraph::Node& OnnxGraph::Node::ints(const char* name, const std::vector<int>& values) {
    onnx::AttributeProto& all = attribute(name, onnx::AttributeProto::INTS);
    for (const int value : values) all.add_ints(value);
    return *this;
}

OnnxGraph::Node& OnnxGraph::Node::integer(const char* name, int value) {
    attribute(name, onnx::AttributeProto::INT).set_i(value);
    return *this;
}

OnnxGraph::Node& OnnxGraph::Node::real(const char* name, float value) {
    attribute(name, onnx::AttributeProto::FLOAT).set_f(value);
    return *this;
}

OnnxGraph::Node& OnnxGraph::Node::text(const char* name, const char* value) {
    attribute(name, onnx::AttributeProto::STRING).set_s(value);
    return *this;
}

std::string OnnxGraph::floats(const std::vector<int>& shape, const std::vector<float>& values) {
    onnx::TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(fresh("constant"));
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    for (const int side : shape) tensor.add_dims(side);
    tensor.set_raw_data(values.data(), values.size() * sizeof(float));
    return tensor.name();
}

std::string OnnxGraph::ints(const std::vector<std::int64_t>& values) {
    onnx::TensorProto& tensor = *m_graph.add_initializer();
    tensor.set_name(fresh("constant"));
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    tensor.set_raw_data(values.data(), values.size() * sizeof(std::int64_t));
    return tensor.name();
}

std::string OnnxGraph::nothing() {
    return floats({0}, {});
}

void OnnxGraph::input(const std::string& name, const std::vector<int>& shape) {
    describe(*m_graph.add_input(), name, shape);
}

void OnnxGraph::output(const std::string& name, const std::string& value, const std::vector<int>& shape) {
    onnx::NodeProto& node = *m_graph.add_node();
    node.set_op_type("Identity");
    node.set_name("output_" + name);
    node.add_input(value);
    node.add_output(name);
    describe(*m_graph.add_output(), name, shape);
}

std::string OnnxGraph::serialise() const {
    std::string bytes;
    google::protobuf::io::StringOutputStream stream(&bytes);
    google::protobuf::io::CodedOutputStream coded(&stream);
    coded.SetSerializationDeterministic(true);
    m_model.SerializeToCodedStream(&coded);
    coded.Trim();
    return bytes;
}

}  // namespace xuezhao::convert
