#include "core/session/view_maker.h"

#include "core/base/masking.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace xuezhao {

namespace {

/// From here on the photographer is told between two people (ui/SPEC 8: "room for 12 people").
constexpr int kFewPeopleLeft = 20;

Cue cue(CueId id, std::vector<std::string> arguments = {}) {
    return {cueRow(id).kind, id, std::nullopt, std::move(arguments)};
}

std::string numberOf(const Person& person) {
    if (!person.citizenNumber.empty()) return person.citizenNumber;
    return person.studentNumber.empty() ? person.code : person.studentNumber;
}

/// What to call a person of whom perhaps only a number is known.
std::string shownName(const Person& person) {
    return person.name.empty() ? maskNumber(numberOf(person)) : person.name;
}

std::string shownName(const Question& question) {
    if (question.who) return shownName(question.who->person);
    const IdentityScan& scan = question.presented.scan;
    return scan.name.empty() ? maskNumber(scan.number) : scan.name;
}

Cue questionCue(const SessionState& state) {
    const Question& question = *state.question;
    const std::string name = shownName(question);
    switch (question.kind) {
        case QuestionKind::SecondCard:
            return cue(CueId::SecondCard, {name, state.place ? state.place->who.serial.text() : std::string()});
        case QuestionKind::AlreadyTaken: return cue(CueId::AlreadyTaken, {question.who->serial.text(), name});
        case QuestionKind::NotInRoster: return cue(CueId::NotInRoster, {name});
        case QuestionKind::Unpaid: return cue(CueId::Unpaid, {name});
        case QuestionKind::PersonChanged:
            return state.predecessorThere() && state.lastSaved
                       ? cue(CueId::SamePersonStill, {state.lastSaved->serial.text()})
                       : cue(CueId::PersonChanged);
    }
    return {};
}

Cue faultCue(const SessionFault& fault) {
    const std::string hint = toText(fault.error);
    switch (fault.what) {
        case SessionFault::What::CardRefused: return cue(CueId::CardRefused, {hint});
        case SessionFault::What::NotTaken: return cue(CueId::NotTaken, {hint});
        case SessionFault::What::NotSaved: return cue(CueId::NotSaved, {hint});
        case SessionFault::What::LookNotKept: return cue(CueId::LookNotKept, {hint});
        case SessionFault::What::StillAside: return cue(CueId::StillAside, {hint});
        case SessionFault::What::SamePicture: return cue(CueId::SamePicture, {fault.error.where});
    }
    return {};
}

int openDoubts(const SessionState& state) {
    return static_cast<int>(std::count_if(state.doubtful.begin(), state.doubtful.end(),
                                          [&](const std::string& check) { return !state.ticked.contains(check); }));
}

Cue instructionCue(const SessionState& state, const StationNews& news) {
    // Until a first instruction has led long enough, somebody who is there already is not asked in.
    if (!news.instruction) return cue(news.live && news.live->facts.faces > 0 ? CueId::Looking : CueId::ComeIn);
    switch (news.instruction->kind) {
        case InstructionKind::Wait: return cue(CueId::ComeIn);
        case InstructionKind::Adjust: return {CueKind::Adjust, CueId::DoAct, news.instruction->act, {}};
        case InstructionKind::Judge: {
            const int open = openDoubts(state);
            return open > 0 ? cue(CueId::JudgeByEye, {std::to_string(open)}) : cue(CueId::HoldStill);
        }
        case InstructionKind::Good: return cue(CueId::HoldStill);
    }
    return {};
}

std::string translated(const char* text) {
    return QCoreApplication::translate("Question", text).toStdString();
}

QuestionView questionOf(const SessionState& state) {
    const Question& question = *state.question;
    QuestionView view{question.kind, {}, {}, {}};
    if (question.who) {
        view.other = cardOf(question.who->person);
        view.photograph = question.who->photograph;
    } else {
        view.other.name = question.presented.scan.name;
        view.other.maskedNumber = maskNumber(question.presented.scan.number);
    }
    const auto named = [](const char* text, const std::string& name) {
        return QCoreApplication::translate("Question", text).arg(QString::fromStdString(name)).toStdString();
    };
    switch (question.kind) {
        case QuestionKind::SecondCard:
            view.leftText = named(QT_TRANSLATE_NOOP("Question", "Still %1"), shownName(state.place->who.person));
            view.rightText = named(QT_TRANSLATE_NOOP("Question", "Change to %1"), shownName(question));
            break;
        case QuestionKind::AlreadyTaken:
            view.leftText = translated(QT_TRANSLATE_NOOP("Question", "Leave it"));
            view.rightText = translated(QT_TRANSLATE_NOOP("Question", "Take again"));
            break;
        case QuestionKind::NotInRoster:
            view.leftText = translated(QT_TRANSLATE_NOOP("Question", "Do not add"));
            view.rightText = translated(QT_TRANSLATE_NOOP("Question", "Add for today"));
            break;
        case QuestionKind::Unpaid:
            view.leftText = translated(QT_TRANSLATE_NOOP("Question", "Leave it"));
            view.rightText = translated(QT_TRANSLATE_NOOP("Question", "Take them anyway"));
            break;
        case QuestionKind::PersonChanged:
            view.leftText = translated(QT_TRANSLATE_NOOP("Question", "Not them"));
            view.rightText = named(QT_TRANSLATE_NOOP("Question", "It is %1"), shownName(question));
            break;
    }
    return view;
}

std::vector<ChecklistLine> checklistOf(const SessionState& state, const LiveResult& live) {
    std::vector<ChecklistLine> lines;
    for (const OpenCheck& open : doubtsOf(live.verdicts)) {
        if (state.doubtful.contains(open.check))
            lines.push_back({open.check, open.doubt, state.ticked.contains(open.check)});
    }
    return lines;
}

const RecentCapture* captureOf(const StationNews& news, CaptureId id) {
    for (const RecentCapture& recent : news.recent)
        if (recent.id == id) return &recent;
    return news.opened && news.opened->id == id ? &*news.opened : nullptr;
}

std::optional<ReviewView> reviewOf(const SessionState& state, const StationNews& news) {
    const RecentCapture* capture = state.review ? captureOf(news, state.review->capture) : nullptr;
    if (!capture) return std::nullopt;
    ReviewView view{*capture, state.reviewBefore.has_value(), false};
    view.capture.refused = state.review->refused;
    view.capture.lookedAt = state.review->lookedAt;
    view.canRetake = !state.place && !state.review->refused.empty();
    return view;
}

/// The photograph on the screen instead of an empty place: only one that somebody asked for, until they have looked.
bool showsOpened(const SessionState& state, const StationNews& news) {
    return state.phase == Phase::NoPlace && state.review && !state.review->lookedAt && news.opened &&
           news.openedPicture && news.opened->id == state.review->capture;
}

double share(const SessionState& state, Phase phase, SteadyTime now, std::chrono::milliseconds whole) {
    if (state.phase != phase) return 0;
    return std::clamp(std::chrono::duration<double>(now - state.since) / whole, 0.0, 1.0);
}

}  // namespace

