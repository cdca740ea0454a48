#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/reading.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <string>

namespace xuezhao {

/// What is measured of one face. Lengths and places are in pixels of the picture, origin at the centre of
/// the top left pixel, x to the right, y down. "Image left" is the left of the picture as it is seen.
struct FaceFacts {
    cv::Rect2d box;
    cv::Point2d imageLeftPupil;
    cv::Point2d imageRightPupil;
    Reading crownY;     ///< top of the hair; loose strands left out
    Reading looseHair;  ///< how far loose strands reach above that, px; 0: none; unknown: nobody looked
    Reading chinY;
    Reading imageLeftCheekX;  ///< side of the face before the ear, at the height of the ear's middle
    Reading imageRightCheekX;
    Reading lipGap;               ///< between the inner edges of the lips, px
    Reading lidOpeningImageLeft;  ///< eye aspect ratio: mean lid distance over the width of the eye
    Reading lidOpeningImageRight;
    // Unknown without a doubt: the engine cannot tell.
    Reading yawDegrees;     ///< positive when the face looks to image right
    Reading pitchDegrees;   ///< positive when the chin is raised
    Reading gazeDegrees;    ///< sideways, against the way to the lens; positive when the eyes look to image right
    Reading lipCornersUp;   ///< how far the corners of the mouth are above the middle of the line between the lips, px
    Reading faceHighlight;  ///< 95th percentile of the skin's luma minus its median, levels 0-255
    Reading noseHighlight;  ///< 95th percentile of the luma from the bridge to tip and wings, levels 0-255

    double pupilDistance() const;
    /// Degrees; positive when the image-right pupil is the lower one.
    double rollDegrees() const;
    cv::Point2d eyesCentre() const;
    /// Between the cheeks, px.
    Reading faceWidth() const;
    /// Where the face's middle stands: halfway between the middle of the pupils and the middle of the cheeks. The
    /// two differ by up to 9 px of a 480x640 picture on real people, and no standard says which one counts.
    Reading centreX() const;
};

/// The wall behind the person, within the part of the picture a photograph would show.
struct BackgroundFacts {
    cv::Vec3d meanRgb;    ///< sRGB levels 0-255, of the pixels that are background
    double coverage = 0;  ///< share of the examined region that is background, 0-1
    double spread = 0;    ///< robust standard deviation around the fitted surface, levels: texture and noise
    double gradient = 0;  ///< largest difference of the fitted surface over the region, levels
};

/// Everything measured of one picture, once. A plain value; shared by all standards and checks.
struct Facts {
    cv::Size picture;
    int faces = 0;                              ///< all faces found
    std::optional<FaceFacts> face;              ///< the largest one
    std::optional<BackgroundFacts> background;  ///< absent when no surface fits
    LightFacts light;
    PictureFacts look;
    WallFacts wall;
    ClothesFacts clothes;
    EyeFacts eyes;
    MouthFacts mouth;
    HeadFacts head;
    std::string engine;               ///< name of the face engine
    std::optional<FaceFacts> second;  ///< the same face by another engine (SecondOpinion)

    /// The same facts of the picture at its full size, of which these were measured on a reduced copy.
    /// \param factor  its pixels a pixel of the copy, each way
    Facts enlarged(int factor, cv::Size full) const;
};

}  // namespace xuezhao
