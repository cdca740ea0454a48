#pragma once

#include "core/base/image.h"
#include "core/clerk/recrop.h"
#include "core/clerk/refused_people.h"

#include <opencv2/core/types.hpp>

#include <memory>
#include <optional>

namespace xuezhao {

/// A refused person as the clerk's page shows one: what was found, and the pictures for the screen. A plain value.
struct ClerkLook {
    RefusedPerson refused;
    Recrop recrop;                 ///< without the bytes of the new files
    Image old;                     ///< the refused photograph of the first standard; empty when it cannot be read
    Image original;                ///< made smaller; empty when it cannot be read
    cv::Rect2d crop;               ///< of the first standard, in pixels of `original`; empty without a new crop
    std::string oldHash, newHash;  ///< beginnings of the files' SHA-256
};

}  // namespace xuezhao
