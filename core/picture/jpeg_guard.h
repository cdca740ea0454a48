#pragma once

#include <csetjmp>
#include <memory>
#include <string>

struct jpeg_common_struct;
struct jpeg_error_mgr;

namespace xuezhao {

/// Turns libjpeg's errors into values. libjpeg leaves a failed call by longjmp, so the guarded function must
/// not own anything that needs a destructor; what it fills belongs to the caller.
class JpegGuard {
public:
    JpegGuard();
    ~JpegGuard();
    JpegGuard(const JpegGuard&) = delete;
    JpegGuard& operator=(const JpegGuard&) = delete;

    /// For jpeg_compress_struct::err or jpeg_decompress_struct::err.
    jpeg_error_mgr* manager();

    /// Runs calls of libjpeg. False: one failed, or warned of broken data; code() and message() say why.
    template <typename Function>
    bool run(Function&& function) {
        if (setjmp(m_jump)) return false;
        function();
        return true;
    }

    /// A J_MESSAGE_CODE of jerror.h; 0 when nothing happened.
    int code() const { return m_code; }
    const std::string& message() const { return m_message; }

    /// Leaves run() from inside a callback of libjpeg.
    [[noreturn]] static void leave(jpeg_common_struct* object, int code);

private:
    struct Manager;
    static void onError(jpeg_common_struct* object);
    static void onMessage(jpeg_common_struct* object, int level);

    std::unique_ptr<Manager> m_manager;
    std::jmp_buf m_jump;
    int m_code = 0;
    std::string m_message;
};

}  // namespace xuezhao
