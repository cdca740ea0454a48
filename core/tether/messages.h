#pragma once

#include "core/base/errors.h"
#include "core/base/frame.h"
#include "core/tether/camera_condition.h"
#include "core/tether/wire.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

/// What the station and its helper for tethered cameras say to each other. The helper owns libgphoto2, whose calls may
/// hang for ever; the station may kill it at any moment.
namespace xuezhao::tether {

using std::chrono::milliseconds;

// Two tables, a row a message.
// clang-format off

// --- the station's commands ---

/// The first command. `port`: as libgphoto2 names it, "ptpip:HOST:PORT:PORT"; empty: the first camera on USB.
/// `patience`: from Take to its answer. Answered by Opened or Lost.
struct Open { std::string port; milliseconds patience; };
/// Answered by Taken or NotTaken with its number, which is not 0. One at a time.
struct Take { std::uint64_t request; };
/// Answered by Condition, or by Trouble.
struct Set { std::string setting; std::string value; };
/// Leaves the camera in order, then ends.
struct Quit {};

using Command = std::variant<Open, Take, Set, Quit>;

// --- the helper's reports ---

struct Opened { std::string model; bool liveView; };
/// The helper works. It may say nothing for `quiet` now, after that it hangs.
struct Alive { milliseconds quiet; };
struct Preview { Bytes jpeg; };
/// A file as the camera gave it. `request` 0: nobody asked, the camera's own shutter was pressed. `late`: NotTaken
/// was said before.
struct Taken { std::uint64_t request; bool late; std::string name; Bytes file; };
struct NotTaken { std::uint64_t request; Error error; };
struct Condition { CameraCondition condition; };
/// Something did not work; the camera goes on.
struct Trouble { Error error; };
/// The camera is gone or cannot be opened. The last report.
struct Lost { Error error; };

// clang-format on

using Report = std::variant<Opened, Alive, Preview, Taken, NotTaken, Condition, Trouble, Lost>;

/// A message ready to be written: what stands before the bytes, and the bytes, which may be null.
struct Packed {
    std::string head;
    Bytes bytes;
};
Packed pack(const Command& command);
Packed pack(const Report& report);

/// What a message says; nothing when it makes no sense. Takes hostile text.
std::optional<Command> commandOf(const Message& message);
std::optional<Report> reportOf(Message message);

}  // namespace xuezhao::tether
