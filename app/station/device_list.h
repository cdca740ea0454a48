#pragma once

#include <string>

namespace xuezhao {

/// The cameras and readers that are there, a line each: "camera  usb:Logitech BRIO", or as JSON
/// {"device":"camera","kind":"usb","spec":"usb:Logitech BRIO","real":true} (UTF-8). Kinds that are only there when
/// somebody names a place (a folder, a host) are not in it. Needs the application object; takes as long as looking for
/// devices does.
std::string listDevices(bool json);

}  // namespace xuezhao
