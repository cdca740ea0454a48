#include "ui/kiosk/pin_pad.h"

#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace xuezhao {

namespace {

constexpr int kIdleMs = 20000;  // a pad that nobody types on gives the screen back

}  // namespace

PinPad::PinPad(QWidget* parent)
    : QWidget(parent),
      m_head(new QLabel(this)),
      m_dots(new QLabel(this)),
      m_help(new QLabel(this)),
      m_idle(new QTimer(this)) {
    setObjectName(QStringLiteral("pinPad"));
    m_dots->setObjectName(QStringLiteral("pinDots"));
    m_help->setObjectName(QStringLiteral("pinHelp"));
    auto* keys = new QGridLayout;
    const QStringList faces{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                            QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7"), QStringLiteral("8"),
                            QStringLiteral("9"), QStringLiteral("⌫"), QStringLiteral("0"), QStringLiteral("✓")};
    for (int i = 0; i < faces.size(); ++i) {
        auto* key = new QPushButton(faces[i], this);
        key->setObjectName(QStringLiteral("pinKey%1").arg(i));
        key->setMinimumSize(96, 88);  // ui specification, section 9
        key->setStyleSheet(QStringLiteral("font-size: 34px; font-weight: 700;"));
        key->setFocusPolicy(Qt::NoFocus);
        keys->addWidget(key, i / 3, i % 3);
        connect(key, &QPushButton::clicked, this, [this, i, face = faces[i]] {
            if (i == 9) erase();
            else if (i == 11) accept();
            else press(face.front());
        });
    }
    auto* cancel = new QPushButton(this);
    cancel->setObjectName(QStringLiteral("pinCancel"));
    cancel->setMinimumHeight(64);
    cancel->setFocusPolicy(Qt::NoFocus);
    connect(cancel, &QPushButton::clicked, this, &PinPad::cancelled);
    auto* column = new QVBoxLayout;
    for (QLabel* label : {m_head, m_dots, m_help}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addLayout(keys);
    column->addWidget(cancel);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    auto* page = new QVBoxLayout(this);
    page->addStretch();
    page->addLayout(row);
    page->addStretch();
    m_idle->setSingleShot(true);
    m_idle->setInterval(kIdleMs);
    connect(m_idle, &QTimer::timeout, this, [this] {
        if (!m_hash.isEmpty()) Q_EMIT cancelled();
    });
    m_head->setStyleSheet(QStringLiteral("font-size: 40px; font-weight: 700;"));
    m_dots->setStyleSheet(QStringLiteral("font-size: 44px; font-weight: 700;"));
    m_help->setStyleSheet(QStringLiteral("font-size: 24px;"));
    retranslate();
}

void PinPad::askToLeave(const QString& hash) {
    m_hash = hash;
    start();
}

void PinPad::askForNew() {
    m_hash.clear();
    start();
}

void PinPad::start() {
    m_typed.clear();
    m_first.clear();
    m_idle->start();
    retranslate();
    say(m_hash.isEmpty() ? tr("At least four digits. Without it nobody leaves the kiosk.") : QString());
}

void PinPad::say(const QString& help) {
    m_dots->setText(m_typed.isEmpty() ? QStringLiteral(" ") : QString(m_typed.size(), u'●'));
    m_help->setText(help.isEmpty() ? QStringLiteral(" ") : help);
}

void PinPad::press(QChar digit) {
    m_idle->start();
    if (m_typed.size() < 12) m_typed += digit;
    say({});
}

void PinPad::erase() {
    m_idle->start();
    m_typed.chop(1);
    say({});
}

void PinPad::accept() {
    m_idle->start();
    const QString typed = std::exchange(m_typed, {});
    if (!m_hash.isEmpty()) {
        const auto now = std::chrono::steady_clock::now();
        if (const auto wait = m_guard.waitAt(now); wait.count() > 0)
            return say(tr("Wait %n seconds", nullptr, int(wait.count())));
        if (kiosk_pin::matches(typed, m_hash)) {
            m_guard.right();
            return Q_EMIT left();
        }
        m_guard.wrong(now);
        say(tr("That is not it"));
        return Q_EMIT refused();
    }
    if (m_first.isEmpty()) {
        if (!kiosk_pin::isAllowed(typed)) return say(tr("At least four digits"));
        m_first = typed;
        return say(tr("Once more, please"));
    }
    if (std::exchange(m_first, {}) != typed) return say(tr("The two were not the same. From the start, please"));
    const QString hash = kiosk_pin::hashOf(typed);
    if (hash.isEmpty()) return say(tr("It could not be kept: too little memory"));
    Q_EMIT chosen(hash);
}

void PinPad::retranslate() {
    m_head->setText(m_hash.isEmpty() ? tr("Choose a PIN to leave the kiosk with") : tr("PIN of the owner"));
    if (auto* cancel = findChild<QPushButton*>(QStringLiteral("pinCancel"))) cancel->setText(tr("Back"));
}

void PinPad::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme().colour.bg0);
}

void PinPad::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
