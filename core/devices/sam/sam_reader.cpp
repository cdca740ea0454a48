#include "core/devices/sam/sam_reader.h"

#include "core/devices/sam/sam_conversation.h"
#include "core/devices/sam/serial_link.h"
#include "core/devices/sam/usb_link.h"
#include "core/devices/secret_bytes.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>
#include <utility>

namespace xuezhao {

namespace {

using namespace std::chrono_literals;

constexpr auto kSlice = 100ms;  // the longest wait without a look at the stop signal
constexpr std::size_t kChunk = 4096;

Error talk(SamConversation& conversation, SamLink& link, const ReaderEvents& events, const StopSignal& stop) {
    using Clock = std::chrono::steady_clock;
    SecretBytes chunk(kChunk);
    SamStep step = conversation.begin(Clock::now());
    while (!stop.stopped()) {
        if (!step.send.empty()) {
            if (auto sent = link.write(step.send); !sent) return sent.error();
        }
        if (step.status) events.status(*step.status);
        if (step.scan) events.scan(std::move(*step.scan));
        if (step.over) return std::move(*step.over);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(conversation.deadline() - Clock::now());
        const auto came = link.read(chunk, std::clamp<std::chrono::milliseconds>(left, 0ms, kSlice));
        if (!came) return came.error();
        const auto bytes = std::span(chunk).first(*came);
        step = bytes.empty() ? conversation.tick(Clock::now()) : conversation.bytes(bytes, Clock::now());
        wipe(bytes);
    }
    return {ErrorId::ReaderLost, {}, "stopped"};
}

/// The first reader there is: on USB, otherwise one serial adapter after the other, a different one each time.
class FirstFound {
public:
    Result<std::unique_ptr<SamLink>> operator()() {
        if (usbReaderPresent()) return makeUsbLink(openUsbReader);
        const std::vector<std::string> ports = serialAdapters();
        if (ports.empty()) return Error{ErrorId::ReaderMissing, {}, {}};
        return makeSerialLink(ports[m_turn++ % ports.size()]);
    }

private:
    std::size_t m_turn = 0;
};

}  // namespace

std::unique_ptr<IdentityReader> makeSamReader(SamLinkMaker makeLink, double hurry) {
    auto connection = [makeLink = std::move(makeLink), conversation = SamConversation()](const ReaderEvents& events,
                                                                                         StopSignal& stop) mutable {
        auto link = makeLink();
        if (!link) return link.error();
        if (auto opened = (*link)->open(); !opened) return opened.error();
        Error why = talk(conversation, **link, events, stop);
        conversation.end();
        return why;
    };
    return std::make_unique<KeptReader>(QCoreApplication::translate("Device", "ID card reader").toStdString(),
                                        std::move(connection), hurry);
}

std::unique_ptr<IdentityReader> makeSamReader(std::string_view argument) {
    if (argument.empty()) return makeSamReader(FirstFound());
    return makeSamReader([path = std::string(argument)] { return Result(makeSerialLink(path)); });
}

std::vector<std::string> samReadersPresent() {
    std::vector<std::string> specs;
    if (usbReaderPresent()) specs.push_back("sam");
    for (const std::string& path : serialAdapters()) specs.push_back("sam:" + path);
    return specs;
}

}  // namespace xuezhao
