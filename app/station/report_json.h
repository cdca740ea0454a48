#pragma once

#include "core/session/session_view.h"

#include <filesystem>
#include <string>

namespace xuezhao {

/// A capture as one line of JSON (UTF-8), without the line's end:
///   {"serial":"0001","attempt":1,
///    "person":{"name":"林*雯","number":"110***********123X","walk_up":false},     as a queue may see them
///    "picture":"p.jpg",                                                          of a replay alone
///    "taken":"2026-11-22T09:30:00.120Z",
///    "files":[{"role":"original","path":"/job/originals/0001-1.jpg","sha256":"...","bytes":812345}, ...],
///    "outcome":{"chsi-2017":"pass","xinhua-2021":"fail"},                         of the files, read back
///    "fails":{"xinhua-2021":["background_colour"]},                               ids of the checks; only where some
///    fail "milliseconds":640}                                                         from the shutter until it was
///    saved
/// \param folder   the job's
/// \param picture  a replay's file; empty: none. Citizen numbers in it are masked.
std::string captureJson(const SavedCapture& saved, const std::filesystem::path& folder, const std::string& picture);

}  // namespace xuezhao
