// Operators one by one: converted, run by OpenCV, and compared with what TFLite's documentation says they compute.

#include "models/convert/convert.h"
#include "tests/support/nets/net_builder.h"

#include <gtest/gtest.h>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <cmath>
#include <functional>

namespace xuezhao {
namespace {

using convert::readTflite;
using convert::toOnnx;
using test::NetBuilder;
using Values = std::vector<float>;
using Shape = NetBuilder::Shape;

/// Numbers between -3 and 3 without a pattern.
Values numbers(std::size_t count, unsigned seed = 1) {
    Values values(count);
    for (float& value : values) {
        seed = seed * 1'664'525u + 1'013'904'223u;
        value = float(seed >> 8) / float(1u << 24) * 6 - 3;
    }
    return values;
}

/// A picture in TFLite's layout: rows, columns, channels.
struct Picture {
    int height, width, channels;
    Values values;

    Picture(int rows, int columns, int depth) : height(rows), width(columns), channels(depth) {
        values.resize(std::size_t(rows) * std::size_t(columns) * std::size_t(depth));
    }
    Picture(int rows, int columns, int depth, Values all)
        : height(rows), width(columns), channels(depth), values(std::move(all)) {}

    float& at(int y, int x, int c) { return values[std::size_t((y * width + x) * channels + c)]; }
    float at(int y, int x, int c) const { return values[std::size_t((y * width + x) * channels + c)]; }
    /// Nothing outside.
    float padded(int y, int x, int c) const { return y < 0 || x < 0 || y >= height || x >= width ? 0 : at(y, x, c); }
};

Picture made(int height, int width, int channels, const std::function<float(int, int, int)>& value) {
    Picture picture(height, width, channels);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < channels; ++c) picture.at(y, x, c) = value(y, x, c);
    return picture;
}

/// The net's answer to a picture, in TFLite's layout, as OpenCV computes it from the converted file.
Values run(const std::vector<std::uint8_t>& bytes, const Picture& in) {
    const auto net = readTflite(bytes, "net");
    EXPECT_TRUE(net) << net.error().detail;
    if (!net) return {};
    const auto onnx = toOnnx(*net, {}, {});
    EXPECT_TRUE(onnx) << onnx.error().detail;
    if (!onnx) return {};
    cv::dnn::Net converted = cv::dnn::readNetFromONNX(onnx->data(), onnx->size());
    const int sides[] = {1, in.channels, in.height, in.width};
    cv::Mat input(4, sides, CV_32F);
    for (int y = 0; y < in.height; ++y)
        for (int x = 0; x < in.width; ++x)
            for (int c = 0; c < in.channels; ++c)
                input.ptr<float>()[(c * in.height + y) * in.width + x] = in.at(y, x, c);
    converted.setInput(input);
    const cv::Mat out = converted.forward("out_0");
    const float* values = out.ptr<float>();
    if (out.dims < 4) return {values, values + out.total()};
    const int channels = out.size[1], height = out.size[2], width = out.size[3];
    return made(height, width, channels, [&](int y, int x, int c) { return values[(c * height + y) * width + x]; })
        .values;
}

void expectSame(const Values& found, const Values& expected, float within = 1e-4F) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) ASSERT_NEAR(found[i], expected[i], within) << "value " << i;
}

const Picture kPicture(7, 6, 3, numbers(126));

/// One operator on kPicture.
Values answer(const Shape& shape, const std::function<void(NetBuilder&, int in, int out)>& add) {
    NetBuilder net;
    const int in = net.tensor({1, kPicture.height, kPicture.width, kPicture.channels}, "in");
    add(net, in, net.tensor(shape, "out"));
    return run(net.bytes(), kPicture);
}

/// A convolution by the book. Weights: out, rows, columns, in.
Picture convolved(const Picture& in, const Values& weights, const Values& bias, int kernel, int stride, int before,
                  int height, int width) {
    return made(height, width, int(bias.size()), [&](int y, int x, int o) {
        float sum = bias[std::size_t(o)];
        for (int ky = 0; ky < kernel; ++ky)
            for (int kx = 0; kx < kernel; ++kx)
                for (int c = 0; c < in.channels; ++c)
                    sum += in.padded(y * stride - before + ky, x * stride - before + kx, c) *
                           weights[std::size_t(((o * kernel + ky) * kernel + kx) * in.channels + c)];
        return sum;
    });
}

