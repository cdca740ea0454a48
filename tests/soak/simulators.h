#pragma once

#include "core/devices/camera.h"
#include "core/devices/identity_reader.h"
#include "tests/soak/soak_world.h"
#include "tests/support/ptp_camera/ptp_camera.h"
#include "tests/support/sam/sam_on_pty.h"

#include <memory>
#include <mutex>
#include <string>

namespace xuezhao::soak {

/// A camera on the network and a card reader on a serial port that are none, and the station's own devices for them.
struct Simulators {
    /// \param photograph  a JPEG: what the camera sees, live and in its files
    explicit Simulators(Bytes photograph);

    /// \param speed  seconds of the day in one of the wall's: the devices' patience is shorter by it
    std::unique_ptr<Camera> makeCamera(double speed) const;
    std::unique_ptr<IdentityReader> makeReader();

    /// Lays the card of that invented person on the reader, another one having been lifted before.
    void lay(int person);
    /// The reader that is plugged in now.
    std::shared_ptr<test::SamOnPty> reader() const;
    void plugAnotherReader();

    test::PtpCamera camera;

private:
    mutable std::mutex m_lock;
    std::shared_ptr<test::SamOnPty> m_reader = std::make_shared<test::SamOnPty>();
};

}  // namespace xuezhao::soak
