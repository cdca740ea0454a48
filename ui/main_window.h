#pragma once

#include "core/session/session_view.h"
#include "ui/commands.h"
#include "ui/key_bindings.h"
#include "ui/settings.h"
#include "ui/sounds.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QStackedWidget;

namespace xuezhao {

class CapturePage;
class Catalogue;
class DashboardPage;
class ClerkPage;
class DevicesPage;
class FindPanel;
class JobChooser;
class KeyRouter;
class KeysPanel;
class DeliveryPage;
class RosterPage;
class SetupPage;
class StatusLine;
class Toast;
class TopBar;

/// The frame around the pages: tabs, status line, keys, theme and language. It shows a SessionView and says what the
/// photographer did; who does it is not its business (see StationWindow).
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(std::shared_ptr<const Catalogue> catalogue, Settings& settings);
    ~MainWindow() override;

    /// Shows the window as the last run left it, the first time maximised.
    void open();

    void setStandards(const std::vector<const Standard*>& standards);
    void setView(std::shared_ptr<const SessionView> view);
    void playSound(SessionSound sound);

    /// The list of jobs instead of the pages; `problem` says why a job did not open.
    void showJobs(const QString& problem = {});
    /// The morning set-up; it stands beside the pages, behind the tab of the devices.
    void showSetup();
    /// The pages of the open job, the photographer's first.
    void showPages();
    void showWidget(const QWidget* page);  ///< one of the pages

    CapturePage& capture() { return *m_capture; }
    RosterPage& roster() { return *m_roster; }
    DashboardPage& dashboard() { return *m_dashboard; }
    ClerkPage& clerk() { return *m_clerk; }
    DeliveryPage& delivery() { return *m_delivery; }
    DevicesPage& devices() { return *m_devices; }
    SetupPage& setup() { return *m_setup; }
    JobChooser& jobs() { return *m_jobs; }
    FindPanel& finder() { return *m_finder; }
    Toast& toast() { return *m_toast; }

Q_SIGNALS:
    void shutterPressed();
    void shutterReleased();
    void answered(xuezhao::Answer answer);
    void autoShutterToggled();
    void skipped();
    void retakeAsked();
    void ticked(const std::string& check);
    // of the human checklist
    void lookedAt(const std::string& by);
    void lineToggled(int line, const std::string& by);
    void reviewUndone();
    void subjectScreenAsked();
    void reassignAsked();  ///< of the photograph whose human checklist is shown
    void reviewAsked(qlonglong capture);
    void otherCameraAsked();
    void jobsAsked();
    void pageShown(QWidget* page);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Page {
        QWidget* widget;
        const char* title;  ///< English source text, context "Page"
        int tab;
    };
    /// Puts a page behind the last one.
    void addPage(QWidget* page, const char* objectName, const char* icon, const char* title);
    void connectCapture();
    void showPage(int index);
    void onPressed(Command command);
    void onReleased(Command command);
    bool closePanels();
    void applySetting(SettingId id);
    void followSize();
    void retranslate();

    Settings& m_settings;
    Sounds m_sounds;
    std::shared_ptr<const SessionView> m_view;
    KeyBindings m_bindings;
    KeyRouter* m_keys;
    TopBar* m_top;
    QStackedWidget* m_stack;
    CapturePage* m_capture;
    RosterPage* m_roster;
    DashboardPage* m_dashboard;
    ClerkPage* m_clerk;
    DeliveryPage* m_delivery;
    DevicesPage* m_devices;
    SetupPage* m_setup;
    JobChooser* m_jobs;
    StatusLine* m_status;
    KeysPanel* m_keysPanel;
    FindPanel* m_finder;
    Toast* m_toast;
    std::vector<Page> m_pages;
    bool m_opened = false;
};

}  // namespace xuezhao
