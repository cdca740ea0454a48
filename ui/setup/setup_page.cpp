#include "ui/setup/setup_page.h"

#include "ui/capture/verdict_tiles.h"
#include "ui/setup/act_card.h"
#include "ui/setup/lamp_scale.h"
#include "ui/setup/readings_list.h"
#include "ui/setup/setup_picture.h"
#include "ui/setup/step_list.h"
#include "ui/style/card.h"
#include "ui/style/fact_list.h"
#include "ui/style/key_button.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kFewPeople = 100;  // as in the status line: about a quarter of an hour of work

Outcome worstOf(const std::vector<SetupReading>& readings) {
    Outcome worst = Outcome::Pass;
    for (const SetupReading& reading : readings) worst = std::max(worst, reading.outcome);
    return worst;
}

Outcome outcomeOf(DeviceState state) {
    switch (state) {
        case DeviceState::Ready: return Outcome::Pass;
        case DeviceState::Starting:
        case DeviceState::Absent: return Outcome::Warn;
        case DeviceState::Retrying:
        case DeviceState::Failed: return Outcome::Fail;
    }
    return Outcome::Warn;
}

QString stateText(DeviceState state) {
    switch (state) {
        case DeviceState::Ready: return SetupPage::tr("ready");
        case DeviceState::Starting: return SetupPage::tr("starting");
        case DeviceState::Absent: return SetupPage::tr("not there");
        case DeviceState::Retrying: return SetupPage::tr("lost, trying again");
        case DeviceState::Failed: return SetupPage::tr("failed");
    }
    return {};
}

}  // namespace

SetupPage::SetupPage(QWidget* parent)
    : QWidget(parent), m_view(std::make_shared<SessionView>()), m_states(wizardTable().size()) {
    setObjectName(QStringLiteral("setupPage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left = makeLeft());
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(makeCentre(), 1);
    beside->addWidget(m_right = makeRight());
    auto* rest = new QVBoxLayout;
    rest->setSpacing(0);
    rest->addLayout(beside, 1);
    rest->addWidget(m_keys = makeKeys());
    row->addLayout(rest, 1);
    connect(m_steps, &StepList::chosen, this, [this](int step) { goTo(std::size_t(step)); });
    connect(m_skip, &QAbstractButton::clicked, this, &SetupPage::skip);
    connect(m_back, &QAbstractButton::clicked, this, &SetupPage::back);
    connect(m_next, &QAbstractButton::clicked, this, &SetupPage::next);
    restyle();
}

QWidget* SetupPage::makeLeft() {
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("setupLeft"));
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_greeting = makeLabel("heading", side));
    column->addWidget(m_steps = new StepList(side));
    column->addStretch();
    column->addWidget(m_foot = makeLabel("caption", side));
    m_greeting->setWordWrap(true);
    m_foot->setWordWrap(true);
    return side;
}

QWidget* SetupPage::makeCentre() {
    auto* middle = new QWidget(this);
    middle->setObjectName(QStringLiteral("setupCentre"));
    auto* column = new QVBoxLayout(middle);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title = makeLabel("title", middle));
    head->addStretch();
    head->addWidget(m_help = makeLabel("strongHelp", middle));
    column->addLayout(head);
    column->addWidget(m_picture = new SetupPicture(middle), 1);
    column->addWidget(m_note = makeLabel("help", middle));
    m_title->setObjectName(QStringLiteral("setupTitle"));
    return middle;
}

QWidget* SetupPage::makeRight() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_act = new ActCard(side));
    column->addWidget(m_tiles = new VerdictTiles(side));
    m_scaleCard = new Card(side);
    auto* scale = new QVBoxLayout(m_scaleCard);
    scale->addWidget(m_scaleTitle = makeLabel("caption", m_scaleCard));
    scale->addWidget(m_scale = new LampScale(m_scaleCard));
    column->addWidget(m_scaleCard);
    m_readingsCard = new Card(side);
    auto* readings = new QVBoxLayout(m_readingsCard);
    readings->addWidget(m_list = new ReadingsList(m_readingsCard));
    readings->addWidget(m_factList = new FactList(m_readingsCard));
    column->addWidget(m_readingsCard);
    column->addWidget(m_explain = makeLabel("caption", side));
    m_explain->setWordWrap(true);
    column->addStretch();
    return side;
}

