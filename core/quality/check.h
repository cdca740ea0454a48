#pragma once

#include "core/picture/file_facts.h"
#include "core/quality/finding.h"
#include "core/vision/facts.h"

#include <opencv2/core/types.hpp>

#include <span>
#include <string_view>

namespace xuezhao {

/// Which part of the picture the photograph shows: the crop of a still, or all of a finished file.
struct View {
    cv::Rect2d crop;     ///< in pixels of the measured picture
    cv::Size output;     ///< the photograph's size, pixels
    double upscale = 0;  ///< photograph pixels a pixel of the still to come, for a frame; 0: not known

    double scale() const { return output.width / crop.width; }
    double x(double pictureX) const { return (pictureX - crop.x + 0.5) * scale() - 0.5; }
    double y(double pictureY) const { return (pictureY - crop.y + 0.5) * scale() - 0.5; }

    static View whole(cv::Size picture) { return {{0, 0, double(picture.width), double(picture.height)}, picture, 0}; }
};

/// What a check may look at.
struct CheckInput {
    const Facts& facts;
    const View& view;
    const Standard& standard;
    const FileFacts* file = nullptr;  ///< of the finished file; null while there is none
};

/// Where a check belongs on the screen and in the order of mending.
enum class CheckGroup { Face, Framing, Expression, Light, Background, File };

/// One row of the table of checks (check_table.def). Each check is one checks/ID.cpp that measures one value.
struct CheckRow {
    std::string_view id;  ///< "head_top": in standards, JSON, records
    const char* title;    ///< English source text, translation context "Check"
    CheckGroup group;
    bool mainRow;  ///< one of the twelve rows of the register's own table
    /// The value in the limit's unit, or why there is none. A check that has nothing to say (about the file,
    /// while there is none) gives Doubt::None with NaN and is left out of the verdict.
    Reading (*measure)(const CheckInput& input, const Limit& limit);
    /// The act that mends a value on the wrong side; below: the value is too low.
    ActId (*act)(const CheckInput& input, bool below);
};

/// All checks in the order of the screen: the register's twelve rows first.
std::span<const CheckRow> checkTable();
const CheckRow* findCheck(std::string_view id);

/// Judges one picture under one standard. Pure. For each check the standard limits:
///   fail          outside a hard limit
///   warn          outside an advisory limit, or inside but closer to the limit than the limit's warnWithin
///   cannot judge  there is no reading, a limit lies within the reading's band, or the second engine contradicts
///   pass          otherwise
Verdict evaluate(const CheckInput& input);

}  // namespace xuezhao
