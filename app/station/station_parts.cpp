#include "app/station/station_parts.h"

#include "core/devices/camera_table.h"
#include "core/devices/reader_table.h"
#include "core/devices/virtual_reader.h"
#include "core/vision/engines.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <mutex>
#include <string_view>
#include <utility>

namespace xuezhao {

namespace {

/// Without a window nobody watches, so the drawn people need not be slow enough to be followed.
constexpr double kHeadlessSpeed = 2;

template <typename Rows>
auto rowOf(const Rows& rows, std::string_view kind) {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.kind == kind; });
    return row == rows.end() ? nullptr : &*row;
}

std::string chooseCamera(const StationOptions& options) {
    if (!options.camera.empty()) return options.camera;
    return options.window ? bestCamera() : std::string("virtual");
}

std::string chooseReader(const StationOptions& options, bool realCamera) {
    if (!options.reader.empty()) return options.reader;
    return realCamera ? "keyboard" : "virtual";
}

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

bool peopleAreInvented(const StationOptions& options) {
    return chooseReader(options, isRealCamera(chooseCamera(options))) == "virtual";
}

Result<Station> chooseParts(const StationOptions& options, const std::filesystem::path& job, const Arrivals& come) {
    auto catalogue = Catalogue::builtIn();
    if (!catalogue) return catalogue.error();

    Station station;
    station.camera = chooseCamera(options);
    if (!isKnownCamera(station.camera)) return Error{ErrorId::CameraUnknown, station.camera, {}};
    station.keyboard = std::make_shared<KeyboardReader*>(nullptr);
    const std::string reader = chooseReader(options, isRealCamera(station.camera));
    const auto stage = std::make_shared<VirtualStage>(ActManner{}, options.window ? 1 : kHeadlessSpeed);
    // What cannot be made is told now, not by a station that waits for a reader it does not have.
    if (const auto made = makeReader(reader, std::make_shared<VirtualStage>()); !made) return made.error();

    station.parts.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    station.parts.openJob = [job] { return Job::open(job); };
    station.parts.makeEngine = makeStationEngine;
    station.parts.makeSecondOpinion = [] {
        auto second = SecondOpinion::load({});
        return second ? std::move(*second) : nullptr;
    };
    station.parts.makeCamera = [spec = station.camera, stage] { return makeCamera(spec, stage); };
    station.parts.makeReaders = [reader, stage, come, keyboard = station.keyboard] {
        std::vector<std::unique_ptr<IdentityReader>> readers;
        if (reader == "virtual") {
            readers.push_back(std::make_unique<VirtualReader>(stage, come.people, come.absent));
        } else if (reader != "keyboard") {
            if (auto made = makeReader(reader, stage)) readers.push_back(std::move(*made));
        }
        // What is typed is understood wherever people identify themselves otherwise, too.
        auto typed = std::make_unique<KeyboardReader>();
        *keyboard = typed.get();
        readers.push_back(std::move(typed));
        return readers;
    };
    station.parts.doubtfulIsGreen = !options.window;
    return station;
}

}  // namespace xuezhao
