#include "app/station/station_parts.h"

#include "core/devices/camera_table.h"
#include "core/devices/code/code_reader.h"
#include "core/devices/reader_table.h"
#include "core/vision/engines.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <mutex>
#include <utility>

namespace xuezhao {

namespace {

/// Without a window nobody watches, so the drawn people need not be slow enough to be followed.
constexpr double kHeadlessSpeed = 2;

std::string chooseCamera(const StationOptions& options) {
    if (!options.camera.empty()) return options.camera;
    return options.window ? bestCamera() : std::string("virtual");
}

std::vector<std::string> chooseReaders(const StationOptions& options, bool realCamera) {
    std::vector<std::string> readers = options.readers;
    if (readers.empty()) readers.push_back(realCamera ? "keyboard" : "virtual");
    // What is typed into a window is understood wherever people identify themselves otherwise, too.
    if (options.window && std::find(readers.begin(), readers.end(), "keyboard") == readers.end())
        readers.push_back("keyboard");
    return readers;
}

}  // namespace

Choice chooseDevices(const StationOptions& options) {
    Choice choice;
    choice.camera = chooseCamera(options);
    choice.readers = chooseReaders(options, isRealCamera(choice.camera));
    choice.invented = std::find(choice.readers.begin(), choice.readers.end(), "virtual") != choice.readers.end();
    return choice;
}

namespace {

/// Called on every thread that measures; what is worse without the best engine is said once.
Result<std::unique_ptr<FaceEngine>> makeStationEngine() {
    static std::once_flag said;
    auto engine = makeBestEngine({});
    const char* shortcoming = engine ? shortcomingOf((*engine)->name()) : "";
    if (*shortcoming)
        std::call_once(said, [&] {
            std::cerr << "xuezhao: " << QCoreApplication::translate("Engine", shortcoming).toStdString() << std::endl;
        });
    return engine;
}

}  // namespace

Result<Station> chooseParts(const StationOptions& options, const std::filesystem::path& job, const Visitors& visitors) {
    auto catalogue = Catalogue::builtIn();
    if (!catalogue) return catalogue.error();
    const Choice choice = chooseDevices(options);
    Station station;
    station.camera = choice.camera;
    const double speed = options.window ? 1 : kHeadlessSpeed;
    const auto stage = std::make_shared<VirtualStage>(ActManner{}, speed, visitors);
    // Made here, so that a spec that is wrong is told before anything starts; the controller takes them once.
    auto camera = makeCamera(choice.camera, stage);
    if (!camera) return camera.error();
    std::vector<std::unique_ptr<IdentityReader>> readers;
    for (const std::string& spec : choice.readers) {
        auto reader = makeReader(spec, stage);
        if (!reader) return reader.error();
        if (auto* typed = dynamic_cast<KeyboardReader*>(reader->get())) station.keyboard = typed;
        readers.push_back(std::move(*reader));
    }
    // People who are there may hold their code before the camera instead.
    if (!choice.invented) {
        const auto tap = std::make_shared<CodeTap>();
        readers.push_back(std::make_unique<CodeReader>(tap));
        station.parts.frameTap = [tap](const Frame& frame, bool placeOpen) {
            tap->put(frame.image, placeOpen, frame.taken);
        };
    }

    station.parts.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    station.parts.openJob = [job] { return Job::open(job); };
    station.parts.makeEngine = makeStationEngine;
    station.parts.makeSecondOpinion = [] {
        auto second = SecondOpinion::load({});
        return second ? std::move(*second) : nullptr;
    };
    station.parts.makeCamera = [made = std::make_shared<std::unique_ptr<Camera>>(std::move(*camera))] {
        return Result(std::move(*made));
    };
    station.parts.makeReaders = [made = std::make_shared<decltype(readers)>(std::move(readers))] {
        return std::move(*made);
    };
    station.parts.doubtfulIsGreen = !options.window;
    return station;
}

}  // namespace xuezhao
