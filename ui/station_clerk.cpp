// The wiring of the clerk's page and its desk.

#include "ui/clerk/clerk_desk.h"
#include "ui/clerk/clerk_page.h"
#include "ui/clerk/refusal_import_page.h"
#include "ui/station_window.h"
#include "ui/toast.h"

namespace xuezhao {

void StationWindow::connectClerk() {
    connect(m_clerk, &ClerkPage::importAsked, this, [this](const QString& file) {
        if (!m_clerkDesk) return;
        m_clerk->showImport(file);
        m_clerkDesk->preview(file);
    });
    connect(m_clerk, &ClerkPage::lookAsked, this, [this](qlonglong person) {
        if (m_clerkDesk) m_clerkDesk->look(PersonId(person));
    });
    connect(m_clerk, &ClerkPage::takeAsked, this, [this](const std::vector<PersonId>& people) {
        if (m_clerkDesk) m_clerkDesk->take(people);
    });
    connect(m_clerk, &ClerkPage::decided, this, [this](qlonglong person, RemedyKind kind) {
        if (m_clerkDesk) m_clerkDesk->decide(PersonId(person), kind);
    });
    connect(m_clerk, &ClerkPage::undoAsked, this, [this] {
        if (m_clerkDesk) m_clerkDesk->undo();
    });
    connect(m_clerk, &ClerkPage::stopAsked, this, [this] {
        if (m_clerkDesk) m_clerkDesk->stop();
    });
    connect(m_clerk, &ClerkPage::notice, this,
            [this](const QString& text, bool fault) { m_window->toast().say(text, fault); });
    connect(&m_clerk->import(), &RefusalImportPage::choicesChanged, this, [this](const RefusalChoices& choices) {
        if (m_clerkDesk) m_clerkDesk->previewAgain(choices);
    });
    connect(&m_clerk->import(), &RefusalImportPage::accepted, this, [this] {
        if (m_clerkDesk) m_clerkDesk->import();
    });
}

void StationWindow::openClerkDesk(const std::filesystem::path& folder) {
    m_clerkDesk = std::make_unique<ClerkDesk>(folder, m_choices.catalogue);
    ClerkDesk* desk = m_clerkDesk.get();
    connect(desk, &ClerkDesk::loaded, m_clerk, &ClerkPage::setQueue);
    connect(desk, &ClerkDesk::looked, m_clerk, &ClerkPage::setLook);
    connect(desk, &ClerkDesk::assessed, m_clerk, &ClerkPage::setRemedy);
    connect(desk, &ClerkDesk::thumbnailed, m_clerk, &ClerkPage::setThumbnail);
    connect(desk, &ClerkDesk::previewed, &m_clerk->import(), &RefusalImportPage::setPreview);
    connect(desk, &ClerkDesk::imported, this, [this](int rows) {
        m_clerk->showQueue();
        m_window->toast().say(tr("%n rows of the list are new", nullptr, rows));
    });
    connect(desk, &ClerkDesk::progressed, this, [this](int done, int total, int failed) {
        m_clerk->setProgress(done, total);
        if (done < total) return;
        if (failed > 0) m_window->toast().say(tr("%n could not be taken", nullptr, failed), true);
        else if (total > 1) m_window->toast().say(tr("%n new crops taken; Ctrl+Z takes them back", nullptr, total));
    });
    connect(desk, &ClerkDesk::undone, this,
            [this](int people) { m_window->toast().say(tr("%n new crops taken back", nullptr, people)); });
    connect(desk, &ClerkDesk::failed, this, [this](const QString& text) {
        m_clerk->showQueue();
        m_window->toast().say(text, true);
    });
}

}  // namespace xuezhao
