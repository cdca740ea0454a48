#include "app/tether/gphoto_camera.h"

#include "app/tether/gphoto_config.h"

#include <gphoto2/gphoto2-camera.h>

#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace xuezhao::tether {
namespace {

using namespace std::chrono_literals;

/// PTP's event "StoreFull", as libgphoto2 spells an event that it does not know.
constexpr std::string_view kStoreFull = "PTP Event 400a";
/// ptp2's name for every camera on the network.
constexpr const char* kNetworkCamera = "PTP/IP Camera";

template <typename T, int (*release)(T*)>
struct Release {
    void operator()(T* one) const { release(one); }
};
using FilePtr = std::unique_ptr<CameraFile, Release<CameraFile, gp_file_unref>>;
using ListPtr = std::unique_ptr<CameraList, Release<CameraList, gp_list_unref>>;
using AbilitiesPtr = std::unique_ptr<CameraAbilitiesList, Release<CameraAbilitiesList, gp_abilities_list_free>>;
using PortsPtr = std::unique_ptr<GPPortInfoList, Release<GPPortInfoList, gp_port_info_list_free>>;

template <typename Owner, typename T>
Owner made(int (*make)(T**)) {
    T* one = nullptr;
    make(&one);
    return Owner(one);
}

Bytes bytesOf(CameraFile* file) {
    const char* data = nullptr;
    unsigned long size = 0;
    if (gp_file_get_data_and_size(file, &data, &size) < GP_OK || !data || size == 0) return nullptr;
    const auto* begin = reinterpret_cast<const unsigned char*>(data);
    return std::make_shared<const std::vector<unsigned char>>(begin, begin + size);
}

struct Found {
    std::string model;
    std::string port;
};

std::vector<Found> detect(GPContext* context) {
    std::vector<Found> found;
    const auto list = made<ListPtr>(gp_list_new);
    const int count = gp_camera_autodetect(list.get(), context);
    for (int i = 0; i < count; ++i) {
        const char* model = nullptr;
        const char* port = nullptr;
        gp_list_get_name(list.get(), i, &model);
        gp_list_get_value(list.get(), i, &port);
        if (model && port && std::string_view(port).starts_with("usb")) found.push_back({model, port});
    }
    return found;
}

}  // namespace

ErrorId errorIdOf(int gphotoResult, std::string_view words, ErrorId otherwise) {
    // Makers' operations give a general error with PTP's own words; libgphoto2 speaks English without a locale.
    if (words.find("Store Full") != std::string_view::npos) return ErrorId::CameraCardFull;
    if (words.find("Device Busy") != std::string_view::npos) return ErrorId::CameraBusy;
    switch (gphotoResult) {
        case GP_ERROR_IO_USB_CLAIM:
        case GP_ERROR_IO_LOCK: return ErrorId::CameraHeld;
        case GP_ERROR_CAMERA_BUSY: return ErrorId::CameraBusy;
        case GP_ERROR_NO_SPACE:
        case GP_ERROR_NO_MEMORY: return ErrorId::CameraCardFull;  // ptp2's translation of PTP's "Store full"
        case GP_ERROR_MODEL_NOT_FOUND:
        case GP_ERROR_UNKNOWN_PORT:
        case GP_ERROR_IO_USB_FIND: return ErrorId::CameraMissing;
        default: return otherwise;
    }
}

std::vector<std::string> camerasOnUsb() {
    GPContext* context = gp_context_new();
    std::vector<std::string> lines;
    for (const Found& one : detect(context)) lines.push_back(one.model + '\t' + one.port);
    gp_context_unref(context);
    return lines;
}

struct GphotoCamera::Handles {
    GPContext* context = gp_context_new();
    AbilitiesPtr abilities;  ///< loaded once: 40-100 ms
    Camera* camera = nullptr;
    std::function<void()> alive;
    std::string lastWords;  ///< what libgphoto2 said of its last error
};

