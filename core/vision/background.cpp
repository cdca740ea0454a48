#include "core/vision/background.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao {

namespace {

constexpr int kTerms = 6;
constexpr int kRounds = 5;
constexpr int kLeastSamples = 60;
// Levels. A wall's gradient stays within about this of its median colour; hair and skin do not.
constexpr double kNearMedian = 30;
// The wall beside the head: farther from the middle of the face than most hair, above the shoulders (pupil distances).
constexpr double kBesideHead = 1.6, kAboveShoulders = 1.2;
// At least these shares of the view's width and height are looked at, even if the person fills it.
constexpr double kLeastSide = 1.0 / 14, kLeastTop = 1.0 / 16;
// Levels. A pixel is wall when it is closer to the surface than both say (studied on 100 studio portraits).
constexpr double kWallWithin = 14, kWallWithinTypical = 4.5;
// Levels. Studio walls: 0.4-1.5; with a head touching the edge or a busy room: above 4.
constexpr double kMostResidual = 4;
// Pixels: the surface is smooth. Between so many neighbours it is one colour; its range is read at every so many.
constexpr int kAlike = 4, kEvery = 8;
// Median of the length of a three-dimensional Gaussian vector, in its standard deviations.
constexpr double kMedianOfNorm = 1.538;

std::array<double, kTerms> terms(double u, double v) {
    return {1, u, v, u * u, u * v, v * v};
}

}  // namespace

std::optional<BackgroundFacts> Background::measure(const PortraitView& view) {
    cv::blur(view.bgr(), m_smooth, {3, 3});  // noise of the sensor is not texture of the wall
    collect(view);
    if (m_samples.size() < kLeastSamples || !fit() || m_typicalResidual > kMostResidual) return std::nullopt;
    mark();
    return summarise(view);
}

void Background::collect(const PortraitView& view) {
    m_samples.clear();
    const int width = m_smooth.cols, height = m_smooth.rows;
    const double side = kBesideHead * view.unit();
    const int leftEnd = int(std::max(view.eyes().x - side, kLeastSide * width));
    const int rightStart = int(std::min(view.eyes().x + side, (1 - kLeastSide) * width));
    const int topEnd = int(std::max(2.0, kLeastTop * height));
    const int bottom = std::clamp(int(view.eyes().y + kAboveShoulders * view.unit()), 0, height);
    // About 2000 samples, whatever the size of the view.
    const int step = std::max(1, int(std::sqrt(double(width) * height / 8000)));
    for (int y = 0; y < bottom; y += step) {
        const auto* row = m_smooth.ptr<cv::Vec3b>(y);
        for (int x = 0; x < width; x += step) {
            if (x >= leftEnd && x < rightStart && y >= topEnd) continue;
            Sample sample{
                .terms = {}, .colour = {double(row[x][0]), double(row[x][1]), double(row[x][2])}, .weight = 1};
            const auto t = terms(double(x) / width - 0.5, double(y) / height - 0.5);
            std::copy(t.begin(), t.end(), sample.terms);
            m_samples.push_back(sample);
        }
    }
    weighByMedian();
}

double Background::weigh(double residual, double scale) {
    return 1 / (1 + residual * residual / (scale * scale));  // Cauchy
}

/// Where the fit starts: a head that crosses the top of the picture would pull a first fit without weights to itself.
void Background::weighByMedian() {
    if (m_samples.empty()) return;
    double median[3];
    for (int k = 0; k < 3; ++k) {
        m_sorted.clear();
        for (const Sample& s : m_samples) m_sorted.push_back(s.colour[k]);
        std::nth_element(m_sorted.begin(), m_sorted.begin() + m_sorted.size() / 2, m_sorted.end());
        median[k] = m_sorted[m_sorted.size() / 2];
    }
    for (Sample& s : m_samples) {
        double squares = 0;
        for (int k = 0; k < 3; ++k) squares += (s.colour[k] - median[k]) * (s.colour[k] - median[k]);
        s.weight = weigh(std::sqrt(squares), kNearMedian);
    }
}

