#include "core/base/language.h"
#include "core/quality/colour_distance.h"
#include "core/setup/own_readings.h"
#include "core/setup/setup_act.h"

#include <algorithm>

namespace xuezhao::own_readings {

namespace {

// Fewer cells than this say little about a wall: a head and shoulders in the middle leave about half.
constexpr int kLeastCells = WallMap::kColumns * WallMap::kRows / 4;
constexpr double kSameHue = 6;  // CIEDE2000, as in the check "background_colour"

Reading ofWall(const SetupInput& input, std::optional<double> value) {
    if (input.flashed) return {};
    if (!value || input.wall.seen() < kLeastCells) return Reading::unknown(Doubt::OutOfPicture);
    return Reading::of(*value);
}

bool onlyDark(const cv::Vec3d& rgb, const cv::Vec3b& wanted) {
    const double lit = std::min(
        {wanted[0] / std::max(1.0, rgb[0]), wanted[1] / std::max(1.0, rgb[1]), wanted[2] / std::max(1.0, rgb[2])});
    const cv::Vec3d there(wanted[0], wanted[1], wanted[2]);
    return lit > 1 && colourDistance(labFromRgb(rgb * lit), labFromRgb(there)) < kSameHue;
}

SetupActId towards(std::size_t cell) {
    const int column = int(cell) % WallMap::kColumns, row = int(cell) / WallMap::kColumns;
    if (column < 2) return SetupActId::LightLeft;
    if (column >= WallMap::kColumns - 2) return SetupActId::LightRight;
    if (row < WallMap::kRows / 3) return SetupActId::LightTop;
    if (row >= WallMap::kRows - WallMap::kRows / 3) return SetupActId::LightBottom;
    return SetupActId::EvenBackdrop;
}

std::size_t darkestCell(const WallMap& wall) {
    std::size_t darkest = 0;
    for (std::size_t i = 0; i < wall.cells.size(); ++i) {
        const WallCell& cell = wall.cells[i];
        if (cell.seen && (!wall.cells[darkest].seen || cell.luma < wall.cells[darkest].luma)) darkest = i;
    }
    return darkest;
}

std::string titleOf(const BackgroundColour& colour) {
    return languageInForce() == "zh" ? colour.title.zh : colour.title.en;
}

SetupAdvice colourAdvice(const SetupInput& input, std::size_t cell, bool everywhere) {
    const WallMap& wall = input.wall;
    if (!wall.permitted) return adviceOf(SetupActId::StepOut);
    if (!onlyDark(wall.cells[cell].rgb, wall.permitted->rgb))
        return adviceOf(SetupActId::OtherBackdrop, titleOf(*wall.permitted));
    return adviceOf(everywhere ? SetupActId::LightAll : towards(cell));
}

}  // namespace

Reading wall_farthest::measure(const SetupInput& input) {
    const WallCell* cell = input.wall.farthest();
    return ofWall(input, cell ? std::optional(cell->distance) : std::nullopt);
}

std::optional<SetupTarget> wall_farthest::target(const SetupInput& input) {
    const StrictLimit strict = strictest(input, "background_colour");
    return strict.limit ? std::optional(targetOf(strict)) : std::nullopt;
}

SetupAdvice wall_farthest::advise(const SetupInput& input, double, bool) {
    const auto middle = input.wall.middle();
    const auto wanted = target(input);
    const bool everywhere = middle && wanted && *middle > wanted->range.max;
    return colourAdvice(input, std::size_t(input.wall.farthest() - input.wall.cells.data()), everywhere);
}

Reading wall_middle::measure(const SetupInput& input) {
    const auto middle = input.wall.middle();
    if (!middle && input.wall.seen() >= kLeastCells) return {};  // a person sits before it, and the rest tells enough
    return ofWall(input, middle);
}

std::optional<SetupTarget> wall_middle::target(const SetupInput& input) {
    return wall_farthest::target(input);
}

SetupAdvice wall_middle::advise(const SetupInput& input, double value, bool below) {
    return wall_farthest::advise(input, value, below);
}

Reading wall_even::measure(const SetupInput& input) {
    return ofWall(input, input.wall.unevenness());
}

std::optional<SetupTarget> wall_even::target(const SetupInput& input) {
    const StrictLimit strict = strictest(input, "background_evenness");
    return strict.limit ? std::optional(targetOf(strict)) : std::nullopt;
}

SetupAdvice wall_even::advise(const SetupInput& input, double, bool) {
    return adviceOf(towards(darkestCell(input.wall)));
}

}  // namespace xuezhao::own_readings
