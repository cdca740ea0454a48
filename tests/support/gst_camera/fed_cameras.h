#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao::test {

/// Real Qt cameras that are fed by a plugin of ours instead of a lens. One object at a time.
class FedCameras {
public:
    FedCameras();
    ~FedCameras();

    /// Why they cannot be had here; empty when they can.
    static std::string missing();

    /// Announces these cameras and no others. See tests/support/gst_camera for the lines.
    void announce(const std::vector<std::string>& lines);
    /// Waits until Qt lists the camera, or does not list it any more.
    static bool waitUntilListed(const std::string& name, bool listed = true);

private:
    std::filesystem::path m_file;
};

/// A line of a camera that sends one colour for ever.
/// \param caps     what it offers, with format, width, height and framerate
/// \param rgb      "0xRRGGBB"
/// \param fault    properties of the `identity` element at its end, for example "eos-after=40"
std::string colourCamera(const std::string& name, const std::string& caps, const std::string& rgb,
                         const std::string& fault = {});

}  // namespace xuezhao::test