TEST(Converter, ConvolutionWithUnevenMargins) {
    const Picture square(6, 6, 3, numbers(108));
    const Values weights = numbers(4 * 4 * 3 * 2), bias{0.5F, -1};
    NetBuilder net;
    const int in = net.tensor({1, 6, 6, 3}, "in");
    const int out = net.tensor({1, 6, 6, 2}, "out");
    net.op(3, {in, net.constant({2, 4, 4, 3}, weights), net.constant({2}, bias)}, out, tflite::Options_ConvOptions,
           tflite::CreateConvOptions(net.flat(), tflite::Padding_Same, 1, 1));
    // Kernel 4 at a step of 1 reaches over by 3: one row before, two after.
    expectSame(run(net.bytes(), square), convolved(square, weights, bias, 4, 1, 1, 6, 6).values);
}

TEST(Converter, ConvolutionInStepsWithALimitOfItsOutput) {
    const Values weights = numbers(3 * 3 * 3 * 2), bias{0.5F, -1};
    Values expected = convolved(kPicture, weights, bias, 3, 2, 0, 3, 2).values;
    for (float& value : expected) value = std::clamp(value, 0.F, 6.F);
    expectSame(
        answer({1, 3, 2, 2},
               [&](NetBuilder& net, int in, int out) {
                   net.op(3, {in, net.constant({2, 3, 3, 3}, weights), net.constant({2}, bias)}, out,
                          tflite::Options_ConvOptions,
                          tflite::CreateConvOptions(net.flat(), tflite::Padding_Valid, 2, 2, tflite::Activation_Relu6));
               }),
        expected);
}

TEST(Converter, ConvolutionAChannelAtATime) {
    const Values weights = numbers(3 * 3 * 3), bias{1, 2, 3};
    const Picture expected = made(7, 6, 3, [&](int y, int x, int c) {
        float sum = bias[std::size_t(c)];
        for (int ky = 0; ky < 3; ++ky)
            for (int kx = 0; kx < 3; ++kx)
                sum += kPicture.padded(y - 1 + ky, x - 1 + kx, c) * weights[std::size_t((ky * 3 + kx) * 3 + c)];
        return sum;
    });
    expectSame(answer({1, 7, 6, 3},
                      [&](NetBuilder& net, int in, int out) {
                          net.op(4, {in, net.constant({1, 3, 3, 3}, weights), net.constant({3}, bias)}, out,
                                 tflite::Options_DepthwiseConvOptions,
                                 tflite::CreateDepthwiseConvOptions(net.flat(), tflite::Padding_Same, 1, 1, 1));
                      }),
               expected.values);
}

TEST(Converter, TransposedConvolution) {
    const Values weights = numbers(2 * 2 * 2 * 3), bias{1, -1};  // out, rows, columns, in
    const Picture expected = made(14, 12, 2, [&](int y, int x, int o) {
        float sum = bias[std::size_t(o)];
        for (int c = 0; c < 3; ++c)
            sum += kPicture.at(y / 2, x / 2, c) * weights[std::size_t(((o * 2 + y % 2) * 2 + x % 2) * 3 + c)];
        return sum;
    });
    expectSame(answer({1, 14, 12, 2},
                      [&](NetBuilder& net, int in, int out) {
                          net.op(32, {in, net.constant({2, 2, 2, 3}, weights), net.constant({2}, bias)}, out,
                                 tflite::Options_NONE, flatbuffers::Offset<tflite::Unread>(),
                                 "Convolution2DTransposeBias");
                      }),
               expected.values);
}

TEST(Converter, WeightsOfHalfFloats) {
    Values expected = kPicture.values;
    for (float& value : expected) value *= 1.5F;
    NetBuilder net;
    const int in = net.tensor({1, 7, 6, 3}, "in"), wide = net.tensor({1, 1, 1, 3}), out = net.tensor({1, 7, 6, 3});
    net.op(6, {net.halves({1, 1, 1, 3}, {0x3E00, 0x3E00, 0x3E00})}, wide);  // 1.5
    net.op(18, {in, wide}, out);
    expectSame(run(net.bytes(), kPicture), expected);
}

struct Single {
    const char* name;
    int code;
    float (*value)(float);
};

class OfOneValue : public testing::TestWithParam<Single> {};

TEST_P(OfOneValue, ComputesIt) {
    Values expected = kPicture.values;
    for (float& value : expected) value = GetParam().value(value);
    expectSame(answer({1, 7, 6, 3}, [&](NetBuilder& net, int in, int out) { net.op(GetParam().code, {in}, out); }),
               expected);
}

