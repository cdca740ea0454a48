#include "core/devices/pcsc/pcsc_reader.h"

#include "core/devices/kept_reader.h"
#include "core/devices/pcsc/card_code.h"

#include <winscard.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace xuezhao {

namespace {

using namespace std::chrono_literals;

constexpr auto kSlice = 100ms;      // the longest wait without a look at the stop signal
constexpr DWORD kConnectTries = 5;  // a card that is still moving is reset by the reader several times

struct Failure {
    LONG code;
};

/// Ends the connection on any failure; caught where the connection is made.
void need(LONG code) {
    if (code != SCARD_S_SUCCESS) throw Failure{code};
}

Error errorOf(LONG code) {
    const char* text = pcsc_stringify_error(code);
    switch (code) {
        case SCARD_E_NO_SERVICE:
        case SCARD_E_SERVICE_STOPPED: return {ErrorId::ReaderServiceMissing, {}, text};
        case SCARD_E_NO_READERS_AVAILABLE:
        case SCARD_E_UNKNOWN_READER: return {ErrorId::ReaderMissing, {}, text};
        case SCARD_W_SECURITY_VIOLATION: return {ErrorId::ReaderDenied, {}, text};
        default: return {ErrorId::ReaderLost, {}, text};
    }
}

class Context {
public:
    Context() { need(SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context)); }
    ~Context() { SCardReleaseContext(m_context); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    SCARDCONTEXT get() const { return m_context; }

    std::vector<std::string> readers() const {
        DWORD size = 0;
        LONG code = SCardListReaders(m_context, nullptr, nullptr, &size);
        if (code == SCARD_E_NO_READERS_AVAILABLE) return {};
        need(code);
        std::string names(size, '\0');
        code = SCardListReaders(m_context, nullptr, names.data(), &size);
        if (code == SCARD_E_NO_READERS_AVAILABLE || code == SCARD_E_INSUFFICIENT_BUFFER) return {};  // just changed
        need(code);
        std::vector<std::string> list;  // each ends with a zero, the last one with two
        for (std::string_view rest(names.data(), size); !rest.empty() && rest.front() != '\0';) {
            list.emplace_back(rest.substr(0, rest.find('\0')));
            rest.remove_prefix(std::min(rest.size(), list.back().size() + 1));
        }
        return list;
    }

private:
    SCARDCONTEXT m_context = 0;
};

/// A card that lies on the reader, while we talk to it.
class Card {
public:
    Card(const Context& context, const std::string& reader) {
        need(SCardConnect(context.get(), reader.c_str(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1,
                          &m_card, &m_protocol));
    }
    ~Card() { SCardDisconnect(m_card, SCARD_LEAVE_CARD); }
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;

    std::vector<std::uint8_t> uidAnswer() const {
        constexpr std::array<BYTE, 5> kGetUid{0xFF, 0xCA, 0x00, 0x00, 0x00};
        std::array<BYTE, 258> answer{};
        DWORD size = answer.size();
        const SCARD_IO_REQUEST* how = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
        const LONG code = SCardTransmit(m_card, how, kGetUid.data(), kGetUid.size(), nullptr, answer.data(), &size);
        // A card that does not know the question may answer in ways that the driver calls an error.
        if (code == SCARD_W_REMOVED_CARD || code == SCARD_W_RESET_CARD) throw Failure{code};
        if (code != SCARD_S_SUCCESS) return {};
        return {answer.begin(), answer.begin() + size};
    }

private:
    SCARDHANDLE m_card = 0;
    DWORD m_protocol = 0;
};

/// The work with one reader, until it or the service goes away.
class Watch {
public:
    /// \param lying  the code of the card that was told and not seen leaving; outlives the connection
    Watch(const Context& context, std::string reader, std::optional<std::string>& lying, const ReaderEvents& events,
          StopSignal& stop)
        : m_context(context), m_reader(std::move(reader)), m_lying(lying), m_events(events), m_stop(stop) {}

    void run() {
        SCARD_READERSTATE state{};
        state.szReader = m_reader.c_str();
        state.dwCurrentState = SCARD_STATE_UNAWARE;
        std::optional<DWORD> told;  // coming and going counted up to the card that was told
        while (!m_stop.stopped()) {
            const LONG code = SCardGetStatusChange(m_context.get(), kSlice.count(), &state, 1);
            if (code == SCARD_E_TIMEOUT) continue;
            need(code);
            if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE | SCARD_STATE_IGNORE)) != 0)
                throw Failure{SCARD_E_UNKNOWN_READER};
            state.dwCurrentState = state.dwEventState;
            // The upper half counts: two cards may have changed places between two looks.
            const DWORD changes = state.dwEventState >> 16;
            const bool present = (state.dwEventState & SCARD_STATE_PRESENT) != 0;
            if (!present || (told && told != changes)) m_lying.reset();
            if (!present || told == changes) continue;
            told = changes;
            look(std::span(state.rgbAtr, state.cbAtr));
        }
    }

private:
    void look(std::span<const std::uint8_t> atr) {
        const auto code = codeOf(atr);
        if (!code) return m_events.status({DeviceState::Ready, code.error()});
        m_events.status({DeviceState::Ready, std::nullopt});
        if (m_lying == *code) return;  // through a loss of the service or the reader
        m_lying = *code;
        IdentityScan scan;
        scan.kind = IdentityScan::Kind::OpaqueCode;
        scan.number = *code;
        m_events.scan(std::move(scan));
    }

    Result<std::string> codeOf(std::span<const std::uint8_t> atr) {
        for (DWORD tries = 0; tries < kConnectTries && !m_stop.waitFor(tries == 0 ? 0ms : kSlice); ++tries) {
            try {
                return cardCode(Card(m_context, m_reader).uidAnswer(), atr);
            } catch (const Failure& failure) {
                if (failure.code == SCARD_W_REMOVED_CARD || failure.code == SCARD_E_NO_SMARTCARD) break;
                if (errorOf(failure.code).id != ErrorId::ReaderLost) throw;
            }
        }
        return Error{ErrorId::ReaderCardFailed, {}, {}};
    }

    const Context& m_context;
    const std::string m_reader;
    std::optional<std::string>& m_lying;
    const ReaderEvents& m_events;
    StopSignal& m_stop;
};

Error work(const std::string& wanted, std::optional<std::string>& lying, const ReaderEvents& events, StopSignal& stop) {
    try {
        const Context context;
        const std::vector<std::string> readers = context.readers();
        const auto reader = std::find_if(readers.begin(), readers.end(),
                                         [&](const std::string& one) { return one.find(wanted) != std::string::npos; });
        if (reader == readers.end()) return {ErrorId::ReaderMissing, wanted, {}};
        events.status({DeviceState::Ready, std::nullopt});
        Watch(context, *reader, lying, events, stop).run();
    } catch (const Failure& failure) {
        return errorOf(failure.code);
    }
    return {ErrorId::ReaderLost, {}, "stopped"};
}

}  // namespace

std::unique_ptr<IdentityReader> makePcscReader(std::string_view name, double hurry) {
    return std::make_unique<KeptReader>(
        QCoreApplication::translate("Device", "Campus card reader").toStdString(),
        [wanted = std::string(name), lying = std::optional<std::string>()](
            const ReaderEvents& events, StopSignal& stop) mutable { return work(wanted, lying, events, stop); },
        hurry);
}

std::vector<std::string> pcscReadersPresent() {
    std::vector<std::string> specs;
    try {
        for (const std::string& reader : Context().readers()) specs.push_back("pcsc:" + reader);
    } catch (const Failure&) {
        // No service, no readers.
    }
    return specs;
}

}  // namespace xuezhao
