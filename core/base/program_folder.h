#pragma once

#include <filesystem>

namespace xuezhao {

/// The folder of the running program, links followed; empty where the system does not tell. Linux.
std::filesystem::path programFolder();

}  // namespace xuezhao