INSTANTIATE_TEST_SUITE_P(Operators, OfOneValue,
                         testing::Values(Single{"Relu", 19, [](float x) { return std::max(0.F, x); }},
                                         Single{"Relu6", 21, [](float x) { return std::clamp(x, 0.F, 6.F); }},
                                         Single{"Sigmoid", 14, [](float x) { return 1 / (1 + std::exp(-x)); }},
                                         Single{"HardSwish", 117,
                                                [](float x) { return x * std::clamp(x + 3, 0.F, 6.F) / 6; }}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Converter, SumsProductsAndDifferencesWithAValueAChannel) {
    const Values each{0.5F, -2, 3};
    const std::pair<int, float (*)(float, float)> kinds[] = {{0, [](float a, float b) { return a + b; }},
                                                             {18, [](float a, float b) { return a * b; }},
                                                             {41, [](float a, float b) { return a - b; }}};
    for (const auto& [code, value] : kinds) {
        const Picture expected = made(
            7, 6, 3, [&, one = value](int y, int x, int c) { return one(kPicture.at(y, x, c), each[std::size_t(c)]); });
        expectSame(answer({1, 7, 6, 3},
                          [&, kind = code](NetBuilder& net, int in, int out) {
                              net.op(kind, {in, net.constant({1, 1, 1, 3}, each)}, out);
                          }),
                   expected.values);
    }
}

TEST(Converter, ASlopeAChannelBelowZero) {
    const Values slopes{0.1F, 0.5F, -2};
    const Picture expected = made(7, 6, 3, [&](int y, int x, int c) {
        const float value = kPicture.at(y, x, c);
        return value < 0 ? value * slopes[std::size_t(c)] : value;
    });
    expectSame(answer({1, 7, 6, 3},
                      [&](NetBuilder& net, int in, int out) {
                          net.op(54, {in, net.constant({1, 1, 3}, slopes)}, out);
                      }),
               expected.values);
}

TEST(Converter, PoolsAndMeans) {
    const auto pool = [&](int code, int size, const Shape& shape) {
        return answer(shape, [&](NetBuilder& net, int in, int out) {
            const int height = size ? size : kPicture.height, width = size ? size : kPicture.width;
            net.op(code, {in}, out, tflite::Options_PoolOptions,
                   tflite::CreatePoolOptions(net.flat(), tflite::Padding_Valid, width, height, width, height));
        });
    };
    const auto block = [&](int y, int x, int c, const std::function<float(float, float)>& join, float start) {
        float value = start;
        for (int i = 0; i < 4; ++i) value = join(value, kPicture.at(2 * y + i / 2, 2 * x + i % 2, c));
        return value;
    };
    expectSame(pool(17, 2, {1, 3, 3, 3}), made(3, 3, 3, [&](int y, int x, int c) {
                                              return block(
                                                  y, x, c, [](float a, float b) { return std::max(a, b); }, -9);
                                          }).values);
    expectSame(pool(1, 2, {1, 3, 3, 3}), made(3, 3, 3, [&](int y, int x, int c) {
                                             return block(
                                                        y, x, c, [](float a, float b) { return a + b; }, 0) /
                                                    4;
                                         }).values);
    Values mean(3);
    for (std::size_t i = 0; i < kPicture.values.size(); ++i) mean[i % 3] += kPicture.values[i] / 42;
    expectSame(pool(1, 0, {1, 1, 1, 3}), mean);
}

TEST(Converter, MarginsOfRowsColumnsAndChannels) {
    const Picture expected =
        made(10, 7, 5, [&](int y, int x, int c) { return c < 3 ? kPicture.padded(y - 1, x, c) : 0; });
    expectSame(answer({1, 10, 7, 5},
                      [&](NetBuilder& net, int in, int out) {
                          net.op(34, {in, net.integers({4, 2}, {0, 0, 1, 2, 0, 1, 0, 2})}, out);
                      }),
               expected.values);
}

TEST(Converter, EnlargingFromTheCentresOfPixels) {
    const auto mixed = [](float position, int size) {
        const float p = std::clamp(position, 0.F, float(size - 1));
        const int low = std::min(int(p), size - 1);
        return std::tuple(low, std::min(low + 1, size - 1), p - float(low));
    };
    const Picture expected = made(14, 12, 3, [&](int y, int x, int c) {
        const auto [y0, y1, v] = mixed((float(y) + 0.5F) / 2 - 0.5F, 7);
        const auto [x0, x1, u] = mixed((float(x) + 0.5F) / 2 - 0.5F, 6);
        return (1 - v) * ((1 - u) * kPicture.at(y0, x0, c) + u * kPicture.at(y0, x1, c)) +
               v * ((1 - u) * kPicture.at(y1, x0, c) + u * kPicture.at(y1, x1, c));
    });
    expectSame(answer({1, 14, 12, 3},
                      [&](NetBuilder& net, int in, int out) {
                          net.op(23, {in}, out, tflite::Options_ResizeOptions,
                                 tflite::CreateResizeOptions(net.flat(), false, true));
                      }),
               expected.values);
}

TEST(Converter, AReshapeKeepsTheOrderOfTheFile) {
    expectSame(answer({1, 42, 3}, [&](NetBuilder& net, int in, int out) { net.op(22, {in}, out); }), kPicture.values);
}

TEST(Converter, PicturesBesideEachOther) {
    const Picture expected = made(7, 6, 6, [&](int y, int x, int c) { return kPicture.at(y, x, c % 3); });
    expectSame(
        answer({1, 7, 6, 6},
               [&](NetBuilder& net, int in, int out) {
                   net.op(2, {in, in}, out, tflite::Options_ConcatOptions, tflite::CreateConcatOptions(net.flat(), -1));
               }),
        expected.values);
}

TEST(Converter, APartOfANetBetweenNamedTensors) {
    const auto bytes = test::netOfManyKinds();
    const auto net = readTflite(bytes, "net");
    ASSERT_TRUE(net);
    const auto part = toOnnx(*net, {"convolved"}, {"wide", "convolved"});
    ASSERT_TRUE(part) << part.error().detail;
    cv::dnn::Net converted = cv::dnn::readNetFromONNX(part->data(), part->size());
    const int sides[] = {1, 3, 4, 4};
    cv::Mat input(4, sides, CV_32F, cv::Scalar(1));
    converted.setInput(input);
    std::vector<cv::Mat> out;
    converted.forward(out, std::vector<cv::String>{"out_0", "out_1"});
    EXPECT_EQ(out[0].total(), 64u);
    EXPECT_EQ(out[1].total(), 48u);
    EXPECT_EQ(toOnnx(*net, {"convolved"}, {"wide", "convolved"}).value(), *part) << "the same net, the same bytes";
}

std::string refusal(const std::vector<std::uint8_t>& bytes) {
    const auto net = readTflite(bytes, "net");
    if (!net) return net.error().detail;
    const auto onnx = toOnnx(*net, {}, {});
    EXPECT_FALSE(onnx);
    return onnx ? std::string() : onnx.error().detail;
}

TEST(Converter, RefusesWhatItDoesNotKnowByName) {
    NetBuilder unknown;
    const int in = unknown.tensor({1, 2, 2, 1}, "in");
    unknown.op(99, {in}, unknown.tensor({1, 2, 2, 1}));
    EXPECT_EQ(refusal(unknown.bytes()), "operator 99 ");

    NetBuilder custom;
    const int from = custom.tensor({1, 2, 2, 1}, "in");
    custom.op(32, {from}, custom.tensor({1, 2, 2, 1}), tflite::Options_NONE, flatbuffers::Offset<tflite::Unread>(),
              "Landmarks");
    EXPECT_EQ(refusal(custom.bytes()), "operator 32 Landmarks");

    const auto many = test::netOfManyKinds();
    const auto net = readTflite(many, "net");
    ASSERT_TRUE(net);
    EXPECT_EQ(toOnnx(*net, {}, {"nowhere"}).error().detail, "no tensor nowhere");
}

TEST(Converter, RefusesConstantsOfAnotherSizeThanTheirShape) {
    NetBuilder net;
    const int in = net.tensor({1, 2, 2, 3}, "in");
    net.op(0, {in, net.constant({1, 1, 1, 3}, numbers(2))}, net.tensor({1, 2, 2, 3}));
    EXPECT_NE(refusal(net.bytes()).find("not a dense constant"), std::string::npos);
}

TEST(Converter, RefusesFilesThatAreNoNets) {
    EXPECT_EQ(refusal({}), "not a TFLite file");
    EXPECT_EQ(refusal(std::vector<std::uint8_t>(64, 0)), "not a TFLite file");
    auto cut = test::netOfManyKinds();
    cut.resize(cut.size() - 16);
    EXPECT_EQ(refusal(cut), "not a TFLite file");
    auto other = test::netOfManyKinds();
    other[4] = 'X';  // the mark of the format
    EXPECT_EQ(refusal(other), "not a TFLite file");
}

}  // namespace
}  // namespace xuezhao
