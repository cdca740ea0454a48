#pragma once

#include "core/devices/sam/sam_link.h"

#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// A serial port, 115200 baud 8N1. \param path  "/dev/ttyUSB0"; also what no list of ports has, such as a pty
std::unique_ptr<SamLink> makeSerialLink(std::string path);

/// The serial ports that are USB adapters, as paths. The ports of the board are not among them: they are listed
/// whether something is there or not.
std::vector<std::string> serialAdapters();

}  // namespace xuezhao
