#include "core/devices/sam/sam_conversation.h"

#include "core/devices/sam/sam_card.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace xuezhao {

namespace {

/// An answer to `read` holds at least the card's text; one to `select` holds a few bytes.
constexpr std::size_t kSomeCard = 256;

}  // namespace

const SamCommand& SamConversation::command() const {
    switch (m_state) {
        case State::Selecting: return sam_command::kSelect;
        case State::Reading: return m_newerRead ? sam_command::kReadWithFingers : sam_command::kRead;
        case State::Resetting: return sam_command::kReset;
        case State::Finding:
        case State::Resting: break;
    }
    return sam_command::kFind;
}

SamStep SamConversation::begin(Time now) {
    m_faults = 0;
    m_works = m_cardLies = false;
    m_absentSince.reset();  // nobody looked meanwhile: the last card may still lie there
    return ask(State::Finding, now);
}

SamStep SamConversation::ask(State state, Time now) {
    m_state = state;
    m_tries = 0;
    return sendAgain(now);
}

SamStep SamConversation::sendAgain(Time now) {
    m_parser.clear();
    ++m_tries;
    m_sent = now;
    m_deadline = now + command().patience;
    SamStep step;
    step.send = samRequest(command());
    return step;
}

SamStep SamConversation::rest(Time now) {
    m_state = State::Resting;
    m_deadline = now + kPoll;
    return {};
}

SamStep SamConversation::bytes(std::span<const std::uint8_t> bytes, Time now) {
    if (m_state == State::Resting) return tick(now);  // nothing was asked: noise, or an answer that came too late
    const std::size_t damagedBefore = m_parser.damaged();
    m_parser.feed(bytes);
    while (auto reply = m_parser.next()) {
        const SamStatusRow* row = samStatus(reply->sw3);
        if (row && isStale(row->answer, reply->data.size())) continue;
        return answered(std::move(*reply), now);
    }
    const Time latest = m_sent + kLongest;
    if (m_parser.damaged() != damagedBefore) m_deadline = std::min(now + kQuiet, latest);
    else m_deadline = std::min(std::max(m_deadline, now + kByteGap), latest);
    return tick(now);
}

SamStep SamConversation::tick(Time now) {
    if (now < m_deadline) return {};
    if (m_state == State::Resting) return ask(State::Finding, now);
    if (m_tries < kTries) return sendAgain(now);
    if (m_state == State::Selecting || m_state == State::Reading) return cardFailed(ErrorId::ReaderCardFailed, now);
    SamStep step;
    step.over = Error{m_works ? ErrorId::ReaderLost : ErrorId::ReaderSilent, {}, "no answer"};
    return step;
}

bool SamConversation::isStale(SamAnswer answer, std::size_t dataBytes) const {
    const bool ofFind = answer == SamAnswer::Found || answer == SamAnswer::NoCard;
    switch (m_state) {
        case State::Finding: return answer == SamAnswer::Done;
        case State::Selecting: return ofFind || (answer == SamAnswer::Done && dataBytes >= kSomeCard);
        case State::Reading: return ofFind || (answer == SamAnswer::Done && dataBytes < kSomeCard);
        case State::Resetting: return ofFind;
        case State::Resting: break;
    }
    return false;
}

SamStep SamConversation::answered(SamReply reply, Time now) {
    const SamStatusRow* row = samStatus(reply.sw3);
    // A byte that the table does not know is a failure of what was asked.
    const SamAnswer answer = row ? row->answer : SamAnswer::CardFailed;
    if (answer == SamAnswer::ModuleFault || answer == SamAnswer::NotAuthorised) return faulty(answer, reply.sw3, now);
    if (answer == SamAnswer::Garbled && m_tries < kTries) {
        m_deadline = now + kQuiet;  // then it is sent again
        return {};
    }
    if (m_state == State::Resetting) return ask(State::Finding, now);
    m_faults = 0;
    SamStep step;
    if (m_state == State::Finding) {
        if (answer == SamAnswer::NoCard) {
            m_cardLies = false;
            m_failureTold = false;
            if (!m_absentSince) m_absentSince = now;
        }
        step = answer == SamAnswer::Found ? found(now) : rest(now);
    } else if (m_state == State::Selecting && answer == SamAnswer::Done) {
        step = ask(State::Reading, now);
    } else if (m_state == State::Reading && answer == SamAnswer::Done) {
        step = cardRead(std::move(reply), now);
    } else if (m_state == State::Reading && answer == SamAnswer::NotUnderstood && !m_newerRead) {
        m_newerRead = true;
        step = ask(State::Reading, now);
    } else {
        step =
            cardFailed(answer == SamAnswer::CardUnknown ? ErrorId::ReaderCardUnknown : ErrorId::ReaderCardFailed, now);
    }
    if (!std::exchange(m_works, true) && !step.status) step.status = DeviceStatus{DeviceState::Ready, std::nullopt};
    return step;
}

SamStep SamConversation::found(Time now) {
    if (m_cardLies) return rest(now);
    m_foundAt = now;
    return ask(State::Selecting, now);
}

SamStep SamConversation::cardRead(SamReply reply, Time now) {
    auto scan = readSamCard(std::move(reply.data));
    if (!scan) {
        SamStep step = cardFailed(scan.error().id, now);
        m_cardLies = true;  // reading it once more would tell the same
        return step;
    }
    const std::size_t card = std::hash<std::string>()(scan->number);
    const bool neverLeft = m_lastCard == card && (!m_absentSince || m_foundAt - *m_absentSince < kSameCard);
    m_lastCard = card;
    m_cardLies = true;
    m_absentSince.reset();
    SamStep step = rest(now);
    if (neverLeft) return step;
    m_failureTold = false;
    step.status = DeviceStatus{DeviceState::Ready, std::nullopt};
    step.scan = std::move(*scan);
    return step;
}

SamStep SamConversation::cardFailed(ErrorId why, Time now) {
    SamStep step = rest(now);
    if (!std::exchange(m_failureTold, true)) step.status = DeviceStatus{DeviceState::Ready, Error{why, {}, {}}};
    return step;
}

SamStep SamConversation::faulty(SamAnswer answer, std::uint8_t sw3, Time now) {
    if (++m_faults < kFaults) return ask(m_state == State::Resetting ? State::Finding : State::Resetting, now);
    SamStep step;
    const auto* row = samStatus(sw3);
    const ErrorId why = answer == SamAnswer::NotAuthorised ? ErrorId::ReaderNotAuthorised : ErrorId::ReaderModuleFault;
    step.over = Error{why, {}, row ? row->text : ""};
    return step;
}

}  // namespace xuezhao
