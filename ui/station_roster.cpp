// The wiring of the roster's page and its desk.

#include "ui/main_window.h"
#include "ui/roster/import_page.h"
#include "ui/roster/person_panel.h"
#include "ui/roster/roster_desk.h"
#include "ui/roster/roster_page.h"
#include "ui/station_window.h"
#include "ui/toast.h"

#include <QFileInfo>

namespace xuezhao {

void StationWindow::connectRoster() {
    connect(m_roster, &RosterPage::importAsked, this, [this](const QString& file) {
        if (!m_desk) return;
        m_roster->showImport(file);
        m_desk->preview(file);
    });
    connect(m_roster, &RosterPage::exportAsked, this,
            [this](const QString& file, RosterFormat format, const std::vector<PersonId>& only) {
                if (!m_desk) return;
                m_roster->setBusy(tr("%1 is being written").arg(QFileInfo(file).fileName()));
                m_desk->exportTo(file, format, only);
            });
    connect(m_roster, &RosterPage::openAsked, this, [this](qlonglong person) {
        if (!m_controller) return;
        m_controller->openPlace(PersonId(person));
        m_window->showPages();
    });
    connect(m_roster, &RosterPage::lookAsked, this, [this](qlonglong person) {
        if (!m_controller) return;
        m_controller->openReviewOf(PersonId(person));
        m_window->showPages();
    });
    connect(m_roster, &RosterPage::putAsked, this, [this](const Person& person) {
        if (m_desk) m_desk->put(person);
    });
    connect(m_roster, &RosterPage::undoAsked, this, [this] {
        if (m_desk) m_desk->undo();
    });
    connect(m_roster, &RosterPage::traceAsked, this, [this](qlonglong person) {
        if (m_desk) m_desk->trace(PersonId(person));
    });
    connect(&m_roster->import(), &ImportPage::choicesChanged, this, [this](const ImportChoices& choices) {
        if (m_desk) m_desk->previewAgain(choices);
    });
    connect(&m_roster->import(), &ImportPage::accepted, this, [this](const std::vector<Person>& people) {
        if (m_desk) m_desk->import(people);
    });
    m_roster->setColumns(m_settings.value(SettingId::RosterColumns));
    connect(m_roster, &RosterPage::columnsChanged, this,
            [this](const QString& columns) { m_settings.set(SettingId::RosterColumns, columns); });
}

void StationWindow::openRoster(const std::filesystem::path& folder) {
    m_roster->setJobFolder(QString::fromStdString(folder.string()));
    m_desk = std::make_unique<RosterDesk>(folder);
    RosterDesk* desk = m_desk.get();
    connect(desk, &RosterDesk::loaded, m_roster, &RosterPage::setEntries);
    connect(desk, &RosterDesk::previewed, &m_roster->import(), &ImportPage::setLook);
    connect(desk, &RosterDesk::imported, this, [this](int people) {
        m_roster->showTable();
        m_window->toast().say(tr("%n people are in the roster", nullptr, people));
    });
    connect(desk, &RosterDesk::importRefused, &m_roster->import(), &ImportPage::setProblem);
    connect(desk, &RosterDesk::exported, this, [this](const QString& file) {
        m_roster->setBusy({});
        m_window->toast().say(tr("Written: %1").arg(file));
    });
    connect(desk, &RosterDesk::changed, this, [this](qlonglong person, bool undone) {
        m_roster->showChanged(person);
        m_roster->say(undone ? tr("Taken back") : tr("Saved. Ctrl+Z takes it back"), false);
    });
    connect(desk, &RosterDesk::changeRefused, this, [this](const QString& text) {
        if (m_roster->panel().isVisible()) m_roster->panel().setProblem(text);
        m_roster->say(text, true);
    });
    connect(desk, &RosterDesk::nothingToUndo, this,
            [this] { m_roster->say(tr("Nothing was changed by hand since the job was opened"), false); });
    connect(desk, &RosterDesk::traced, m_roster, &RosterPage::setTrace);
    connect(desk, &RosterDesk::failed, this, [this](const QString& text) {
        m_roster->setBusy({});
        m_roster->showTable();
        m_window->toast().say(text, true);
    });
}

}  // namespace xuezhao
