#pragma once

#include "core/session/station_controller.h"
#include "ui/kiosk/kiosk_window.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string_view>

namespace xuezhao {

class WedgeFilter;

/// How long people at a kiosk hold still before the automatic shutter (ui specification, section 6).
inline constexpr std::chrono::milliseconds kKioskSteady{3000};

/// A station that people use by themselves: a controller and the kiosk's window. Everything is wiring.
class KioskStation : public QObject {
    Q_OBJECT
public:
    /// \param parts    with kKioskSteady
    /// \param typed    takes what a typing reader typed; may be empty
    /// \param pinHash  as kept; empty: the owner is asked for a PIN first
    KioskStation(StationParts parts, std::function<void(std::string_view)> typed, const QString& pinHash,
                 QObject* parent = nullptr);
    ~KioskStation() override;

    void open();
    KioskWindow& window() { return *m_window; }

Q_SIGNALS:
    void pinChosen(const QString& hash);
    void left();

private:
    std::unique_ptr<StationController> m_controller;
    std::unique_ptr<KioskWindow> m_window;
    WedgeFilter* m_wedge;
};

}  // namespace xuezhao
