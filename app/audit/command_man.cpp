#include "app/audit/audit.h"
#include "app/audit/help.h"

#include <cstdio>

namespace xuezhao {

int runMan(const Audit&) {
    return std::fputs(manualPage().c_str(), stdout) < 0 ? kTrouble : kAllPass;
}

}  // namespace xuezhao
