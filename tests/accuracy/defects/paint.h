#pragma once

#include <opencv2/core.hpp>

#include <functional>
#include <vector>

namespace xuezhao::accuracy {

/// A mask (CV_32FC1, 0-1) of a polygon, its edge softened over about `soft` px.
cv::Mat softPolygon(cv::Size size, const std::vector<cv::Point2d>& polygon, double soft);

/// The same of an ellipse turned by `angle` radians.
cv::Mat softEllipse(cv::Size size, cv::Point2d centre, cv::Size2d radii, double angle, double soft);

/// A stroke of a given width through some points.
void stroke(cv::Mat& mask, const std::vector<cv::Point2d>& line, double width);

/// Every pixel goes towards the colour (BGR) by the mask's share (CV_32FC1).
void paint(cv::Mat& picture, const cv::Mat& mask, cv::Vec3d colour);

/// The light of every pixel times a factor a channel (BGR), not its sRGB level.
void lightTimes(cv::Mat& picture, const std::function<cv::Vec3d(int x, int y)>& factor);

/// Moves pixels: what lies at p afterwards was at source(p) before. Only inside the region.
void warp(cv::Mat& picture, cv::Rect region, const std::function<cv::Point2d(cv::Point2d p)>& source);

/// Median colour (BGR) of the pixels under a mask; black where there are none.
cv::Vec3d medianUnder(const cv::Mat& picture, const cv::Mat& mask);

/// The smallest rectangle of whole pixels around the points, wider by `margin`, inside the picture.
cv::Rect around(const std::vector<cv::Point2d>& points, double margin, cv::Size picture);

/// 0 up to `from`, 1 from `to` on, smooth between; `from` may be the larger one.
double smoothStep(double from, double to, double x);

}  // namespace xuezhao::accuracy
