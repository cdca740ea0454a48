#include "app/station/options.h"

#include "core/devices/camera_table.h"
#include "core/devices/reader_table.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace xuezhao {

namespace {

constexpr std::string_view kReplay = "replay:";
constexpr int kMostPeople = 9999;    // as many as there are serials
constexpr int kLongestWait = 86400;  // s; a day

/// One row, one option.
struct Row {
    const char* name;   ///< "--job"
    const char* value;  ///< what it takes; null: nothing
    const char* help;   ///< English source text, translation context "Options"
    bool (*set)(StationOptions& options, const std::string& value);  ///< false: the value is wrong
};

/// A number from 1 to `most`.
template <int StationOptions::*field, int most>
bool readNumber(StationOptions& options, const std::string& value) {
    const char* end = value.data() + value.size();
    const auto [read, failure] = std::from_chars(value.data(), end, options.*field);
    return failure == std::errc() && read == end && options.*field >= 1 && options.*field <= most;
}

bool readFormat(StationOptions& options, const std::string& value) {
    options.json = value == "json";
    return value == "json" || value == "text";
}

bool readLanguage(StationOptions& options, const std::string& value) {
    options.language = value;
    return value == "zh" || value == "en" || value == "auto";
}

template <std::string StationOptions::*field>
bool readText(StationOptions& options, const std::string& value) {
    options.*field = value;
    return !value.empty();
}

constexpr std::array kRows{
    Row{"--no-window", nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Run without a window: whoever is identified is captured; one JSON line a capture is printed."),
        [](StationOptions& options, const std::string&) {
            options.window = false;
            return true;
        }},
    Row{"--kiosk", nullptr,
        QT_TRANSLATE_NOOP("Options",
                          "People use the station by themselves: full screen, left only with the owner's PIN."),
        [](StationOptions& options, const std::string&) {
            options.kiosk = true;
            return true;
        }},
    Row{"--camera", "SPEC",
        QT_TRANSLATE_NOOP("Options",
                          "The camera: KIND or KIND:WHICH, of the kinds below. Without it: the best one present."),
        readText<&StationOptions::camera>},
    Row{"--replay", "FOLDER",
        QT_TRANSLATE_NOOP("Options", "Use the photographs of a folder as the camera, one person each."),
        [](StationOptions& options, const std::string& value) {
            options.camera = std::string(kReplay) + value;
            return !value.empty();
        }},
    Row{"--reader", "SPEC",
        QT_TRANSLATE_NOOP("Options", "A reader, as the camera; may be given again. Without it: what fits the camera."),
        [](StationOptions& options, const std::string& value) {
            options.readers.push_back(value);
            return !value.empty();
        }},
    Row{"--list-devices", nullptr,
        QT_TRANSLATE_NOOP("Options", "Print the cameras and readers that are there, and end."),
        [](StationOptions& options, const std::string&) {
            options.listDevices = true;
            return true;
        }},
    Row{"--format", "text|json", QT_TRANSLATE_NOOP("Options", "How --list-devices prints: words, or a JSON line each."),
        readFormat},
    Row{"--job", "FOLDER",
        QT_TRANSLATE_NOOP(
            "Options",
            "Open the job of this folder, or make one in it. Without it: in the window before a real camera "
            "the last job, otherwise a new one for trying out."),
        [](StationOptions& options, const std::string& value) {
            options.job = value;
            return !value.empty();
        }},
    Row{"--count", "N",
        QT_TRANSLATE_NOOP(
            "Options",
            "Without a window: stop after N people. Without it: 5 invented ones, all of a replay, real ones "
            "until a signal comes."),
        readNumber<&StationOptions::people, kMostPeople>},
    Row{"--wait", "SECONDS",
        QT_TRANSLATE_NOOP(
            "Options",
            "Without a window: stop when nobody came for so long. Without it: 60 for invented people, no end "
            "for real ones."),
        readNumber<&StationOptions::wait, kLongestWait>},
    Row{"--standard", "ID",
        QT_TRANSLATE_NOOP("Options",
                          "A standard of the new job; may be given again. List them with: xuezhao-audit standards"),
        [](StationOptions& options, const std::string& value) {
            options.standards.push_back(value);
            return !value.empty();
        }},
    Row{"--lang", "zh|en", QT_TRANSLATE_NOOP("Options", "The language. Without it: that of the system."), readLanguage},
    Row{"--help", nullptr, QT_TRANSLATE_NOOP("Options", "Print this text."),
        [](StationOptions& options, const std::string&) {
            options.help = true;
            return true;
        }},
    Row{"--version", nullptr, QT_TRANSLATE_NOOP("Options", "Print the version."),
        [](StationOptions& options, const std::string&) {
            options.version = true;
            return true;
        }},
};

const Row* rowOf(std::string_view name) {
    for (const Row& row : kRows)
        if (name == row.name) return &row;
    return nullptr;
}

constexpr const char* kExitStatus = QT_TRANSLATE_NOOP(
    "Options",
    "Without a window the exit status is 0 when N people were captured, 1 when there were fewer since somebody was\n"
    "refused or nobody came any more, 2 when it could not work as asked (options, job, disk, a device that never "
    "came,\n"
    "has failed for good or stayed away), 128 + the signal's number when a signal ended it. Somebody who is not in "
    "the\n"
    "roster is added to it for the day and marked as such; somebody who does not get it right for a minute is given "
    "up.");

/// " virtual, usb, replay"
template <typename Rows>
QString kindsOf(const Rows& rows) {
    QString text;
    for (const auto& row : rows)
        text += (text.isEmpty() ? QStringLiteral(" ") : QStringLiteral(", ")) +
                QString::fromUtf8(row.kind.data(), qsizetype(row.kind.size()));
    return text;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Options", text);
}

}  // namespace

std::filesystem::path StationOptions::replayFolder() const {
    return camera.starts_with(kReplay) ? std::filesystem::path(camera.substr(kReplay.size())) : std::filesystem::path();
}

Result<StationOptions> readOptions(const QStringList& arguments) {
    StationOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const std::string argument = arguments[i].toStdString();
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const Row* row = rowOf(name);
        if (!row) return Error{ErrorId::OptionWrong, name, "unknown"};
        std::string value;
        if (row->value) {
            if (equals != std::string::npos) value = argument.substr(equals + 1);
            else if (i + 1 < arguments.size()) value = arguments[++i].toStdString();
            else return Error{ErrorId::OptionWrong, name, "no value"};
        } else if (equals != std::string::npos) {
            return Error{ErrorId::OptionWrong, name, "takes no value"};
        }
        if (!row->set(options, value))
            return Error{ErrorId::OptionWrong, row->value ? name + ' ' + value : name, "value"};
    }
    return options;
}

std::string helpText() {
    QString text = translated(QT_TRANSLATE_NOOP("Options", "Usage: xuezhao [OPTION]...")) + QStringLiteral("\n\n");
    for (const Row& row : kRows) {
        QString left = QString::fromLatin1(row.name);
        if (row.value) left += u' ' + QString::fromLatin1(row.value);
        text += QStringLiteral("  %1 %2\n").arg(left, -18).arg(translated(row.help));
    }
    text += u'\n' + translated(QT_TRANSLATE_NOOP("Options", "Kinds of camera:")) + kindsOf(cameraTable()) + u'\n' +
            translated(QT_TRANSLATE_NOOP("Options", "Kinds of reader:")) + kindsOf(readerTable()) + u'\n';
    text += u'\n' + translated(kExitStatus) + u'\n';
    return text.toStdString();
}

}  // namespace xuezhao
