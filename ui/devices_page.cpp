#include "ui/devices_page.h"

#include "core/base/language.h"
#include "core/standards/look_lines.h"
#include "core/vision/engines.h"
#include "ui/look_choices.h"
#include "ui/style/card.h"
#include "ui/style/choice_row.h"
#include "ui/style/fact_list.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace xuezhao {

namespace {

Outcome outcomeOf(const DeviceStatus& status) {
    switch (status.state) {
        case DeviceState::Ready: return status.error ? Outcome::Warn : Outcome::Pass;
        case DeviceState::Retrying:
        case DeviceState::Failed: return Outcome::Fail;
        case DeviceState::Starting:
        case DeviceState::Absent: break;
    }
    return Outcome::NotRequired;
}

QString stateText(const DeviceStatus& status) {
    if (status.error) return QString::fromStdString(toText(*status.error));
    switch (status.state) {
        case DeviceState::Ready: return DevicesPage::tr("working");
        case DeviceState::Starting: return DevicesPage::tr("starting");
        case DeviceState::Retrying: return DevicesPage::tr("lost, trying again");
        case DeviceState::Failed: return DevicesPage::tr("failed");
        case DeviceState::Absent: break;
    }
    return DevicesPage::tr("not there");
}

QString pixels(cv::Size size) {
    return size.width > 0 ? QStringLiteral("%1×%2").arg(size.width).arg(size.height) : QStringLiteral("–");
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
    m_look = addTile("lookTile", QStringLiteral("devices"), {1, 2, 1, 1});
    m_studio = addTile("studioTile", QStringLiteral("lamp"), {2, 0, 1, 3});

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
    static_cast<QVBoxLayout*>(m_look.card->layout())->addWidget(new LookChoices(settings, m_look.card));
    for (Tile* tile : {&m_camera, &m_reader, &m_storage, &m_engine, &m_look, &m_studio})
        static_cast<QVBoxLayout*>(tile->card->layout())->addStretch();

    auto* page = new QVBoxLayout(this);
    page->addWidget(m_head);
    page->addLayout(m_grid);
    page->addStretch();
    for (int column = 0; column < 3; ++column) m_grid->setColumnStretch(column, 1);
    connect(m_cameras, &QComboBox::activated, this,
            [this](int index) { Q_EMIT cameraChosen(m_cameras->itemData(index).toString()); });
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
    m_studio.card->setVisible(!lines.isEmpty());
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
    m_camera.facts->setFacts({{tr("Preview"), pixels(frame), {}},
                              {tr("Still"), pixels(status.stillSize), {}},
                              {tr("Frames a second"), QString::number(status.framesPerSecond, 'f', 1), {}},
                              {tr("Frames not measured"), locale.toString(qulonglong(status.dropped)), {}}});
    showState(m_reader, outcomeOf(status.reader),
              status.readerTitle.empty() ? stateText(status.reader)
                                         : QStringLiteral("%1 · %2").arg(QString::fromStdString(status.readerTitle),
                                                                         stateText(status.reader)));
    m_reader.facts->setFacts({{tr("Typing readers"), tr("always heard, wherever the focus is"), {}}});
    const bool few = status.peopleLeftOnDisk && *status.peopleLeftOnDisk == 0;
    showState(m_storage, few ? Outcome::Fail : Outcome::Pass,
              status.peopleLeftOnDisk ? tr("room for %1 people").arg(locale.toString(*status.peopleLeftOnDisk))
                                      : tr("unknown"));
    m_storage.facts->setFacts(
        {{tr("Folder"), m_folder, {}},
         {tr("Last committed"),
          status.lastSaved ? QString::fromStdString(status.lastSaved->text()) : QStringLiteral("–"),
          {}},
         {tr("Attempts kept"), view.counts ? locale.toString(view.counts->captures) : QStringLiteral("–"), {}}});
    const char* shortcoming = shortcomingOf(status.engine);
    QString measuring = tr("working");
    if (*shortcoming) measuring = QCoreApplication::translate("Engine", shortcoming);
    showState(m_engine, *shortcoming ? Outcome::Warn : Outcome::Pass, measuring);
    m_engine.facts->setFacts(
        {{tr("Face engine"), status.engine.empty() ? QStringLiteral("–") : QString::fromStdString(status.engine), {}},
         {tr("A frame takes"), tr("%1 ms").arg(status.measureMs, 0, 'f', 0), {}}});
}

void DevicesPage::retranslate() {
    m_head->setText(tr("Devices"));
    m_camera.title->setText(tr("Camera"));
    m_reader.title->setText(tr("Reader"));
    m_storage.title->setText(tr("Storage"));
    m_engine.title->setText(tr("Measuring"));
    m_look.title->setText(tr("Window"));
    m_studio.title->setText(tr("Once a day, when the studio is set up"));
    showStudio();
    m_look.state->setText(tr("language, theme, sounds"));
    m_cameraHead->setText(tr("Camera in use"));
    m_cameras->setAccessibleName(tr("Camera in use"));
    m_mountHead->setText(tr("How it is mounted"));
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
    for (Tile* tile : {&m_camera, &m_reader, &m_storage, &m_engine, &m_look, &m_studio}) {
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
