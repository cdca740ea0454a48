#include "core/vision/mesh/depthwise.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/dnn/all_layers.hpp>
#include <opencv2/dnn/layer.hpp>

#include <algorithm>
#include <mutex>
#include <vector>

namespace xuezhao {

namespace {

using cv::dnn::LayerParams;
using cv::dnn::MatShape;

/// Adds a filtered plane to `sum`. Both are walked as one row: with margins, what one row's end takes from the next
/// row's start falls on places that nobody reads.
template <int Side>
void addFiltered(const float* plane, int pitch, const float* kernel, float* __restrict sum, int count) {
    for (int y = 0; y < Side; ++y, plane += pitch, kernel += Side) {
        for (int i = 0; i < count; ++i) {
            float value = sum[i];
            for (int x = 0; x < Side; ++x) value += kernel[x] * plane[i + x];
            sum[i] = value;
        }
    }
}

class QuickDepthwise : public cv::dnn::Layer {
public:
    /// In place of OpenCV's convolution, which still does all others.
    static cv::Ptr<cv::dnn::Layer> create(LayerParams& params) {
        if (isOurs(params)) return cv::makePtr<QuickDepthwise>(params);
        return cv::dnn::ConvolutionLayer::create(params);
    }

    explicit QuickDepthwise(const LayerParams& params) : Layer(params), m_side(params.blobs[0].size[2]) {}

    bool getMemoryShapes(const std::vector<MatShape>& inputs, int, std::vector<MatShape>& outputs,
                         std::vector<MatShape>&) const override {
        outputs.assign(1, inputs[0]);
        return false;
    }

    bool setActivation(const cv::Ptr<cv::dnn::ActivationLayer>& activation) override {
        if (m_activation && activation) return false;
        m_activation = activation;
        return !m_activation.empty();
    }

    void forward(cv::InputArrayOfArrays inputs, cv::OutputArrayOfArrays outputs, cv::OutputArrayOfArrays) override {
        std::vector<cv::Mat> from, to;
        inputs.getMatVector(from);
        outputs.getMatVector(to);
        const int channels = from[0].size[1], rows = from[0].size[2], columns = from[0].size[3];
        const int margin = m_side / 2, pitch = columns + 2 * margin;
        const int count = rows * pitch - 2 * margin;
        m_plane.assign(std::size_t(pitch) * (rows + 2 * margin), 0);
        m_sum.resize(count);
        for (int channel = 0; channel < channels; ++channel) {
            const float* in = from[0].ptr<float>(0, channel);
            for (int y = 0; y < rows; ++y)
                std::copy_n(in + y * columns, columns, &m_plane[(y + margin) * pitch + margin]);
            std::fill(m_sum.begin(), m_sum.end(), blobs[1].ptr<float>()[channel]);
            const float* kernel = blobs[0].ptr<float>(channel);
            const auto add = m_side == 3 ? addFiltered<3> : addFiltered<5>;
            add(m_plane.data(), pitch, kernel, m_sum.data(), count);
            float* out = to[0].ptr<float>(0, channel);
            for (int y = 0; y < rows; ++y) std::copy_n(&m_sum[y * pitch], columns, out + y * columns);
        }
        const int plane = rows * columns;
        float* values = to[0].ptr<float>();
        if (m_activation) m_activation->forwardSlice(values, values, plane, plane, 0, channels);
    }

private:
    static bool all(const LayerParams& params, const char* name, int wanted, int otherwise) {
        if (!params.has(name)) return wanted == otherwise;
        const cv::dnn::DictValue values = params.get(name);
        for (int i = 0; i < values.size(); ++i)
            if (values.get<int>(i) != wanted) return false;
        return true;
    }

    static bool isOurs(const LayerParams& params) {
        if (params.blobs.size() != 2 || params.blobs[0].dims != 4 || params.blobs[0].type() != CV_32F) return false;
        const cv::Mat& weights = params.blobs[0];
        const int channels = weights.size[0], side = weights.size[2];
        return weights.size[1] == 1 && channels > 1 && params.get<int>("group", 1) == channels &&
               (side == 3 || side == 5) && weights.size[3] == side && all(params, "stride", 1, 1) &&
               all(params, "dilation", 1, 1) && all(params, "pad", side / 2, 0) && !params.has("pad_mode");
    }

    const int m_side;
    cv::Ptr<cv::dnn::ActivationLayer> m_activation;
    std::vector<float> m_plane, m_sum;  ///< of one channel: with margins, and filtered
};

}  // namespace

void useQuickDepthwise() {
    static std::once_flag once;
    std::call_once(once, [] { cv::dnn::LayerFactory::registerLayer("Convolution", QuickDepthwise::create); });
}

}  // namespace xuezhao
