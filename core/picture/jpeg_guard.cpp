#include "core/picture/jpeg_guard.h"

#include <cstdio>  // jpeglib.h needs it first

#include <jerror.h>
#include <jpeglib.h>

namespace xuezhao {
namespace {

// Webcams fill their JPEGs up with a few bytes before the end-of-image marker. More than this is lost data.
constexpr int kMostFillBytes = 64;
constexpr int kEndOfImage = 0xD9;

/// Whether libjpeg's warning leaves every pixel as it was meant.
bool harmless(const jpeg_error_mgr& manager) {
    switch (manager.msg_code) {
        case JWRN_ADOBE_XFORM:
        case JWRN_JFIF_MAJOR: return true;
        case JWRN_EXTRANEOUS_DATA:
            return manager.msg_parm.i[1] == kEndOfImage && manager.msg_parm.i[0] <= kMostFillBytes;
        default: return false;
    }
}

}  // namespace

struct JpegGuard::Manager {
    jpeg_error_mgr base;  // first: libjpeg hands this pointer back
    JpegGuard* guard;

    static JpegGuard& guardOf(jpeg_common_struct* object) { return *reinterpret_cast<Manager*>(object->err)->guard; }
};

JpegGuard::JpegGuard() : m_manager(std::make_unique<Manager>()) {
    jpeg_std_error(&m_manager->base);
    m_manager->base.error_exit = onError;
    m_manager->base.emit_message = onMessage;
    m_manager->base.output_message = [](jpeg_common_struct*) {};
    m_manager->guard = this;
}

JpegGuard::~JpegGuard() = default;

jpeg_error_mgr* JpegGuard::manager() {
    return &m_manager->base;
}

void JpegGuard::leave(jpeg_common_struct* object, int code) {
    JpegGuard& guard = Manager::guardOf(object);
    guard.m_code = code;
    std::longjmp(guard.m_jump, 1);
}

void JpegGuard::onError(jpeg_common_struct* object) {
    char text[JMSG_LENGTH_MAX] = {};
    object->err->format_message(object, text);
    Manager::guardOf(object).m_message = text;
    leave(object, object->err->msg_code);
}

void JpegGuard::onMessage(jpeg_common_struct* object, int level) {
    constexpr int kWarning = -1;  // libjpeg's level for broken data; traces are 0 and above
    if (level == kWarning && !harmless(*object->err)) onError(object);
}

}  // namespace xuezhao
