// A camera on the network for trials by hand: people come before it, or it shows a picture file. Reads commands from
// its standard input, one a line: shutter, cut, off, on, freeze, thaw, person, or names of faults for the next
// captures; ends with the input.

#include "core/base/read_file.h"
#include "tests/support/ptp_camera/drawn_people.h"
#include "tests/support/ptp_camera/ptp_camera.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>

namespace {

using namespace xuezhao;
using namespace xuezhao::test;

constexpr int kHelp = 2;
constexpr std::uintmax_t kMostBytes = 64u << 20;

PtpPictures picturesOf(const std::string& file, const std::shared_ptr<DrawnPeople>& people) {
    if (file.empty()) return {[people] { return people->still(); }, [people] { return people->live(); }};
    auto bytes = readFile(file, kMostBytes);
    if (!bytes) {
        std::cerr << toText(bytes.error()) << '\n';
        std::exit(kHelp);
    }
    const Bytes still = std::make_shared<const std::vector<unsigned char>>(std::move(*bytes));
    cv::Mat small;
    const cv::Mat picture = cv::imdecode(*still, cv::IMREAD_COLOR);
    if (!picture.empty()) cv::resize(picture, small, {1024, 1024 * picture.rows / picture.cols}, 0, 0, cv::INTER_AREA);
    const Bytes live = small.empty() ? still : jpegOf(small);
    return {[still] { return still; }, [live] { return live; }};
}

void obey(PtpCamera& camera, DrawnPeople& people, const std::string& line) {
    std::istringstream words(line);
    std::vector<PtpFault> faults;
    for (std::string word; words >> word;) {
        if (word == "shutter") camera.pressShutter();
        else if (word == "cut") camera.cut();
        else if (word == "off" || word == "on") camera.switchOff(word == "off");
        else if (word == "freeze" || word == "thaw") camera.freeze(word == "freeze");
        else if (word == "person") people.next();
        else if (const auto fault = faultOf(word)) faults.push_back(*fault);
        else std::cerr << "unknown: " << word << '\n';
    }
    if (!faults.empty()) camera.script(std::move(faults));
}

}  // namespace

int main(int argc, char** argv) {
    int port = 15740;
    bool plain = false;
    std::string file;
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        if (option == "--plain") plain = true;
        else if (option == "--port" && i + 1 < argc) port = std::atoi(argv[++i]);
        else if (option == "--picture" && i + 1 < argc) file = argv[++i];
        else {
            std::cerr << "ptp_camera [--port N] [--plain] [--picture FILE.jpg]\n"
                         "--plain: a camera without live view; without --picture it sees drawn people\n";
            return kHelp;
        }
    }
    const auto people = std::make_shared<DrawnPeople>();
    PtpCamera camera(picturesOf(file, people), plain ? PtpProfile::Plain : PtpProfile::Nikon, port);
    std::cout << "ptp:127.0.0.1:" << camera.port() << std::endl;
    for (std::string line; std::getline(std::cin, line);) obey(camera, *people, line);
    return 0;
}
