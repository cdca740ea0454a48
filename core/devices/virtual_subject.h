#pragma once

#include "core/base/image.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <memory>
#include <vector>

namespace xuezhao {

enum class Hair { Short, Bun, Bob, Long, Tall };
enum class Clothes { Blazer, Shirt, Tee };

/// Number of skin tones, from light (0) to dark (kSkinTones - 1).
inline constexpr int kSkinTones = 6;

/// Who the drawn person is: what does not change while they stand there. Colours are sRGB levels 0-255.
struct SubjectLook {
    Hair hair = Hair::Short;
    cv::Vec3d hairColour{36, 31, 32};
    int skin = 1;
    double faceWidth = 1;  ///< 0.9-1.1 of the usual width between the cheeks
    double brows = 1;      ///< 0.7-1.6 of the usual thickness
    double lipTint = .7;   ///< 0 like skin, 1 red
    Clothes clothes = Clothes::Blazer;
    cv::Vec3d clothesColour{44, 50, 66};
    bool glasses = false;
    std::uint32_t strands = 3;  ///< seed of the strands of hair

    /// Another person for every seed.
    static SubjectLook fromSeed(std::uint32_t seed);

    friend bool operator==(const SubjectLook&, const SubjectLook&) = default;
};

/// Where the person is and what they do. Lengths and places in pixels of the picture, origin at the centre
/// of the top left pixel.
struct SubjectPose {
    cv::Point2d eyesCentre{640, 420};  ///< middle between the pupils
    double pupilDistance = 130;
    double rollDegrees = 0;  ///< positive: the image-right pupil is the lower one
    double turn = 0;         ///< -1 to 1: head turned to image left or right; 0 faces the camera
    double gaze = 0;         ///< -1 to 1: eyes turned to image left or right
    double lidOpeningImageLeft =
        0.34;  ///< eye aspect ratio as in FaceFacts: mean lid distance over eye width; 0 closed
    double lidOpeningImageRight = 0.34;
    double lipGap = 0;     ///< px between the inner edges of the lips at the middle
    double smile = 0.2;    ///< 0-1
    double glare = 0;      ///< 0-1: reflection on the glasses
    double faceShine = 0;  ///< 0-1: bright patches on forehead and one cheek
    double noseShine = 0;  ///< 0-1: a bright patch along the nose

    friend bool operator==(const SubjectPose&, const SubjectPose&) = default;
};

/// What is behind the person.
struct Backdrop {
    cv::Vec3d colour{100, 197, 255};  ///< sRGB levels at the image-left edge
    double gradient = 0;              ///< levels: how much darker, linearly, the image-right edge is
    bool studio = true;               ///< grey walls and a lamp on either side, 8.5 % of the width each

    friend bool operator==(const Backdrop&, const Backdrop&) = default;
};

struct SubjectScene {
    cv::Size size{1280, 960};
    SubjectLook look;
    SubjectPose pose;
    Backdrop backdrop;
    bool present = true;  ///< false: the empty studio
    double noise = 0;     ///< standard deviation in levels of the noise over the whole picture
    std::uint32_t noiseSeed = 1;

    /// The same moment with more or fewer pixels.
    SubjectScene scaled(double factor) const;
};

/// What is true of a scene, from the same outlines that are drawn; names as in FaceFacts, pixels alike.
struct SubjectTruth {
    cv::Point2d imageLeftPupil;
    cv::Point2d imageRightPupil;
    double crownY = 0;           ///< top edge of the hair, bun included
    double chinY = 0;            ///< lowest edge of the face
    double imageLeftCheekX = 0;  ///< edge of the face at the height of the ear's middle
    double imageRightCheekX = 0;
    double lipGap = 0;
    double lidOpeningImageLeft = 0;
    double lidOpeningImageRight = 0;
    double rollDegrees = 0;
    cv::Rect2d faceBox;  ///< of the face without hair and ears
    std::vector<cv::Point2f> faceOutline;
};

/// The truth of a scene with a person in it.
SubjectTruth truthOf(const SubjectScene& scene);

/// Draws scenes. What did not change since the scene before is kept, so one painter a camera. The same
/// scene gives the same pixels. One object, one thread; no application object is needed.
class SubjectPainter {
public:
    SubjectPainter();
    ~SubjectPainter();
    SubjectPainter(const SubjectPainter&) = delete;
    SubjectPainter& operator=(const SubjectPainter&) = delete;

    Image draw(const SubjectScene& scene);

private:
    struct Kept;
    std::unique_ptr<Kept> m_kept;
};

}  // namespace xuezhao
