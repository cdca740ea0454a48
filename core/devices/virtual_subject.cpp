#include "core/devices/virtual_subject.h"

#include "core/devices/subject_outlines.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <limits>
#include <random>

namespace xuezhao {
namespace {

using namespace subject;

// Painter coordinates count from the corner of the first pixel, ours from its centre.
cv::Point2d toPixels(QPointF point) {
    return {point.x() - .5, point.y() - .5};
}

double topOf(const QPainterPath& path, const QTransform& transform) {
    double top = std::numeric_limits<double>::max();
    for (const QPolygonF& polygon : path.toSubpathPolygons(transform))
        top = std::min(top, polygon.boundingRect().top());
    return top - .5;
}

/// Where the outline crosses the height y, on the given side of x = 0; head units.
double edgeAt(const QPainterPath& outline, double y, int side) {
    static constexpr double kFine = 1000;  // flattening in thousandths of a head unit
    double edge = 0;
    for (const QPolygonF& polygon : outline.toSubpathPolygons(QTransform::fromScale(kFine, kFine))) {
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i) {
            const QPointF a = polygon[i] / kFine, b = polygon[i + 1] / kFine;
            if ((a.y() - y) * (b.y() - y) > 0 || a.y() == b.y()) continue;
            const double x = a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
            if (x * side > edge * side) edge = x;
        }
    }
    return edge;
}

}  // namespace

SubjectLook SubjectLook::fromSeed(std::uint32_t seed) {
    static const std::array<cv::Vec3d, 5> kHairColours{
        {{36, 31, 32}, {28, 26, 30}, {46, 36, 32}, {62, 44, 34}, {52, 40, 42}}};
    static const std::array<cv::Vec3d, 7> kClothesColours{
        {{44, 50, 66}, {58, 38, 46}, {40, 60, 56}, {72, 56, 48}, {52, 52, 56}, {70, 44, 88}, {96, 46, 48}}};
    // One row a person in a dozen has tall hair: it makes trouble with the limits.
    static constexpr std::array kHair{Hair::Short, Hair::Bun, Hair::Short, Hair::Bob,   Hair::Short, Hair::Long,
                                      Hair::Short, Hair::Bun, Hair::Bob,   Hair::Short, Hair::Long,  Hair::Tall};
    static constexpr std::array kSkin{1, 2, 0, 1, 2, 3, 1, 0, 4, 2, 1, 5};
    std::mt19937 generator(seed);
    const auto random = [&](double from, double to) { return from + (to - from) * (generator() / 4294967296.); };
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(generator() % count); };
    SubjectLook look;
    look.hair = kHair[below(kHair.size())];
    look.hairColour = kHairColours[below(kHairColours.size())];
    look.skin = kSkin[below(kSkin.size())];
    look.faceWidth = random(.95, 1.05);
    const bool strong = look.hair == Hair::Short;
    look.brows = strong ? random(1.15, 1.5) : random(.8, 1.05);
    look.lipTint = strong ? random(.15, .4) : random(.6, .95);
    look.clothes = static_cast<Clothes>(below(3));
    look.clothesColour = kClothesColours[below(kClothesColours.size())];
    look.glasses = random(0, 1) < .3;
    look.strands = static_cast<std::uint32_t>(generator());
    return look;
}

SubjectScene SubjectScene::scaled(double factor) const {
    SubjectScene out = *this;
    out.size = {cvRound(size.width * factor), cvRound(size.height * factor)};
    out.pose.eyesCentre = (pose.eyesCentre + cv::Point2d(.5, .5)) * factor - cv::Point2d(.5, .5);
    out.pose.pupilDistance *= factor;
    out.pose.lipGap *= factor;
    return out;
}

SubjectTruth truthOf(const SubjectScene& scene) {
    const QTransform head = headToPicture(scene.pose);
    const double eyes = turnShift(scene.pose, kEyeDepth) + scene.pose.gaze * kGazeReach;
    const QPainterPath outline = faceOutline(scene.look);
    SubjectTruth truth;
    truth.imageLeftPupil = toPixels(head.map(QPointF(eyes - kEyeX, 0)));
    truth.imageRightPupil = toPixels(head.map(QPointF(eyes + kEyeX, 0)));
    truth.crownY = std::min(topOf(hairCap(scene.look), head), topOf(hairBehind(scene.look), head));
    truth.imageLeftCheekX = toPixels(head.map(QPointF(edgeAt(outline, kEarY, -1), kEarY))).x;
    truth.imageRightCheekX = toPixels(head.map(QPointF(edgeAt(outline, kEarY, 1), kEarY))).x;
    truth.lipGap = scene.pose.lipGap;
    truth.lidOpeningImageLeft = scene.pose.lidOpeningImageLeft;
    truth.lidOpeningImageRight = scene.pose.lidOpeningImageRight;
    truth.rollDegrees = scene.pose.rollDegrees;
    for (const QPointF& point : outline.toFillPolygon(head)) truth.faceOutline.emplace_back(toPixels(point));
    cv::Point2d low(1e9, 1e9), high(-1e9, -1e9);
    for (const cv::Point2f& point : truth.faceOutline) {
        low = {std::min<double>(low.x, point.x), std::min<double>(low.y, point.y)};
        high = {std::max<double>(high.x, point.x), std::max<double>(high.y, point.y)};
    }
    truth.faceBox = cv::Rect2d(low, high);
    truth.chinY = high.y;
    return truth;
}

}  // namespace xuezhao
