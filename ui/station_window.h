#pragma once

#include "core/session/station_controller.h"
#include "ui/main_window.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

class DayDesk;
class SubjectScreen;
class ClerkDesk;
class ClerkPage;
class DeliveryDesk;
class RosterDesk;
class RosterPage;
class WedgeFilter;

/// A station with a window: one main window, and for the job that is open a controller and a roster desk. Opens and
/// changes jobs and cameras; everything else is wiring.
class StationWindow : public QObject {
    Q_OBJECT
public:
    /// What the program chooses.
    struct Choices {
        std::shared_ptr<const Catalogue> catalogue;
        /// A station that works in a job's folder.
        struct Station {
            StationParts parts;
            std::function<void(std::string_view typed)> typed;  ///< takes what a typing reader typed, UTF-8
            std::string camera;                                 ///< spec of the camera chosen
        };
        /// \param camera  a spec, or "best" for the best one present
        std::function<Result<Station>(const std::filesystem::path& job, const std::string& camera)> station;
        std::function<std::vector<std::string>()> cameras;           ///< specs of those present
        std::function<Result<std::filesystem::path>()> practiceJob;  ///< makes a job with invented people
    };

    StationWindow(Choices choices, Settings& settings, QObject* parent = nullptr);
    ~StationWindow() override;

    MainWindow& window() { return *m_window; }
    /// Null while no job is open.
    StationController* controller() { return m_controller.get(); }

    /// \param camera  spec; empty: the one of the settings
    /// \param keep    put it into the list of recent jobs
    void openJob(const std::filesystem::path& folder, const std::string& camera = {}, bool keep = true);
    void chooseJob(const QString& problem = {});

private:
    void connectWindow();
    void connectRoster();                                  // station_roster.cpp
    void openRoster(const std::filesystem::path& folder);  ///< of the job that was opened
    void connectClerk();
    void openClerkDesk(const std::filesystem::path& folder);
    void connectDelivery();                                  // station_delivery.cpp
    void openDelivery(const std::filesystem::path& folder);  ///< of the job that was opened
    void connectController();
    void connectDashboard();
    void connectReassign();
    void openDay();
    void toggleSubjectScreen();
    void createJob(const QString& folder, const JobSettings& settings, const std::vector<SerialBlock>& blocks);
    void practise();
    void nextCamera();
    void changeCamera(const std::string& spec);
    void turnCamera(int quarterTurns);
    void closeJob();
    void showView();
    /// A card that was refused, or a reader that is gone: the words, and the sound for those who look elsewhere.
    void tellOfReaders(const StatusView& status);
    void showMachine();

    Choices m_choices;
    Settings& m_settings;
    std::unique_ptr<MainWindow> m_window;
    RosterPage* m_roster;
    ClerkPage* m_clerk;
    WedgeFilter* m_wedge;
    std::unique_ptr<StationController> m_controller;
    std::unique_ptr<RosterDesk> m_desk;
    std::unique_ptr<DayDesk> m_day;
    std::unique_ptr<SubjectScreen> m_subject;
    bool m_reassignIsLast = false;  ///< what undo means: a photograph given to somebody, or a look
    std::unique_ptr<ClerkDesk> m_clerkDesk;
    std::unique_ptr<DeliveryDesk> m_deliveries;
    std::function<void(std::string_view)> m_typed;
    std::filesystem::path m_folder;
    std::string m_camera;
    int m_shownCaptures = -1;
    int m_shownToLookAt = 0;
    QString m_shownError;
    WallTime m_toldOfReaders{};  ///< up to here what happened to readers was told
};

}  // namespace xuezhao
