#include "app/station/display.h"

#include <QGuiApplication>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cerrno>

namespace xuezhao {

namespace {

constexpr unsigned kPatience = 10;  // s; a display far away that does not answer counts as none

/// The child: ends with 0 when Qt got its display, in any other way when it did not.
[[noreturn]] void tryDisplay(int argc, char** argv) {
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    ::alarm(kPatience);
    // What Qt says of a missing display is meant for programmers.
    const int nothing = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(nothing, STDERR_FILENO);
    const QGuiApplication application(argc, argv);
    ::_exit(0);
}

}  // namespace

bool displayNamed() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

bool displayWorks(int argc, char** argv) {
    const pid_t child = ::fork();
    if (child < 0) return true;  // then Qt itself finds out
    if (child == 0) tryDisplay(argc, argv);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace xuezhao
