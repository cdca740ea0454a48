#include "ui/devices_page.h"

#include "core/base/language.h"
#include "core/standards/look_lines.h"
#include "core/vision/engines.h"
#include "ui/camera_settings.h"
#include "ui/diagnostics_text.h"
#include "ui/event_list.h"
#include "ui/look_choices.h"
#include "ui/style/card.h"
#include "ui/style/choice_row.h"
#include "ui/style/fact_list.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

QString pixels(cv::Size size) {
    return size.width > 0 ? QStringLiteral("%1×%2").arg(size.width).arg(size.height) : QStringLiteral("–");
}

constexpr int kCopiedMs = 2000;

QString copyText() {
    return DevicesPage::tr("Copy as text (no names, no numbers)");
}

/// What is held, with the value it is held at.
QString lockText(const LockState& state) {
    switch (state.lock) {
        case CameraLock::Exposure:
            // V4L2 counts in 0.1 ms.
            return state.held ? DevicesPage::tr("Exposure %1 ms").arg(state.value / 10., 0, 'f', 1)
                              : DevicesPage::tr("Exposure free");
        case CameraLock::WhiteBalance:
            return state.held ? DevicesPage::tr("White balance %1 K").arg(state.value)
                              : DevicesPage::tr("White balance free");
        case CameraLock::Focus: break;
    }
    return state.held ? DevicesPage::tr("Focus held") : DevicesPage::tr("Focus free");
}

/// A spec as people call it.
QString cameraTitle(const QString& spec) {
    if (spec == QLatin1String("best")) return DevicesPage::tr("The best one present");
    if (spec == QLatin1String("virtual")) return DevicesPage::tr("Drawn person (practice)");
    const QString kind = spec.section(QLatin1Char(':'), 0, 0), name = spec.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("replay")) return DevicesPage::tr("Pictures in %1").arg(name);
    return name.isEmpty() ? spec : name;
}

}  // namespace

DevicesPage::DevicesPage(Settings& settings, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_head(makeLabel("title", this)) {
    setObjectName(QStringLiteral("devicesPage"));
    m_camera = addTile("cameraTile", QStringLiteral("camera"), {0, 0, 2, 1});
    m_reader = addTile("readerTile", QStringLiteral("id-card"), {0, 1, 1, 1});
    m_storage = addTile("storageTile", QStringLiteral("disk"), {0, 2, 1, 1});
    m_engine = addTile("engineTile", QStringLiteral("eye"), {1, 1, 1, 1});
    m_settingsOfCamera = addTile("cameraSettingsTile", QStringLiteral("camera"), {1, 1, 1, 1});
    m_settingsOfCamera.card->hide();
    m_look = addTile("lookTile", QStringLiteral("devices"), {1, 2, 1, 1});
    m_studio = addTile("studioTile", QStringLiteral("lamp"), {2, 2, 1, 1});
    addEvents();

    auto* camera = static_cast<QVBoxLayout*>(m_camera.card->layout());
    m_cameras = new QComboBox(m_camera.card);
    m_cameras->setObjectName(QStringLiteral("cameraChoice"));
    m_mount = new ChoiceRow(QStringLiteral("mount"), {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("3")},
                            m_camera.card);
    m_cameraHead = makeLabel("caption", m_camera.card);
    m_mountHead = makeLabel("caption", m_camera.card);
    camera->addSpacing(6);
    for (QWidget* widget : {static_cast<QWidget*>(m_cameraHead), static_cast<QWidget*>(m_cameras),
                            static_cast<QWidget*>(m_mountHead), static_cast<QWidget*>(m_mount)})
        camera->addWidget(widget);
    addLocks(*camera);
    m_flashed = new QCheckBox(m_camera.card);
    m_flashed->setObjectName(QStringLiteral("stillFlashed"));
    camera->addWidget(m_flashed);
    m_cameraSettings = new CameraSettings(m_settingsOfCamera.card);
    static_cast<QVBoxLayout*>(m_settingsOfCamera.card->layout())->addWidget(m_cameraSettings);
    m_openFolder = new QPushButton(m_storage.card);
    m_openFolder->setObjectName(QStringLiteral("openJobFolder"));
    static_cast<QVBoxLayout*>(m_storage.card->layout())->addWidget(m_openFolder, 0, Qt::AlignLeft);
    static_cast<QVBoxLayout*>(m_look.card->layout())->addWidget(new LookChoices(settings, m_look.card));
    for (Tile* tile : {&m_camera, &m_reader, &m_storage, &m_engine, &m_settingsOfCamera, &m_look, &m_studio})
        static_cast<QVBoxLayout*>(tile->card->layout())->addStretch();

    auto* page = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    m_setup = new QPushButton(this);
    m_setup->setObjectName(QStringLiteral("askSetup"));
    m_copy = new QPushButton(this);
    m_copy->setObjectName(QStringLiteral("copyDiagnostics"));
    head->addWidget(m_head);
    head->addStretch();
    head->addWidget(m_setup);
    head->addWidget(m_copy);
    page->addLayout(head);
    page->addLayout(m_grid, 1);
    m_grid->setRowStretch(2, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(diagnosticsText(m_view.status));
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(kCopiedMs, this, [this] { m_copy->setText(copyText()); });
    });
    for (int column = 0; column < 3; ++column) m_grid->setColumnStretch(column, 1);
    connect(m_cameras, &QComboBox::activated, this,
            [this](int index) { Q_EMIT cameraChosen(m_cameras->itemData(index).toString()); });
    connect(m_setup, &QPushButton::clicked, this, &DevicesPage::setupAsked);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_cameraSettings, &CameraSettings::changeAsked, this, &DevicesPage::cameraChangeAsked);
    connect(m_flashed, &QCheckBox::clicked, this, &DevicesPage::flashedChosen);
    connect(m_mount, &ChoiceRow::chosen, this, [this](const QString& id) { Q_EMIT quarterTurnsChosen(id.toInt()); });
    restyle();
    retranslate();
}

