#include "core/photo/jpeg_guard.h"

#include <jerror.h>

namespace xuezhao {
namespace {

// Webcams fill their JPEGs up with a few bytes before the end-of-image marker. More than this is lost data.
constexpr int kMostFillBytes = 64;
constexpr int kEndOfImage = 0xD9;

/// Whether libjpeg's warning leaves every pixel as it was meant.
bool harmless(const jpeg_error_mgr& manager) {
    switch (manager.msg_code) {
        case JWRN_ADOBE_XFORM:
        case JWRN_JFIF_MAJOR:
            return true;
        case JWRN_EXTRANEOUS_DATA:
            return manager.msg_parm.i[1] == kEndOfImage && manager.msg_parm.i[0] <= kMostFillBytes;
        default:
            return false;
    }
}

}  // namespace

JpegGuard::JpegGuard() {
    jpeg_std_error(&m_manager.base);
    m_manager.base.error_exit = onError;
    m_manager.base.emit_message = onMessage;
    m_manager.base.output_message = [](j_common_ptr) {};
    m_manager.guard = this;
}

void JpegGuard::leave(j_common_ptr object, int code) {
    auto* manager = reinterpret_cast<Manager*>(object->err);
    manager->code = code;
    std::longjmp(manager->jump, 1);
}

void JpegGuard::onError(j_common_ptr object) {
    auto* manager = reinterpret_cast<Manager*>(object->err);
    char text[JMSG_LENGTH_MAX] = {};
    object->err->format_message(object, text);
    manager->guard->m_message = text;
    leave(object, object->err->msg_code);
}

void JpegGuard::onMessage(j_common_ptr object, int level) {
    constexpr int kWarning = -1;  // libjpeg's level for broken data; traces are 0 and above
    if (level == kWarning && !harmless(*object->err)) onError(object);
}

}  // namespace xuezhao
