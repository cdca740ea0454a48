#pragma once

#include "core/photo/photo_maker.h"
#include "core/proof/difference.h"
#include "core/standards/standard.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// What became of the proof that a photo is a crop and one uniform scale of its original. Rows in proof_table.def.
enum class ProofOutcome {
#define XZ_PROOF(id, holds, text) id,
#include "core/proof/proof_table.def"
#undef XZ_PROOF
};

struct ProofRow {
    ProofOutcome id;
    std::string_view name;  ///< in JSON: "MadeAgain"
    bool holds;             ///< the photo is a crop and one uniform scale of the original
    const char* text;       ///< English source text, translation context "Proof"
};
const ProofRow& proofRow(ProofOutcome outcome);
std::span<const ProofRow> proofTable();

/// How a photo is said to have been made; what is not said is looked for.
struct ProofClaim {
    std::optional<cv::Rect> crop;  ///< pixels of the turned original
    int mountTurns = 0;            ///< how the source was opened
};

struct Proof {
    ProofOutcome outcome = ProofOutcome::Unrelated;
    cv::Rect crop;            ///< in pixels of the source's picture after `quarterTurns`; empty where none was found
    int quarterTurns = 0;     ///< beyond those with which the source was opened
    double scale = 0;         ///< photo pixels an original pixel
    double degrees = 0;       ///< Turned, Skewed: by how much
    double stretch = 1;       ///< Stretched: width over height
    double similarity = 0;    ///< of the inner parts, at most 1
    double strongest = 0;     ///< the largest difference over what is allowed there
    double changedShare = 0;  ///< of the area, 0-1
    std::vector<cv::Rect> places;  ///< where it was changed, photo pixels, largest first

    bool holds() const { return proofRow(outcome).holds; }
};

/// A finished file that is to be proved.
struct PhotoFile {
    std::span<const unsigned char> bytes;
    DecodedPicture picture;
};

/// Proves a photo from its original. First the file is made again by this program, with the standard of its size: when
/// it comes out byte for byte, or pixel for pixel, nothing is left to judge. Otherwise the photo is compared with what
/// its crop gives, place by place. Without a claim the crop is looked for. Takes some seconds at the most. \param
/// standards  those whose files may be meant
Proof prove(const PhotoFile& photo, const PhotoSource& source, std::span<const Standard* const> standards,
            const ProofClaim& claim = {});

}  // namespace xuezhao
