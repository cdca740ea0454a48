// accuracy: how good measurements and verdicts are, on photographs with hand-placed points, on the same with one defect
// in known strength, and on the virtual subject. Prints a summary and writes ACCURACY.md with its plots.

#include "core/standards/catalogue.h"
#include "tests/accuracy/in_parallel.h"
#include "tests/accuracy/report.h"
#include "tests/accuracy/results.h"
#include "tests/support/faces.h"
#include "tests/support/source_tree.h"

#include <opencv2/core/utility.hpp>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <thread>

namespace xuezhao::accuracy {
namespace {

namespace fs = std::filesystem;

constexpr int kTrouble = 2;
constexpr std::size_t kQuickEvery = 5;
constexpr std::uint32_t kDrawnPeople = 40;

constexpr const char* kUsage =
    "Usage: ./dev accuracy [--quick] [--out DIR] [--pictures DIR]\n\n"
    "  --quick         every fifth person; for a first look, not for the report that is kept\n"
    "  --out DIR       where ACCURACY.md and accuracy/*.svg go; otherwise docs, or build/accuracy after --quick\n"
    "  --pictures DIR  measures nothing: writes every defect in every strength, for people to look at\n\n"
    "The photographs are those of the folder XUEZHAO_FACES (default ../shared/faces beside the sources).\n";

struct Options {
    bool quick = false;
    bool help = false;
    fs::path pictures;
    fs::path out;
};

bool parse(std::span<char* const> arguments, Options& options) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--quick") options.quick = true;
        else if (argument == "--help" || argument == "-h") options.help = true;
        else if (argument == "--out" && i + 1 < arguments.size()) options.out = arguments[++i];
        else if (argument == "--pictures" && i + 1 < arguments.size()) options.pictures = arguments[++i];
        else return false;
    }
    // A quick look does not take the place of the report that is kept.
    if (options.out.empty()) options.out = test::sourceRoot() / (options.quick ? "build/accuracy" : "docs");
    return true;
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
    return text;
}

int complain(const std::string& sentence) {
    std::fprintf(stderr, "accuracy: %s\n", sentence.c_str());
    return kTrouble;
}

/// For people to look at.
int writeAll(const Results& results, const fs::path& folder) {
    auto eye = Eye::open(results.engines.front());
    if (!eye) return complain(toText(eye.error()));
    std::error_code problem;
    fs::create_directories(folder, problem);
    for (const Person& person : results.people) {
        if (const auto written = writePictures(person, *eye, *results.standards.front(), folder); !written)
            return complain(toText(written.error()));
    }
    return 0;
}

int run(std::span<char* const> arguments) {
    Options options;
    if (!parse(arguments, options)) return complain(std::string("what was asked is not understood.\n") + kUsage);
    if (options.help) return std::fputs(kUsage, stdout) < 0 ? kTrouble : 0;

    const fs::path folder = test::facesFolder();
    if (!fs::is_directory(folder / "london" / "neutral"))
        return complain("there are no photographs in " + folder.string() +
                        ". Set XUEZHAO_FACES to the folder that holds london/neutral.");
    auto people = readPeople(folder);
    if (!people) return complain(toText(people.error()));
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue) return complain(toText(catalogue.error()));

    Results results;
    results.date = today();
    results.engines = enginesHere();
    if (results.engines.empty()) return complain("no face engine is here. Run: ./dev setup");
    for (const char* id : {"chsi-2017", "xinhua-2021"}) results.standards.push_back(catalogue->find(id));
    for (std::size_t i = 0; i < people->size(); i += options.quick ? kQuickEvery : 1)
        results.people.push_back(std::move((*people)[i]));

    if (!options.pictures.empty()) return writeAll(results, options.pictures);

    const auto start = std::chrono::steady_clock::now();
    const auto openEyes = [&] {
        std::vector<Eye> eyes;
        for (const std::string& name : results.engines)
            if (auto eye = Eye::open(name)) eyes.push_back(std::move(*eye));
        return eyes;
    };
    const int workers = int(std::max(1u, std::thread::hardware_concurrency()));
    results.trials = inParallel<PersonTrials>(
        "people", results.people.size(), workers, openEyes,
        [&](std::vector<Eye>& eyes, std::size_t i) { return tryPerson(results.people[i], eyes, results.standards); });
    results.drawn = inParallel<DrawnTrials>(
        "drawn people", options.quick ? kDrawnPeople / kQuickEvery : kDrawnPeople, workers, openEyes,
        [&](std::vector<Eye>& eyes, std::size_t i) { return tryDrawn(std::uint32_t(i + 1), eyes); });
    results.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();

    std::cout << summaryOf(results);
    if (const auto written = writeReport(results, options.out); !written) return complain(toText(written.error()));
    std::cout << "\nWritten: " << (options.out / "ACCURACY.md").string() << "\n";
    return 0;
}

}  // namespace
}  // namespace xuezhao::accuracy

int main(int argc, char** argv) {
    cv::setNumThreads(1);  // one worker a core is faster than OpenCV's own threads on these small pictures
    return xuezhao::accuracy::run(std::span<char* const>(argv + std::min(argc, 1), argv + argc));
}