/// Under picture and column: the longest texts of both languages fit beside each other.
QWidget* SetupPage::makeKeys() {
    auto* side = new QWidget(this);
    auto* keys = new QHBoxLayout(side);
    keys->addStretch();
    keys->addWidget(m_skip = new KeyButton(QStringLiteral("Esc"), {}, side));
    keys->addWidget(m_back = new KeyButton({}, {}, side));
    keys->addWidget(m_next = new KeyButton({}, {}, side));
    m_skip->setObjectName(QStringLiteral("setupSkip"));
    m_back->setObjectName(QStringLiteral("setupBack"));
    m_next->setObjectName(QStringLiteral("setupNext"));
    // Keys act wherever the focus is on the page, so that no scanner's Enter can press one.
    for (KeyButton* button : {m_skip, m_back, m_next}) button->setFocusPolicy(Qt::NoFocus);
    return side;
}

void SetupPage::setStandards(const std::vector<const Standard*>& standards) {
    if (m_standards == standards) return;
    m_standards = standards;
    m_readFrame.reset();
}

void SetupPage::setView(std::shared_ptr<const SessionView> view) {
    m_view = std::move(view);
    refresh();
}

void SetupPage::begin() {
    m_states.assign(wizardTable().size(), {});
    m_emptyLook = {};
    m_emptyScene = {};
    m_keeping = false;
    goTo(0);
}

void SetupPage::goTo(std::size_t step) {
    m_step = std::min(step, wizardTable().size() - 1);
    m_test.reset();
    m_testing = false;
    m_problem.clear();
    m_readFrame.reset();
    refresh();
}

std::shared_ptr<const LiveResult> SetupPage::pictureNow() const {
    if (step() == WizardStep::Test && m_test && m_test->still) return m_test->still;
    const auto& picture = m_view->picture;
    return picture && !picture->frame.image.empty() ? picture : nullptr;
}

Outcome SetupPage::outcomeNow() const {
    switch (step()) {
        case WizardStep::Readers:
        case WizardStep::Disk:
            return m_facts.empty() ? Outcome::Pass : *std::max_element(m_facts.begin(), m_facts.end());
        case WizardStep::Test:
            if (!m_test || !m_test->still) return Outcome::NotRequired;
            return std::max(worstOf(m_readings),
                            readinessOf(m_test->still->verdicts) == Readiness::Failing ? Outcome::Fail : Outcome::Pass);
        default: return pictureNow() ? worstOf(m_readings) : Outcome::CannotJudge;
    }
}

void SetupPage::next() {
    const Outcome outcome = outcomeNow();
    if (m_keeping || m_testing) return;
    if (step() == WizardStep::Test) {
        if (m_test && m_test->still) return keepBaseline();
        m_testing = true;
        m_problem.clear();
        refresh();
        Q_EMIT testAsked();
        return;
    }
    // What fails or cannot be read is mended or skipped, never passed over.
    if (outcome == Outcome::Fail || outcome == Outcome::CannotJudge) return;
    m_states[m_step] = {outcome, false};
    if (step() == WizardStep::Wall) rememberEmptyPlace();
    goTo(m_step + 1);
}

void SetupPage::back() {
    if (m_keeping || m_testing) return;
    if (step() == WizardStep::Test && m_test) return goTo(m_step);  // take another
    if (m_step > 0) goTo(m_step - 1);
}

void SetupPage::skip() {
    if (m_keeping || m_testing) return;
    m_states[m_step] = {outcomeNow(), true};
    Q_EMIT stepSkipped(wizardTable()[m_step].name);
    if (m_step + 1 < wizardTable().size()) return goTo(m_step + 1);
    begin();
    Q_EMIT setupSkipped();
    Q_EMIT finished();
}

