#pragma once

#include "core/session/session_view.h"
#include "core/session/station_controller.h"
#include "core/setup/baseline.h"
#include "ui/setup/setup_steps.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace xuezhao {

class ActCard;
class Card;
class FactList;
class KeyButton;
class LampScale;
class ReadingsList;
class SetupPicture;
class StepList;
class VerdictTiles;

/// The morning set-up: a few steps, one act at a time, numbers live. Space goes on, Backspace back, Esc skips a step,
/// which is logged. It shows one SessionView and says what is to be done; who does it is not its business.
class SetupPage : public QWidget {
    Q_OBJECT
public:
    explicit SetupPage(QWidget* parent = nullptr);

    void setStandards(const std::vector<const Standard*>& standards);
    void setView(std::shared_ptr<const SessionView> view);
    /// Another job, another camera: from the first step.
    void begin();
    void setTest(const TestCapture& test);
    void setKept(const std::optional<Error>& error);

    WizardStep step() const { return wizardTable()[m_step].id; }

Q_SIGNALS:
    void testAsked();
    void baselineReady(const xuezhao::Baseline& baseline);
    void stepSkipped(const std::string& step);
    void setupSkipped();  ///< the end was reached and nothing is kept
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct StepState {
        Outcome outcome = Outcome::NotRequired;
        bool skipped = false;
    };
    QWidget* makeLeft();
    QWidget* makeCentre();
    QWidget* makeRight();
    QWidget* makeKeys();
    void next();
    void back();
    void skip();
    void goTo(std::size_t step);
    void rememberEmptyPlace();
    void keepBaseline();

    void refresh();
    void readPicture();
    void showFacts();
    void showAct();
    void showButtons();
    void restyle();
    Outcome outcomeNow() const;
    std::shared_ptr<const LiveResult> pictureNow() const;

    std::vector<const Standard*> m_standards;
    std::shared_ptr<const SessionView> m_view;
    std::size_t m_step = 0;
    std::vector<StepState> m_states;
    std::vector<SetupReading> m_readings;
    WallMap m_wall;
    std::optional<std::uint64_t> m_readFrame;  ///< number of the frame that m_readings are of
    std::vector<Outcome> m_facts;              ///< of the steps that ask the station, not the picture
    StudioLook m_emptyLook;
    StudioScene m_emptyScene;
    std::optional<TestCapture> m_test;
    bool m_testing = false;
    bool m_keeping = false;
    QString m_problem;

    QWidget *m_left, *m_right, *m_keys;
    QLabel* m_greeting;
    StepList* m_steps;
    QLabel* m_foot;
    QLabel *m_title, *m_help, *m_note;
    SetupPicture* m_picture;
    ActCard* m_act;
    VerdictTiles* m_tiles;
    Card* m_scaleCard;
    QLabel* m_scaleTitle;
    LampScale* m_scale;
    Card* m_readingsCard;
    ReadingsList* m_list;
    FactList* m_factList;
    QLabel* m_explain;
    KeyButton *m_skip, *m_back, *m_next;
};

/// Joins the page and the controller of the job that is open.
void connectSetup(StationController& controller, SetupPage& page);

}  // namespace xuezhao
