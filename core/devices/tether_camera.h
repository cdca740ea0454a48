#pragma once

#include "core/devices/camera.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// Where the helper of tethered cameras is: beside this program.
std::filesystem::path tetherHelper();

/// What a tethered camera needs to work.
struct TetherOptions {
    std::string spec;  ///< as in camera_table.h
    std::string port;  ///< as libgphoto2 names it; empty: the first camera on USB
    std::filesystem::path helper = tetherHelper();
    /// From a request to its answer. The session gives up after 15 s (SessionRules::longestStill).
    std::chrono::milliseconds patience{12000};
    /// So much later the helper is killed.
    std::chrono::milliseconds grace{1500};
};

/// The options of a spec's argument: "" for the first camera on USB, "usb:BUS,DEVICE", "HOST" or "HOST:PORT" for PTP
/// over the network. Errors: CameraUnknown.
Result<TetherOptions> tetherOptions(std::string_view argument);

/// A camera that speaks PTP (Canon, Nikon, Sony ...), through libgphoto2 in a helper process. A helper that dies, hangs
/// or loses its camera is killed and started again after 1, 2, 4, ... 20 s; without the helper program the camera has
/// failed for good. Stills are the camera's own files. Frames are its live view, where it has one; that it has none
/// stands in its status: ready, with the error CameraNoLiveView.
std::unique_ptr<Camera> makeTetherCamera(TetherOptions options);

/// Specs of the cameras on USB. Asks the helper and waits for at most two seconds.
std::vector<std::string> tetheredCameras();

}  // namespace xuezhao
