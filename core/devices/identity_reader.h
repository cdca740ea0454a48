#pragma once

#include "core/devices/device_status.h"

#include <functional>
#include <string>

namespace xuezhao {

/// What a reader read. Texts are UTF-8, already normalised (half-width, trimmed).
struct IdentityScan {
    enum class Kind { IdCard, CitizenNumber, StudentNumber, OpaqueCode };
    Kind kind = Kind::OpaqueCode;
    std::string number;                ///< citizen number, student number or the opaque code itself
    std::string name;                  ///< ID card only
    bool checkCharacterWrong = false;  ///< a citizen number whose check character does not fit
};

/// Called on the reader's own thread; must return at once.
struct ReaderEvents {
    std::function<void(IdentityScan)> scan;
    std::function<void(DeviceStatus)> status;
};

/// A source of identities: one presentation, one event.
class IdentityReader {
public:
    virtual ~IdentityReader() = default;  ///< stops, joins its thread; no event after it
    virtual std::string title() const = 0;
    virtual void start(ReaderEvents events) = 0;  ///< called once
};

}  // namespace xuezhao
