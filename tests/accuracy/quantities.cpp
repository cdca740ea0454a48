#include "tests/accuracy/quantities.h"

#include "core/vision/face_frame.h"

#include <opencv2/core.hpp>

#include <array>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

double perPhotograph(const Truth& truth) {
    return kPhotograph / truth.unit();
}

std::vector<double> error(const Reading& reading, double truth, double unit) {
    if (!reading.known()) return {};
    return {(reading.value - truth) * unit};
}

std::vector<double> pupils(const FaceFacts& face, const Truth& truth) {
    const double percent = 100 / truth.unit();
    return {percent * cv::norm(face.imageLeftPupil - truth.leftPupil),
            percent * cv::norm(face.imageRightPupil - truth.rightPupil)};
}

std::vector<double> roll(const FaceFacts& face, const Truth& truth) {
    return {face.rollDegrees() - truth.rollDegrees()};
}

std::vector<double> level(const FaceFacts& face, const Truth& truth) {
    const double measured = face.imageRightPupil.y - face.imageLeftPupil.y;
    return {(measured - (truth.rightPupil.y - truth.leftPupil.y)) * perPhotograph(truth)};
}

std::vector<double> eyeLine(const FaceFacts& face, const Truth& truth) {
    return {(face.eyesCentre().y - (truth.leftPupil.y + truth.rightPupil.y) / 2) * perPhotograph(truth)};
}

std::vector<double> lipGap(const FaceFacts& face, const Truth& truth) {
    return error(face.lipGap, truth.lipGap, perPhotograph(truth));
}

std::vector<double> lids(const FaceFacts& face, const Truth& truth) {
    std::vector<double> both = error(face.lidOpeningImageLeft, truth.lidLeft, 1000);
    for (const double one : error(face.lidOpeningImageRight, truth.lidRight, 1000)) both.push_back(one);
    return both;
}

std::vector<double> chin(const FaceFacts& face, const Truth& truth) {
    return error(face.chinY, truth.chinY, perPhotograph(truth));
}

std::vector<double> width(const FaceFacts& face, const Truth& truth) {
    return error(face.faceWidth(), truth.rightCheekX - truth.leftCheekX, perPhotograph(truth));
}

std::vector<double> centre(const FaceFacts& face, const Truth& truth) {
    const double eyes = (truth.leftPupil.x + truth.rightPupil.x) / 2;
    const double cheeks = (truth.leftCheekX + truth.rightCheekX) / 2;
    return error(face.centreX(), (eyes + cheeks) / 2, perPhotograph(truth));
}

std::vector<double> crown(const FaceFacts& face, const Truth& truth) {
    if (!truth.crownY) return {};
    return error(face.crownY, *truth.crownY, perPhotograph(truth));
}

constexpr std::array kQuantities{
    Quantity{"pupils", "% of their distance", pupils, true},
    Quantity{"roll", "degrees", roll, false},
    Quantity{"pupils' difference in height", "px", level, false},
    Quantity{"eye line", "px", eyeLine, true},
    Quantity{"lip gap", "px", lipGap, false},
    Quantity{"lid opening", "thousandths of the eye's width", lids, false},
    Quantity{"chin", "px", chin, true},
    Quantity{"face width", "px", width, true},
    Quantity{"centre", "px", centre, true},
    Quantity{"crown", "px", crown, false},
};

/// Who is left out when the constants for face i are fitted.
bool countsFor(Refit refit, std::size_t i, std::size_t other) {
    return refit == Refit::OneLeftOut ? other != i : other % 2 != i % 2;
}

/// What a constant fitted to the others would still have taken away from each.
std::vector<double> withoutOwn(const std::vector<double>& errors, Refit refit) {
    std::vector<double> left;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        double sum = 0;
        int count = 0;
        for (std::size_t other = 0; other < errors.size(); ++other) {
            if (!countsFor(refit, i, other)) continue;
            sum += errors[other];
            ++count;
        }
        left.push_back(errors[i] - (count ? sum / count : 0));
    }
    return left;
}

/// The pupils have a constant along the eye line each and one down for both.
std::vector<double> pupilsRefitted(const std::vector<FaceFacts>& faces, const std::vector<Truth>& truths, Refit refit) {
    std::vector<double> leftAlong, rightAlong, down, half;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const cv::Point2d line = truths[i].rightPupil - truths[i].leftPupil;
        const FaceFrame frame(
            {(truths[i].leftPupil + truths[i].rightPupil) / 2, cv::norm(line), std::atan2(line.y, line.x)});
        const cv::Point2d left = frame.toFace(faces[i].imageLeftPupil) - frame.toFace(truths[i].leftPupil);
        const cv::Point2d right = frame.toFace(faces[i].imageRightPupil) - frame.toFace(truths[i].rightPupil);
        leftAlong.push_back(left.x);
        rightAlong.push_back(right.x);
        down.push_back((left.y + right.y) / 2);
        half.push_back((right.y - left.y) / 2);
    }
    leftAlong = withoutOwn(leftAlong, refit);
    rightAlong = withoutOwn(rightAlong, refit);
    down = withoutOwn(down, refit);
    std::vector<double> errors;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        errors.push_back(100 * std::hypot(leftAlong[i], down[i] - half[i]));
        errors.push_back(100 * std::hypot(rightAlong[i], down[i] + half[i]));
    }
    return errors;
}

}  // namespace

std::span<const Quantity> quantities() {
    return kQuantities;
}

std::vector<std::vector<double>> errorsOf(const std::vector<FaceFacts>& faces, const std::vector<Truth>& truths,
                                          Refit refit) {
    std::vector<std::vector<double>> all;
    for (const Quantity& quantity : kQuantities) {
        std::vector<double> errors;
        for (std::size_t i = 0; i < faces.size(); ++i)
            for (const double one : quantity.errors(faces[i], truths[i])) errors.push_back(one);
        if (refit != Refit::None && quantity.calibrated)
            errors = &quantity == kQuantities.data() ? pupilsRefitted(faces, truths, refit) : withoutOwn(errors, refit);
        all.push_back(std::move(errors));
    }
    return all;
}

}  // namespace xuezhao::accuracy
