#include "ui/capture/status_line.h"

#include "core/vision/engines.h"
#include "ui/capture/drift_line.h"
#include "ui/style/key_caps.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace xuezhao {

namespace {

constexpr int kFewPeople = 100;  // from here the disk is a warning: about a quarter of an hour of work
constexpr int kLowBattery = 20;  // per cent: some hundred pictures

Outcome outcomeOf(DeviceState state) {
    switch (state) {
        case DeviceState::Ready: return Outcome::Pass;
        case DeviceState::Starting: return Outcome::NotRequired;
        case DeviceState::Absent: return Outcome::NotRequired;
        case DeviceState::Retrying:
        case DeviceState::Failed: return Outcome::Fail;
    }
    return Outcome::NotRequired;
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_helpKey(new KeyCap(keyCap("Keys"), this)), m_help(makeLabel("captionHelp", this)) {
    setObjectName(QStringLiteral("statusLine"));
    auto* row = new QHBoxLayout(this);
    m_camera = addItem("statusCamera", true);
    m_speed = addItem("statusSpeed", false);
    m_dropped = addItem("statusDropped", false);
    m_time = addItem("statusTime", false);
    m_engine = addItem("statusEngine", true);
    m_studio = addItem("statusStudio", true);
    m_reader = addItem("statusReader", true);
    m_disk = addItem("statusDisk", true);
    m_saved = addItem("statusSaved", true);
    row->addStretch();
    row->addWidget(m_helpKey);
    row->addWidget(m_help);
    restyle();
    setStatus({});
    setStudio({});
}

StatusLine::Item StatusLine::addItem(const char* name, bool icon) {
    Item item;
    auto* row = static_cast<QHBoxLayout*>(layout());
    auto* pair = new QHBoxLayout;
    pair->setSpacing(5);
    if (icon) {
        item.icon = new OutcomeIcon(12, this);
        pair->addWidget(item.icon);
    }
    item.text = makeLabel("captionHelp", this);
    item.text->setObjectName(QLatin1String(name));
    pair->addWidget(item.text);
    row->addLayout(pair);
    return item;
}

void StatusLine::show(Item& item, Outcome outcome, const QString& text) {
    if (item.icon) {
        item.icon->setOutcome(outcome);
        item.icon->setVisible(outcome != Outcome::NotRequired);
    }
    setText(*item.text, text);
    item.text->setVisible(!text.isEmpty());
    setRole(*item.text, outcome == Outcome::Fail ? "fault" : outcome == Outcome::Warn ? "warning" : "captionHelp");
}

void StatusLine::setStatus(const StatusView& status) {
    m_status = status;
    const QLocale plain;
    const QString camera = QString::fromStdString(status.cameraTitle);
    QString cameraText;
    switch (status.camera.state) {
        case DeviceState::Ready:
            cameraText =
                status.stillSize.width > 0
                    ? QStringLiteral("%1 · %2×%3").arg(camera).arg(status.stillSize.width).arg(status.stillSize.height)
                    : camera;
            break;
        case DeviceState::Starting: cameraText = tr("%1 is starting").arg(camera); break;
        case DeviceState::Absent: cameraText = tr("No camera"); break;
        case DeviceState::Retrying: cameraText = tr("%1 lost").arg(camera); break;
        case DeviceState::Failed: cameraText = tr("%1 has failed").arg(camera); break;
    }
    const CameraCondition& condition = status.cameraCondition;
    const bool low = condition.batteryPercent && *condition.batteryPercent < kLowBattery;
    if (status.camera.state == DeviceState::Ready) {
        if (condition.batteryPercent)
            cameraText += QStringLiteral(" · ") + tr("battery %1 %").arg(*condition.batteryPercent);
        if (condition.freePictures)
            cameraText +=
                QStringLiteral(" · ") + tr("card: room for %1").arg(plain.toString(qlonglong(*condition.freePictures)));
    }
    show(m_camera, low ? Outcome::Warn : outcomeOf(status.camera.state), cameraText);
    const bool running = status.camera.state == DeviceState::Ready;
    show(m_speed, Outcome::NotRequired, running ? tr("%1 fps").arg(status.framesPerSecond, 0, 'f', 1) : QString());
    show(m_dropped, Outcome::NotRequired,
         running ? tr("%1 not measured").arg(plain.toString(qulonglong(status.dropped))) : QString());
    show(m_time, Outcome::NotRequired, running ? tr("%1 ms").arg(status.measureMs, 0, 'f', 0) : QString());
    const char* shortcoming = shortcomingOf(status.engine);
    show(m_engine, *shortcoming ? Outcome::Warn : Outcome::NotRequired,
         *shortcoming ? tr("Simple face engine") : QString());
    m_engine.text->setToolTip(*shortcoming ? QCoreApplication::translate("Engine", shortcoming) : QString());

    const bool readerFault = status.reader.error && status.reader.state != DeviceState::Ready;
    show(m_reader, readerFault ? Outcome::Fail : outcomeOf(status.reader.state),
         status.readerTitle.empty() ? QString()
         : readerFault              ? tr("Reader lost")
                                    : tr("Reader ready"));
    m_reader.text->setToolTip(readerFault ? QString::fromStdString(toText(*status.reader.error)) : QString());
    if (status.peopleLeftOnDisk) {
        const int left = *status.peopleLeftOnDisk;
        show(m_disk,
             left == 0           ? Outcome::Fail
             : left < kFewPeople ? Outcome::Warn
                                 : Outcome::NotRequired,
             tr("Disk: room for %1 people").arg(plain.toString(left)));
    } else {
        show(m_disk, Outcome::NotRequired, QString());
    }
    show(m_saved, status.lastSaved ? Outcome::Pass : Outcome::NotRequired,
         status.lastSaved ? tr("%1 committed").arg(QString::fromStdString(status.lastSaved->text())) : QString());
}

void StatusLine::setStudio(const StudioView& studio) {
    m_studioView = studio;
    const QString text = studioStatus(studio);
    show(m_studio, text.isEmpty() ? Outcome::NotRequired : Outcome::Warn, text);
    m_studio.text->setToolTip(studioLine(studio));
}

void StatusLine::restyle() {
    const Sizes& size = theme().size;
    setFixedHeight(size.status);
    layout()->setContentsMargins(size.gap, 1, size.gap, 0);
    layout()->setSpacing(size.gap * 8 / 5);
    m_help->setText(tr("All keys"));
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour.bg1);
    painter.fillRect(0, 0, width(), 1, theme().colour.line);
}

void StatusLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) {
        m_helpKey->setText(keyCap("Keys"));
        restyle();
        setStatus(m_status);
        setStudio(m_studioView);
    }
}

}  // namespace xuezhao
