#include "core/saver/capture_mover.h"

#include "core/base/durable_file.h"
#include "core/quality/finding.h"
#include "core/saver/capture_files.h"
#include "core/saver/save_probe.h"
#include "core/store/job_layout.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace xuezhao {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kOriginal = "original";

bool present(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

bool isPhotograph(const Capture& capture) {
    return std::any_of(capture.files.begin(), capture.files.end(),
                       [](const CaptureFile& file) { return job_layout::isPhoto(file.path); });
}

/// Where a file of an attempt belongs.
std::string pathOf(const CaptureFile& file, Serial serial, int attempt, bool photograph) {
    if (file.role == kOriginal) return job_layout::original(serial, attempt, fs::path(file.path).extension().string());
    return photograph ? job_layout::photo(file.role, serial) : job_layout::superseded(file.role, serial, attempt);
}

void addMoves(std::vector<FileMove>& moves, const Capture& capture, Serial serial, int attempt, bool photograph) {
    for (const CaptureFile& file : capture.files) {
        std::string to = pathOf(file, serial, attempt, photograph);
        if (to != file.path) moves.push_back({file.path, std::move(to), {}});
    }
}

/// Whose photograph is taken away: the last attempt that does not fall short, otherwise the last.
const Capture* successorIn(const std::vector<Capture>& captures) {
    const auto good =
        std::find_if(captures.rbegin(), captures.rend(), [](const Capture& capture) { return !fallsShort(capture); });
    if (good != captures.rend()) return &*good;
    return captures.empty() ? nullptr : &captures.back();
}

int nextAttempt(const std::vector<Capture>& captures) {
    int last = 0;
    for (const Capture& capture : captures) last = std::max(last, capture.attempt);
    return last + 1;
}

Error refused(const char* why) {
    return {ErrorId::StoreFailed, {}, why};
}

}  // namespace

bool fallsShort(const Capture& capture) {
    const std::string_view failing = toName(Outcome::Fail);
    return capture.refused() || std::any_of(capture.files.begin(), capture.files.end(),
                                            [&](const CaptureFile& file) { return file.outcome == failing; });
}

const Capture* photographIn(const std::vector<Capture>& captures) {
    const auto found = std::find_if(captures.begin(), captures.end(), isPhotograph);
    return found == captures.end() ? nullptr : &*found;
}

Result<ReassignPlan> CaptureMover::plan(CaptureId id, PersonId to) {
    const auto capture = m_store.capture(id);
    if (!capture) return capture.error();
    if (!*capture) return refused("no such capture");
    const Capture& moved = **capture;
    if (moved.person == to) return refused("it is theirs already");
    auto others = m_store.capturesOf(moved.person);
    if (!others) return others.error();
    std::erase_if(*others, [&](const Capture& one) { return one.id == id; });
    const auto theirs = m_store.capturesOf(to);
    if (!theirs) return theirs.error();
    const auto toSerial = m_store.nextSerial(to);
    if (!toSerial) return toSerial.error();
    const auto fromSerial = Serial::fromNumber(moved.serial);
    if (!fromSerial) return refused("a capture without a serial");
    const auto person = m_store.person(to);
    if (!person) return person.error();

    ReassignPlan plan;
    Reassignment& one = plan.reassignment;
    one.at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    one.capture = id;
    one.from = moved.person;
    one.fromSerial = moved.serial;
    one.fromAttempt = moved.attempt;
    one.to = to;
    one.toSerial = toSerial->number();
    one.toAttempt = nextAttempt(*theirs);
    one.gaveSerial = *person && (*person)->serial.empty();

    const Capture* current = photographIn(*theirs);
    plan.toHadPhotograph = current != nullptr;
    plan.becomesPhotograph = !current || !fallsShort(moved) || fallsShort(*current);
    if (current && plan.becomesPhotograph) addMoves(one.moves, *current, *toSerial, current->attempt, false);
    addMoves(one.moves, moved, *toSerial, one.toAttempt, plan.becomesPhotograph);
    plan.fromHasPhotograph = photographIn(*others) != nullptr;
    const Capture* successor = plan.fromHasPhotograph ? nullptr : successorIn(*others);
    if (successor) addMoves(one.moves, *successor, *fromSerial, successor->attempt, true);
    plan.fromHasPhotograph = plan.fromHasPhotograph || successor;
    if (const auto hashed = addHashes(one.moves); !hashed) return hashed.error();
    return plan;
}

