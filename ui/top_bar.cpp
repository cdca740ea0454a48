#include "ui/top_bar.h"

#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace xuezhao {

namespace {
constexpr int kBar = 3;      // below the shown tab
constexpr int kBetween = 6;  // icon and word
}  // namespace

TabButton::TabButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize TabButton::sizeHint() const {
    const Sizes& size = theme().size;
    // As wide as in bold, so that nothing moves when a tab is shown.
    return {
        QFontMetrics(textFont(size.body, true)).horizontalAdvance(text()) + size.body + 2 + kBetween + size.gap * 5 / 2,
        size.top - 1};
}

void TabButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const QColor ink = !isEnabled() ? colour.t3 : isChecked() || underMouse() ? colour.t1 : colour.t2;
    if (isChecked()) {
        painter.fillRect(rect(), colour.bg2);
        painter.fillRect(0, height() - kBar, width(), kBar, colour.t1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour.focus, 2));
        painter.drawRect(rect().adjusted(2, 2, -2, -kBar - 2));
    }
    const int icon = size.body + 2;
    const QFont font = textFont(size.body, isChecked());
    const int width = QFontMetrics(font).horizontalAdvance(text()) + icon + kBetween;
    const int x = (this->width() - width) / 2;
    painter.drawPixmap(x, (height() - icon) / 2, linePixmap(m_icon, icon, ink, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(QRect(x + icon + kBetween, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent),
      m_name(makeLabel("strong", this, QStringLiteral("学照"))),
      m_job(new QPushButton(this)),
      m_tabs(new QHBoxLayout),
      m_takenHead(makeLabel("help", this)),
      m_taken(makeLabel("bold", this)),
      m_toGoHead(makeLabel("help", this)),
      m_toGo(makeLabel("bold", this)) {
    setObjectName(QStringLiteral("topBar"));
    m_job->setObjectName(QStringLiteral("jobButton"));
    m_job->setProperty("kind", QStringLiteral("link"));
    m_job->setFocusPolicy(Qt::TabFocus);
    m_job->setLayoutDirection(Qt::RightToLeft);  // the arrow stands behind the name
    m_taken->setObjectName(QStringLiteral("takenCount"));
    m_toGo->setObjectName(QStringLiteral("toGoCount"));
    m_tabs->setSpacing(2);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_name);
    row->addWidget(m_job);
    row->addLayout(m_tabs);
    row->addStretch();
    for (QLabel* label : {m_takenHead, m_taken, m_toGoHead, m_toGo}) row->addWidget(label);
    connect(m_job, &QPushButton::clicked, this, &TopBar::jobsAsked);
    restyle();
}

int TopBar::addTab(const QString& objectName, const QString& icon) {
    auto* button = new TabButton(icon, this);
    button->setObjectName(objectName);
    const int tab = int(m_buttons.size());
    connect(button, &QAbstractButton::clicked, this, [this, tab] { Q_EMIT tabAsked(tab); });
    m_tabs->addWidget(button);
    m_buttons.push_back(button);
    return tab;
}

void TopBar::setTabText(int tab, const QString& text) {
    TabButton* button = m_buttons[std::size_t(tab)];
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
}

void TopBar::setShownTab(int tab) {
    if (tab >= 0) m_buttons[std::size_t(tab)]->setChecked(true);
}

void TopBar::setTabsVisible(bool visible) {
    for (TabButton* button : m_buttons) button->setVisible(visible);
    m_job->setVisible(visible);
}

void TopBar::setJobTitle(const QString& title) {
    if (m_job->text() == title) return;
    m_job->setText(title);
    m_job->setAccessibleName(tr("Job %1. Choose another").arg(title));
}

void TopBar::setCounts(int taken, int toGo) {
    m_takenCount = taken;
    m_toGoCount = toGo;
    showCounts();
}

void TopBar::showCounts() {
    const bool shown = m_takenCount >= 0;
    for (QLabel* label : {m_takenHead, m_taken, m_toGoHead, m_toGo}) label->setVisible(shown);
    setText(*m_takenHead, tr("Taken"));
    setText(*m_toGoHead, tr("To go"));
    setText(*m_taken, QLocale().toString(m_takenCount));
    setText(*m_toGo, QLocale().toString(m_toGoCount));
}

void TopBar::restyle() {
    const Sizes& size = theme().size;
    setFixedHeight(size.top);
    layout()->setContentsMargins(size.gap, 0, size.gap, 1);
    layout()->setSpacing(size.gap);
    m_job->setIcon(lineIcon(QStringLiteral("down"), theme().colour.t2));
    m_job->setIconSize({size.body + 1, size.body + 1});
    showCounts();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour.bg1);
    painter.fillRect(0, height() - 1, width(), 1, theme().colour.line);
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) restyle();
}

}  // namespace xuezhao