/// Least squares, repeated with less and less weight for what does not fit.
bool Background::fit() {
    for (int round = 0; round < kRounds; ++round) {
        cv::Matx<double, kTerms, kTerms> normal;
        cv::Matx<double, kTerms, 3> right;
        for (const Sample& s : m_samples) {
            for (int i = 0; i < kTerms; ++i) {
                const double weighted = s.weight * s.terms[i];
                for (int j = 0; j <= i; ++j) normal(i, j) += weighted * s.terms[j];
                for (int k = 0; k < 3; ++k) right(i, k) += weighted * s.colour[k];
            }
        }
        for (int i = 0; i < kTerms; ++i) {
            for (int j = i + 1; j < kTerms; ++j) normal(i, j) = normal(j, i);
        }
        // A little preference for a flat wall keeps the surface tame where a band is hidden by hair.
        for (int i = 1; i < kTerms; ++i) normal(i, i) += 0.1;
        cv::Matx<double, kTerms, 3> solution;
        if (!cv::solve(normal, right, solution, cv::DECOMP_CHOLESKY)) return false;
        m_surface = solution.t();

        m_residuals.clear();
        for (const Sample& s : m_samples) {
            double squares = 0;
            for (int k = 0; k < 3; ++k) {
                double difference = -s.colour[k];
                for (int i = 0; i < kTerms; ++i) difference += m_surface(k, i) * s.terms[i];
                squares += difference * difference;
            }
            m_residuals.push_back(std::sqrt(squares));
        }
        m_sorted = m_residuals;
        std::nth_element(m_sorted.begin(), m_sorted.begin() + m_sorted.size() / 2, m_sorted.end());
        m_typicalResidual = m_sorted[m_sorted.size() / 2];
        const double scale = 3 * std::max(1.0, m_typicalResidual);
        for (std::size_t n = 0; n < m_samples.size(); ++n) m_samples[n].weight = weigh(m_residuals[n], scale);
    }
    return true;
}

cv::Vec3d Background::wallAt(double x, double y) const {
    const auto t = terms(x / m_smooth.cols - 0.5, y / m_smooth.rows - 0.5);
    cv::Vec3d colour;
    for (int k = 0; k < 3; ++k) {
        for (int i = 0; i < kTerms; ++i) colour[k] += m_surface(k, i) * t[std::size_t(i)];
    }
    return colour;
}

void Background::mark() {
    const double limit = std::max(kWallWithin, kWallWithinTypical * m_typicalResidual);
    const float limitSquared = float(limit * limit);
    m_foreground.create(m_smooth.size(), CV_8UC1);
    for (int y = 0; y < m_smooth.rows; ++y) {
        const double v = double(y) / m_smooth.rows - 0.5;
        float constant[3], linear[3], square[3];  // of u, in this row
        for (int k = 0; k < 3; ++k) {
            constant[k] = float(m_surface(k, 0) + m_surface(k, 2) * v + m_surface(k, 5) * v * v);
            linear[k] = float(m_surface(k, 1) + m_surface(k, 4) * v);
            square[k] = float(m_surface(k, 3));
        }
        const auto* pixel = m_smooth.ptr<cv::Vec3b>(y);
        auto* mark = m_foreground.ptr<uchar>(y);
        for (int start = 0; start < m_smooth.cols; start += kAlike) {
            const float u = (float(start) + kAlike / 2.0f) / float(m_smooth.cols) - 0.5f;
            float wall[3];
            for (int k = 0; k < 3; ++k) wall[k] = constant[k] + u * (linear[k] + u * square[k]);
            const int end = std::min(start + kAlike, m_smooth.cols);
            for (int x = start; x < end; ++x) {
                const float b = pixel[x][0] - wall[0], g = pixel[x][1] - wall[1], r = pixel[x][2] - wall[2];
                mark[x] = b * b + g * g + r * r < limitSquared ? 0 : 255;
            }
        }
    }
}

BackgroundFacts Background::summarise(const PortraitView& view) {
    BackgroundFacts facts;
    const int bottom = std::clamp(int(view.eyes().y + kAboveShoulders * view.unit()), 1, m_smooth.rows);
    cv::compare(m_foreground.rowRange(0, bottom), 0, m_wall, cv::CMP_EQ);
    const cv::Scalar mean = cv::mean(m_smooth.rowRange(0, bottom), m_wall);
    facts.meanRgb = {mean[2], mean[1], mean[0]};
    facts.coverage = double(cv::countNonZero(m_wall)) / double(m_wall.total());
    facts.spread = m_typicalResidual / kMedianOfNorm;
    cv::Vec3d lowest = cv::Vec3d::all(1e9), highest = cv::Vec3d::all(-1e9);
    for (int y = 0; y < bottom; y += kEvery) {
        for (int x = 0; x < m_smooth.cols; x += kEvery) {
            if (!m_wall.at<uchar>(y, x)) continue;
            const cv::Vec3d level = wallAt(x, y);
            for (int k = 0; k < 3; ++k) {
                lowest[k] = std::min(lowest[k], level[k]);
                highest[k] = std::max(highest[k], level[k]);
            }
        }
    }
    const cv::Vec3d range = highest - lowest;
    facts.gradient = std::max({0.0, range[0], range[1], range[2]});
    return facts;
}

}  // namespace xuezhao
