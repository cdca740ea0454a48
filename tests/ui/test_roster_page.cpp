// The roster's page by itself: search among as many people as a job can have, fields edited where they stand, columns,
// an import that shows what it would change.

#include "core/base/citizen_number.h"
#include "tests/ui/sample_roster.h"
#include "tests/ui/window_fixture.h"
#include "ui/roster/import_page.h"
#include "ui/roster/problem_bubble.h"
#include "ui/roster/roster_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

namespace xuezhao {
namespace {

class Roster : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        part<QAbstractButton>("tabRoster").click();
    }

    RosterPage& page() { return m_window->roster(); }
    QTableView& table() { return part<QTableView>("rosterTable"); }

    QModelIndex cell(int row, RosterColumn column) { return table().model()->index(row, int(column)); }

    /// Opens a field and types into it, as F2 does.
    QLineEdit& type(const QModelIndex& index, const QString& text) {
        table().setCurrentIndex(index);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F2);
        QLineEdit& field = part<QLineEdit>("cellField");
        field.setText(text);  // keys of the test library are ASCII alone
        return field;
    }
};

TEST_F(Roster, ASearchAmongTenThousandPeopleTakesNoTime) {
    page().setEntries(samples::roster(9999));
    auto& model = static_cast<RosterModel&>(*table().model());
    qint64 slowest = 0;
    for (const char* text : {"1", "11", "110", "11", "1", "王", ""}) {
        // What follows each pause between keys: filtering and painting.
        QElapsedTimer work;
        work.start();
        model.setText(QString::fromUtf8(text));
        table().viewport()->repaint();
        slowest = std::max(slowest, work.elapsed());
    }
    const int shown = model.rowCount();
    EXPECT_EQ(shown, 9999);
    RecordProperty("slowest_ms", int(slowest));
    std::printf("search among 9,999: %lld ms a keystroke at the most\n", static_cast<long long>(slowest));
    EXPECT_LT(slowest, 100) << "under sanitizers, too";
}

TEST_F(Roster, AFilterIsOneOfTheCoresAndCountsThem) {
    const auto entries = samples::roster();
    page().setEntries(entries);
    for (const char* name : {"missing", "done", "retake", "refused", "unpaid"}) {
        part<QAbstractButton>((std::string("rosterPart-") + name).c_str()).click();
        const ProgressFilter* filter = progressFilter(name);
        const auto wanted = std::count_if(entries->begin(), entries->end(),
                                          [&](const RosterEntry& entry) { return filter->holds(entry); });
        EXPECT_GT(wanted, 0) << name;
        EXPECT_EQ(table().model()->rowCount(), wanted) << name;
        EXPECT_TRUE(part<QAbstractButton>((std::string("rosterPart-") + name).c_str())
                        .text()
                        .endsWith(QString::number(wanted)));
    }
}

TEST_F(Roster, AFieldIsEditedWhereItStands) {
    page().setEntries(samples::roster());
    QSignalSpy put(&page(), &RosterPage::putAsked);
    QLineEdit& field = type(cell(2, RosterColumn::ClassName), QStringLiteral("软工 2299"));
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(put.size(), 1);
    const Person person = put.takeFirst().front().value<Person>();
    EXPECT_EQ(person.className, "软工 2299");
    EXPECT_EQ(person.id, PersonId(3)) << "nothing else changes";
}

TEST_F(Roster, AnotherPersonsNumberIsRefusedBesideTheCell) {
    const auto entries = samples::roster();
    page().setEntries(entries);
    QSignalSpy put(&page(), &RosterPage::putAsked);
    QLineEdit& field =
        type(cell(2, RosterColumn::StudentNumber), QString::fromStdString((*entries)[7].person.studentNumber));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(put.size(), 0);
    EXPECT_TRUE(part<ProblemBubble>("problemBubble").isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(part<ProblemBubble>("problemBubble").isVisible());
}

TEST_F(Roster, ACheckCharacterThatDoesNotFitIsSaidBeforeItIsTaken) {
    const auto entries = samples::roster();
    page().setEntries(entries);
    QSignalSpy put(&page(), &RosterPage::putAsked);
    std::string number = (*entries)[2].person.citizenNumber;
    ASSERT_EQ(judgeCitizenNumber(number), CitizenNumber::Fits);
    number.back() = number.back() == '1' ? '2' : '1';
    QLineEdit& field = type(cell(2, RosterColumn::CitizenNumber), QString::fromStdString(number));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(put.size(), 0);
    EXPECT_TRUE(part<ProblemBubble>("problemBubble").isVisible());
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(put.size(), 1) << "some old numbers are like that";
    EXPECT_EQ(put.front().front().value<Person>().citizenNumber, number);
}

TEST_F(Roster, WhatIsTypedStaysWhenTheRosterIsReadAgain) {
    page().setEntries(samples::roster());
    QLineEdit& field = type(cell(2, RosterColumn::Name), QStringLiteral("欧阳"));
    page().setEntries(samples::roster(299));
    EXPECT_EQ(field.text(), QStringLiteral("欧阳"));
    EXPECT_EQ(table().model()->rowCount(), 300) << "it waits";
    QTest::keyClick(&field, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().model()->rowCount() == 299; }, 5000));
}

