#include "ui/kiosk/notice_page.h"

#include "ui/kiosk/kiosk_parts.h"
#include "ui/style/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

namespace xuezhao {

using kiosk_size::px;

NoticePage::NoticePage(QWidget* parent)
    : KioskPage(parent),
      m_head(new TwoLines(this)),
      m_area(new QScrollArea(this)),
      m_text(new QLabel(m_area)),
      m_back(new BigButton("kioskNoticeBack", this)) {
    m_text->setObjectName(QStringLiteral("kioskNoticeText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_area->setWidget(m_text);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    QScroller::grabGesture(m_area->viewport(), QScroller::LeftMouseButtonGesture);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_head);
    page->addWidget(m_area, 1);
    page->addWidget(m_back);
    m_back->setMain(true);
    connect(m_back, &QAbstractButton::clicked, this, &NoticePage::closed);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &NoticePage::touched);
}

NoticePage::~NoticePage() {
    QScroller::ungrabGesture(m_area->viewport());
}

void NoticePage::setOwn(const OwnNotice& own) {
    m_own = own;
    retranslate();
}

void NoticePage::toTop() {
    m_area->verticalScrollBar()->setValue(0);
}

void NoticePage::place(double unit, bool) {
    m_head->setPixels(px(unit, kiosk_size::kHead), px(unit, kiosk_size::kSecond));
    m_back->setPixels(px(unit, kiosk_size::kButton));
    layout()->setSpacing(px(unit, kiosk_size::kGap));
    const Tokens& colour = theme().colour;
    m_text->setStyleSheet(QStringLiteral("font-size: %1px; background: %2;")
                              .arg(px(unit, kiosk_size::kBody * 5 / 6))
                              .arg(colour.bg1.name()));
    m_text->setMargin(px(unit, kiosk_size::kGap));
    m_area->setStyleSheet(QStringLiteral("QScrollArea { border: 2px solid %1; border-radius: 8px; background: %2; }"
                                         "QScrollBar:vertical { width: %3px; }")
                              .arg(colour.line.name(), colour.bg1.name())
                              .arg(px(unit, kiosk_size::kGap)));
}

void NoticePage::retranslate() {
    m_head->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "About your photograph")));
    m_back->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "Back")));
    m_text->setText(noticeText(m_own));
    m_area->setAccessibleName(m_text->text());
}

void NoticePage::scrollBy(double pages) {
    QScrollBar& bar = *m_area->verticalScrollBar();
    bar.setValue(bar.value() + int(pages * bar.pageStep()));
}

void NoticePage::up() {
    scrollBy(-0.8);
}

void NoticePage::down() {
    scrollBy(0.8);
}

void NoticePage::space() {
    Q_EMIT closed();
}

}  // namespace xuezhao
