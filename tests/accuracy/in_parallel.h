#pragma once

#include "app/audit/in_order.h"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace xuezhao::accuracy {

/// Works on `count` things with several threads, each with tools of its own, and tells on standard error how far it is.
template <typename Done, typename OpenTools, typename Work>
std::vector<Done> inParallel(const char* what, std::size_t count, int workers, OpenTools openTools, Work work) {
    std::vector<Done> all;
    const auto makeWorker = [&] {
        auto tools = std::make_shared<decltype(openTools())>(openTools());
        return [&work, tools](std::size_t i) { return work(*tools, i); };
    };
    workInOrder<Done>(count, workers, makeWorker, [&](std::size_t i, Done done) {
        all.push_back(std::move(done));
        std::fprintf(stderr, "\raccuracy: %zu of %zu %s", i + 1, count, what);
    });
    std::fputc('\n', stderr);
    return all;
}

}  // namespace xuezhao::accuracy
