#pragma once

#include "core/devices/kept_reader.h"
#include "core/devices/sam/sam_link.h"

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace xuezhao {

/// Makes the way to a module for one connection. Errors: ReaderMissing.
using SamLinkMaker = std::function<Result<std::unique_ptr<SamLink>>()>;

/// A reader for ID cards. \param hurry  see KeptReader
std::unique_ptr<IdentityReader> makeSamReader(SamLinkMaker link, double hurry = 1);

/// "sam": the USB reader that is there, otherwise the serial adapters one after the other until a module answers;
/// "sam:PATH": that serial port.
std::unique_ptr<IdentityReader> makeSamReader(std::string_view argument);

/// The specs of what may be ID card readers: "sam" for one on USB, "sam:PATH" for each serial adapter.
std::vector<std::string> samReadersPresent();

}  // namespace xuezhao
