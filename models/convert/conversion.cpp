#include "models/convert/conversion.h"

namespace xuezhao::convert {

int Conversion::place(const Operator& op, std::size_t input) const {
    if (input >= op.inputs.size() || op.inputs[input] < 0) throw Refused{"an input is missing"};
    return op.inputs[input];
}

std::string Conversion::value(const Operator& op, std::size_t input) {
    const int tensor = place(op, input);
    if (const auto found = m_names.find(tensor); found != m_names.end()) return found->second;
    const Constant& stored = constantAt(tensor);
    if (stored.values.index() != 0) throw Refused{"whole numbers where reals are expected"};
    const std::size_t sides = stored.shape.size();
    const Constant turned = sides == 4   ? permuted(stored, {0, 3, 1, 2})
                            : sides == 3 ? permuted(stored, {2, 0, 1})
                                         : stored;
    return m_names[tensor] = graph.floats(turned.shape, turned.floats());
}

const Constant& Conversion::constant(const Operator& op, std::size_t input) {
    return constantAt(place(op, input));
}

const Constant& Conversion::constantAt(int tensor) {
    if (const auto found = m_constants.find(tensor); found != m_constants.end()) return found->second;
    Result<Constant> stored = m_net.constant(tensor);
    if (!stored) throw Refused{stored.error().where + ": " + stored.error().detail};
    return m_constants[tensor] = std::move(*stored);
}

const Shape& Conversion::inputShape(const Operator& op, std::size_t input) const {
    return m_net.tensors[place(op, input)].shape;
}

const Shape& Conversion::outputShape(const Operator& op) const {
    return m_net.tensors[op.outputs[0]].shape;
}

const std::string& Conversion::nameOf(int tensor) const {
    const auto found = m_names.find(tensor);
    if (found == m_names.end()) throw Refused{"nothing computes " + m_net.tensors[tensor].name};
    return found->second;
}

void Conversion::fold(const Operator& op) {
    m_constants[op.outputs[0]] = constant(op, 0);
}

Shape channelsFirst(const Shape& shape) {
    return shape.size() == 4 ? Shape{shape[0], shape[3], shape[1], shape[2]} : shape;
}

Constant permuted(const Constant& constant, const std::vector<int>& order) {
    if (order.size() != constant.shape.size()) throw Refused{"a constant of the wrong number of sides"};
    const std::vector<float>& from = constant.floats();
    const int sides = static_cast<int>(order.size());
    std::vector<std::size_t> stride(sides, 1);
    for (int side = sides - 2; side >= 0; --side) stride[side] = stride[side + 1] * constant.shape[side + 1];
    Shape shape;
    for (const int side : order) shape.push_back(constant.shape[side]);

    std::vector<float> to(from.size());
    std::vector<int> index(sides, 0);
    for (float& value : to) {
        std::size_t source = 0;
        for (int side = 0; side < sides; ++side) source += index[side] * stride[order[side]];
        value = from[source];
        for (int side = sides - 1; side >= 0 && ++index[side] == shape[side]; --side) index[side] = 0;
    }
    return {shape, std::move(to)};
}

}  // namespace xuezhao::convert
