#include "ui/kiosk/kiosk_station.h"

#include "core/devices/wedge_filter.h"

#include <QApplication>

namespace xuezhao {

KioskStation::KioskStation(StationParts parts, std::function<void(std::string_view)> typed, const QString& pinHash,
                           QObject* parent)
    : QObject(parent),
      m_controller(std::make_unique<StationController>(std::move(parts))),
      m_window(std::make_unique<KioskWindow>(pinHash, kKioskSteady)) {
    StationController* controller = m_controller.get();
    KioskWindow* window = m_window.get();
    connect(controller, &StationController::viewChanged, window,
            [controller, window] { window->setView(controller->view()); });
    connect(window, &KioskWindow::safeAnswerAsked, controller, [controller] { controller->answer(Answer::Left); });
    connect(window, &KioskWindow::placeClosed, controller, &StationController::skip);
    connect(window, &KioskWindow::retakeAsked, controller, &StationController::retakeLast);
    connect(window, &KioskWindow::photographChosen, controller,
            [controller](qlonglong capture) { controller->choosePhotograph(CaptureId(capture)); });
    connect(window, &KioskWindow::pinChosen, this, &KioskStation::pinChosen);
    connect(window, &KioskWindow::left, this, &KioskStation::left);
    // Installed last, so that it sees every key first: what a scanner types never reaches the window.
    m_wedge = new WedgeFilter(
        [typed = std::move(typed)](const std::string& text) {
            if (typed) typed(text);
        },
        this);
    qApp->installEventFilter(m_wedge);
}

KioskStation::~KioskStation() {
    m_controller->disconnect(m_window.get());
}

void KioskStation::open() {
    m_window->openFullScreen();
    m_controller->start();
}

}  // namespace xuezhao
