#include "core/vision/beside_person.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one. Loose hair that the net leaves out reaches 0.55 away
// from the person on 82 studio portraits, and its colour lies between the wall's and the hair's; with these numbers
// none of them has a thing. How many painted ones are found is said in checks/background_things.cpp.
constexpr double kLeastOther = 0.02;            // area of another person's part
constexpr double kEdge = 0.03;                  // what is so near to the picture's side is at it
constexpr double kEdgeAbove = 0.5;              // below the eyes: higher, no hair and no shoulder reaches the side
constexpr double kLeastEdge = 0.3;              // height of somebody's part there
constexpr double kOutline = 0.12;               // the net's outline is true to within this
constexpr double kOpened = 0.04;                // radius of what is opened away: strands
constexpr double kLowest = 2.6;                 // below the eyes: farther down the wall's surface is guessed
constexpr double kFar = 0.65;                   // what reaches so far away is no hair
constexpr double kApart = 0.25;                 // nor is what begins so far away
constexpr double kLeastThing = 0.03;            // area
constexpr double kTouching = 0.22;              // so far a thing in a colour of its own has to reach
constexpr double kHairAround = 0.4;             // where the colour of the person beside is taken
constexpr double kInside = 0.06;                // from within the outline
constexpr double kHairAbove = 0.9;              // the eyes
constexpr double kLineAway = 0.3, kLong = 0.8;  // a line: too thin to be a patch, longer than a loose strand
constexpr double kOdd = 28;                     // levels from every mixture: 25 at most of loose hair
constexpr double kLeastRest = kLong;            // pixels a pupil distance: the shortest line, a pixel thin
constexpr double kBeyond = 1.3;                 // a strand may be darker than the hair it belongs to
constexpr int kLeastColour = 20;                // pixels

cv::Mat disc(double radius) {
    const int r = std::max(1, cvRound(radius));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * r + 1, 2 * r + 1});
}

cv::Rect boxOf(const cv::Mat& stats, int label) {
    const int* row = stats.ptr<int>(label);
    return {row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]};
}

/// Distance of a colour from the line between two.
double fromMixtures(const cv::Vec3d& colour, const cv::Vec3d& wall, const cv::Vec3d& hair) {
    const cv::Vec3d whole = hair - wall, part = colour - wall;
    const double share = std::clamp(part.dot(whole) / std::max(1.0, whole.dot(whole)), 0.0, kBeyond);
    return cv::norm(part - share * whole);
}

/// The usual colour of the pixels under a mask within a box; false where there are too few.
bool colourIn(const cv::Mat& bgr, const cv::Mat& mask, const cv::Rect& box, cv::Vec3d& colour) {
    const cv::Rect seen = box & cv::Rect({}, bgr.size());
    ColourHistogram levels;
    for (int y = seen.y; y < seen.br().y; ++y) {
        const auto* pixel = bgr.ptr<cv::Vec3b>(y);
        const auto* wanted = mask.ptr<uchar>(y);
        for (int x = seen.x; x < seen.br().x; ++x) {
            if (wanted[x]) levels.add(pixel[x]);
        }
    }
    if (levels.total() < kLeastColour) return false;
    colour = levels.median();
    return true;
}

}  // namespace

std::vector<cv::Rect2d> BesidePerson::find(const PortraitView& view, const FaceShape& face,
                                           const Background& background, const cv::Mat& person) {
    m_found.clear();
    if (!split(view, face, person)) return {};
    others(view);
    const double unit = view.unit();
    const int bottom = std::clamp(int(view.eyes().y + kLowest * unit), 1, person.rows);
    cv::compare(m_distance.rowRange(0, bottom), kOutline * unit, m_rest, cv::CMP_GT);
    cv::bitwise_and(m_rest, background.foreground().rowRange(0, bottom), m_rest);
    // Most walls are bare: then there is nothing to sort.
    if (cv::countNonZero(m_rest) >= kLeastRest * unit) {
        patches(view, background);
        lines(view);
    }
    std::vector<cv::Rect2d> boxes;
    for (const cv::Rect& box : m_found) boxes.push_back(view.toPicture(box));
    return boxes;
}

void BesidePerson::label(const cv::Mat& mask) {
    m_count = cv::connectedComponentsWithStats(mask, m_labels, m_stats, m_centres, 8, CV_32S);
}

/// A line and a patch may be the same thing.
void BesidePerson::add(cv::Rect box) {
    const auto same =
        std::find_if(m_found.begin(), m_found.end(), [&](const cv::Rect& known) { return !(known & box).empty(); });
    if (same == m_found.end()) m_found.push_back(box);
    else *same |= box;
}

