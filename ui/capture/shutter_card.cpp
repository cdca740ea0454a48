#include "ui/capture/shutter_card.h"

#include "ui/style/key_button.h"
#include "ui/style/key_caps.h"
#include "ui/style/key_row.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace xuezhao {

ShutterCard::ShutterCard(QWidget* parent)
    : Card(parent),
      m_shutter(new KeyButton(QString(), QString(), this)),
      m_auto(new KeyRow(QString(), this)),
      m_skip(new KeyRow(QString(), this)),
      m_retake(new KeyRow(QString(), this)),
      m_find(new KeyRow(QString(), this)) {
    setObjectName(QStringLiteral("shutterCard"));
    m_shutter->setObjectName(QStringLiteral("shutter"));
    m_shutter->setHeading(true);
    m_shutter->setFocusPolicy(Qt::NoFocus);
    m_auto->setObjectName(QStringLiteral("autoShutter"));
    m_skip->setObjectName(QStringLiteral("skip"));
    m_retake->setObjectName(QStringLiteral("retake"));
    m_find->setObjectName(QStringLiteral("find"));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_shutter);
    column->addSpacing(5);
    for (KeyRow* row : {m_auto, m_skip, m_retake, m_find}) column->addWidget(row);

    connect(m_shutter, &QAbstractButton::pressed, this, &ShutterCard::shutterPressed);
    connect(m_shutter, &QAbstractButton::released, this, &ShutterCard::shutterReleased);
    connect(m_auto, &QAbstractButton::clicked, this, &ShutterCard::autoShutterToggled);
    connect(m_skip, &QAbstractButton::clicked, this, &ShutterCard::skipped);
    connect(m_retake, &QAbstractButton::clicked, this, &ShutterCard::retakeAsked);
    connect(m_find, &QAbstractButton::clicked, this, &ShutterCard::findAsked);
    retranslate();
    restyle();
    setView({});
}

void ShutterCard::setView(const SessionView& view) {
    const bool green = view.shutterOffered && view.readiness == Readiness::Green;
    m_shutter->setLook(!view.shutterOffered ? KeyButton::Look::Off
                       : green              ? KeyButton::Look::Main
                                            : KeyButton::Look::Plain);
    m_shutter->setEnabled(view.shutterOffered);
    m_shutter->setProgress(view.phase == Phase::Holding ? view.hold : 0);
    const bool cameraThere = view.status.camera.state == DeviceState::Ready;
    const bool paused = view.phase == Phase::Asking || !view.checklist.empty() || (view.person && !cameraThere);
    m_auto->setValue(!view.autoShutter ? tr("off") : paused ? tr("paused") : tr("on"));
    m_skip->setEnabled(view.person.has_value());
    m_retake->setEnabled(!view.recent.empty() && view.phase != Phase::Asking);
}

void ShutterCard::retranslate() {
    m_shutter->setKey(keyCap("Shoot"));
    m_auto->setKey(keyCap("AutoShutter"));
    m_skip->setKey(keyCap("Skip"));
    m_find->setKey(keyCap("Find"));
    m_shutter->setText(tr("Shoot"));
    m_shutter->setAccessibleName(tr("Shoot"));
    m_retake->setKey(keyCap("Retake"));
    m_auto->setText(tr("Auto shutter"));
    m_skip->setText(tr("Skip, absent"));
    m_retake->setText(tr("Retake last"));
    m_find->setText(tr("Find by name"));
    for (KeyRow* row : {m_auto, m_skip, m_retake, m_find}) row->setAccessibleName(row->text());
}

void ShutterCard::restyle() {
    const int gap = theme().size.gap;
    layout()->setContentsMargins(gap, gap, gap, gap);
    m_shutter->setFixedHeight(theme().size.shutter);
}

void ShutterCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