std::shared_ptr<const std::vector<LookLine>> RecentCapture::noLines() {
    static const auto kNone = std::make_shared<const std::vector<LookLine>>();
    return kNone;
}

PersonCard cardOf(const Person& person) {
    return {shownName(person),    maskNumber(numberOf(person)),
            person.studentNumber, person.college,
            person.className,     person.fee,
            person.walkUp};
}

Cue chooseCue(const SessionState& state, const StationNews& news) {
    if (news.notReady) return cue(CueId::JobFault, {toText(*news.notReady)});
    if (state.phase == Phase::Asking) return questionCue(state);
    if (state.phase == Phase::Saved && !state.fault) {
        const Candidate& who = *state.lastSaved;
        if (state.place) return cue(CueId::AttemptKept, {who.serial.text()});
        return cue(CueId::Saved, {who.serial.text(), shownName(who.person)});
    }
    if (!state.cameraReady) {
        const bool starting =
            news.status.camera.state == DeviceState::Starting || news.status.camera.state == DeviceState::Absent;
        return cue(starting ? CueId::CameraStarting : CueId::CameraLost);
    }
    if (state.diskFull) return cue(CueId::DiskFull);
    if (state.fault) return faultCue(*state.fault);
    if (state.phase == Phase::PlaceOpen && state.predecessorThere() && state.lastSaved)
        return cue(CueId::PredecessorThere, {state.lastSaved->serial.text(), shownName(state.place->who.person)});
    switch (state.phase) {
        case Phase::NoPlace: {
            const auto& left = news.status.peopleLeftOnDisk;
            return left && *left < kFewPeopleLeft ? cue(CueId::DiskLow, {std::to_string(*left)})
                                                  : cue(CueId::SwipeCard);
        }
        case Phase::Counting: return cue(CueId::HoldStill);
        case Phase::Holding: return cue(CueId::HoldToTake);
        case Phase::Capturing: return cue(CueId::Taking);
        case Phase::Developing:
        case Phase::Saving: return cue(CueId::Checking);
        case Phase::PlaceOpen:
        case Phase::Asking:
        case Phase::Saved: break;
    }
    return instructionCue(state, news);
}

SessionView makeView(const SessionState& state, const StationNews& news, SteadyTime now, const SessionRules& rules) {
    SessionView view;
    view.phase = state.phase;
    view.cue = chooseCue(state, news);
    if (state.place) {
        view.session = state.place->session;
        view.person = cardOf(state.place->who.person);
        view.serial = state.place->who.serial;
        view.keptAttempt = state.place->keptAttempt;
    }
    view.upcomingSerial = news.upcoming;
    if (state.question) view.question = questionOf(state);

    view.autoShutter = state.autoShutter;
    view.shutterOffered = state.canTake();
    view.readiness = state.readiness(rules);
    view.instruction = news.instruction;
    view.countdown = share(state, Phase::Counting, now, rules.steady);
    view.hold = share(state, Phase::Holding, now, rules.hold);
    if (state.place && news.live) view.checklist = checklistOf(state, *news.live);

    if (state.phase == Phase::Saved) view.picture = news.shown;
    else if (state.cameraReady) view.picture = news.live;
    view.review = reviewOf(state, news);
    if (showsOpened(state, news)) {
        view.picture = news.openedPicture;
        view.reviewed = news.opened->serial;
    }

    view.recent = news.recent;
    view.counts = news.counts;
    view.status = news.status;
    view.studio = news.studio;
    view.jobTitle = news.jobTitle;
    view.lastError = news.notReady;
    if (!view.lastError && state.fault) view.lastError = state.fault->error;
    if (!view.lastError) view.lastError = news.status.camera.error;
    return view;
}

}  // namespace xuezhao