DevicesPage::Tile DevicesPage::addTile(const char* name, const QString& icon, Place place) {
    Tile tile{};
    tile.card = new Card(this);
    tile.card->setObjectName(QLatin1String(name));
    tile.iconName = icon;
    tile.icon = new QLabel(tile.card);
    tile.title = makeLabel("strong", tile.card);
    tile.state = makeLabel("help", tile.card);
    tile.state->setWordWrap(true);
    tile.facts = new FactList(tile.card);
    auto* column = new QVBoxLayout(tile.card);
    auto* head = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(tile.title);
    texts->addWidget(tile.state);
    head->addWidget(tile.icon);
    head->addLayout(texts, 1);
    column->addLayout(head);
    column->addWidget(tile.facts);
    m_grid->addWidget(tile.card, place.row, place.column, place.rows, place.columns);
    return tile;
}

void DevicesPage::addEvents() {
    m_events.card = new Card(this);
    m_events.card->setObjectName(QStringLiteral("eventsCard"));
    m_events.title = makeLabel("strong", m_events.card);
    m_events.filter =
        new ChoiceRow(QStringLiteral("events"),
                      {QStringLiteral("all"), QStringLiteral("warnings"), QStringLiteral("errors")}, m_events.card);
    m_events.list = new EventList(m_events.card);
    auto* column = new QVBoxLayout(m_events.card);
    auto* head = new QHBoxLayout;
    head->addWidget(m_events.title);
    head->addStretch();
    head->addWidget(m_events.filter);
    column->addLayout(head);
    column->addWidget(m_events.list, 1);
    m_grid->addWidget(m_events.card, 2, 0, 1, 2);
    m_events.filter->setChosen(QStringLiteral("all"));
    connect(m_events.filter, &ChoiceRow::chosen, this, [this](const QString& id) {
        m_events.filter->setChosen(id);
        m_events.list->setLeast(id == QLatin1String("errors")     ? Outcome::Fail
                                : id == QLatin1String("warnings") ? Outcome::Warn
                                                                  : Outcome::Pass);
    });
}

void DevicesPage::addLocks(QVBoxLayout& column) {
    m_lockHead = makeLabel("caption", m_camera.card);
    column.addWidget(m_lockHead);
    auto* row = new QHBoxLayout;
    for (const CameraLock lock : {CameraLock::Exposure, CameraLock::WhiteBalance, CameraLock::Focus}) {
        auto* button = new QPushButton(m_camera.card);
        button->setObjectName(QStringLiteral("lock%1").arg(int(lock)));
        button->setProperty("kind", QStringLiteral("chip"));
        button->setCheckable(true);
        // Its look follows the camera, which may refuse.
        connect(button, &QPushButton::clicked, this, [this, button, lock](bool held) {
            button->setChecked(!held);
            Q_EMIT lockAsked(lock, held);
        });
        m_locks.push_back({lock, button});
        row->addWidget(button);
    }
    row->addStretch();
    column.addLayout(row);
}