Result<Reassignment> CaptureMover::move(CaptureId capture, PersonId to) {
    auto planned = plan(capture, to);
    if (!planned) return planned.error();
    return move(std::move(*planned));
}

Result<Reassignment> CaptureMover::move(ReassignPlan plan) {
    passSaveStep(SaveStep::Begin);
    const auto begun = m_store.beginReassignment(plan.reassignment);
    if (!begun) return begun.error();
    passSaveStep(SaveStep::Planned);
    auto done = finish();
    if (!done) return done.error();
    if (!*done) return refused("the reassignment is gone");
    return std::move(**done);
}

Result<std::optional<Reassignment>> CaptureMover::promote(CaptureId id) {
    const auto capture = m_store.capture(id);
    if (!capture) return capture.error();
    if (!*capture) return refused("no such capture");
    if (isPhotograph(**capture)) return std::optional<Reassignment>();
    const auto all = m_store.capturesOf((*capture)->person);
    if (!all) return all.error();
    const auto serial = Serial::fromNumber((*capture)->serial);
    if (!serial) return refused("a capture without a serial");
    ReassignPlan plan;
    Reassignment& one = plan.reassignment;
    one.at = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    one.capture = id;
    one.from = one.to = (*capture)->person;
    one.fromSerial = one.toSerial = (*capture)->serial;
    one.fromAttempt = one.toAttempt = (*capture)->attempt;
    if (const Capture* current = photographIn(*all)) addMoves(one.moves, *current, *serial, current->attempt, false);
    addMoves(one.moves, **capture, *serial, (*capture)->attempt, true);
    if (const auto hashed = addHashes(one.moves); !hashed) return hashed.error();
    auto done = move(std::move(plan));
    if (!done) return done.error();
    return std::optional(std::move(*done));
}

Result<void> CaptureMover::addHashes(std::vector<FileMove>& moves) const {
    // By what lies there now: a file that somebody changed goes along and stays known as changed.
    for (FileMove& move : moves) {
        const auto hash = hashOfFile(at(move.from));
        if (!hash) return Error{ErrorId::FileMissing, move.from, {}};
        move.sha256 = *hash;
    }
    return {};
}

Result<std::optional<Reassignment>> CaptureMover::undoLast() {
    const auto all = m_store.reassignments(std::numeric_limits<int>::max());
    if (!all) return all.error();
    const auto undone = [&](const Reassignment& one) {
        return std::any_of(all->begin(), all->end(), [&](const Reassignment& other) { return other.undoes == one.id; });
    };
    const auto last = std::find_if(all->begin(), all->end(), [&](const Reassignment& one) {
        return one.from != one.to && !one.undoes && !undone(one);
    });
    if (last == all->end()) return std::optional<Reassignment>();
    auto back = plan(last->capture, last->from);
    if (!back) return back.error();
    back->reassignment.undoes = last->id;
    auto done = move(std::move(*back));
    if (!done) return done.error();
    return std::optional(std::move(*done));
}

Result<std::optional<Reassignment>> CaptureMover::finish() {
    auto begun = m_store.unfinishedReassignment();
    if (!begun) return begun.error();
    if (!*begun) return std::optional<Reassignment>();
    for (const FileMove& move : (*begun)->moves) {
        if (const auto renamed = rename(move, **begun); !renamed) return renamed.error();
    }
    passSaveStep(SaveStep::Renamed);
    if (const auto done = m_store.commitReassignment((*begun)->id); !done) return done.error();
    passSaveStep(SaveStep::Committed);
    (*begun)->moves.clear();
    return begun;
}

/// May be repeated after a crash anywhere: the moves are made in their order, and each finds out whether it is done.
Result<void> CaptureMover::rename(const FileMove& move, const Reassignment& whole) const {
    const bool arrived = hashOfFile(at(move.to)) == move.sha256;
    const bool refilled = std::any_of(whole.moves.begin(), whole.moves.end(),
                                      [&](const FileMove& other) { return other.to == move.from; });
    if (arrived && refilled) return {};
    const auto here = hashOfFile(at(move.from));
    if (!here && !arrived && present(at(move.from))) return Error{ErrorId::WriteFailed, move.from, "cannot be read"};
    if (here != move.sha256) return {};  // done; or gone since, which the next comparison with the disk tells
    if (!arrived && present(at(move.to))) {
        if (const auto kept = recoverFile(m_folder, move.to, at(move.to)); !kept) return kept.error();
    }
    return moveDurably(at(move.from), at(move.to));
}

}  // namespace xuezhao
