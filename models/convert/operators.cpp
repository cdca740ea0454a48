#include "models/convert/operators.h"

#include <tflite_generated.h>

#include <algorithm>
#include <array>

namespace xuezhao::convert {
namespace {

/// The options of an operator, which must be of the given kind.
template <typename Table>
const Table& optionsOf(const Operator& op, tflite::Options kind) {
    if (op.raw->options_type() != kind || !op.raw->options()) throw Refused{"options of the wrong kind"};
    return *static_cast<const Table*>(op.raw->options());
}

void finish(Conversion& into, const Operator& op, std::string value, tflite::Activation activation) {
    switch (activation) {
        case tflite::Activation_None: break;
        case tflite::Activation_Relu: value = into.graph.node("Relu", {value}).result(); break;
        // OpenCV 4.6 takes the limits of Clip as attributes alone.
        case tflite::Activation_Relu6:
            value = into.graph.node("Clip", {value}).real("min", 0).real("max", 6).result();
            break;
        default: throw Refused{"an activation that is not known"};
    }
    into.name(op.outputs[0], std::move(value));
}

/// Pixels to add before and after one side.
struct Margin {
    int before = 0;
    int after = 0;
};

// Kernels, strides and dilations of the nets are at most 16.
constexpr int kLargestStep = 1024;

bool isStep(int value) {
    return value >= 1 && value <= kLargestStep;
}

Margin marginOf(tflite::Padding padding, int side, int kernel, int stride, int dilation) {
    if (padding == tflite::Padding_Valid) return {};
    const int steps = (side + stride - 1) / stride;
    const int all = std::max((steps - 1) * stride + (kernel - 1) * dilation + 1 - side, 0);
    return {all / 2, all - all / 2};
}

std::string padded(Conversion& into, const std::string& value, Margin rows, Margin columns) {
    const std::string sides = into.graph.ints({0, 0, rows.before, columns.before, 0, 0, rows.after, columns.after});
    return into.graph.node("Pad", {value, sides, into.graph.floats({}, {0})}).text("mode", "constant").result();
}

const Shape& picture(const Shape& shape) {
    if (shape.size() != 4) throw Refused{"not a picture of four sides"};
    return shape;
}

struct Steps {
    int width, height, dilationWidth, dilationHeight;
};

void convolve(Conversion& into, const Operator& op, tflite::Padding padding, Steps steps, tflite::Activation activation,
              bool depthwise) {
    const Shape& shape = picture(into.inputShape(op, 0));
    const Constant weights =
        permuted(into.constant(op, 1), depthwise ? std::vector{3, 0, 1, 2} : std::vector{0, 3, 1, 2});
    const int height = weights.shape[2], width = weights.shape[3];
    for (const int step : {steps.width, steps.height, steps.dilationWidth, steps.dilationHeight, width, height})
        if (!isStep(step)) throw Refused{"a step or kernel out of range"};
    Margin rows = marginOf(padding, shape[1], height, steps.height, steps.dilationHeight);
    Margin columns = marginOf(padding, shape[2], width, steps.width, steps.dilationWidth);
    std::string value = into.value(op, 0);
    if (rows.before != rows.after || columns.before != columns.after) {  // OpenCV 4.6 takes even margins alone
        value = padded(into, value, rows, columns);
        rows = columns = {};
    }
    const Constant& bias = into.constant(op, 2);
    const std::string result = into.graph
                                   .node("Conv", {value, into.graph.floats(weights.shape, weights.floats()),
                                                  into.graph.floats(bias.shape, bias.floats())})
                                   .ints("kernel_shape", {height, width})
                                   .ints("strides", {steps.height, steps.width})
                                   .ints("pads", {rows.before, columns.before, rows.after, columns.after})
                                   .ints("dilations", {steps.dilationHeight, steps.dilationWidth})
                                   .integer("group", depthwise ? shape[3] : 1)
                                   .result();
    finish(into, op, result, activation);
}

void conv(Conversion& into, const Operator& op) {
    const auto& o = optionsOf<tflite::ConvOptions>(op, tflite::Options_ConvOptions);
    convolve(into, op, o.padding(), {o.stride_w(), o.stride_h(), o.dilation_w(), o.dilation_h()}, o.activation(),
             false);
}

void depthwiseConv(Conversion& into, const Operator& op) {
    const auto& o = optionsOf<tflite::DepthwiseConvOptions>(op, tflite::Options_DepthwiseConvOptions);
    convolve(into, op, o.padding(), {o.stride_w(), o.stride_h(), o.dilation_w(), o.dilation_h()}, o.activation(), true);
}

/// MediaPipe's own operator, met with kernels as large as their stride.
void transposedConv(Conversion& into, const Operator& op) {
    const Shape& from = picture(into.inputShape(op, 0));
    const Shape& to = picture(into.outputShape(op));
    const Constant weights = permuted(into.constant(op, 1), {3, 0, 1, 2});
    const Constant& bias = into.constant(op, 2);
    const int height = weights.shape[2], width = weights.shape[3];
    if (!isStep(height) || !isStep(width)) throw Refused{"a kernel out of range"};
    if (to[1] != from[1] * height || to[2] != from[2] * width) throw Refused{"kernel and stride differ"};
    const std::string result =
        into.graph
            .node("ConvTranspose", {into.value(op, 0), into.graph.floats(weights.shape, weights.floats()),
                                    into.graph.floats(bias.shape, bias.floats())})
            .ints("kernel_shape", {height, width})
            .ints("strides", {height, width})
            .result();
    into.name(op.outputs[0], result);
}

void arithmetic(Conversion& into, const Operator& op, const char* node) {
    const auto* o = static_cast<const tflite::ArithmeticOptions*>(op.raw->options());
    const bool typed = op.raw->options_type() == tflite::Options_AddOptions ||
                       op.raw->options_type() == tflite::Options_MulOptions ||
                       op.raw->options_type() == tflite::Options_SubOptions;
    const std::string result = into.graph.node(node, {into.value(op, 0), into.value(op, 1)}).result();
    finish(into, op, result, typed && o ? o->activation() : tflite::Activation_None);
}

void add(Conversion& into, const Operator& op) {
    arithmetic(into, op, "Add");
}
void multiply(Conversion& into, const Operator& op) {
    arithmetic(into, op, "Mul");
}
void subtract(Conversion& into, const Operator& op) {
    arithmetic(into, op, "Sub");
}

void simple(Conversion& into, const Operator& op, const char* node, const std::vector<std::string>& inputs) {
    into.name(op.outputs[0], into.graph.node(node, inputs).result());
}

void prelu(Conversion& into, const Operator& op) {
    simple(into, op, "PRelu", {into.value(op, 0), into.value(op, 1)});
}
void relu(Conversion& into, const Operator& op) {
    simple(into, op, "Relu", {into.value(op, 0)});
}
void sigmoid(Conversion& into, const Operator& op) {
    simple(into, op, "Sigmoid", {into.value(op, 0)});
}
void mean(Conversion& into, const Operator& op) {
    simple(into, op, "GlobalAveragePool", {into.value(op, 0)});
}

void relu6(Conversion& into, const Operator& op) {
    finish(into, op, into.value(op, 0), tflite::Activation_Relu6);
}

void hardSwish(Conversion& into, const Operator& op) {
    simple(into, op, "HardSwish", {into.value(op, 0)});
}

void pool(Conversion& into, const Operator& op, const char* node) {
    const auto& o = optionsOf<tflite::PoolOptions>(op, tflite::Options_PoolOptions);
    const Shape& shape = picture(into.inputShape(op, 0));
    for (const int step : {o.stride_w(), o.stride_h(), o.filter_w(), o.filter_h()})
        if (!isStep(step)) throw Refused{"a step or window out of range"};
    const Margin rows = marginOf(o.padding(), shape[1], o.filter_h(), o.stride_h(), 1);
    const Margin columns = marginOf(o.padding(), shape[2], o.filter_w(), o.stride_w(), 1);
    if (rows.before != rows.after || columns.before != columns.after) throw Refused{"uneven margins of a pool"};
    into.name(op.outputs[0], into.graph.node(node, {into.value(op, 0)})
                                 .ints("kernel_shape", {o.filter_h(), o.filter_w()})
                                 .ints("strides", {o.stride_h(), o.stride_w()})
                                 .ints("pads", {rows.before, columns.before, rows.after, columns.after})
                                 .result());
}

void maxPool(Conversion& into, const Operator& op) {
    pool(into, op, "MaxPool");
}

void averagePool(Conversion& into, const Operator& op) {
    const auto& o = optionsOf<tflite::PoolOptions>(op, tflite::Options_PoolOptions);
    const Shape& shape = picture(into.inputShape(op, 0));
    if (o.filter_h() == shape[1] && o.filter_w() == shape[2]) mean(into, op);
    else pool(into, op, "AveragePool");
}

void pad(Conversion& into, const Operator& op) {
    const Constant& sides = into.constant(op, 1);
    if (sides.values.index() != 1 || sides.ints().size() != 8)
        throw Refused{"margins that are not eight whole numbers"};
    const std::vector<std::int32_t>& s = sides.ints();
    OnnxGraph& g = into.graph;
    const std::string turned = g.ints({s[0], s[6], s[2], s[4], s[1], s[7], s[3], s[5]});
    into.name(op.outputs[0],
              g.node("Pad", {into.value(op, 0), turned, g.floats({}, {0})}).text("mode", "constant").result());
}

void resize(Conversion& into, const Operator& op) {
    const auto& o = optionsOf<tflite::ResizeOptions>(op, tflite::Options_ResizeOptions);
    const char* corners = o.align_corners() ? "align_corners" : o.half_pixel_centers() ? "half_pixel" : "asymmetric";
    const Shape to = channelsFirst(picture(into.outputShape(op)));
    OnnxGraph& g = into.graph;
    const std::string left = g.nothing();
    const std::string sizes = g.ints({to.begin(), to.end()});
    into.name(op.outputs[0], g.node("Resize", {into.value(op, 0), left, left, sizes})
                                 .text("mode", "linear")
                                 .text("coordinate_transformation_mode", corners)
                                 .result());
}

/// A reshape reads values in the order they lie in: the picture is turned back first.
void reshape(Conversion& into, const Operator& op) {
    const Shape& from = into.inputShape(op, 0);
    std::string value = into.value(op, 0);
    if (from.size() == 4 && from[1] * from[2] > 1)
        value = into.graph.node("Transpose", {value}).ints("perm", {0, 2, 3, 1}).result();
    const Shape to = channelsFirst(into.outputShape(op));
    into.name(op.outputs[0], into.graph.node("Reshape", {value, into.graph.ints({to.begin(), to.end()})}).result());
}

void concatenate(Conversion& into, const Operator& op) {
    const int sides = static_cast<int>(into.outputShape(op).size());
    int axis = optionsOf<tflite::ConcatOptions>(op, tflite::Options_ConcatOptions).axis();
    if (axis < 0) axis += sides;
    if (axis < 0 || axis >= sides) throw Refused{"an axis out of range"};
    if (sides == 4) axis = std::array{0, 2, 3, 1}[axis];
    std::vector<std::string> values;
    for (std::size_t i = 0; i < op.inputs.size(); ++i) values.push_back(into.value(op, i));
    into.name(op.outputs[0], into.graph.node("Concat", values).integer("axis", axis).result());
}

void dequantize(Conversion& into, const Operator& op) {
    into.fold(op);
}

constexpr std::array kOperators{
    OperatorRow{0, nullptr, add},           OperatorRow{1, nullptr, averagePool},
    OperatorRow{2, nullptr, concatenate},   OperatorRow{3, nullptr, conv},
    OperatorRow{4, nullptr, depthwiseConv}, OperatorRow{6, nullptr, dequantize},
    OperatorRow{14, nullptr, sigmoid},      OperatorRow{17, nullptr, maxPool},
    OperatorRow{18, nullptr, multiply},     OperatorRow{19, nullptr, relu},
    OperatorRow{21, nullptr, relu6},        OperatorRow{22, nullptr, reshape},
    OperatorRow{23, nullptr, resize},       OperatorRow{32, "Convolution2DTransposeBias", transposedConv},
    OperatorRow{34, nullptr, pad},          OperatorRow{40, nullptr, mean},
    OperatorRow{41, nullptr, subtract},     OperatorRow{54, nullptr, prelu},
    OperatorRow{117, nullptr, hardSwish},
};

}  // namespace

const OperatorRow* findOperator(const Operator& op) {
    const auto found = std::find_if(kOperators.begin(), kOperators.end(), [&](const OperatorRow& row) {
        return row.code == op.code && (!row.custom || row.custom == op.custom);
    });
    return found == kOperators.end() ? nullptr : &*found;
}

}  // namespace xuezhao::convert
