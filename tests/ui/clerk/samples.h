#pragma once

#include "ui/clerk/clerk_look.h"

#include <memory>

namespace xuezhao::samples {

/// Twelve refused people in every state; invented names, one with markup.
std::shared_ptr<const RefusalQueue> refusedQueue();

/// A look at one of them: the head was cropped too near the top edge, the kept original has room. The verdicts are
/// judged from what is true of the drawing.
std::shared_ptr<const ClerkLook> look(const RefusedPerson& refused, Remedy remedy);

}  // namespace xuezhao::samples
