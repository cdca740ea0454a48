#pragma once

#include "core/session/session_view.h"
#include "core/standards/catalogue.h"

#include <memory>
#include <vector>

namespace xuezhao::samples {

/// The two standards that a job uses unless told otherwise.
const std::vector<const Standard*>& standards();

/// The states of the photographer's page, with a drawn person whose verdicts are judged from what is true of the
/// drawing.
std::shared_ptr<const SessionView> waiting();
/// The same with a camera that is set from here.
std::shared_ptr<const SessionView> tethered();
std::shared_ptr<const SessionView> tilted();
std::shared_ptr<const SessionView> counting();
std::shared_ptr<const SessionView> saved();
std::shared_ptr<const SessionView> lookedAt();
std::shared_ptr<const SessionView> refused();
std::shared_ptr<const SessionView> cannotJudge();
std::shared_ptr<const SessionView> cameraLost();
std::shared_ptr<const SessionView> secondCard();
std::shared_ptr<const SessionView> personChanged();

}  // namespace xuezhao::samples
