#include "core/setup/wall_map.h"

#include "core/quality/colour_distance.h"
#include "core/quality/nearest_background.h"
#include "core/setup/light_level.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// Reach of a person from the middle of their eyes, in pupil distances: the widest drawn and photographed hair has 1.3
// to a side, shoulders 3.
constexpr double kHeadAside = 1.4, kBodyAside = 3.1, kAboveCrown = 0.3;
constexpr double kUsualCrown = 2.4, kUsualChin = 1.9;  // above and below the eyes, where they cannot be read

/// The places of the picture where the person is: head, and everything from the neck down.
std::vector<cv::Rect2d> placesOf(const Facts& facts) {
    if (!facts.face) return {};
    const FaceFacts& face = *facts.face;
    const double unit = face.pupilDistance();
    const cv::Point2d eyes = face.eyesCentre();
    const double crown = (face.crownY.known() ? face.crownY.value : eyes.y - kUsualCrown * unit) - kAboveCrown * unit;
    const double chin = face.chinY.known() ? face.chinY.value : eyes.y + kUsualChin * unit;
    const double bottom = facts.picture.height;
    return {{eyes.x - kHeadAside * unit, crown, 2 * kHeadAside * unit, std::max(0.0, bottom - crown)},
            {eyes.x - kBodyAside * unit, chin, 2 * kBodyAside * unit, std::max(0.0, bottom - chin)}};
}

/// Mean light of what is seen of some cells; nothing when that is less than half of them.
template <typename Wanted>
std::optional<double> lightOf(const WallMap& map, Wanted wanted) {
    double sum = 0;
    int seen = 0, all = 0;
    for (std::size_t i = 0; i < map.cells.size(); ++i) {
        if (!wanted(int(i) % WallMap::kColumns, int(i) / WallMap::kColumns)) continue;
        ++all;
        if (!map.cells[i].seen) continue;
        ++seen;
        sum += lightOfLevel(map.cells[i].luma);
    }
    if (seen * 2 < all || seen == 0) return std::nullopt;
    return sum / seen;
}

std::optional<double> logRatio(std::optional<double> a, std::optional<double> b) {
    constexpr double kBlack = 1e-4;
    if (!a || !b) return std::nullopt;
    return std::log((*a + kBlack) / (*b + kBlack));
}

}  // namespace

cv::Rect2d largestPhotograph(cv::Size picture, double aspect) {
    const double width = std::min<double>(picture.width, picture.height * aspect);
    const double height = width / aspect;
    return {(picture.width - width) / 2, (picture.height - height) / 2, width, height};
}

int WallMap::seen() const {
    return int(std::count_if(cells.begin(), cells.end(), [](const WallCell& cell) { return cell.seen; }));
}

const WallCell* WallMap::farthest() const {
    const WallCell* worst = nullptr;
    for (const WallCell& cell : cells)
        if (cell.seen && (!worst || cell.distance > worst->distance)) worst = &cell;
    return worst;
}

std::optional<double> WallMap::middle() const {
    double sum = 0;
    int count = 0;
    for (const int row : {kRows / 2 - 1, kRows / 2}) {
        for (const int column : {kColumns / 2 - 1, kColumns / 2}) {
            const WallCell& cell = cells[std::size_t(row * kColumns + column)];
            if (!cell.seen) continue;
            sum += cell.distance;
            ++count;
        }
    }
    if (count == 0) return std::nullopt;
    return sum / count;
}

std::optional<double> WallMap::unevenness() const {
    cv::Vec3d lowest = cv::Vec3d::all(255), highest = cv::Vec3d::all(0);
    for (const WallCell& cell : cells) {
        if (!cell.seen) continue;
        for (int k = 0; k < 3; ++k) {
            lowest[k] = std::min(lowest[k], cell.rgb[k]);
            highest[k] = std::max(highest[k], cell.rgb[k]);
        }
    }
    if (seen() == 0) return std::nullopt;
    const cv::Vec3d range = highest - lowest;
    return std::max({range[0], range[1], range[2]});
}

std::optional<double> WallMap::leftOverRight() const {
    return logRatio(lightOf(*this, [](int column, int) { return column < 2; }),
                    lightOf(*this, [](int column, int) { return column >= kColumns - 2; }));
}

std::optional<double> WallMap::upperOverLower() const {
    return logRatio(lightOf(*this, [](int, int row) { return row < kRows / 3; }),
                    lightOf(*this, [](int, int row) { return row >= kRows - kRows / 3; }));
}

WallMap mapWall(const Image& picture, const Facts& facts, std::span<const Standard* const> standards) {
    WallMap map;
    const cv::Rect2d region = largestPhotograph(picture.size(), standards.front()->aspect());
    const std::vector<cv::Rect2d> person = placesOf(facts);
    const auto edge = [](double start, double length, int part, int parts) {
        return cvRound(start + length * part / parts);
    };
    cv::Vec3d sum;
    for (int row = 0; row < WallMap::kRows; ++row) {
        for (int column = 0; column < WallMap::kColumns; ++column) {
            WallCell cell;
            const cv::Point from(edge(region.x, region.width, column, WallMap::kColumns),
                                 edge(region.y, region.height, row, WallMap::kRows));
            const cv::Point to(edge(region.x, region.width, column + 1, WallMap::kColumns),
                               edge(region.y, region.height, row + 1, WallMap::kRows));
            cell.box = cv::Rect(from, to) & cv::Rect({}, picture.size());
            const cv::Rect2d box = cell.box;
            cell.seen = !cell.box.empty() && std::none_of(person.begin(), person.end(), [&](const cv::Rect2d& place) {
                return (place & box).area() > 0;
            });
            if (cell.seen) {
                const cv::Scalar mean = cv::mean(picture.mat()(cell.box));
                cell.rgb = {mean[2], mean[1], mean[0]};
                cell.luma = lumaOf(cell.rgb);
                sum += cell.rgb;
            }
            map.cells.push_back(cell);
        }
    }
    if (map.seen() == 0) return map;
    // One colour for the whole wall: a dark corner of a blue wall is a dark corner, not a grey wall.
    double worst = -1;
    for (const Standard* standard : standards) {
        const NearestBackground nearest = nearestBackground(sum / map.seen(), *standard);
        if (nearest.distance <= worst) continue;
        worst = nearest.distance;
        map.standard = standard;
        map.permitted = nearest.colour;
    }
    const cv::Vec3b& rgb = map.permitted->rgb;
    const cv::Vec3d wanted = labFromRgb({double(rgb[0]), double(rgb[1]), double(rgb[2])});
    for (WallCell& cell : map.cells)
        if (cell.seen) cell.distance = colourDistance(labFromRgb(cell.rgb), wanted);
    return map;
}

}  // namespace xuezhao
