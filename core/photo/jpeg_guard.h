#pragma once

#include <cstddef>
#include <cstdio>  // jpeglib.h needs it first

#include <jpeglib.h>

#include <csetjmp>
#include <string>

namespace xuezhao {

/// Turns libjpeg's errors into values. libjpeg leaves a failed call by longjmp, so the guarded function must
/// not own anything that needs a destructor; what it fills belongs to the caller.
class JpegGuard {
public:
    JpegGuard();
    JpegGuard(const JpegGuard&) = delete;
    JpegGuard& operator=(const JpegGuard&) = delete;

    /// For jpeg_compress_struct::err or jpeg_decompress_struct::err.
    jpeg_error_mgr* manager() { return &m_manager.base; }

    /// Runs calls of libjpeg. False: one failed, or warned of broken data; code() and message() say why.
    template <typename Function>
    bool run(Function&& function) {
        if (setjmp(m_manager.jump)) return false;
        function();
        return true;
    }

    /// A J_MESSAGE_CODE of jerror.h; 0 when nothing happened.
    int code() const { return m_manager.code; }
    const std::string& message() const { return m_message; }

    /// Leaves run() from inside a callback.
    [[noreturn]] static void leave(j_common_ptr object, int code);

private:
    struct Manager {
        jpeg_error_mgr base;  // first: libjpeg hands this pointer back
        std::jmp_buf jump;
        int code = 0;
        JpegGuard* guard = nullptr;
    };
    static void onError(j_common_ptr object);
    static void onMessage(j_common_ptr object, int level);

    Manager m_manager;
    std::string m_message;
};

}  // namespace xuezhao