/// The person with the face apart from everybody else. False when the face lies outside the view.
bool BesidePerson::split(const PortraitView& view, const FaceShape& face, const cv::Mat& person) {
    person.copyTo(m_person);
    view.toView(face.oval, m_polygon);
    cv::fillPoly(m_person, std::vector{m_polygon}, cv::Scalar(255));
    const cv::Point nose = view.toView(face.nose.front());
    if (!cv::Rect({}, m_person.size()).contains(nose)) return false;
    // Filling costs less than labelling, and mostly nothing is left to label.
    constexpr int kEightNeighbours = 8, kSelf = 128;
    cv::floodFill(m_person, nose, cv::Scalar(kSelf), nullptr, {}, {}, kEightNeighbours);
    cv::compare(m_person, 255, m_rest, cv::CMP_EQ);
    if (cv::countNonZero(m_rest) > kLeastOther * view.unit() * view.unit()) {
        label(m_rest);
        for (int label = 1; label < m_count; ++label) {
            if (m_stats.at<int>(label, cv::CC_STAT_AREA) > kLeastOther * view.unit() * view.unit())
                add(boxOf(m_stats, label));
        }
    }
    cv::compare(m_person, kSelf, m_person, cv::CMP_EQ);
    cv::bitwise_not(m_person, m_rest);
    cv::distanceTransform(m_rest, m_distance, cv::DIST_L2, 3);
    return true;
}

/// Somebody at the side of the picture whom the net takes for the same person.
void BesidePerson::others(const PortraitView& view) {
    const int bottom = std::clamp(int(view.eyes().y + kEdgeAbove * view.unit()), 1, m_person.rows);
    const int depth = std::max(1, cvRound(kEdge * view.unit()));
    for (const int left : {0, m_person.cols - depth}) {
        const cv::Rect strip = cv::Rect(left, 0, depth, bottom) & cv::Rect({}, m_person.size());
        const cv::Rect seen = cv::boundingRect(m_person(strip));
        if (seen.height >= kLeastEdge * view.unit()) add(seen + strip.tl());
    }
}

/// What is broad, and by its place or its colour no hair.
void BesidePerson::patches(const PortraitView& view, const Background& background) {
    const double unit = view.unit();
    cv::morphologyEx(m_rest, m_opened, cv::MORPH_OPEN, disc(kOpened * unit));
    label(m_opened);
    const int inside = 2 * std::max(1, cvRound(kInside * unit)) + 1;
    cv::erode(m_person, m_inside, cv::getStructuringElement(cv::MORPH_RECT, {inside, inside}));
    const cv::Rect head(cvRound(view.eyes().x - unit), 0, cvRound(2 * unit), int(view.eyes().y - kHairAbove * unit));
    cv::Vec3d hair;
    const bool seesHair = colourIn(view.bgr(), m_inside, head, hair);
    for (int label = 1; label < m_count; ++label) {
        if (m_stats.at<int>(label, cv::CC_STAT_AREA) < kLeastThing * unit * unit) continue;
        const cv::Rect box = boxOf(m_stats, label);
        const int around = cvRound(kHairAround * unit);
        const cv::Rect wide(box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around);
        cv::Vec3d beside;
        const bool seesBeside = colourIn(view.bgr(), m_inside, wide, beside);
        const cv::Vec3d wall = background.wallAt(box.x + box.width / 2.0, box.y + box.height / 2.0);
        int area = 0, odd = 0;
        float nearest = 1e9f, farthest = 0;
        for (int y = box.y; y < box.br().y; ++y) {
            for (int x = box.x; x < box.br().x; ++x) {
                if (m_labels.at<int>(y, x) != label) continue;
                nearest = std::min(nearest, m_distance.at<float>(y, x));
                farthest = std::max(farthest, m_distance.at<float>(y, x));
                const cv::Vec3d colour = view.bgr().at<cv::Vec3b>(y, x);
                ++area;
                odd += !(seesHair && fromMixtures(colour, wall, hair) < kOdd) &&
                       !(seesBeside && fromMixtures(colour, wall, beside) < kOdd);
            }
        }
        if (farthest > kFar * unit || nearest > kApart * unit || (2 * odd > area && farthest > kTouching * unit))
            add(box);
    }
}

/// Too thin for a patch, but long: the edge of a door, a cable.
void BesidePerson::lines(const PortraitView& view) {
    const double unit = view.unit();
    cv::compare(m_distance.rowRange(0, m_rest.rows), kLineAway * unit, m_opened, cv::CMP_GT);
    cv::bitwise_and(m_opened, m_rest, m_opened);
    label(m_opened);
    for (int label = 1; label < m_count; ++label) {
        const cv::Rect box = boxOf(m_stats, label);
        if (std::max(box.width, box.height) < kLong * unit) continue;
        float farthest = 0;
        for (int y = box.y; y < box.br().y; ++y) {
            for (int x = box.x; x < box.br().x; ++x) {
                if (m_labels.at<int>(y, x) == label) farthest = std::max(farthest, m_distance.at<float>(y, x));
            }
        }
        if (farthest > kFar * unit) add(box);
    }
}

}  // namespace xuezhao
