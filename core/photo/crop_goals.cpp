#include "core/photo/crop_goals.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace xuezhao {
namespace {

// Typical errors in px of a picture 480 wide. Against hand-placed points of 41 studio portraits the root mean squares
// are 0.8 for the eyes, 0.7 for the centre and 3.5 for the width, printed by tests/golden/framing; rounded up, the
// centre more, since whoever judges may take the cheeks or the pupils alone, which lie up to 8 apart. The crown is
// within 2-5 of what an eye reads.
constexpr double kErrorWidth = 480;
constexpr double kCrownError = 4;
constexpr double kEyesError = 1;
constexpr double kCentreError = 2;
constexpr double kFaceWidthError = 4.5;
constexpr double kGuessIsWorseBy = 4;
// A place that the register measured otherwise: three times the error gives it up to three times the room of the
// others, and they keep what their own errors need as long as there is any.
constexpr double kDoubtIsWorseBy = 3;

// Typical proportions in distances between the pupils, means over 41 studio portraits (kCrownAboveEyes: hair included).
constexpr double kFaceWidth = 2.23;
constexpr double kCrownAboveEyes = 1.75;

struct GoalRow {
    std::string_view check;
    CropGoal::Axis axis;
    double FaceGeometry::*source;
    double error;
    bool FaceGeometry::*guessed;  ///< null: never guessed
};

constexpr std::array kGoals{
    GoalRow{"head_top", CropGoal::Axis::Vertical, &FaceGeometry::crownY, kCrownError, &FaceGeometry::crownGuessed},
    GoalRow{"eye_line", CropGoal::Axis::Vertical, &FaceGeometry::eyesY, kEyesError, nullptr},
    GoalRow{"centred", CropGoal::Axis::Horizontal, &FaceGeometry::centreX, kCentreError, &FaceGeometry::cheeksGuessed},
    GoalRow{"face_width", CropGoal::Axis::Size, &FaceGeometry::width, kFaceWidthError, &FaceGeometry::cheeksGuessed},
};

}  // namespace

std::optional<FaceGeometry> FaceGeometry::of(const Facts& facts) {
    if (!facts.face) return std::nullopt;
    const FaceFacts& face = *facts.face;
    const double pupils = face.pupilDistance();
    if (!(pupils > 0)) return std::nullopt;

    FaceGeometry geometry;
    geometry.eyesY = face.eyesCentre().y;
    geometry.crownY = face.crownY.value;
    if (!face.crownY.known()) {
        geometry.crownGuessed = true;
        geometry.crownY = geometry.eyesY - kCrownAboveEyes * pupils;
        if (face.crownY.doubt == Doubt::HeadAtEdge) geometry.crownY = std::min(geometry.crownY, 0.0);
    }
    const Reading width = face.faceWidth();
    const Reading centre = face.centreX();
    geometry.cheeksGuessed = !(width.known() && centre.known() && width.value > 0);
    geometry.width = geometry.cheeksGuessed ? kFaceWidth * pupils : width.value;
    geometry.centreX = geometry.cheeksGuessed ? face.eyesCentre().x : centre.value;
    return geometry;
}

double CropGoal::value(const LooseRect& rect) const {
    // As View in core/quality: places are at the centres of pixels.
    const double scale = standard->file.picture.width / rect.width;
    switch (axis) {
        case Axis::Vertical: return (source - rect.y + 0.5) * scale - 0.5;
        case Axis::Horizontal: return (source - rect.x + 0.5) * scale - 0.5;
        case Axis::Size: break;
    }
    return source * scale;
}

std::vector<CropGoal> cropGoals(const FaceGeometry& face, const Standard& standard) {
    std::vector<CropGoal> goals;
    for (const GoalRow& row : kGoals) {
        const Limit* limit = standard.limit(row.check);
        if (!limit) continue;
        const bool guessed = row.guessed && face.*row.guessed;
        const bool doubted = std::find(face.doubted.begin(), face.doubted.end(), row.check) != face.doubted.end();
        const double worse = (guessed ? kGuessIsWorseBy : 1) * (doubted ? kDoubtIsWorseBy : 1);
        const double error = row.error * standard.file.picture.width / kErrorWidth * worse;
        goals.push_back({&standard, limit, limit->range, row.axis, face.*row.source, error});
    }
    return goals;
}

}  // namespace xuezhao
