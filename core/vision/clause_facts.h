#pragma once

#include "core/vision/reading.h"

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <vector>

namespace xuezhao {

// What is measured for the clauses beside the register's own twelve rows. A reading that was not taken is neither known
// nor in doubt, and the checks then have nothing to say: a frame of a stream does without the dear ones, and without
// those that would be in doubt, for which nobody should have to tick something before every picture.

/// Light on the face (core/vision/light.h).
struct LightFacts {
    Reading sides;  ///< light on the brighter half of the face over that on the darker half, 1 or more
    bool imageRightBrighter = false;  ///< which half `sides` found brighter
    Reading skinLevel;                ///< median luma of the skin, levels 0-255
    Reading eyeWhite;                 ///< luma of the white of the eyes, levels 0-255; of both eyes the brighter
    Reading burnt;                    ///< share of the skin without drawing in its lights, percent
    Reading patch;  ///< how far a spot on cheeks, chin or nose outshines the skin around, levels; stills
    Reading cast;   ///< how far the skin's colour is from where skin of any tone lies, units of CIE a*b*
    // Colours, CIE a* and b*; empty where there are too few pixels.
    std::optional<cv::Vec2d> skin;         ///< median of the face
    std::optional<cv::Vec2d> whiteOfEyes;  ///< of both eyes: what is bright beside the irises
    Reading redEye;                        ///< share of the redder pupil's surroundings that is red, percent
};

/// What became of the picture between lens and file.
struct PictureFacts {
    Reading eyeBlur;    ///< radius (standard deviation) of the blur at eyes and brows, px at 110 px between the pupils
    Reading noise;      ///< standard deviation at that same size, levels 0-255
    Reading blocking;   ///< step at the edges of JPEG's blocks above that beside them, levels
    Reading repeating;  ///< how far a fine pattern over the face stands out of its spectrum, nepers; of stills
    cv::Rect content;   ///< the picture without a plain border at its sides; empty: not looked for
};

/// What is on the wall besides the person.
struct WallFacts {
    Reading shadow;   ///< how much darker the wall is in the deepest shadow on it, percent of its level
    Reading texture;  ///< how far the wall's luma is from that around it, 90th percentile without noise, levels; stills
    // Boxes of what is neither wall nor the person, px of the picture.
    std::vector<cv::Rect2d> things;    ///< apart from the person
    std::vector<cv::Rect2d> touching;  ///< at the person's outline; loose hair may be among them; stills
};

/// Shoulders and clothes.
struct ClothesFacts {
    Reading shoulderDegrees;  ///< of the line through both shoulders; positive when the image-right one is the lower
    Reading pattern;  ///< how strongly the clothes change within a hand's breadth, levels; plain cloth: its folds
    // Colours where the shoulders stand before the wall, sRGB levels 0-255, and of the wall beside; at image left and
    // at image right. Empty: not measured.
    std::vector<cv::Vec3d> cloth, wall;
};

/// What lies over the eyes (core/vision/eye_region.h); of both eyes the worse.
struct EyeFacts {
    Reading glare;        ///< share of the place of a lens that is a reflection, percent; catchlights do not count
    Reading tint;         ///< how much darker the skin below the eye is than the face's, percent of its level
    Reading browCovered;  ///< share of the strip above the brow that looks like hair, percent
    Reading contrast;     ///< between white and iris (95th to 5th percentile), percent of the skin's level
    // How strongly the strongest thing of the kind stands out, percent of the skin's level (core/vision/eye_lines.h).
    Reading strands;  ///< a thin line that runs steeply across an iris, as hair does
    Reading frame;    ///< a thin level line across an iris, of somebody with a dark line between the eyes too
};

/// The mouth and the lower face (core/vision/lower_face.h, face_texture.h).
struct MouthFacts {
    Reading teeth;  ///< area of the teeth that show, percent of the squared pupil distance
    Reading lips;   ///< how clearly the lips stand out in colour and lightness; 0: there are none to be seen
    /// How many times more drawn one cheek is than the other, or the chin than both; 1: alike.
    Reading uneven;
};

/// What is beside and above the face; of stills.
struct HeadFacts {
    // Skin that shows beside the cheek at the ear's height, percent of the squared distance between the pupils: a free
    // ear has 3 and more, one under hair less than 2.
    Reading earImageLeft, earImageRight;
    Reading covering;  ///< share of the top of the head that is neither hair nor skin, percent
};

}  // namespace xuezhao
