#pragma once

#include "core/vision/facts.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

#include <optional>
#include <vector>

namespace xuezhao {

/// The wall behind a person: a colour surface of second order, fitted to the left, right and top of the portrait so
/// that hair and shoulders in these places do not count. Buffers are kept between pictures.
class Background {
public:
    /// Nothing when no surface fits: a busy background, or a head that fills the view.
    std::optional<BackgroundFacts> measure(const PortraitView& view);

    /// After a measure() that found a surface: 255 where the view differs from the wall, 0 elsewhere (CV_8UC1).
    const cv::Mat& foreground() const { return m_foreground; }

    /// The same: the wall's colour (blue, green, red) at a place of the view, seen or hidden.
    cv::Vec3d wallAt(double x, double y) const;

private:
    struct Sample {
        double terms[6];  ///< 1, u, v, uu, uv, vv
        double colour[3];
        double weight;
    };

    void collect(const PortraitView& view);
    void weighByMedian();
    static double weigh(double residual, double scale);
    bool fit();
    void mark();
    BackgroundFacts summarise(const PortraitView& view);

    cv::Mat m_smooth, m_foreground, m_wall;
    std::vector<Sample> m_samples;
    std::vector<double> m_residuals, m_sorted;
    cv::Matx<double, 3, 6> m_surface;  ///< colour at u, v: one row a channel
    double m_typicalResidual = 0;      ///< median of the colour distance, levels
};

}  // namespace xuezhao
