#pragma once

#include <string>
#include <string_view>

namespace xuezhao {

/// The help for a terminal in the language in force: of one command with its options and exit statuses, of a group
/// ("roster") one after the other, of "" a line a command.
std::string helpText(std::string_view topic);

/// The whole manual in groff's man macros, in the language in force. Its numbers and names are those of the tables.
std::string manualPage();

}  // namespace xuezhao