/// The place without anybody, to tell later whether the camera has moved.
void SetupPage::rememberEmptyPlace() {
    const auto picture = pictureNow();
    if (!picture) return;
    m_emptyLook = lookOfEmptyFrame(picture->frame.image, m_wall, {});
    m_emptyScene = picture->facts.faces == 0 ? sceneOf(picture->frame.image) : StudioScene();
}

void SetupPage::keepBaseline() {
    Baseline baseline;
    baseline.when = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    baseline.look = lookOfStill(m_test->still->facts);
    for (const StudioRow& row : studioTable())
        if (row.source == StudioSource::Frame) baseline.look[row.id] = m_emptyLook[row.id];
    baseline.scene = m_emptyScene;
    m_states[m_step] = {outcomeNow(), false};
    m_keeping = true;
    refresh();
    Q_EMIT baselineReady(baseline);
}

void SetupPage::setTest(const TestCapture& test) {
    if (!m_testing) return;
    m_testing = false;
    m_test = test;
    if (test.error) m_problem = QString::fromStdString(toText(*test.error));
    m_readFrame.reset();
    refresh();
}

void SetupPage::setKept(const std::optional<Error>& error) {
    if (!std::exchange(m_keeping, false)) return;
    if (error) {
        m_problem = QString::fromStdString(toText(*error));
        return refresh();
    }
    begin();
    Q_EMIT finished();
}

void SetupPage::refresh() {
    const WizardRow& row = wizardTable()[m_step];
    std::vector<StepList::Step> steps;
    for (const WizardRow& one : wizardTable()) {
        const StepState& state = m_states[std::size_t(one.id)];
        steps.push_back({stepText(one.title), state.outcome, state.skipped});
    }
    m_steps->setSteps(std::move(steps), int(m_step));
    setText(*m_title, stepText(row.title));
    setText(*m_help, stepText(row.help));
    setText(*m_note, stepText(row.note));
    readPicture();
    showFacts();
    showAct();
    showButtons();
}

void SetupPage::readPicture() {
    const WizardRow& row = wizardTable()[m_step];
    const auto picture = pictureNow();
    if (!picture || m_standards.empty()) {
        m_readings.clear();
        m_wall = {};
        m_readFrame.reset();
    } else if (m_readFrame != picture->frame.number) {
        m_readFrame = picture->frame.number;
        m_wall = mapWall(picture->frame.image, picture->facts, m_standards);
        const bool still = picture != m_view->picture;
        const SetupInput input{picture->facts,           m_standards,
                               picture->verdicts,        m_wall,
                               m_view->status.stillSize, !still && m_view->status.stillFlashed};
        m_readings.clear();
        if (row.read && *row.read != SetupStep::Test) m_readings = readSetup(*row.read, input);
        if (still) {
            // The test stands for the whole morning: every reading, of the still.
            for (const SetupStep step : {SetupStep::Wall, SetupStep::Lamps, SetupStep::Place, SetupStep::Test})
                for (SetupReading& reading : readSetup(step, input)) m_readings.push_back(std::move(reading));
            // A person hides the middle of the wall: its step has seen it.
            std::erase_if(m_readings, [](const SetupReading& reading) {
                return reading.row->step == SetupStep::Wall && !reading.value.known();
            });
        }
    }
    SetupPicture::Shown shown;
    shown.picture = picture;
    shown.step = row.id;
    shown.wall = m_wall;
    const auto of = [&](std::string_view id) {
        return std::find_if(m_readings.begin(), m_readings.end(),
                            [&](const SetupReading& reading) { return reading.row->id == id; });
    };
    if (const auto cells = of("wall_farthest"); cells != m_readings.end()) shown.cells = cells->target;
    const auto lamps = of("lamp_balance");
    if (lamps != m_readings.end()) {
        m_scale->setReading(*lamps);
        if (lamps->value.known()) shown.lampBalance = lamps->value.value;
        shown.lampsBalanced = lamps->outcome == Outcome::Pass || lamps->outcome == Outcome::NotRequired;
    }
    m_scaleCard->setVisible(step() == WizardStep::Lamps && lamps != m_readings.end());
    m_picture->setShown(std::move(shown));

    // Of the test only what is not well, so that it fits; the tiles say the rest.
    std::vector<SetupReading> listed = m_readings;
    if (step() == WizardStep::Test)
        std::erase_if(listed, [](const SetupReading& reading) { return reading.outcome == Outcome::Pass; });
    m_list->setReadings(listed);
    m_list->setVisible(!listed.empty());
    const bool tested = step() == WizardStep::Test && m_test && m_test->still;
    m_tiles->setVisible(tested);
    if (tested) m_tiles->setVerdicts(m_standards, m_test->still->verdicts);
}

