#pragma once

#include "core/session/session_view.h"

#include <QString>

namespace xuezhao {

/// The devices, their counters and what happened last, as lines to send to somebody who can help, in the language in
/// force. No names, no numbers of people, no serials, no folders.
QString diagnosticsText(const StatusView& status);

/// "working", "lost, trying again", or the error's words.
QString stateText(const DeviceStatus& status);

}  // namespace xuezhao
