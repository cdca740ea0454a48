// The wiring of the delivery's page.

#include "core/delivery/name_template.h"
#include "ui/delivery/delivery_desk.h"
#include "ui/delivery/delivery_page.h"
#include "ui/job_summary.h"
#include "ui/roster/roster_page.h"
#include "ui/station_window.h"
#include "ui/toast.h"

#include <QDir>

namespace xuezhao {

void StationWindow::connectDelivery() {
    DeliveryPage* page = &m_window->delivery();
    connect(page, &DeliveryPage::checkAsked, this, [this](const DeliveryRequest& request) {
        if (m_deliveries) m_deliveries->check(request);
    });
    connect(page, &DeliveryPage::writeAsked, this,
            [this](const QString& path, bool zip, const std::set<PersonId>& leftOut) {
                if (m_deliveries) m_deliveries->write(path, zip, leftOut);
            });
    connect(page, &DeliveryPage::reportAsked, this,
            [this](const QString& file, const std::vector<const Standard*>& standards) {
                if (m_deliveries) m_deliveries->report(file, standards);
            });
    connect(page, &DeliveryPage::peopleAsked, this, [this](const std::vector<PersonId>& people, const QString& why) {
        m_window->showWidget(m_roster);
        m_roster->showPeople(people, why);
    });
    connect(page, &DeliveryPage::lookAsked, this, [this](qlonglong person) {
        if (!m_controller) return;
        m_controller->openReviewOf(PersonId(person));
        m_window->showPages();
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
    connect(m_deliveries.get(), &DeliveryDesk::written, page, &DeliveryPage::setWritten);
    connect(m_deliveries.get(), &DeliveryDesk::reported, this,
            [this](const QString& file) { m_window->toast().say(tr("Written: %1").arg(file)); });
    connect(m_deliveries.get(), &DeliveryDesk::failed, this, [this, page](const QString& text) {
        page->setIdle(text);
        m_window->toast().say(text, true);
    });
}

}  // namespace xuezhao