void DevicesPage::showLocks() {
    m_lockHead->setVisible(!m_view.status.locks.empty());
    const std::vector<LockState>& states = m_view.status.locks;
    for (const auto& [lock, button] : m_locks) {
        const auto state = std::find_if(states.begin(), states.end(),
                                        [wanted = lock](const LockState& one) { return one.lock == wanted; });
        button->setVisible(state != states.end());
        if (state == states.end()) continue;
        button->setChecked(state->held);
        if (button->text() != lockText(*state)) button->setText(lockText(*state));
    }
}

void DevicesPage::showState(Tile& tile, Outcome outcome, const QString& text) {
    setText(*tile.state, text);
    const bool trouble = outcome == Outcome::Fail || outcome == Outcome::Warn;
    tile.card->setLook({.border = trouble ? outcomeColour(outcome) : QColor()});
    setRole(*tile.state, trouble ? "bold" : "help");
}

void DevicesPage::setCameras(const std::vector<std::string>& specs, const std::string& used) {
    const QSignalBlocker quiet(m_cameras);
    m_cameras->clear();
    QStringList all{QStringLiteral("best")};
    for (const std::string& spec : specs) all += QString::fromStdString(spec);
    const QString now = QString::fromStdString(used);
    if (!all.contains(now)) all += now;
    for (const QString& spec : all) m_cameras->addItem(cameraTitle(spec), spec);
    m_cameras->setCurrentIndex(m_cameras->findData(now));
}

void DevicesPage::setQuarterTurns(int turns) {
    m_mount->setChosen(QString::number(turns));
}

void DevicesPage::setStandards(const std::vector<const Standard*>& standards) {
    if (standards == m_standards) return;
    m_standards = standards;
    showStudio();
}

/// What no single photograph can break: to go through once, when the studio is set up.
void DevicesPage::showStudio() {
    QStringList lines;
    for (const LookLine& line : lookLines(m_standards, People::Day)) {
        const BothLanguages& look = line.look;
        lines += QStringLiteral("– ") + QString::fromStdString(languageInForce() == "zh" ? look.zh : look.en);
    }
    m_studio.card->setVisible(!lines.isEmpty() && m_settingsOfCamera.card->isHidden());
    setText(*m_studio.state, lines.join(QLatin1Char('\n')));
}

void DevicesPage::setJobFolder(const QString& folder) {
    m_folder = folder;
    setView(m_view);
}

void DevicesPage::setView(const SessionView& view) {
    m_view = view;
    const StatusView& status = view.status;
    const QLocale locale;
    showState(m_camera, outcomeOf(status.camera),
              status.cameraTitle.empty() ? stateText(status.camera)
                                         : QStringLiteral("%1 · %2").arg(QString::fromStdString(status.cameraTitle),
                                                                         stateText(status.camera)));
    const cv::Size frame = view.picture ? view.picture->frame.image.size() : cv::Size();
    const auto number = [&](std::uint64_t count) { return locale.toString(qulonglong(count)); };
    const DeviceReport* device = status.devices.empty() ? nullptr : &status.devices.front();
    m_camera.facts->setFacts(
        {{tr("Preview"), tr("%1, %2 a second").arg(pixels(frame)).arg(status.framesPerSecond, 0, 'f', 1), {}},
         {tr("Frames sent, measured, passed over"),
          QStringLiteral("%1 · %2 · %3")
              .arg(number(status.frames.produced), number(status.frames.analysed), number(status.frames.dropped)),
          {}},
         {tr("Still"), pixels(status.stillSize), {}},
         {tr("Stills asked, received, failed"),
          QStringLiteral("%1 · %2 · %3")
              .arg(number(status.stills.asked), number(status.stills.received), number(status.stills.failed)),
          {}},
         {tr("Connection lost"), device ? number(std::uint64_t(device->losses)) : QStringLiteral("–"), {}}});
    showReaders();
    showLocks();
    showCameraSettings();
    m_openFolder->setEnabled(!m_folder.isEmpty());
    m_events.list->setEvents(status.events);
    const bool few = status.peopleLeftOnDisk && *status.peopleLeftOnDisk == 0;
    showState(m_storage, few ? Outcome::Fail : Outcome::Pass,
              status.peopleLeftOnDisk ? tr("room for %1 people").arg(locale.toString(*status.peopleLeftOnDisk))
                                      : tr("unknown"));
    m_storage.facts->setFacts(
        {{tr("Folder"), m_folder, {}},
         {tr("Last committed"),
          status.lastSaved ? QString::fromStdString(status.lastSaved->text()) : QStringLiteral("–"),
          {}},
         {tr("Captures saved since the start"), number(status.stills.saved), {}},
         {tr("Attempts kept"), view.counts ? locale.toString(view.counts->captures) : QStringLiteral("–"), {}}});
    const char* shortcoming = shortcomingOf(status.engine);
    QString measuring = tr("working");
    if (*shortcoming) measuring = QCoreApplication::translate("Engine", shortcoming);
    showState(m_engine, *shortcoming ? Outcome::Warn : Outcome::Pass, measuring);
    m_engine.facts->setFacts(
        {{tr("Face engine"), status.engine.empty() ? QStringLiteral("–") : QString::fromStdString(status.engine), {}},
         {tr("A frame takes"), tr("%1 ms").arg(status.measureMs, 0, 'f', 0), {}}});
}

