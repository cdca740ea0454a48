#pragma once

#include "tests/accuracy/shot.h"

#include <string_view>
#include <vector>

namespace xuezhao::accuracy {

/// A row of the table of defects: what is done to a right picture, how strongly, and which check should answer.
/// Lengths are px of a photograph with 110 px between the pupils, unless the unit says otherwise.
struct Defect {
    std::string_view id;
    const char* title;                     ///< for the report: "Lids closed"
    const char* unit;                      ///< of the strength: "% of the opening"
    std::vector<double> strengths;         ///< from hardly seen on
    std::size_t plain;                     ///< place of the one that anybody sees at once
    std::vector<std::string_view> checks;  ///< any of them will do; one that does not exist yet is reported as such
    void (*apply)(Shot& shot, double strength);
    double none = 0;                           ///< the strength that leaves the picture as it is
    bool (*fits)(const Shot& shot) = nullptr;  ///< whom it can be done to; null: everybody
};

/// All defects, in the order of the report.
const std::vector<Defect>& defectTable();

// The parts of the table; one file each.
std::vector<Defect> eyeDefects();
std::vector<Defect> mouthDefects();
std::vector<Defect> poseDefects();
std::vector<Defect> hairDefects();
std::vector<Defect> glassesDefects();
std::vector<Defect> coverDefects();
std::vector<Defect> lightDefects();
std::vector<Defect> wallDefects();
std::vector<Defect> clothesDefects();
std::vector<Defect> pictureDefects();
std::vector<Defect> framingDefects();

}  // namespace xuezhao::accuracy
