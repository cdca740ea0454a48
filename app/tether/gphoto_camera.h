#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/tether/camera_condition.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao::tether {

/// Where a file lies in a camera.
struct CameraFilePlace {
    std::string folder;
    std::string name;
    friend bool operator==(const CameraFilePlace&, const CameraFilePlace&) = default;
};

/// What a camera told by itself.
struct CameraNews {
    enum class Kind { Nothing, File, CardFull, Other };
    Kind kind = Kind::Nothing;
    CameraFilePlace file;
};

/// One connection to a camera through libgphoto2. Any call may hang: that is why it has a process of its own.
/// One thread. Errors of every call: CameraLost when the connection is gone.
class GphotoCamera {
public:
    /// \param alive  called now and then while a long transfer goes on
    explicit GphotoCamera(std::function<void()> alive);
    ~GphotoCamera();
    GphotoCamera(const GphotoCamera&) = delete;
    GphotoCamera& operator=(const GphotoCamera&) = delete;

    /// \param port  "ptpip:HOST:PORT:PORT", "usb:BUS,DEVICE"; empty: the first camera on USB
    /// Errors: CameraMissing, CameraHeld.
    Result<void> open(const std::string& port);
    void close();

    const std::string& model() const { return m_model; }
    /// Errors: CameraNoLiveView, for good; StillFailed, for now.
    Result<Bytes> preview();
    /// Presses the shutter. The file comes as news. Errors: CameraBusy, CameraCardFull, CameraRefused.
    Result<void> trigger();
    /// What the camera told since, waiting for at most so long; over PTP/IP it does not wait.
    Result<CameraNews> news(std::chrono::milliseconds wait);
    /// The file's bytes, unchanged. Errors: StillFailed.
    Result<Bytes> download(const CameraFilePlace& place);
    /// Whether the camera still answers at all; keeps it awake, too.
    bool answers();
    /// Names of the files in a folder.
    Result<std::vector<std::string>> files(const std::string& folder);
    /// Battery, card and settings; what the camera does not have is absent.
    CameraCondition condition();
    /// Errors: CameraSettingRefused.
    Result<void> change(const std::string& setting, const std::string& value);

private:
    struct Handles;

    Error errorOf(int code, ErrorId otherwise);

    const std::unique_ptr<Handles> m_handles;
    std::string m_model;
};

/// The cameras on USB: "model<tab>port".
std::vector<std::string> camerasOnUsb();

/// The row of errors.def that fits a result of libgphoto2 and its words; `otherwise` where they do not tell.
ErrorId errorIdOf(int gphotoResult, std::string_view words, ErrorId otherwise);

}  // namespace xuezhao::tether