void SetupPage::showFacts() {
    std::vector<FactList::Fact> facts;
    const StatusView& status = m_view->status;
    switch (step()) {
        case WizardStep::Camera:
            facts.push_back({QString::fromStdString(status.cameraTitle), stateText(status.camera.state),
                             outcomeOf(status.camera.state)});
            if (status.stillSize.width > 0)
                facts.push_back({tr("Stills"),
                                 QStringLiteral("%1×%2").arg(status.stillSize.width).arg(status.stillSize.height),
                                 std::nullopt});
            break;
        case WizardStep::Readers:
            for (const DeviceReport& device : status.devices) {
                if (device.role != DeviceRole::Reader) continue;
                const QString read = device.read > 0 ? tr("%n read", nullptr, int(device.read)) : QString();
                facts.push_back({QString::fromStdString(device.title),
                                 read.isEmpty() ? stateText(device.status.state) : read,
                                 outcomeOf(device.status.state)});
            }
            if (facts.empty()) facts.push_back({tr("No reader; numbers may be typed"), {}, Outcome::Warn});
            break;
        case WizardStep::Disk:
            facts.push_back({tr("Job"), QString::fromStdString(m_view->jobTitle), std::nullopt});
            if (const auto& left = status.peopleLeftOnDisk)
                facts.push_back({tr("Room for people"), QLocale().toString(*left),
                                 *left == 0           ? Outcome::Fail
                                 : *left < kFewPeople ? Outcome::Warn
                                                      : Outcome::Pass});
            break;
        default: break;
    }
    m_facts.clear();
    for (const FactList::Fact& fact : facts)
        if (fact.outcome) m_facts.push_back(*fact.outcome);
    m_factList->setVisible(!facts.empty());
    m_factList->setFacts(std::move(facts));
    m_readingsCard->setVisible(m_factList->isVisibleTo(this) || m_list->isVisibleTo(this));
    setText(*m_explain, step() != WizardStep::Wall ? QString()
                        : m_view->status.stillFlashed
                            ? tr("Stills are flashed: the backdrop is judged in the test capture.")
                            : tr("The numbers say how far a cell is from the permitted colour, less is better. Solid "
                                 "with a cross falls short, dashed is close."));
}

void SetupPage::showAct() {
    const Outcome outcome = outcomeNow();
    if (!m_problem.isEmpty()) return m_act->setAct(Outcome::Fail, {}, tr("That did not work. Again"), m_problem);
    if (m_testing)
        return m_act->setAct(Outcome::NotRequired, QStringLiteral("hold-still"), tr("Taking a test capture"), {});
    if (step() == WizardStep::Test && !m_test)
        return m_act->setAct(Outcome::NotRequired, QStringLiteral("look-at-lens"), tr("Take a test capture"),
                             tr("Through all standards in use; no serial is used."));
    if (const SetupReading* urgent = mostUrgent(m_readings))
        return m_act->setAct(urgent->outcome, QString::fromStdString(urgent->advice->pictogram),
                             QString::fromStdString(urgent->advice->text),
                             QString::fromStdString(urgent->advice->detail));
    switch (outcome) {
        case Outcome::Pass: return m_act->setAct(outcome, {}, tr("All well here"), {});
        case Outcome::CannotJudge: return m_act->setAct(outcome, {}, tr("No picture yet"), {});
        case Outcome::Fail: return m_act->setAct(outcome, {}, tr("This falls short"), {});
        default: return m_act->setAct(outcome, {}, tr("Look at this"), {});
    }
}

