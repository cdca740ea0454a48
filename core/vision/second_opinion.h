#pragma once

#include "core/base/image.h"
#include "core/vision/engines.h"
#include "core/vision/facts.h"

#include <memory>

namespace xuezhao {

/// How far the accurate engine and dlib are apart where both are as good as they get: three standard deviations of
/// their difference on 82 studio portraits of the London set. Lengths in pupil distances, 110 px of a photograph.
namespace known_differences {
inline constexpr double kCentre = 2.5 / 110, kFaceWidth = 12.0 / 110, kEyeLine = 2.8 / 110, kPupilsLevel = 2.4 / 110,
                        kLipGap = 5.0 / 110;
inline constexpr double kLids = 0.09;  ///< eye aspect ratio
// Of closed eyes and parted lips dlib sees much less: it passes 4 of 26 closed eyes, and reads lips that are 10 px of a
// photograph apart up to 9 px too narrow.
inline constexpr double kLidsClosed = 0.3, kLipsParted = 10.0 / 110;
}  // namespace known_differences

/// dlib's 68 points of a face that the accurate engine has found: where the two differ by more than they err, a person
/// has to look. For finished files, off the live path; 4 ms a picture where both
/// agree, 8 otherwise. One object, one thread.
class SecondOpinion {
public:
    /// Errors: ModelMissing, ModelDamaged. Takes half a second.
    static Result<std::unique_ptr<SecondOpinion>> load(const ModelPaths& paths);
    ~SecondOpinion();

    /// Sets Facts::second of the picture that the facts were measured of. Leaves it unset when there is no face, when
    /// the facts are dlib's own, and when dlib loses the face (which it does where it is turned or covered).
    void add(const Image& picture, Facts& facts);

private:
    struct Parts;
    explicit SecondOpinion(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace xuezhao
