#pragma once

#include "core/devices/identity_reader.h"
#include "core/devices/sam/sam_frame.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace xuezhao {

/// What the conversation wants done, in this order.
struct SamStep {
    std::vector<std::uint8_t> send;      ///< to the module; empty: nothing
    std::optional<DeviceStatus> status;  ///< Ready, perhaps with what a card's reading failed of
    std::optional<IdentityScan> scan;
    std::optional<Error> over;  ///< the module is of no use for now, or (Retry::No) for good
};

/// The talk with an ID card module, over and over: find -> select -> read -> the card leaves.
///
///   waiting for | answer                      | next
///   find        | Found                       | select; nothing when the card that was read still lies there
///               | NoCard                      | the card has left; find again after kPoll
///               | another                     | find again after kPoll
///   select      | Done                        | read
///   read        | Done with a card            | scan, find after kPoll; a card that is none: told, find after kPoll
///               | NotUnderstood               | read by the newer command, from then on
///   both        | CardFailed, CardUnknown ... | told once a card, find after kPoll
///   any         | ModuleFault, NotAuthorised  | reset, find; over when it stays
///               | Garbled, damage, silence    | sent again; then: find over, the others as CardFailed
///
/// An answer that belongs to an older command (a find's where select was sent, a read's where find was) changes
/// nothing. One swipe, one scan: the same card counts again only after finds failed for kSameCard, so a module that
/// loses sight of a lying card for a moment does not swipe it twice.
/// Pure: no clock, no thread, no device. Call begin() for each connection (a card that lies there all the while is not
/// told twice), then bytes() with what arrives and tick() at deadline().
class SamConversation {
public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::milliseconds kPoll{60};        ///< between two finds
    static constexpr std::chrono::milliseconds kSameCard{400};   ///< nobody lifts a card and lays it back faster
    static constexpr std::chrono::milliseconds kQuiet{100};      ///< after damage, before sending again
    static constexpr std::chrono::milliseconds kByteGap{500};    ///< inside an answer that has begun
    static constexpr std::chrono::milliseconds kLongest{10000};  ///< an answer, however it dribbles in
    static constexpr int kTries = 3;                             ///< sendings of one command
    static constexpr int kFaults = 3;                            ///< of the module in a row

    SamStep begin(Time now);
    SamStep bytes(std::span<const std::uint8_t> bytes, Time now);
    SamStep tick(Time now);
    Time deadline() const { return m_deadline; }
    /// The connection is over: forgets what was heard of an answer that did not come to its end.
    void end() { m_parser.clear(); }

private:
    enum class State { Finding, Selecting, Reading, Resetting, Resting };

    SamStep ask(State state, Time now);
    SamStep sendAgain(Time now);
    SamStep rest(Time now);
    SamStep answered(SamReply reply, Time now);
    SamStep found(Time now);
    SamStep cardRead(SamReply reply, Time now);
    SamStep cardFailed(ErrorId why, Time now);
    SamStep faulty(SamAnswer answer, std::uint8_t sw3, Time now);
    bool isStale(SamAnswer answer, std::size_t dataBytes) const;
    const SamCommand& command() const;

    SamFrameParser m_parser;
    State m_state = State::Finding;
    Time m_sent{};
    Time m_deadline{};
    int m_tries = 0;                        ///< sendings of the command in work
    int m_faults = 0;                       ///< of the module, in a row
    bool m_works = false;                   ///< it has answered
    bool m_newerRead = false;               ///< it does not know kRead
    bool m_cardLies = false;                ///< the card that was read has not left yet
    bool m_failureTold = false;             ///< of the card that is there
    Time m_foundAt{};                       ///< the card that is there
    std::optional<Time> m_absentSince;      ///< no card was found since then
    std::optional<std::size_t> m_lastCard;  ///< hash of the last number read
};

}  // namespace xuezhao
