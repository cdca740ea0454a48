#pragma once

#include "core/devices/sam/sam_link.h"
#include "core/devices/sam/usb_bulk.h"

#include <functional>
#include <memory>

namespace xuezhao {

/// A module on USB. Of the ways that usbWays() gives, the first one is used; as long as nothing has ever come back,
/// each command goes the next way. \param device  opens the device; called by open()
std::unique_ptr<SamLink> makeUsbLink(std::function<Result<std::unique_ptr<UsbBulk>>()> device);

}  // namespace xuezhao
