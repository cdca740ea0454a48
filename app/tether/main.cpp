// The helper of the station for tethered cameras. The station starts it and speaks with it over standard input and
// output (core/tether/messages.h); "--list" prints the cameras on USB.

#include "app/tether/tether_loop.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

/// libgphoto2 keeps in ~/.gphoto by which number network cameras know this computer. Where it cannot, it would ask to
/// be paired at each start, or fail.
void needHome() {
    const char* home = std::getenv("HOME");
    if (home && ::access(home, W_OK) == 0) return;
    std::error_code failed;
    const fs::path folder = fs::temp_directory_path(failed) / ("xuezhao-tether-" + std::to_string(::getuid()));
    fs::create_directory(folder, failed);
    fs::permissions(folder, fs::perms::owner_all, failed);
    ::setenv("HOME", folder.c_str(), 1);
}

}  // namespace

int main(int argc, char** argv) {
    using namespace xuezhao::tether;
    needHome();
    if (argc == 2 && std::string_view(argv[1]) == "--list") {
        for (const std::string& line : camerasOnUsb()) std::cout << line << std::endl;
        std::_Exit(0);  // libgphoto2's modules leave their memory to the system
    }
    if (argc != 1 || ::isatty(STDIN_FILENO)) {
        std::cerr << "xuezhao-tether: started by the station for tethered cameras; --list prints those on USB\n";
        return 2;
    }
    Channel channel;
    TetherLoop(channel).run();
    std::_Exit(0);  // a thread still waits for the station, and libgphoto2's modules leave their memory to the system
}
