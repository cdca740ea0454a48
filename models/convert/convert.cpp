#include "models/convert/convert.h"

#include "models/convert/operators.h"

#include <algorithm>
#include <set>

namespace xuezhao::convert {
namespace {

bool contains(const std::vector<int>& list, int value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::vector<int> places(const TfliteNet& net, const std::vector<std::string>& names,
                        const std::vector<int>& otherwise) {
    if (names.empty()) return otherwise;
    std::vector<int> list;
    for (const std::string& name : names) {
        list.push_back(net.find(name));
        if (list.back() < 0) throw Refused{"no tensor " + name};
    }
    return list;
}

/// The tensors that the outputs need, back to the inputs.
std::set<int> neededFor(const TfliteNet& net, const std::vector<int>& inputs, std::vector<int> open) {
    std::set<int> needed;
    while (!open.empty()) {
        const int tensor = open.back();
        open.pop_back();
        if (tensor < 0 || !needed.insert(tensor).second || contains(inputs, tensor)) continue;
        for (const Operator& op : net.operators)
            if (contains(op.outputs, tensor)) open.insert(open.end(), op.inputs.begin(), op.inputs.end());
    }
    return needed;
}

std::string build(const TfliteNet& net, const std::vector<int>& inputs, const std::vector<int>& outputs) {
    Conversion conversion(net);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const std::string name = "in_" + std::to_string(i);
        conversion.name(inputs[i], name);
        conversion.graph.input(name, channelsFirst(net.tensors[inputs[i]].shape));
    }
    const std::set<int> needed = neededFor(net, inputs, outputs);
    for (const Operator& op : net.operators) {
        const bool wanted = std::any_of(op.outputs.begin(), op.outputs.end(),
                                        [&](int out) { return needed.contains(out) && !contains(inputs, out); });
        if (!wanted) continue;
        const OperatorRow* row = findOperator(op);
        if (!row) throw Refused{"operator " + std::to_string(op.code) + " " + op.custom};
        row->convert(conversion, op);
    }
    for (std::size_t i = 0; i < outputs.size(); ++i)
        conversion.graph.output("out_" + std::to_string(i), conversion.nameOf(outputs[i]),
                                channelsFirst(net.tensors[outputs[i]].shape));
    return conversion.graph.serialise();
}

}  // namespace

Result<std::string> toOnnx(const TfliteNet& net, const std::vector<std::string>& inputs,
                           const std::vector<std::string>& outputs) {
    try {
        return build(net, places(net, inputs, net.inputs), places(net, outputs, net.outputs));
    } catch (const Refused& refused) {
        return Error{ErrorId::ModelDamaged, "", refused.why};
    }
}

}  // namespace xuezhao::convert
