#include "core/vision/shape_facts.h"

namespace xuezhao {

FaceFacts factsOf(const FaceShape& shape) {
    FaceFacts face;
    face.box = shape.box;
    face.imageLeftPupil = shape.imageLeftPupil;
    face.imageRightPupil = shape.imageRightPupil;
    face.chinY = shape.chinY;
    face.imageLeftCheekX = shape.imageLeftCheekX;
    face.imageRightCheekX = shape.imageRightCheekX;
    face.lipGap = shape.lipGap;
    face.lidOpeningImageLeft = shape.lidOpeningImageLeft;
    face.lidOpeningImageRight = shape.lidOpeningImageRight;
    face.yawDegrees = shape.yawDegrees;
    face.pitchDegrees = shape.pitchDegrees;
    face.gazeDegrees = shape.gazeDegrees;
    face.lipCornersUp = shape.lipCornersUp;
    return face;
}

}  // namespace xuezhao
