#include "core/devices/v4l2_controls.h"

#include <linux/videodev2.h>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <cerrno>
#include <fstream>
#include <optional>

namespace xuezhao {

namespace {

class V4l2Controls final : public CameraControls {
public:
    explicit V4l2Controls(int file) : m_file(file) {}
    ~V4l2Controls() override { ::close(m_file); }
    V4l2Controls(const V4l2Controls&) = delete;
    V4l2Controls& operator=(const V4l2Controls&) = delete;

    std::optional<Range> range(std::uint32_t control) override {
        v4l2_queryctrl query{};
        query.id = control;
        if (!ask(VIDIOC_QUERYCTRL, &query)) return std::nullopt;
        // An inactive one becomes active with its switch; a disabled or read-only one never does.
        if (query.flags & (V4L2_CTRL_FLAG_DISABLED | V4L2_CTRL_FLAG_READ_ONLY)) return std::nullopt;
        return Range{query.minimum, query.maximum};
    }
    std::optional<int> get(std::uint32_t control) override {
        v4l2_control value{control, 0};
        if (!ask(VIDIOC_G_CTRL, &value)) return std::nullopt;
        return value.value;
    }
    bool set(std::uint32_t control, int value) override {
        v4l2_control wanted{control, value};
        return ask(VIDIOC_S_CTRL, &wanted);
    }

private:
    bool ask(unsigned long request, void* argument) const {
        int done = 0;
        do done = ::ioctl(m_file, request, argument);
        while (done < 0 && errno == EINTR);
        return done == 0;
    }

    const int m_file;
};

std::string firstLine(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

}  // namespace

std::filesystem::path v4l2DeviceOf(const std::string& name, const std::filesystem::path& list) {
    std::error_code missing;
    std::filesystem::path found;
    int lowest = -1;
    for (const auto& entry : std::filesystem::directory_iterator(list, missing)) {
        const std::string file = entry.path().filename().string();
        if (!file.starts_with("video") || firstLine(entry.path() / "name") != name) continue;
        int number = 0;
        try {
            number = std::stoi(file.substr(5));
        } catch (const std::exception&) {
            continue;
        }
        if (lowest >= 0 && number > lowest) continue;
        lowest = number;
        found = std::filesystem::path("/dev") / file;
    }
    return found;
}

std::unique_ptr<CameraControls> openV4l2Controls(const std::filesystem::path& device) {
    if (device.empty()) return nullptr;
    const int file = ::open(device.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) return nullptr;
    return std::make_unique<V4l2Controls>(file);
}

}  // namespace xuezhao