/// A camera that is set from here needs the measuring's place, which then takes that of the studio's list.
void DevicesPage::showCameraSettings() {
    const CameraCondition& condition = m_view.status.cameraCondition;
    m_flashed->setChecked(m_view.status.stillFlashed);
    m_cameraSettings->setCondition(condition);
    const bool there = !condition.settings.empty();
    if (there == !m_settingsOfCamera.card->isHidden()) return;
    m_settingsOfCamera.card->setVisible(there);
    m_grid->addWidget(m_engine.card, there ? 2 : 1, there ? 2 : 1);
    showStudio();
}

void DevicesPage::showReaders() {
    const StatusView& status = m_view.status;
    showState(m_reader, outcomeOf(status.reader),
              status.readerTitle.empty() ? stateText(status.reader)
                                         : QStringLiteral("%1 · %2").arg(QString::fromStdString(status.readerTitle),
                                                                         stateText(status.reader)));
    std::vector<FactList::Fact> facts;
    for (const DeviceReport& reader : status.devices)
        if (reader.role == DeviceRole::Reader)
            facts.push_back({QString::fromStdString(reader.title),
                             tr("%1 read").arg(QLocale().toString(qulonglong(reader.read))), outcomeOf(reader.status)});
    facts.push_back({tr("Typing readers"), tr("always heard"), {}});
    m_reader.facts->setFacts(std::move(facts));
}

void DevicesPage::retranslate() {
    m_head->setText(tr("Devices"));
    m_camera.title->setText(tr("Camera"));
    m_reader.title->setText(tr("Reader"));
    m_storage.title->setText(tr("Storage"));
    m_engine.title->setText(tr("Measuring"));
    m_settingsOfCamera.title->setText(tr("The camera is set to"));
    m_settingsOfCamera.state->setText(tr("changed at the camera or here"));
    m_flashed->setText(tr("Flash: light is judged on photographs alone"));
    m_look.title->setText(tr("Window"));
    m_studio.title->setText(tr("Once a day, when the studio is set up"));
    showStudio();
    m_look.state->setText(tr("language, theme, sounds"));
    m_cameraHead->setText(tr("Camera in use"));
    m_cameras->setAccessibleName(tr("Camera in use"));
    m_mountHead->setText(tr("How it is mounted"));
    m_lockHead->setText(tr("Held as it is now"));
    m_setup->setText(tr("Morning set-up"));
    m_openFolder->setText(tr("Open the folder"));
    m_copy->setText(copyText());
    m_events.title->setText(tr("What happened last"));
    m_events.filter->setTexts({tr("All"), tr("Warnings"), tr("Errors")});
    m_mount->setTexts({tr("level"), tr("upright, 90°"), tr("upright, 270°")});
    for (int i = 0; i < m_cameras->count(); ++i)
        m_cameras->setItemText(i, cameraTitle(m_cameras->itemData(i).toString()));
    setView(m_view);
}

void DevicesPage::restyle() {
    const Sizes& size = theme().size;
    layout()->setContentsMargins(size.gap * 2, size.gap * 2, size.gap * 2, size.gap * 2);
    layout()->setSpacing(size.gap + 4);
    m_grid->setSpacing(size.gap + 4);
    m_events.card->layout()->setContentsMargins(size.gap * 2, size.gap + 6, size.gap * 2, size.gap + 6);
    for (Tile* tile : {&m_camera, &m_reader, &m_storage, &m_engine, &m_settingsOfCamera, &m_look, &m_studio}) {
        tile->card->layout()->setContentsMargins(size.gap * 2, size.gap + 6, size.gap * 2, size.gap + 6);
        tile->card->layout()->setSpacing(size.gap - 2);
        tile->icon->setPixmap(linePixmap(tile->iconName, size.heading + 8, theme().colour.t1, devicePixelRatioF()));
    }
}

void DevicesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        restyle();
        setView(m_view);
    }
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
