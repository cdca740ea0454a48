#include "core/proof/proof.h"

#include "core/base/sha256.h"
#include "core/photo/develop.h"
#include "core/photo/jpeg_encode.h"
#include "core/proof/registration.h"

#include <opencv2/imgproc.hpp>

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao {
namespace {

constexpr std::array kRows{
#define XZ_PROOF(id, holds, text) ProofRow{ProofOutcome::id, #id, holds, text},
#include "core/proof/proof_table.def"
#undef XZ_PROOF
};

/// How far a file of another program may be from a right angle and a uniform scale: what the search cannot tell from
/// nothing (measured on files that are neither turned nor stretched: 0.03 degrees, 0.1 %).
constexpr double kTurnDegrees = 0.15, kSkewDegrees = 0.25, kStretch = 0.005;
/// Two people before the same backdrop stay below, the same picture under another background above.
constexpr double kSamePicture = 0.93;

bool samePixels(const Image& a, const Image& b) {
    return a.size() == b.size() && cv::norm(a.mat(), b.mat(), cv::NORM_INF) == 0;
}

/// The rectangle can be developed to the size: the contract of develop().
bool fits(const cv::Rect& crop, cv::Size picture, cv::Size output) {
    if (crop.empty() || (crop & cv::Rect({}, picture)) != crop) return false;
    const double ideal = double(crop.width) * output.height / output.width;
    return std::abs(crop.height - ideal) <= std::max(double(crop.width) / output.width / 2, 0.5);
}

/// How far a crop of the picture is from the photo; both grey.
double distance(const cv::Mat& photo, const cv::Mat& picture, const cv::Rect& crop) {
    if (crop.empty() || (crop & cv::Rect({}, picture.size())) != crop) return 1e300;
    cv::Mat there;
    const bool smaller = crop.width >= photo.cols;
    cv::resize(picture(crop), there, photo.size(), 0, 0, smaller ? cv::INTER_AREA : cv::INTER_CUBIC);
    return cv::norm(photo, there, cv::NORM_L2SQR);
}

/// The whole-pixel rectangle near a guess that gives the photo best. Places and lengths of one direction do not depend
/// on the other, so all of the one are tried, then all of the other.
std::optional<cv::Rect> bestRectangle(const Image& photo, const Image& picture, const cv::Rect2d& guess) {
    cv::Mat greyPhoto, greyPicture;
    cv::cvtColor(photo.mat(), greyPhoto, cv::COLOR_BGR2GRAY);
    cv::cvtColor(picture.mat(), greyPicture, cv::COLOR_BGR2GRAY);
    const auto rounded = [](double v) { return static_cast<int>(std::lround(v)); };
    cv::Rect best(rounded(guess.x), rounded(guess.y), rounded(guess.width), rounded(guess.height));
    best &= cv::Rect({}, picture.size());
    double least = distance(greyPhoto, greyPicture, best);
    constexpr int kFar = 2;  // pixels by which the guess may be wrong
    constexpr int kMostRounds = 4;
    for (int round = 0, moved = 1; moved && round < kMostRounds; ++round) {
        moved = 0;
        for (const bool across : {true, false}) {
            const cv::Rect middle = best;
            for (int at = -kFar; at <= kFar; ++at) {
                for (int longer = -kFar; longer <= kFar; ++longer) {
                    cv::Rect next = middle;
                    (across ? next.x : next.y) += at;
                    (across ? next.width : next.height) += longer;
                    const double there = distance(greyPhoto, greyPicture, next);
                    if (there >= least) continue;
                    least = there;
                    best = next;
                    moved = 1;
                }
            }
        }
    }
    // A file of another program may be of another shape by a fraction of a pixel.
    for (const int higher : {0, 1, -1, 2, -2}) {
        const cv::Rect shaped(best.x, best.y, best.width, best.height + higher);
        if (fits(shaped, picture.size(), photo.size())) return shaped;
    }
    return std::nullopt;
}

/// Made again with this program: the very file, or the very pixels. Nothing: neither.
std::optional<ProofOutcome> madeAgain(const PhotoFile& photo, const PhotoSource& source, const cv::Rect& crop,
                                      std::span<const Standard* const> standards) {
    PhotoSource same = source;
    same.taken = photo.picture.facts.taken;
    for (const Standard* standard : standards) {
        if (standard->file.picture != photo.picture.image.size() || source.picture.inkColours()) continue;
        StandardCrop plan;
        plan.standard = standard;
        plan.crop = crop;
        const auto again = makePhoto(same, plan);
        if (!again) continue;
        if (std::equal(again->bytes->begin(), again->bytes->end(), photo.bytes.begin(), photo.bytes.end()))
            return ProofOutcome::MadeAgain;
        if (samePixels(again->picture, photo.picture.image)) return ProofOutcome::SamePixels;
    }
    return std::nullopt;
}

/// What the found map gives where its edges lie between pixels: the picture is smoothed as much as it is reduced.
Image betweenPixels(const Image& picture, const cv::Rect2d& crop, cv::Size output) {
    const double sx = crop.width / output.width, sy = crop.height / output.height;
    cv::Mat source = picture.mat(), out;
    // A box of `sx` pixels has a standard deviation of sx / sqrt(12).
    if (sx > 1.05) cv::GaussianBlur(picture.mat(), source, {}, std::sqrt((sx * sx - 1) / 12));
    const cv::Matx23d map(sx, 0, crop.x + sx / 2 - .5, 0, sy, crop.y + sy / 2 - .5);
    cv::warpAffine(source, out, map, output, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return Image(out);
}

/// The pixels with the losses of a JPEG of the photo's quality, colour stored in full or at half size.
Image asJpeg(const Image& pixels, double quality, Subsampling subsampling) {
    const auto file = encodeJpeg(pixels, {.quality = quality, .subsampling = subsampling, .exif = {}});
    if (!file) return pixels;
    const auto back = decodePicture(*file, "rendered.jpg");
    return back ? back->image : pixels;
}

/// What the crop gives in a file as the photo's; of the ways in which programs scale and store colour, the nearest.
Image rendered(const PhotoFile& photo, const Image& picture, const cv::Rect& crop, const cv::Rect2d& between) {
    const Image& image = photo.picture.image;
    const auto nearest = [&](const Image& a, const Image& b) {
        return cv::norm(image.mat(), a.mat(), cv::NORM_L1) <= cv::norm(image.mat(), b.mat(), cv::NORM_L1) ? a : b;
    };
    const Image pixels = nearest(develop(picture, crop, image.size()), betweenPixels(picture, between, image.size()));
    const auto quality = photo.picture.facts.quality;
    if (!quality) return pixels;
    return nearest(asJpeg(pixels, *quality, Subsampling::Full444), asJpeg(pixels, *quality, Subsampling::Quarter420));
}

bool differs(const Difference& d) {
    return d.recoloured() || d.structureChanged() || !d.places.empty();
}

/// A face that is nearly its own mirror image can be registered either way; then what differs tells.
/// \param picture  turned as the photo is
bool agreesMirrored(const PhotoFile& photo, const Image& picture) {
    constexpr double kNearlyItsMirrorImage = 0.98;  // drawn faces reach 0.997, real ones 0.93
    PhotoFile mirrored = photo;
    cv::Mat pixels;
    cv::flip(photo.picture.image.mat(), pixels, 1);
    mirrored.picture.image = Image(pixels);
    const auto found = registerPhoto(mirrored.picture.image, picture, 0);
    if (!found || found->agreement < kNearlyItsMirrorImage) return false;
    const cv::Rect2d between = found->rectangle(pixels.size());
    const auto crop = bestRectangle(mirrored.picture.image, picture, between);
    return crop && !differs(compare(mirrored.picture.image, rendered(mirrored, picture, *crop, between)));
}

void judgeDifference(const PhotoFile& photo, const Image& picture, const cv::Rect2d& between, Proof& proof) {
    const Difference difference = compare(photo.picture.image, rendered(photo, picture, proof.crop, between));
    proof.changedShare = difference.share;
    proof.strongest = difference.strongest;
    proof.places = difference.places;
    constexpr double kMostOf = 0.5, kLittleOf = 0.25;
    if (!differs(difference)) proof.outcome = ProofOutcome::Agrees;
    else if (agreesMirrored(photo, picture)) proof.outcome = ProofOutcome::Mirrored;
    else if (difference.rimShare > kMostOf && difference.innerShare < kLittleOf)
        proof.outcome = ProofOutcome::Background;
    else if (difference.recoloured()) proof.outcome = ProofOutcome::Recoloured;
    else if (difference.structureChanged()) proof.outcome = ProofOutcome::Smoothed;
    else proof.outcome = ProofOutcome::Changed;
}

}  // namespace

const ProofRow& proofRow(ProofOutcome outcome) {
    return kRows[static_cast<std::size_t>(outcome)];
}

std::span<const ProofRow> proofTable() {
    return kRows;
}

Proof prove(const PhotoFile& photo, const PhotoSource& source, std::span<const Standard* const> standards,
            const ProofClaim& claim) {
    const Image& image = photo.picture.image;
    Proof proof;
    if (claim.crop && fits(*claim.crop, source.picture.image.size(), image.size())) {
        proof.crop = *claim.crop;
        proof.scale = double(image.width()) / claim.crop->width;
        if (const auto again = madeAgain(photo, source, *claim.crop, standards)) {
            proof.outcome = *again;
            proof.similarity = 1;
            return proof;
        }
    }
    const auto found = registerPhoto(image, source.picture.image);
    if (!found || found->similarity < kSamePicture) {
        proof.similarity = found ? found->similarity : 0;
        proof.outcome = ProofOutcome::Unrelated;
        return proof;
    }
    proof.similarity = found->similarity;
    proof.quarterTurns = found->quarterTurns;
    proof.degrees = found->turnDegrees();
    proof.stretch = found->stretch();
    if (found->mirrored) {
        proof.outcome = ProofOutcome::Mirrored;
        return proof;
    }
    if (found->quarterTurns == 2) {
        proof.outcome = ProofOutcome::UpsideDown;
        return proof;
    }
    if (std::abs(proof.degrees) > kTurnDegrees) {
        proof.outcome = ProofOutcome::Turned;
        return proof;
    }
    if (std::abs(proof.stretch - 1) > kStretch || std::abs(found->skewDegrees()) > kSkewDegrees) {
        proof.outcome = ProofOutcome::Stretched;
        return proof;
    }
    PhotoSource turned = source;
    if (found->quarterTurns != 0) {
        cv::Mat pixels;
        cv::rotate(source.picture.image.mat(), pixels,
                   found->quarterTurns == 1 ? cv::ROTATE_90_CLOCKWISE : cv::ROTATE_90_COUNTERCLOCKWISE);
        turned.picture.image = Image(pixels);
    }
    const auto crop = bestRectangle(image, turned.picture.image, found->rectangle(image.size()));
    if (!crop) {
        proof.outcome = ProofOutcome::Unrelated;
        return proof;
    }
    proof.crop = *crop;
    proof.scale = double(image.width()) / crop->width;
    if (const auto again = madeAgain(photo, turned, *crop, standards)) {
        proof.outcome = *again;
        return proof;
    }
    judgeDifference(photo, turned.picture.image, found->rectangle(image.size()), proof);
    return proof;
}

}  // namespace xuezhao
