#include "core/devices/sam/usb_pipes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace xuezhao {

namespace {

struct Pipes {
    std::vector<UsbEndpoint> outs, ins;
};

bool byAddress(const UsbEndpoint& a, const UsbEndpoint& b) {
    return a.address < b.address;
}

bool same(const UsbEndpoint& a, const UsbEndpoint& b) {
    return a.address == b.address && a.kind == b.kind && a.packet == b.packet;
}

/// How well an interface fits a reader: bulk pipes in both directions before anything else, then the more pipes.
std::pair<bool, std::size_t> rank(const Pipes& pipes) {
    const auto isBulk = [](const UsbEndpoint& one) { return one.kind == UsbEndpoint::Kind::Bulk; };
    const bool bulk = std::any_of(pipes.outs.begin(), pipes.outs.end(), isBulk) &&
                      std::any_of(pipes.ins.begin(), pipes.ins.end(), isBulk);
    return {bulk, pipes.outs.size() + pipes.ins.size()};
}

}  // namespace

bool operator==(const UsbWay& a, const UsbWay& b) {
    return a.interface == b.interface && a.alternate == b.alternate && same(a.out, b.out) &&
           a.wholePackets == b.wholePackets && std::equal(a.ins.begin(), a.ins.end(), b.ins.begin(), b.ins.end(), same);
}

std::vector<UsbWay> usbWays(std::span<const UsbEndpoint> endpoints) {
    std::map<std::pair<int, int>, Pipes> interfaces;
    for (const UsbEndpoint& endpoint : endpoints) {
        if (endpoint.kind == UsbEndpoint::Kind::Other || endpoint.packet == 0) continue;
        Pipes& pipes = interfaces[{endpoint.interface, endpoint.alternate}];
        (endpoint.isIn() ? pipes.ins : pipes.outs).push_back(endpoint);
    }
    std::erase_if(interfaces, [](const auto& one) { return one.second.outs.empty() || one.second.ins.empty(); });
    if (interfaces.empty()) return {};
    auto& [where, pipes] = *std::max_element(interfaces.begin(), interfaces.end(), [](const auto& a, const auto& b) {
        return rank(a.second) < rank(b.second);
    });
    std::sort(pipes.outs.begin(), pipes.outs.end(), byAddress);
    std::sort(pipes.ins.begin(), pipes.ins.end(), byAddress);

    std::vector<UsbWay> ways;
    for (const bool wholePackets : {false, true}) {
        for (const UsbEndpoint& out : pipes.outs)
            ways.push_back({static_cast<std::uint8_t>(where.first), static_cast<std::uint8_t>(where.second), out,
                            pipes.ins, wholePackets});
    }
    return ways;
}

}  // namespace xuezhao
