// The wiring of the delivery's page.

#include "core/delivery/name_template.h"
#include "ui/delivery/delivery_desk.h"
#include "ui/delivery/delivery_page.h"
#include "ui/job_summary.h"
#include "ui/station_window.h"
#include "ui/toast.h"

#include <QDir>

namespace xuezhao {

void StationWindow::connectDelivery() {
    DeliveryPage* page = &m_window->delivery();
    connect(page, &DeliveryPage::checkAsked, this, [this](const DeliveryRequest& request) {
        if (m_deliveries) m_deliveries->check(request);
    });
    connect(page, &DeliveryPage::writeAsked, this, [this](const QString& path, bool zip) {
        if (m_deliveries) m_deliveries->write(path, zip);
    });
    connect(page, &DeliveryPage::stopAsked, this, [this] {
        if (m_deliveries) m_deliveries->stop();
    });
}

void StationWindow::openDelivery(const std::filesystem::path& folder) {
    DeliveryPage* page = &m_window->delivery();
    const QString name =
        QString::fromStdString(safeFileName(summaryOf(folder, *m_choices.catalogue).name.toStdString()));
    page->setTarget(QDir::homePath() + u'/' + (name.isEmpty() ? QStringLiteral("delivery") : name));
    m_deliveries = std::make_unique<DeliveryDesk>(folder, name.toStdString());
    connect(m_deliveries.get(), &DeliveryDesk::progressed, page, &DeliveryPage::setProgress);
    connect(m_deliveries.get(), &DeliveryDesk::checked, page, &DeliveryPage::setLook);
    connect(m_deliveries.get(), &DeliveryDesk::written, this, [this, page](const QString& path, int photographs) {
        page->setIdle({});
        m_window->toast().say(tr("%n photographs written: %1", nullptr, photographs).arg(path));
        page->checkAgain();
    });
    connect(m_deliveries.get(), &DeliveryDesk::failed, this, [this, page](const QString& text) {
        page->setIdle(text);
        m_window->toast().say(text, true);
    });
}

}  // namespace xuezhao