GphotoCamera::GphotoCamera(std::function<void()> alive) : m_handles(std::make_unique<Handles>()) {
    m_handles->alive = std::move(alive);
    const auto start = [](GPContext*, float, const char*, void*) -> unsigned { return 0; };
    const auto update = [](GPContext*, unsigned, float, void* data) { static_cast<Handles*>(data)->alive(); };
    const auto stop = [](GPContext*, unsigned, void*) {};
    gp_context_set_progress_funcs(m_handles->context, start, update, stop, m_handles.get());
    const auto failed = [](GPContext*, const char* text, void* data) {
        static_cast<Handles*>(data)->lastWords = text ? text : "";
    };
    gp_context_set_error_func(m_handles->context, failed, m_handles.get());
}

GphotoCamera::~GphotoCamera() {
    close();
    gp_context_unref(m_handles->context);
}

/// \param otherwise  what it is when the camera still answers
Error GphotoCamera::errorOf(int code, ErrorId otherwise) {
    std::string detail = std::to_string(code) + ' ' + gp_result_as_string(code);
    if (!m_handles->lastWords.empty()) detail += ": " + std::exchange(m_handles->lastWords, {});
    ErrorId id = errorIdOf(code, detail, otherwise);
    // A general answer such as "I/O problem" is a camera's refusal as well as a broken line.
    if (id == otherwise && !answers()) id = ErrorId::CameraLost;
    return {id, m_model, std::move(detail)};
}

bool GphotoCamera::answers() {
    if (!m_handles->camera) return false;
    // Every camera has to say which stores it has; that it does not describe them is an answer, too.
    CameraStorageInformation* cards = nullptr;
    int count = 0;
    const int got = gp_camera_get_storageinfo(m_handles->camera, &cards, &count, m_handles->context);
    const std::unique_ptr<CameraStorageInformation, decltype(&std::free)> owner(cards, std::free);
    return got >= GP_OK || got == GP_ERROR_NOT_SUPPORTED;
}

Result<void> GphotoCamera::open(const std::string& port) {
    close();
    GPContext* context = m_handles->context;
    if (!m_handles->abilities) {
        m_handles->abilities = made<AbilitiesPtr>(gp_abilities_list_new);
        gp_abilities_list_load(m_handles->abilities.get(), context);
    }
    Found wanted{kNetworkCamera, port};
    if (!port.starts_with("ptpip:")) {
        const std::vector<Found> found = detect(context);
        if (found.empty()) return Error{ErrorId::CameraMissing, {}, "no camera on USB"};
        wanted = found.front();
        for (const Found& one : found)
            if (one.port == port) wanted = one;
    }
    m_model = port.empty() ? wanted.model : port;

    CameraAbilities abilities{};
    const int model = gp_abilities_list_lookup_model(m_handles->abilities.get(), wanted.model.c_str());
    if (model < GP_OK) return Error{ErrorId::CameraMissing, wanted.model, "model unknown"};
    gp_abilities_list_get_abilities(m_handles->abilities.get(), model, &abilities);
    const auto ports = made<PortsPtr>(gp_port_info_list_new);
    gp_port_info_list_load(ports.get());
    const int index = gp_port_info_list_lookup_path(ports.get(), wanted.port.c_str());
    GPPortInfo info{};
    if (index < GP_OK || gp_port_info_list_get_info(ports.get(), index, &info) < GP_OK)
        return Error{ErrorId::CameraMissing, wanted.port, "port unknown"};

    gp_camera_new(&m_handles->camera);
    gp_camera_set_abilities(m_handles->camera, abilities);
    gp_camera_set_port_info(m_handles->camera, info);
    const int opened = gp_camera_init(m_handles->camera, context);
    if (opened < GP_OK) {
        const std::string detail =
            std::to_string(opened) + ' ' + gp_result_as_string(opened) + ": " + std::exchange(m_handles->lastWords, {});
        gp_camera_unref(std::exchange(m_handles->camera, nullptr));
        return Error{errorIdOf(opened, detail, ErrorId::CameraMissing), m_model, detail};
    }
    const std::string named = modelOf(m_handles->camera, context);
    if (!named.empty()) m_model = named;
    return {};
}

