#pragma once

#include "models/convert/onnx_graph.h"
#include "models/convert/tflite_net.h"

#include <map>
#include <string>

namespace xuezhao::convert {

/// Why an operator cannot be converted. Thrown by the operators, caught by convert().
struct Refused {
    std::string why;
};

/// One net on its way from TFLite to ONNX. TFLite lays pictures out as rows, columns, channels; ONNX as
/// channels, rows, columns: every tensor of four sides is turned, constants here, computed ones by the nodes.
class Conversion {
public:
    explicit Conversion(const TfliteNet& net) : m_net(net) {}

    OnnxGraph graph;

    /// The ONNX name of an input of an operator; a constant is added to the graph at its first use.
    std::string value(const Operator& op, std::size_t input);
    /// The constant at an input of an operator, in TFLite's layout.
    const Constant& constant(const Operator& op, std::size_t input);
    /// The shape of an input or output, in TFLite's layout.
    const Shape& inputShape(const Operator& op, std::size_t input) const;
    const Shape& outputShape(const Operator& op) const;

    /// Says that a tensor is what an ONNX name holds.
    void name(int tensor, std::string onnxName) { m_names[tensor] = std::move(onnxName); }
    /// The ONNX name of a tensor that an operator has computed.
    const std::string& nameOf(int tensor) const;
    /// Says that an output is the same constant as an input.
    void fold(const Operator& op);

private:
    int place(const Operator& op, std::size_t input) const;
    const Constant& constantAt(int tensor);

    const TfliteNet& m_net;
    std::map<int, std::string> m_names;
    std::map<int, Constant> m_constants;
};

/// The sides in ONNX's order.
Shape channelsFirst(const Shape& shape);
/// A constant with its sides in another order: side i of the result is side order[i] of the given one.
Constant permuted(const Constant& constant, const std::vector<int>& order);

}  // namespace xuezhao::convert
