#include "ui/capture/overlay_builder.h"

#include "core/quality/check.h"
#include "ui/capture/finding_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace xuezhao {

namespace {

/// The limits of all standards on one check, in pixels of the first one's picture; empty where nobody limits it.
std::optional<Range> commonLimit(std::span<const Standard* const> standards, std::string_view check) {
    std::optional<Range> common;
    for (const Standard* standard : standards) {
        const Limit* limit = standard->limit(check);
        if (!limit) continue;
        const Range range =
            scaled(limit->range, double(standards.front()->file.picture.width) / standard->file.picture.width);
        const Range both = common ? intersection(*common, range) : range;
        // Where two cannot both be met the first one rules.
        if (!both.empty()) common = both;
    }
    return common;
}

bool fails(std::span<const Verdict> verdicts, std::string_view check) {
    return std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict& verdict) {
        const Finding* finding = verdict.find(check);
        return finding && finding->outcome == Outcome::Fail;
    });
}

bool doubtful(std::span<const Verdict> verdicts, std::string_view check) {
    return std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict& verdict) {
        const Finding* finding = verdict.find(check);
        return finding && finding->outcome == Outcome::CannotJudge;
    });
}

QString rangeText(const Range& range) {
    return QStringLiteral("%1–%2").arg(range.min, 0, 'f', 0).arg(range.max, 0, 'f', 0);
}

QString text(const char* source) {
    return QCoreApplication::translate("Overlay", source);
}

/// Crop pixels (of the first standard's picture) to picture pixels.
struct CropScale {
    cv::Rect2d crop;
    double perPixel;  ///< picture pixels a pixel of the standard
    double x(double shown) const { return crop.x + (shown + 0.5) * perPixel - 0.5; }
    double y(double shown) const { return crop.y + (shown + 0.5) * perPixel - 0.5; }
};

std::optional<double> known(const Reading& reading) {
    return reading.known() ? std::optional(reading.value) : std::nullopt;
}

OverlayBand bandOf(const Range& range, const CropScale& scale, const QString& label) {
    OverlayBand band;
    band.top = scale.y(range.min);
    band.bottom = scale.y(range.max);
    band.label = label;
    band.limits = rangeText(range);
    return band;
}

/// Where the arrow of an act points, as the photographer sees it: the subject's left is the picture's right.
std::optional<OverlayArrow> arrowOf(ActId act) {
    switch (act) {
        case ActId::MoveLeft: return OverlayArrow::Right;
        case ActId::MoveRight: return OverlayArrow::Left;
        case ActId::HeadLeft: return OverlayArrow::TurnRight;
        case ActId::HeadRight: return OverlayArrow::TurnLeft;
        case ActId::RaiseStool:
        case ActId::ChinUp: return OverlayArrow::Up;
        case ActId::LowerStool:
        case ActId::ChinDown: return OverlayArrow::Down;
        case ActId::StepBack: return OverlayArrow::Away;
        case ActId::StepForward: return OverlayArrow::Closer;
        default: return std::nullopt;
    }
}

/// Outside the face, so that eyes and mouth stay free.
QPointF arrowPlace(OverlayArrow arrow, const FaceFacts& face) {
    const double width = face.box.width, middle = face.eyesCentre().x;
    const double top = face.crownY.known() ? face.crownY.value : face.box.y;
    const double above = top - width * 0.12;
    switch (arrow) {
        case OverlayArrow::TurnLeft:
        case OverlayArrow::TurnRight: return {middle, above};
        case OverlayArrow::Left: return {middle - width * 0.95, face.eyesCentre().y};
        case OverlayArrow::Right: return {middle + width * 0.95, face.eyesCentre().y};
        case OverlayArrow::Up:
        case OverlayArrow::Down: return {middle + width * 0.85, face.eyesCentre().y};
        case OverlayArrow::Closer:
        case OverlayArrow::Away: return {middle, above};
    }
    return {middle, above};
}

