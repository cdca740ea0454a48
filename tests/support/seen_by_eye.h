#pragma once

#include <map>
#include <set>
#include <string>

/// What a person read off the portraits of the London set where it has no hand-placed point; by the numbers of its own
/// files.
namespace xuezhao::test {

/// Crowns, rows of the 1350-pixel picture, good to about 6 (3 of a photograph): the top of the solid hair. Loose tufts
/// (067, 140) are where the engines differ most.
inline const std::map<std::string, double>& crownsByEye() {
    static const std::map<std::string, double> rows{{"004_03", 202}, {"006_03", 214}, {"009_03", 209}, {"029_03", 208},
                                                    {"041_03", 216}, {"044_03", 182}, {"067_03", 205}, {"096_03", 213},
                                                    {"113_03", 206}, {"140_03", 220}, {"172_03", 224}, {"135_03", 226}};
    return rows;
}

/// Smiles that show teeth or the dark between the lips. All other smiles are closed but for 122_08, whose lips part by
/// a hair; of the neutral mouths 113_03 is a little open and all others are closed.
inline const std::set<std::string>& partedSmiles() {
    static const std::set<std::string> names{"004_08", "006_08", "009_08", "020_08", "022_08", "026_08",
                                             "032_08", "034_08", "038_08", "041_08", "061_08", "064_08",
                                             "091_08", "096_08", "099_08", "102_08", "104_08", "113_08",
                                             "117_08", "119_08", "127_08", "129_08", "132_08"};
    return names;
}
inline constexpr const char* kUnsureSmile = "122_08";
/// A smile with the head to one side, 15 px of a photograph between the heights of the pupils.
inline constexpr const char* kTiltedSmile = "143_08";
inline constexpr const char* kUnsureNeutral = "113_03";

/// Hair leaves the top of the picture: no photograph can be made of it.
inline constexpr const char* kCutOff = "001_03";

/// A smile that a standard could take: lips closed, head upright.
inline bool closedSmile(const std::string& name) {
    return !partedSmiles().contains(name) && name != kUnsureSmile && name != kTiltedSmile;
}

/// Neutral portraits on which hair covers a part of a brow.
inline const std::set<std::string>& coveredBrows() {
    static const std::set<std::string> names{"143_03"};
    return names;
}

/// Neutral portraits on which hair covers a part of an ear, or hides it.
inline const std::set<std::string>& coveredEars() {
    static const std::set<std::string> names{"001_03", "004_03", "026_03", "038_03", "041_03", "064_03", "067_03",
                                             "087_03", "091_03", "104_03", "113_03", "129_03", "143_03"};
    return names;
}

}  // namespace xuezhao::test
