#pragma once

#include "core/devices/identity_reader.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// A reader for campus cards through the system's PC/SC service: the card's code (cardCode()) as an opaque code, once
/// a card that is laid on. Readers and the service may come and go.
/// \param name   a part of the reader's name; empty: the first reader there is
/// \param hurry  see KeptReader
std::unique_ptr<IdentityReader> makePcscReader(std::string_view name, double hurry = 1);

/// The readers that the service knows, as specs "pcsc:NAME". Empty without the service.
std::vector<std::string> pcscReadersPresent();

}  // namespace xuezhao
