#include "tests/support/station/marker_engine.h"

#include "core/devices/virtual_subject.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace xuezhao {

namespace {

SubjectScene scene() {
    SubjectScene one;
    one.backdrop.studio = false;
    return one;
}

const SubjectTruth& truth() {
    static const SubjectTruth known = truthOf(scene());
    return known;
}

/// The middle of the magenta pixels in a part of the picture; negative without any.
cv::Point2d dotIn(const cv::Mat& mask, const cv::Rect& part) {
    const cv::Moments moments = cv::moments(mask(part), true);
    if (moments.m00 < 4) return {-1, -1};
    return {part.x + moments.m10 / moments.m00, part.y + moments.m01 / moments.m00};
}

}  // namespace

Image markedSubject() {
    cv::Mat picture = SubjectPainter().draw(scene()).mat().clone();
    for (const cv::Point2d pupil : {truth().imageLeftPupil, truth().imageRightPupil}) {
        cv::circle(picture, cv::Point(cvRound(pupil.x), cvRound(pupil.y)), 7, {255, 0, 255}, cv::FILLED);
    }
    return Image(picture);
}

std::vector<FaceShape> MarkerEngine::find(const Image& picture, Effort) {
    cv::Mat mask;
    cv::inRange(picture.mat(), cv::Scalar(180, 0, 180), cv::Scalar(255, 90, 255), mask);
    const cv::Rect all = cv::boundingRect(mask);
    if (all.width < 8) return {};
    const int middle = all.x + all.width / 2;
    const cv::Point2d left = dotIn(mask, {all.x, all.y, middle - all.x, all.height});
    const cv::Point2d right = dotIn(mask, {middle, all.y, all.x + all.width - middle, all.height});
    if (left.x < 0 || right.x < 0) return {};

    const SubjectTruth& known = truth();
    const double scale = cv::norm(right - left) / cv::norm(known.imageRightPupil - known.imageLeftPupil);
    const auto x = [&](double drawn) { return left.x + (drawn - known.imageLeftPupil.x) * scale; };
    const auto y = [&](double drawn) { return left.y + (drawn - known.imageLeftPupil.y) * scale; };
    const auto around = [&](cv::Point2d centre, double width, double height) {
        const double w = width * scale / 2, h = height * scale / 2;
        return std::vector<cv::Point2f>{
            cv::Point2d(centre.x - w, centre.y - h), cv::Point2d(centre.x + w, centre.y - h),
            cv::Point2d(centre.x + w, centre.y + h), cv::Point2d(centre.x - w, centre.y + h)};
    };

    FaceShape face;
    face.confidence = 1;
    face.box = {x(known.faceBox.x), y(known.faceBox.y), known.faceBox.width * scale, known.faceBox.height * scale};
    face.imageLeftPupil = left;
    face.imageRightPupil = right;
    face.chinY = Reading::of(y(known.chinY));
    face.imageLeftCheekX = Reading::of(x(known.imageLeftCheekX));
    face.imageRightCheekX = Reading::of(x(known.imageRightCheekX));
    face.lipGap = Reading::of(0);
    face.lidOpeningImageLeft = Reading::of(0.34);
    face.lidOpeningImageRight = Reading::of(0.34);
    for (const cv::Point2f point : known.faceOutline) face.oval.emplace_back(x(point.x), y(point.y));
    const cv::Point2d middleOfEyes = (left + right) / 2;
    face.imageLeftEye = around(left, 50, 24);
    face.imageRightEye = around(right, 50, 24);
    face.imageLeftBrow = around({left.x, left.y - 40 * scale}, 60, 10);
    face.imageRightBrow = around({right.x, right.y - 40 * scale}, 60, 10);
    face.forehead = around({middleOfEyes.x, middleOfEyes.y - 75 * scale}, 120, 40);
    face.lips = around({middleOfEyes.x, middleOfEyes.y + 135 * scale}, 90, 34);
    face.nose = around({middleOfEyes.x, middleOfEyes.y + 50 * scale}, 40, 80);
    return {face};
}

}  // namespace xuezhao