void addFace(OverlayModel& model, const FaceFacts& face, std::span<const Verdict> verdicts, const SessionView& view) {
    if (model.headTop) {
        model.headTop->measured = known(face.crownY);
        model.headTop->failing = fails(verdicts, "head_top");
    }
    if (model.eyes) {
        model.eyes->measured = face.eyesCentre().y;
        model.eyes->failing = fails(verdicts, "eye_line");
    }
    const std::optional<double> left = known(face.imageLeftCheekX), right = known(face.imageRightCheekX);
    if (model.centre) {
        if (left && right) model.centre->measured = (*left + *right) / 2;
        model.centre->failing = fails(verdicts, "centred");
    }
    if (model.faceWidth) {
        model.faceWidth->left = left;
        model.faceWidth->right = right;
        model.faceWidth->failing = fails(verdicts, "face_width");
        if (face.chinY.known())
            model.faceWidth->y = face.eyesCentre().y + (face.chinY.value - face.eyesCentre().y) * 0.4;
    }
    if (fails(verdicts, "pupils_level"))
        model.tiltedPupils = {{face.imageLeftPupil.x, face.imageLeftPupil.y},
                              {face.imageRightPupil.x, face.imageRightPupil.y}};
    const QPointF eyes(face.eyesCentre().x, face.eyesCentre().y);
    const double pupils = face.pupilDistance();
    if (doubtful(verdicts, "eyes_open"))
        model.doubtful.emplace_back(eyes.x() - pupils, eyes.y() - pupils * 0.42, pupils * 2, pupils * 0.84);
    if (doubtful(verdicts, "lips_closed"))
        model.doubtful.emplace_back(eyes.x() - pupils * 0.5, eyes.y() + pupils * 0.9, pupils, pupils * 0.5);
    if (view.cue.act) {
        model.arrow = arrowOf(*view.cue.act);
        if (model.arrow) model.arrowAt = arrowPlace(*model.arrow, face);
    }
}

/// The rectangle to show: the one planned for the first standard, or the largest in the middle.
cv::Rect2d cropOf(const LiveResult& picture, const Standard& first) {
    for (const StandardCrop& crop : picture.crops)
        if (crop.standard == &first && crop.crop.area() > 0) return crop.crop;
    const cv::Size size = picture.frame.image.size();
    // 92 % of what fits, so that the frame is seen to be one.
    const double height = std::min<double>(size.height, size.width / first.aspect()) * 0.92;
    const double width = height * first.aspect();
    return {(size.width - width) / 2, (size.height - height) / 2, width, height};
}

}  // namespace

OverlayModel overlayOf(const LiveResult& picture, std::span<const Standard* const> standards, const SessionView& view) {
    OverlayModel model;
    if (standards.empty() || picture.frame.image.empty()) return model;
    const Standard& first = *standards.front();
    const cv::Rect2d crop = cropOf(picture, first);
    const CropScale scale{crop, crop.width / first.file.picture.width};
    // From outer edge to outer edge of the pixels, whose centres have the whole numbers.
    model.crop = {crop.x - 0.5, crop.y - 0.5, crop.width, crop.height};
    model.placeOpen = view.person.has_value() || view.phase == Phase::Saved;
    for (const Verdict& verdict : picture.verdicts) model.outcome = worse(model.outcome, verdict.outcome());
    if (view.phase == Phase::Asking) model.outcome = Outcome::Warn;

    if (const auto range = commonLimit(standards, "head_top"))
        model.headTop = bandOf(*range, scale, text(QT_TRANSLATE_NOOP("Overlay", "Head top")));
    if (const auto range = commonLimit(standards, "eye_line"))
        model.eyes = bandOf(*range, scale, text(QT_TRANSLATE_NOOP("Overlay", "Eyes")));
    double middle = scale.x(first.file.picture.width / 2.0 - 0.5);
    if (const auto range = commonLimit(standards, "centred")) {
        model.centre.emplace();
        model.centre->left = scale.x(range->min);
        model.centre->right = scale.x(range->max);
        middle = (model.centre->left + model.centre->right) / 2;
    }
    if (const auto range = commonLimit(standards, "face_width")) {
        model.faceWidth.emplace();
        model.faceWidth->centreX = middle;
        model.faceWidth->narrowest = range->min * scale.perPixel;
        model.faceWidth->widest = range->max * scale.perPixel;
        // Cheek height while nobody stands there: halfway from eyes to chin of a face of the usual size.
        model.faceWidth->y = scale.y(first.file.picture.height / 2.0);
        model.faceWidth->label = text(QT_TRANSLATE_NOOP("Overlay", "Face"));
        model.faceWidth->limits = rangeText(*range);
    }
    if (picture.facts.face) addFace(model, *picture.facts.face, picture.verdicts, view);
    return model;
}

}  // namespace xuezhao