void GphotoCamera::close() {
    if (!m_handles->camera) return;
    gp_camera_exit(m_handles->camera, m_handles->context);
    gp_camera_unref(std::exchange(m_handles->camera, nullptr));
}

Result<Bytes> GphotoCamera::preview() {
    const auto file = made<FilePtr>(gp_file_new);
    const int got = gp_camera_capture_preview(m_handles->camera, file.get(), m_handles->context);
    if (got == GP_ERROR_NOT_SUPPORTED) return Error{ErrorId::CameraNoLiveView, m_model, {}};
    if (got < GP_OK) return errorOf(got, ErrorId::StillFailed);
    Bytes jpeg = bytesOf(file.get());
    if (!jpeg) return Error{ErrorId::StillFailed, m_model, "empty preview"};
    return jpeg;
}

Result<void> GphotoCamera::trigger() {
    const int pressed = gp_camera_trigger_capture(m_handles->camera, m_handles->context);
    if (pressed < GP_OK) return errorOf(pressed, ErrorId::CameraRefused);
    return {};
}

Result<CameraNews> GphotoCamera::news(std::chrono::milliseconds wait) {
    CameraEventType kind = GP_EVENT_TIMEOUT;
    void* data = nullptr;
    const int got =
        gp_camera_wait_for_event(m_handles->camera, static_cast<int>(wait.count()), &kind, &data, m_handles->context);
    const std::unique_ptr<void, decltype(&std::free)> owner(data, std::free);
    if (got < GP_OK) return errorOf(got, ErrorId::StillFailed);
    if (kind == GP_EVENT_TIMEOUT) return CameraNews{};
    if (kind == GP_EVENT_FILE_ADDED && data) {
        const auto* path = static_cast<const CameraFilePath*>(data);
        if (path->name[0] != '\0') return CameraNews{CameraNews::Kind::File, {path->folder, path->name}};
    }
    if (kind == GP_EVENT_UNKNOWN && data && std::string_view(static_cast<char*>(data)).starts_with(kStoreFull))
        return CameraNews{CameraNews::Kind::CardFull, {}};
    return CameraNews{CameraNews::Kind::Other, {}};
}

Result<Bytes> GphotoCamera::download(const CameraFilePlace& place) {
    const auto file = made<FilePtr>(gp_file_new);
    const int got = gp_camera_file_get(m_handles->camera, place.folder.c_str(), place.name.c_str(), GP_FILE_TYPE_NORMAL,
                                       file.get(), m_handles->context);
    if (got < GP_OK) return errorOf(got, ErrorId::StillFailed);
    Bytes bytes = bytesOf(file.get());
    if (!bytes) return Error{ErrorId::StillFailed, m_model, "empty file"};
    return bytes;
}

Result<std::vector<std::string>> GphotoCamera::files(const std::string& folder) {
    const auto list = made<ListPtr>(gp_list_new);
    const int got = gp_camera_folder_list_files(m_handles->camera, folder.c_str(), list.get(), m_handles->context);
    if (got < GP_OK) return errorOf(got, ErrorId::StillFailed);
    std::vector<std::string> names;
    for (int i = 0; i < gp_list_count(list.get()); ++i) {
        const char* name = nullptr;
        if (gp_list_get_name(list.get(), i, &name) >= GP_OK && name) names.emplace_back(name);
    }
    return names;
}

CameraCondition GphotoCamera::condition() {
    return readCondition(m_handles->camera, m_handles->context);
}

Result<void> GphotoCamera::change(const std::string& setting, const std::string& value) {
    const int changed = changeSetting(m_handles->camera, m_handles->context, setting, value);
    if (changed < GP_OK) return errorOf(changed, ErrorId::CameraSettingRefused);
    return {};
}

}  // namespace xuezhao::tether