TEST_F(Roster, ThePersonStaysChosenWhenTheRosterChanges) {
    page().setEntries(samples::roster());
    table().setCurrentIndex(cell(40, RosterColumn::Name));
    page().setEntries(samples::roster(200));
    EXPECT_EQ(table().currentIndex().row(), 40);
}

TEST_F(Roster, WhatIsTypedInTheTableSearches) {
    page().setEntries(samples::roster());
    table().setCurrentIndex(cell(40, RosterColumn::Name));
    table().setFocus();
    QTest::keyClicks(&table(), QStringLiteral("7"));
    EXPECT_EQ(part<QLineEdit>("rosterSearch").text(), QStringLiteral("7"));
}

TEST_F(Roster, SomebodyNewIsCheckedBeforeTheyAreAdded) {
    const auto entries = samples::roster();
    page().setEntries(entries);
    QSignalSpy put(&page(), &RosterPage::putAsked), opened(&page(), &RosterPage::openAsked);
    part<QAbstractButton>("rosterAdd").click();
    const auto field = [&](RosterField id) -> QLineEdit& {
        return part<QLineEdit>(("personField" + std::to_string(int(id))).c_str());
    };
    EXPECT_FALSE(part<QAbstractButton>("personSave").isEnabled());
    field(RosterField::Name).setText(QStringLiteral("马骏"));
    const std::string taken = (*entries)[7].person.studentNumber;
    QTest::keyClicks(&field(RosterField::StudentNumber), QString::fromStdString(taken));
    EXPECT_FALSE(part<QAbstractButton>("personSave").isEnabled()) << "somebody else has the number";
    field(RosterField::StudentNumber).clear();
    QTest::keyClicks(&field(RosterField::StudentNumber), QStringLiteral("2022990001"));
    QTest::keyClick(&field(RosterField::StudentNumber), Qt::Key_Return);
    ASSERT_EQ(put.size(), 1);
    const Person person = put.front().front().value<Person>();
    EXPECT_EQ(person.id, PersonId{});
    EXPECT_EQ(person.name, "马骏");
    EXPECT_EQ(opened.size(), 0) << "Enter saves here, it opens no place";
}

TEST_F(Roster, ColumnsAreRemembered) {
    std::vector<ColumnPlace> places = columnPlaces({}, true);
    std::swap(places[0], places[1]);
    places[2].shown = false;
    places[3].width = 77;
    EXPECT_EQ(columnPlaces(toText(places), false), places);
    EXPECT_EQ(columnPlaces(QStringLiteral("name:90 nonsense -sex:x"), false).front().id, RosterColumn::Name);
    page().setColumns(toText(places));
    EXPECT_TRUE(table().isColumnHidden(int(places[2].id)));
    EXPECT_EQ(table().columnWidth(int(places[3].id)), 77);
}

TEST_F(Roster, AnImportOfKnownPeopleShowsWhatItChanges) {
    page().showImport(QStringLiteral("again.xlsx"));
    page().import().setLook(samples::importAgain());
    const auto again = samples::importAgain();
    const ImportLook& look = *again;
    ASSERT_EQ(look.changes.changed.size(), 5u);
    ASSERT_EQ(look.changes.added.size(), 12u);
    ASSERT_EQ(look.changes.absent.size(), 6u);
    QTableWidget& rows = part<QTableWidget>("importRows");
    EXPECT_EQ(rows.rowCount(), 6) << "a line a field";
    for (int row = 0; row < rows.rowCount(); ++row)
        EXPECT_FALSE(rows.item(row, 4)->text().contains(QStringLiteral("110101200001010019"))) << "masked";
    EXPECT_TRUE(part<QAbstractButton>("importAccept").isEnabled());
    QSignalSpy choices(&page().import(), &ImportPage::choicesChanged);
    part<QAbstractButton>("leaveOut4").click();
    ASSERT_EQ(choices.size(), 1);
    EXPECT_TRUE(choices.front().front().value<ImportChoices>().leaveOut.contains(4));
    part<QAbstractButton>("importPart3").click();
    EXPECT_EQ(rows.rowCount(), 6) << "whom the file does not name";
}

TEST_F(Roster, ARefusedImportLosesNothing) {
    page().showImport(QStringLiteral("again.xlsx"));
    page().import().setLook(samples::importAgain());
    part<QAbstractButton>("importAccept").click();
    EXPECT_FALSE(part<QAbstractButton>("importAccept").isEnabled());
    page().import().setProblem(QStringLiteral("the disk is full"));
    EXPECT_TRUE(part<QAbstractButton>("importAccept").isEnabled());
    EXPECT_TRUE(part<QTableWidget>("importRows").isVisible());
}

}  // namespace
}  // namespace xuezhao
