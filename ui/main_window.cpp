#include "ui/main_window.h"

#include "core/base/language.h"
#include "ui/capture/capture_page.h"
#include "ui/capture/review_bar.h"
#include "ui/capture/status_line.h"
#include "ui/clerk/clerk_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/delivery/delivery_page.h"
#include "ui/devices_page.h"
#include "ui/find_panel.h"
#include "ui/job_chooser.h"
#include "ui/key_router.h"
#include "ui/keys_panel.h"
#include "ui/roster/roster_page.h"
#include "ui/setup/setup_page.h"
#include "ui/style/theme.h"
#include "ui/toast.h"
#include "ui/top_bar.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kQuestionAgainMs = 5000;  // ui specification, sounds

ThemeKind kindOf(const QString& id) {
    for (const ThemeName& name : kThemeNames)
        if (id == QLatin1String(name.id)) return name.kind;
    return ThemeKind::Dark;
}

}  // namespace

MainWindow::MainWindow(std::shared_ptr<const Catalogue> catalogue, Settings& settings)
    : m_settings(settings),
      m_view(std::make_shared<SessionView>()),
      m_bindings(settings),
      m_keys(new KeyRouter(m_bindings, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    useLanguage(settings.value(SettingId::Language).toStdString());
    applyTheme(*qApp, kindOf(settings.value(SettingId::Theme)), theme().sizeClass);
    m_sounds.setOn(settings.value(SettingId::Sounds) == QLatin1String("on"));

    auto* central = new QWidget(this);
    central->setObjectName(QStringLiteral("centralArea"));
    m_top = new TopBar(central);
    m_stack = new QStackedWidget(central);
    m_status = new StatusLine(central);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(central);

    m_jobs = new JobChooser(std::move(catalogue), settings, m_stack);
    m_stack->addWidget(m_jobs);
    // In the order of the tabs. A page that comes later is one line here.
    addPage(m_capture = new CapturePage(m_stack), "tabCapture", "camera", QT_TRANSLATE_NOOP("Page", "Capture"));
    addPage(m_roster = new RosterPage(m_stack), "tabRoster", "roster", QT_TRANSLATE_NOOP("Page", "Roster"));
    addPage(m_clerk = new ClerkPage(m_stack), "tabClerk", "retake", QT_TRANSLATE_NOOP("Page", "Refused"));
    addPage(m_dashboard = new DashboardPage(m_stack), "tabBoard", "board", QT_TRANSLATE_NOOP("Page", "Dashboard"));
    addPage(m_delivery = new DeliveryPage(m_stack), "tabDelivery", "delivery", QT_TRANSLATE_NOOP("Page", "Delivery"));
    addPage(m_devices = new DevicesPage(settings, m_stack), "tabDevices", "devices",
            QT_TRANSLATE_NOOP("Page", "Devices"));
    m_stack->addWidget(m_setup = new SetupPage(m_stack));
    connect(m_setup, &SetupPage::finished, this, &MainWindow::showPages);
    connect(m_devices, &DevicesPage::setupAsked, this, &MainWindow::showSetup);
    m_keysPanel = new KeysPanel(m_bindings, central);
    m_finder = new FindPanel(central);
    m_toast = new Toast(central);

    connect(m_top, &TopBar::tabAsked, this, &MainWindow::showPage);
    connect(m_top, &TopBar::jobsAsked, this, &MainWindow::jobsAsked);
    connect(m_keys, &KeyRouter::pressed, this, &MainWindow::onPressed);
    connect(m_keys, &KeyRouter::released, this, &MainWindow::onReleased);
    connect(m_keys, &KeyRouter::learned, m_keysPanel, &KeysPanel::setKey);
    connect(m_keysPanel, &KeysPanel::waitsForKey, m_keys, &KeyRouter::setLearning);
    connect(&settings, &Settings::changed, this, &MainWindow::applySetting);
    connectCapture();
    qApp->installEventFilter(m_keys);
    // A screen of 1366x768 less a title bar and a task bar.
    setMinimumSize(1366, 690);
    resize(1366, 768);
    retranslate();
    showPages();
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(m_keys);
    if (m_opened) m_settings.set(SettingId::Geometry, QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::open() {
    m_opened = true;
    const QString left = m_settings.value(SettingId::Geometry);
    if (restoreGeometry(QByteArray::fromBase64(left.toLatin1()))) return show();
    // Where nothing manages windows, "maximised" alone changes nothing.
    setGeometry(screen()->availableGeometry());
    showMaximized();
}

void MainWindow::connectCapture() {
    connect(m_capture, &CapturePage::shutterPressed, this, &MainWindow::shutterPressed);
    connect(m_capture, &CapturePage::shutterReleased, this, &MainWindow::shutterReleased);
    connect(m_capture, &CapturePage::answered, this, &MainWindow::answered);
    connect(m_capture, &CapturePage::autoShutterToggled, this, &MainWindow::autoShutterToggled);
    connect(m_capture, &CapturePage::skipped, this, &MainWindow::skipped);
    connect(m_capture, &CapturePage::retakeAsked, this, &MainWindow::retakeAsked);
    connect(m_capture, &CapturePage::ticked, this, &MainWindow::ticked);
    connect(m_capture, &CapturePage::reviewAsked, this, &MainWindow::reviewAsked);
    connect(&m_capture->review(), &ReviewBar::lookedAt, this, &MainWindow::lookedAt);
    connect(&m_capture->review(), &ReviewBar::lineToggled, this, &MainWindow::lineToggled);
    connect(&m_capture->review(), &ReviewBar::undone, this, &MainWindow::reviewUndone);
    connect(m_capture, &CapturePage::findAsked, m_finder, &FindPanel::open);
}

void MainWindow::addPage(QWidget* page, const char* objectName, const char* icon, const char* title) {
    m_stack->addWidget(page);
    m_pages.push_back({page, title, m_top->addTab(QLatin1String(objectName), QLatin1String(icon))});
}

void MainWindow::setStandards(const std::vector<const Standard*>& standards) {
    m_capture->setStandards(standards);
    m_delivery->setStandards(standards);
    m_devices->setStandards(standards);
    m_setup->setStandards(standards);
}

void MainWindow::setView(std::shared_ptr<const SessionView> view) {
    m_view = std::move(view);
    m_top->setJobTitle(QString::fromStdString(m_view->jobTitle));
    m_clerk->setJobTitle(QString::fromStdString(m_view->jobTitle));
    if (m_view->counts)
        m_top->setCounts(m_view->counts->captured, std::max(0, m_view->counts->people - m_view->counts->captured));
    m_status->setStatus(m_view->status);
    m_status->setStudio(m_view->studio);
    // Only what is seen is brought up to date: a view comes with every frame.
    if (m_stack->currentWidget() == m_devices) m_devices->setView(*m_view);
    if (m_stack->currentWidget() == m_setup) m_setup->setView(m_view);
    if (m_stack->currentWidget() == m_capture) m_capture->setView(m_view);
}

void MainWindow::playSound(SessionSound sound) {
    m_sounds.play(sound);
    if (sound != SessionSound::Question) return;
    QTimer::singleShot(kQuestionAgainMs, this, [this] {
        if (m_view->phase == Phase::Asking) m_sounds.play(SessionSound::Question);
    });
}

void MainWindow::showJobs(const QString& problem) {
    closePanels();
    m_top->setTabsVisible(false);
    m_top->setCounts(-1, -1);
    m_status->setStatus({});
    m_stack->setCurrentWidget(m_jobs);
    m_keys->setCapturePageShown(false);
    m_jobs->refresh();
    m_jobs->showProblem(problem);
}

void MainWindow::showSetup() {
    showWidget(m_devices);
    m_stack->setCurrentWidget(m_setup);
    setView(m_view);
    m_setup->setFocus();
    Q_EMIT pageShown(m_setup);
}

void MainWindow::showPages() {
    m_top->setTabsVisible(true);
    showPage(0);
}

void MainWindow::showPage(int index) {
    if (index < 0 || index >= int(m_pages.size())) return;
    closePanels();
    const Page& page = m_pages[std::size_t(index)];
    m_stack->setCurrentWidget(page.widget);
    m_top->setShownTab(page.tab);
    m_keys->setCapturePageShown(page.widget == m_capture);
    setView(m_view);
    page.widget->setFocus();
    Q_EMIT pageShown(page.widget);
}

void MainWindow::showWidget(const QWidget* page) {
    for (int i = 0; i < int(m_pages.size()); ++i)
        if (m_pages[std::size_t(i)].widget == page) showPage(i);
}

void MainWindow::onPressed(Command command) {
    const bool atJobs = m_stack->currentWidget() == m_jobs;
    switch (command) {
        case Command::Shoot:
        case Command::ShootPedal: Q_EMIT shutterPressed(); break;
        case Command::AnswerLeft: Q_EMIT answered(Answer::Left); break;
        case Command::AnswerRight: Q_EMIT answered(Answer::Right); break;
        case Command::Skip:
            if (!closePanels()) Q_EMIT skipped();
            break;
        case Command::Retake: Q_EMIT retakeAsked(); break;
        case Command::Keys:
            if (m_keysPanel->isVisible()) m_keysPanel->hide();
            else m_keysPanel->open();
            break;
        case Command::Find: m_finder->open(); break;
        case Command::Reassign: Q_EMIT reassignAsked(); break;
        case Command::AutoShutter: Q_EMIT autoShutterToggled(); break;
        case Command::Judge1: m_capture->tickLine(0); break;
        case Command::Judge2: m_capture->tickLine(1); break;
        case Command::Judge3: m_capture->tickLine(2); break;
        case Command::Judge4: m_capture->tickLine(3); break;
        case Command::LookedAt: Q_EMIT lookedAt("key"); break;
        case Command::LineBefore: m_capture->review().moveChoice(-1); break;
        case Command::LineAfter: m_capture->review().moveChoice(+1); break;
        case Command::LineRefused: m_capture->review().toggleChosen(); break;
        case Command::UndoReview: Q_EMIT reviewUndone(); break;
        case Command::OtherCamera:
            if (!atJobs) Q_EMIT otherCameraAsked();
            break;
        case Command::Guides: m_capture->nextGuideDetail(); break;
        case Command::SubjectScreen: Q_EMIT subjectScreenAsked(); break;
        case Command::FullScreen: setWindowState(windowState() ^ Qt::WindowFullScreen); break;
        case Command::PageCapture:
            if (!atJobs) showWidget(m_capture);
            break;
        case Command::PageRoster:
            if (!atJobs) showWidget(m_roster);
            break;
        case Command::MorningSetup:
            if (!atJobs) showSetup();
            break;
        case Command::PageBoard:
            if (!atJobs) showWidget(m_dashboard);
            break;
        case Command::PageDelivery:
            if (!atJobs) showWidget(m_delivery);
            break;
        case Command::PageClerk:
            if (!atJobs) showWidget(m_clerk);
            break;
        case Command::Diagnostics:
        case Command::PageDevices:
            if (!atJobs) showWidget(m_devices);
            break;
    }
}

void MainWindow::onReleased(Command command) {
    if (command == Command::Shoot || command == Command::ShootPedal) Q_EMIT shutterReleased();
}

bool MainWindow::closePanels() {
    const bool open = m_keysPanel->isVisible() || m_finder->isVisible();
    m_keysPanel->hide();
    m_finder->hide();
    if (open) m_stack->currentWidget()->setFocus();
    return open;
}

void MainWindow::applySetting(SettingId id) {
    switch (id) {
        case SettingId::Language: useLanguage(m_settings.value(id).toStdString()); break;
        case SettingId::Theme: applyTheme(*qApp, kindOf(m_settings.value(id)), theme().sizeClass); break;
        case SettingId::Sounds: m_sounds.setOn(m_settings.value(id) == QLatin1String("on")); break;
        case SettingId::Camera:
        case SettingId::KioskPin:
        case SettingId::Geometry:
        case SettingId::Keys:
        case SettingId::RosterColumns:
        case SettingId::RecentJobs: break;
    }
}

void MainWindow::followSize() {
    const SizeClass wanted = sizeClassFor(height());
    if (wanted != theme().sizeClass) applyTheme(*qApp, theme().kind, wanted);
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Xuezhao"));
    for (const Page& page : m_pages) m_top->setTabText(page.tab, QCoreApplication::translate("Page", page.title));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setView(m_view);
    }
    // A shutter held while the window loses its keys would never be released.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) Q_EMIT shutterReleased();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    followSize();
}

}  // namespace xuezhao