void SetupPage::showButtons() {
    const Outcome outcome = outcomeNow();
    const bool test = step() == WizardStep::Test, tested = test && m_test && m_test->still;
    const bool busy = m_testing || m_keeping;
    const bool held = !test && (outcome == Outcome::Fail || outcome == Outcome::CannotJudge);
    m_next->setText(tested                     ? tr("Keep as today's baseline")
                    : test                     ? tr("Test capture")
                    : outcome == Outcome::Warn ? tr("Next, with a warning")
                                               : tr("Next"));
    m_next->setLook(busy || held ? KeyButton::Look::Off : KeyButton::Look::Main);
    m_next->setEnabled(!busy && !held);
    m_back->setText(tested ? tr("Take another") : tr("Back"));
    m_back->setVisible(m_step > 0);
    m_skip->setText(tr("Skip, logged"));
    for (KeyButton* button : {m_skip, m_back, m_next}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
}

void SetupPage::restyle() {
    const Sizes& size = theme().size;
    m_left->setFixedWidth(size.left * 4 / 5);
    m_right->setFixedWidth(size.right);
    m_left->layout()->setContentsMargins(0, size.gap * 3 / 2, 0, size.gap);
    m_left->layout()->setSpacing(size.gap);
    m_greeting->setContentsMargins(size.gap * 3 / 2, 0, size.gap, 0);
    m_foot->setContentsMargins(size.gap * 3 / 2, 0, size.gap, 0);
    m_right->layout()->setContentsMargins(0, size.gap, size.gap, size.gap);
    m_right->layout()->setSpacing(size.gap);
    m_keys->layout()->setContentsMargins(size.gap * 3 / 2, 0, size.gap, size.gap);
    m_keys->layout()->setSpacing(size.gap);
    m_title->parentWidget()->layout()->setContentsMargins(size.gap * 3 / 2, size.gap, size.gap * 3 / 2, size.gap);
    for (Card* card : {m_scaleCard, m_readingsCard}) {
        card->layout()->setContentsMargins(size.gap, size.gap / 2, size.gap, size.gap / 2);
        card->setLook({});
    }
    for (KeyButton* button : {m_skip, m_back, m_next}) button->setFixedHeight(size.shutter);
    setText(*m_greeting, tr("Good morning. A few minutes first"));
    setText(*m_foot, tr("All day every photograph is compared with this; what has changed is said."));
    setText(*m_scaleTitle, tr("Light on the two halves of the face"));
    m_next->setKey(tr("Space"));
    m_back->setKey(tr("Bksp"));
}

void SetupPage::keyPressEvent(QKeyEvent* event) {
    if (event->isAutoRepeat()) return;
    switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_PageDown: return next();
        case Qt::Key_Backspace: return back();
        case Qt::Key_Escape: return skip();
        default: QWidget::keyPressEvent(event);
    }
}

void SetupPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::LanguageChange) return;
    restyle();
    m_readFrame.reset();  // its words are in a language
    refresh();
}

void connectSetup(StationController& controller, SetupPage& page) {
    QObject::connect(&controller, &StationController::testTaken, &page, &SetupPage::setTest);
    QObject::connect(&controller, &StationController::baselineKept, &page, &SetupPage::setKept);
    QObject::connect(&page, &SetupPage::testAsked, &controller, &StationController::takeTest);
    QObject::connect(&page, &SetupPage::baselineReady, &controller, &StationController::keepBaseline);
    QObject::connect(&page, &SetupPage::stepSkipped, &controller, &StationController::logSkippedStep);
    QObject::connect(&page, &SetupPage::setupSkipped, &controller, &StationController::skipSetup);
    page.begin();
}

}  // namespace xuezhao
