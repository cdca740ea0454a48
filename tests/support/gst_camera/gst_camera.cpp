// A GStreamer plugin that announces cameras which are not there, so that Qt's own camera code runs in a test.
// The environment variable XUEZHAO_TEST_CAMERAS names a file; each line is a camera:
//   name | caps it offers | launch line of what it sends, live
// The file is read again every 100 ms: a line that goes is a camera unplugged, a new one a camera plugged in.

#include <gst/gst.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

struct Line {
    std::string name, caps, launch;
    bool operator==(const Line&) const = default;
};

std::string trimmed(const std::string& text) {
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::vector<Line> readLines() {
    std::vector<Line> lines;
    const char* path = std::getenv("XUEZHAO_TEST_CAMERAS");
    std::ifstream file(path == nullptr ? "" : path);
    for (std::string text; std::getline(file, text);) {
        const std::size_t first = text.find('|'), second = text.find('|', first + 1);
        if (second == std::string::npos) continue;
        lines.push_back({trimmed(text.substr(0, first)), trimmed(text.substr(first + 1, second - first - 1)),
                         trimmed(text.substr(second + 1))});
    }
    return lines;
}

}  // namespace

extern "C" {

struct XzCamera {
    GstDevice parent;
    gchar* launch;
};
struct XzCameraClass {
    GstDeviceClass parent;
};
G_DEFINE_TYPE(XzCamera, xz_camera, GST_TYPE_DEVICE)

static GstElement* xzCameraCreate(GstDevice* device, const gchar* name) {
    GError* error = nullptr;
    GstElement* bin = gst_parse_bin_from_description(reinterpret_cast<XzCamera*>(device)->launch, TRUE, &error);
    g_clear_error(&error);
    if (bin != nullptr && name != nullptr) gst_object_set_name(GST_OBJECT(bin), name);
    return bin;
}
static void xzCameraFinalize(GObject* object) {
    g_free(reinterpret_cast<XzCamera*>(object)->launch);
    G_OBJECT_CLASS(xz_camera_parent_class)->finalize(object);
}
static void xz_camera_class_init(XzCameraClass* klass) {
    GST_DEVICE_CLASS(klass)->create_element = xzCameraCreate;
    G_OBJECT_CLASS(klass)->finalize = xzCameraFinalize;
}
static void xz_camera_init(XzCamera*) {}

struct XzProvider {
    GstDeviceProvider parent;
    struct Watch* watch;
};
struct XzProviderClass {
    GstDeviceProviderClass parent;
};
G_DEFINE_TYPE(XzProvider, xz_provider, GST_TYPE_DEVICE_PROVIDER)

}  // extern "C"

namespace {

GstDevice* makeCamera(const Line& line) {
    GstCaps* caps = gst_caps_from_string(line.caps.c_str());
    auto* camera = static_cast<XzCamera*>(g_object_new(xz_camera_get_type(), "display-name", line.name.c_str(), "caps",
                                                       caps, "device-class", "Video/Source", nullptr));
    gst_caps_unref(caps);
    camera->launch = g_strdup(line.launch.c_str());
    return GST_DEVICE(gst_object_ref_sink(camera));
}

}  // namespace

/// Keeps the announced cameras equal to the lines of the file.
struct Watch {
    explicit Watch(GstDeviceProvider* owner) : provider(owner) {
        update();  // a provider may not be asked for its devices while it starts: the list is our own
        thread = std::thread([this] {
            while (!stop) {
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
                update();
            }
        });
    }
    ~Watch() {
        stop = true;
        thread.join();
        for (const auto& [line, device] : announced) gst_object_unref(device);
    }

    void update() {
        const std::vector<Line> lines = readLines();
        std::erase_if(announced, [&](const auto& entry) {
            if (std::find(lines.begin(), lines.end(), entry.first) != lines.end()) return false;
            gst_device_provider_device_remove(provider, entry.second);
            gst_object_unref(entry.second);
            return true;
        });
        for (const Line& line : lines) {
            if (std::any_of(announced.begin(), announced.end(), [&](const auto& entry) { return entry.first == line; }))
                continue;
            GstDevice* device = makeCamera(line);
            announced.emplace_back(line, device);
            gst_device_provider_device_add(provider, device);
        }
    }

    GstDeviceProvider* provider;
    std::vector<std::pair<Line, GstDevice*>> announced;
    std::atomic<bool> stop = false;
    std::thread thread;
};

static GList* xzProbe(GstDeviceProvider*) {
    GList* list = nullptr;
    for (const Line& line : readLines()) list = g_list_append(list, makeCamera(line));
    return list;
}
static gboolean xzStart(GstDeviceProvider* provider) {
    reinterpret_cast<XzProvider*>(provider)->watch = new Watch(provider);
    return TRUE;
}
static void xzStop(GstDeviceProvider* provider) {
    delete reinterpret_cast<XzProvider*>(provider)->watch;
    reinterpret_cast<XzProvider*>(provider)->watch = nullptr;
}
static void xz_provider_class_init(XzProviderClass* klass) {
    GstDeviceProviderClass* base = GST_DEVICE_PROVIDER_CLASS(klass);
    base->probe = xzProbe;
    base->start = xzStart;
    base->stop = xzStop;
    gst_device_provider_class_set_static_metadata(base, "Cameras of the tests", "Source/Video",
                                                  "Announces the cameras of a file", "xuezhao");
}
static void xz_provider_init(XzProvider*) {}

static gboolean xzInit(GstPlugin* plugin) {
    return gst_device_provider_register(plugin, "xuezhaotestcameras", GST_RANK_PRIMARY, xz_provider_get_type());
}

#define PACKAGE "xuezhao"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, xuezhaotestcameras, "cameras that are not there, for tests",
                  xzInit, "1.0", "MIT/X11", "xuezhao", "https://example.invalid/")
