#pragma once

#include "core/standards/range.h"

#include <opencv2/core/types.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// A text in both languages of the program (UTF-8).
struct BothLanguages {
    std::string zh;
    std::string en;

    friend bool operator==(const BothLanguages&, const BothLanguages&) = default;
};

/// How much a limit weighs.
enum class Strength {
    Hard,      ///< outside is a failure
    Advisory,  ///< outside is a warning ("usually 20-40 KB"); in the crop it gives way to every hard limit
};

/// The units of limits and values. Data files may also say "cm" and "cm_each_side": centimetres on the print,
/// turned into px of the standard's picture by the loader. "cm_each_side" is the distance of both ends of
/// a length from the sides, so 1.0-1.5 cm on a picture 4 cm wide is a length of 1-2 cm.
inline constexpr std::array<std::string_view, 9> kUnits{
    "px",       // of the standard's own picture
    "level",    // of 0-255
    "delta_e",  // CIEDE2000
    "bytes",   "dpi",
    "bits",  // a pixel
    "percent", "deg",
    "1",  // a count, a ratio, a yes (1) or no (0)
};

/// What one standard demands of one check.
struct Limit {
    std::string check;              ///< id of a row of the table of checks (core/quality)
    std::string clause;             ///< id of the clause it comes from
    std::optional<Range> text;      ///< what the standard's text says
    std::optional<Range> detector;  ///< what its published detector says
    std::optional<Range> reading;   ///< our reading of a demand that comes without a number of its own
    Range range;                    ///< the intersection of those that are there, in `unit`; this one rules
    std::string unit;               ///< one of kUnits: "px" of this standard's picture, "level", "bytes", ...
    double warnWithin = 0;          ///< a value inside but closer to a limit than this is a warning, in `unit`
    Strength strength = Strength::Hard;
    bool estimate = false;  ///< unit or algorithm unpublished: shown as our estimate (本机估算)
};

/// A background that the standard permits.
struct BackgroundColour {
    std::string id;  ///< "light-blue"
    BothLanguages title;
    cv::Vec3b rgb;
};

/// How the finished file is to be.
struct FileRules {
    cv::Size picture;  ///< pixels
    double dpi = 0;
    std::string extension;     ///< with the dot: ".jpg"
    double startQuality = 0;   ///< JPEG quality at which the search for the size window starts, 1-100
    double lowestQuality = 0;  ///< never below it, 1-100
    std::optional<Range> aim;  ///< bytes the writer steers for; inside the limit of the check "file_size"
};

/// Whether a person has to look at a clause, and how often.
enum class People {
    Never,  ///< checks measure all of it
    Each,   ///< at every photograph
    Day,    ///< once, when the studio is set up: no single photograph can break it
};

/// One line of the standard's text: measured by checks, looked at by a person, or both where only a part is measured.
struct Clause {
    std::string id;
    BothLanguages text;
    std::vector<std::string> checks = {};  ///< ids
    People people = People::Never;         ///< never Never when there are no checks
    BothLanguages look = {};               ///< what people look at, short, in their checklist; for People::Never empty
};

/// What a photograph must be: all of resources/standards/ID.json. Immutable after loading.
struct Standard {
    std::string id;            ///< file name without extension: "chsi-2017"
    int idLine = 1;            ///< of the file where it says so, for messages
    BothLanguages title;       ///< short, for tiles and columns: 学信网 2017
    BothLanguages shortTitle;  ///< one character or two, for the head of a column: 学
    BothLanguages source;      ///< the document
    int rank = 0;              ///< lower first: in lists, and whose limits are kept when two standards cannot both be
    double printWidthMm = 0;   ///< width of the print on which centimetre rules are measured
    FileRules file;
    std::vector<BackgroundColour> backgrounds;
    std::vector<Limit> limits;             ///< at most one a check
    std::vector<std::string> notRequired;  ///< checks about which the standard is silent, said aloud
    std::vector<Clause> clauses;

    /// The limit on a check, or null where the standard demands nothing.
    const Limit* limit(std::string_view check) const;

    double aspect() const { return static_cast<double>(file.picture.width) / file.picture.height; }
};

}  // namespace xuezhao
