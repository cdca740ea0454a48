#include "tests/unit/accuracy/drawn_shot.h"

#include "core/devices/virtual_subject.h"

#include <opencv2/imgproc.hpp>

namespace xuezhao::accuracy {

namespace {

EyePoints eyeAt(cv::Point2d pupil, double unit, double outer) {
    const auto at = [&](double x, double y) { return pupil + cv::Point2d(x, y) * unit; };
    EyePoints eye;
    eye.pupil = pupil;
    eye.outer = at(0.22 * outer, 0);
    eye.inner = at(-0.22 * outer, 0);
    eye.upper = {at(-0.1, -0.08), at(0, -0.09), at(0.1, -0.08)};
    eye.lower = {at(-0.1, 0.06), at(0, 0.07), at(0.1, 0.06)};
    return eye;
}

std::vector<cv::Point2d> browOver(cv::Point2d pupil, double unit) {
    std::vector<cv::Point2d> brow;
    for (const cv::Point2d p : {cv::Point2d(-0.3, -0.35), {0, -0.42}, {0.3, -0.35}, {0, -0.32}})
        brow.push_back(pupil + p * unit);
    return brow;
}

}  // namespace

Shot drawnShot() {
    SubjectScene scene;
    scene.size = {304, 392};
    scene.look.clothes = Clothes::Tee;
    scene.look.clothesColour = {240, 240, 242};
    scene.pose.eyesCentre = {152, 163};
    scene.pose.pupilDistance = 60;
    scene.backdrop.studio = false;
    SubjectPainter painter;
    Shot shot;
    shot.still = painter.draw(scene).mat().clone();
    scene.present = false;
    cv::Mat difference, person;
    cv::absdiff(shot.still, painter.draw(scene).mat(), difference);
    cv::cvtColor(difference, person, cv::COLOR_BGR2GRAY);
    cv::threshold(person, person, 3, 1, cv::THRESH_BINARY);
    person.convertTo(shot.person, CV_32F);
    scene.present = true;

    const SubjectTruth truth = truthOf(scene);
    const double unit = scene.pose.pupilDistance;
    shot.points.left = eyeAt(truth.imageLeftPupil, unit, -1);
    shot.points.right = eyeAt(truth.imageRightPupil, unit, 1);
    shot.points.leftBrow = browOver(truth.imageLeftPupil, unit);
    shot.points.rightBrow = browOver(truth.imageRightPupil, unit);
    shot.points.chin = {scene.pose.eyesCentre.x, truth.chinY};
    const double mouth = scene.pose.eyesCentre.y + 0.62 * (truth.chinY - scene.pose.eyesCentre.y);
    shot.points.leftMouth = {scene.pose.eyesCentre.x - 0.38 * unit, mouth};
    shot.points.rightMouth = {scene.pose.eyesCentre.x + 0.38 * unit, mouth};
    shot.points.leftCheek = {truth.imageLeftCheekX, mouth};
    shot.points.rightCheek = {truth.imageRightCheekX, mouth};
    for (std::size_t i = 0; i < 3; ++i)
        shot.points.lipAbove[i] =
            shot.points.lipBelow[i] = {scene.pose.eyesCentre.x + (double(i) - 1) * 0.1 * unit, mouth};
    shot.frame = {20, 20, 264, 352};
    shot.wall = {255, 197, 100};
    shot.output = {264, 352};
    return shot;
}

}  // namespace xuezhao::accuracy
