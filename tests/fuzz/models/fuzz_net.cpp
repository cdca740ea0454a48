// The entry of libFuzzer for the converter of nets.

#include "models/convert/convert.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace xuezhao::convert;
    const auto net = readTflite({data, size}, "n.tflite");
    if (!net) return 0;
    // What opens keeps its promise: every place is within its list.
    const auto within = [&](int place) { return place >= -1 && place < int(net->tensors.size()); };
    for (const Operator& op : net->operators) {
        for (int place : op.inputs)
            if (!within(place)) std::abort();
        for (int place : op.outputs)
            if (!within(place)) std::abort();
    }
    const auto whole = toOnnx(*net, {}, {});
    if (whole && whole->empty()) std::abort();
    (void)toOnnx(*net, {"convolved"}, {"wide"});
    (void)toOnnx(*net, {}, {"twice", "no such tensor"});
    return 0;
}
