#include "tests/ui/sample_views.h"
#include "tests/ui/window_fixture.h"
#include "ui/capture/capture_page.h"
#include "ui/capture/review_bar.h"
#include "ui/commands.h"
#include "ui/find_panel.h"
#include "ui/key_bindings.h"
#include "ui/style/key_button.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace xuezhao {
namespace {

class Keys : public WindowTest {
protected:
    /// Where a key of the keyboard goes: the widget that has the focus.
    QWidget* focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(); }
};

TEST_F(Keys, SpacePressesAndReleasesTheShutterOnce) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed),
        released(m_window.get(), &MainWindow::shutterReleased);
    QTest::keyPress(focus(), Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(released.count(), 0);
    QTest::keyRelease(focus(), Qt::Key_Space);
    EXPECT_EQ(released.count(), 1);
    QTest::keyClick(focus(), Qt::Key_PageDown);
    EXPECT_EQ(pressed.count(), 2);
}

TEST_F(Keys, ARepeatingSpaceIsOnePress) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed),
        released(m_window.get(), &MainWindow::shutterReleased);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
    QApplication::sendEvent(focus(), &press);
    for (int i = 0; i < 5; ++i) {
        QApplication::sendEvent(focus(), &up);
        QApplication::sendEvent(focus(), &again);
    }
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(released.count(), 0);
}

TEST_F(Keys, SpaceShootsAlsoWhileATabHasTheFocus) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed);
    part<QAbstractButton>("tabDevices").setFocus();
    QTest::keyClick(focus(), Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_TRUE(m_window->capture().isVisible()) << "the tab was not pressed";
}

TEST_F(Keys, ArrowsAnswerAndTheLeftAnswerIsMarked) {
    m_window->setView(samples::secondCard());
    QSignalSpy answered(m_window.get(), &MainWindow::answered);
    EXPECT_TRUE(part<KeyButton>("answerLeft").isVisible());
    EXPECT_TRUE(part<KeyButton>("answerLeft").ring());
    EXPECT_FALSE(part<KeyButton>("answerRight").ring());
    QTest::keyClick(focus(), Qt::Key_Right);
    QTest::keyClick(focus(), Qt::Key_Left);
    ASSERT_EQ(answered.count(), 2);
    EXPECT_EQ(answered[0][0].value<Answer>(), Answer::Right);
    EXPECT_EQ(answered[1][0].value<Answer>(), Answer::Left);
}

TEST_F(Keys, EnterAnswersNothingAndPressesNothing) {
    m_window->setView(samples::secondCard());
    QSignalSpy answered(m_window.get(), &MainWindow::answered), pressed(m_window.get(), &MainWindow::shutterPressed);
    for (const char* name : {"tabDevices", "jobButton"}) {
        part<QAbstractButton>(name).setFocus();
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_Enter);
    }
    EXPECT_EQ(answered.count(), 0);
    EXPECT_EQ(pressed.count(), 0);
    EXPECT_TRUE(m_window->capture().isVisible());
}

TEST_F(Keys, LettersAndDigitsDoNothing) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed), skipped(m_window.get(), &MainWindow::skipped);
    QTest::keyClicks(focus(), QStringLiteral("abcxyz0123456789"));
    EXPECT_EQ(pressed.count() + skipped.count(), 0);
    EXPECT_TRUE(m_window->capture().isVisible());
}

TEST_F(Keys, EscapeSkipsUnlessAPanelIsOpen) {
    QSignalSpy skipped(m_window.get(), &MainWindow::skipped);
    QTest::keyClick(focus(), Qt::Key_F1);
    EXPECT_TRUE(part<QWidget>("keysPanel").isVisible());
    QTest::keyClick(focus(), Qt::Key_Escape);
    EXPECT_FALSE(part<QWidget>("keysPanel").isVisible());
    EXPECT_EQ(skipped.count(), 0);
    QTest::keyClick(focus(), Qt::Key_Escape);
    EXPECT_EQ(skipped.count(), 1);
}

TEST_F(Keys, FindTakesTextAndSpaceStaysInTheField) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed),
        asked(&m_window->finder(), &FindPanel::searchAsked);
    QSignalSpy chosen(&m_window->finder(), &FindPanel::chosen);
    QTest::keyClick(focus(), Qt::Key_F2);
    QTest::keyClicks(focus(), QStringLiteral("lin xiao"));
    EXPECT_EQ(part<QLineEdit>("findField").text(), QStringLiteral("lin xiao"));
    EXPECT_EQ(pressed.count(), 0);
    ASSERT_TRUE(asked.wait(2000));
    Person first, second;
    first.id = PersonId(7);
    first.name = "林晓雯";
    second.id = PersonId(8);
    second.name = "林晓文";
    m_window->finder().setPeople(QStringLiteral("an older question"), {first});
    EXPECT_EQ(part<QListWidget>("findList").count(), 0) << "an answer to another text is stale";
    m_window->finder().setPeople(QStringLiteral("lin xiao"), {first, second});
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toLongLong(), 8);
    EXPECT_FALSE(m_window->finder().isVisible());
}

TEST_F(Keys, ChecklistLinesAreTickedByTheirKeys) {
    m_window->setView(samples::cannotJudge());
    QSignalSpy ticked(m_window.get(), &MainWindow::ticked);
    QTest::keyClick(focus(), Qt::Key_F6);
    QTest::keyClick(focus(), Qt::Key_F8);  // there is no fourth line
    ASSERT_EQ(ticked.count(), 1);
    EXPECT_EQ(ticked[0][0].value<std::string>(), "lips_closed");
}

TEST_F(Keys, OneKeyConfirmsTheHumanChecklist) {
    m_window->setView(samples::saved());
    EXPECT_TRUE(part<QWidget>("reviewBar").isVisible());
    QSignalSpy looked(m_window.get(), &MainWindow::lookedAt), toggled(m_window.get(), &MainWindow::lineToggled);
    QTest::keyClick(focus(), Qt::Key_PageUp);
    ASSERT_EQ(looked.count(), 1);
    EXPECT_EQ(looked[0][0].value<std::string>(), "key");
    EXPECT_EQ(toggled.count(), 0);
    m_window->setView(samples::lookedAt());
    EXPECT_TRUE(m_window->capture().review().stateText().contains(QStringLiteral("看过")));
}

TEST_F(Keys, ALineOfTheChecklistIsRefusedByKeysOrMouse) {
    m_window->setView(samples::saved());
    QSignalSpy toggled(m_window.get(), &MainWindow::lineToggled), undone(m_window.get(), &MainWindow::reviewUndone);
    QTest::keyClick(focus(), Qt::Key_Delete);
    EXPECT_EQ(toggled.count(), 0) << "no line is chosen";
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Delete);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled[0][0].toInt(), 1);
    part<QAbstractButton>("reviewLine4").click();
    ASSERT_EQ(toggled.count(), 2);
    EXPECT_EQ(toggled[1][0].toInt(), 4);
    EXPECT_EQ(toggled[1][1].value<std::string>(), "mouse");
    QTest::keyClick(focus(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone.count(), 1);
}

TEST_F(Keys, CaptureKeysSleepOnOtherPages) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed), retake(m_window.get(), &MainWindow::retakeAsked);
    QTest::keyClick(focus(), Qt::Key_6, Qt::ControlModifier);
    EXPECT_TRUE(part<QWidget>("devicesPage").isVisible());
    QTest::keyClick(focus(), Qt::Key_Space);
    QTest::keyClick(focus(), Qt::Key_Backspace);
    EXPECT_EQ(pressed.count() + retake.count(), 0);
    QTest::keyClick(focus(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(m_window->capture().isVisible());
    QTest::keyClick(focus(), Qt::Key_Backspace);
    EXPECT_EQ(retake.count(), 1);
}

TEST_F(Keys, LosingTheWindowLetsTheShutterGo) {
    QSignalSpy released(m_window.get(), &MainWindow::shutterReleased);
    QTest::keyPress(focus(), Qt::Key_Space);
    QEvent change(QEvent::ActivationChange);
    m_window->hide();
    QApplication::sendEvent(m_window.get(), &change);
    EXPECT_GE(released.count(), 1);
}

class NewKeys : public Keys {
protected:
    /// Opens the list of keys and clicks a command's key there.
    void clickKeyOf(const char* command) {
        if (!part<QWidget>("keysPanel").isVisible()) QTest::keyClick(focus(), Qt::Key_F1);
        choice(command).click();
    }
    QAbstractButton& choice(const char* command) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part<QAbstractButton>((std::string("key") + command).c_str());
    }
    QString message() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part<QLabel>("keysMessage").text();
    }
};

TEST_F(NewKeys, APedalsKeyIsBoundByPressingIt) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed),
        released(m_window.get(), &MainWindow::shutterReleased);
    clickKeyOf("ShootPedal");
    QTest::keyClick(focus(), Qt::Key_Shift);  // a modifier alone is no key
    QTest::keyClick(focus(), Qt::Key_F13);
    EXPECT_EQ(pressed.count(), 0) << "it was only learned";
    QTest::keyClick(focus(), Qt::Key_F1);
    QTest::keyClick(focus(), Qt::Key_F13);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(released.count(), 1);
    QTest::keyClick(focus(), Qt::Key_PageDown);
    EXPECT_EQ(pressed.count(), 1) << "the key before is free";
    // It is kept.
    Settings again(m_folder.filePath(QStringLiteral("station.ini")));
    EXPECT_EQ(KeyBindings(again).key(Command::ShootPedal), QStringLiteral("F13"));
}

TEST_F(NewKeys, AKeyThatQtHasNoNameForIsBoundByItsNumber) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed);
    const auto nameless = [this](QEvent::Type type) {
        QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, 248, 0, 0);
        QApplication::sendEvent(focus(), &event);
    };
    clickKeyOf("Shoot");
    nameless(QEvent::KeyPress);
    nameless(QEvent::KeyRelease);
    nameless(QEvent::KeyPress);
    EXPECT_EQ(pressed.count(), 1);
    EXPECT_EQ(choice("Shoot").text(), QStringLiteral("#248"));
}

TEST_F(NewKeys, AKeyThatDoesSomethingElseIsSaidAndTakenOnlyWhenPressedAgain) {
    QSignalSpy retake(m_window.get(), &MainWindow::retakeAsked), skipped(m_window.get(), &MainWindow::skipped);
    clickKeyOf("Retake");
    QTest::keyClick(focus(), Qt::Key_Escape);
    EXPECT_TRUE(message().contains(QStringLiteral("Esc"))) << message().toStdString();
    EXPECT_EQ(choice("Skip").text(), QStringLiteral("Esc"));
    QTest::keyClick(focus(), Qt::Key_Escape);
    EXPECT_EQ(choice("Retake").text(), QStringLiteral("Esc"));
    EXPECT_EQ(choice("Skip").text(), QString());
    QTest::keyClick(focus(), Qt::Key_F1);
    QTest::keyClick(focus(), Qt::Key_Escape);
    EXPECT_EQ(retake.count(), 1);
    EXPECT_EQ(skipped.count(), 0);
    // Back to how it came.
    QTest::keyClick(focus(), Qt::Key_F1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    part<QAbstractButton>("keysDefaults").click();
    QTest::keyClick(focus(), Qt::Key_F1);
    QTest::keyClick(focus(), Qt::Key_Escape);
    EXPECT_EQ(skipped.count(), 1);
}

TEST_F(NewKeys, TheKeyOfTheListIsNotGivenAway) {
    clickKeyOf("Shoot");
    QTest::keyClick(focus(), Qt::Key_F1);
    QTest::keyClick(focus(), Qt::Key_F1);
    EXPECT_EQ(choice("Keys").text(), QStringLiteral("F1"));
    EXPECT_TRUE(part<QWidget>("keysPanel").isVisible());
}

TEST_F(NewKeys, ATypedKeyWorksOutsideTextFieldsAndItsDangerIsSaid) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed);
    clickKeyOf("ShootPedal");
    QTest::keyClick(focus(), Qt::Key_B);
    EXPECT_FALSE(message().isEmpty());
    QTest::keyClick(focus(), Qt::Key_F1);
    QTest::keyClick(focus(), Qt::Key_B);
    EXPECT_EQ(pressed.count(), 1);
    QTest::keyClick(focus(), Qt::Key_F2);
    QTest::keyClicks(focus(), QStringLiteral("bob"));
    EXPECT_EQ(part<QLineEdit>("findField").text(), QStringLiteral("bob"));
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(NewKeys, ClosingTheListEndsTheWait) {
    QSignalSpy pressed(m_window.get(), &MainWindow::shutterPressed);
    clickKeyOf("Retake");
    part<QWidget>("keysPanel").hide();
    QTest::keyClick(focus(), Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 1);
}

TEST(KeyBindings, WhatAnotherVersionKeptIsReadAsFarAsItGoes) {
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("station.ini")));
    settings.set(SettingId::Keys, QStringLiteral("Gone F20\nShoot\nSkip \nRetake Esc\nFind Esc\n\nKeys F1"));
    const KeyBindings keys(settings);
    EXPECT_EQ(keys.key(Command::Shoot), QStringLiteral("Space"));
    EXPECT_EQ(keys.key(Command::Skip), QString());
    EXPECT_EQ(keys.key(Command::Retake), QStringLiteral("Esc"));
    EXPECT_EQ(keys.key(Command::Find), QStringLiteral("F2")) << "Esc is taken";
}

TEST(Commands, NoKeyTwiceAndNoneThatAScannerTypes) {
    QSet<QString> seen;
    for (const CommandRow& row : commandTable()) {
        const QKeySequence key = QKeySequence::fromString(QLatin1String(row.key), QKeySequence::PortableText);
        ASSERT_EQ(key.count(), 1) << row.name;
        EXPECT_NE(key[0].key(), Qt::Key_unknown) << row.name;
        EXPECT_FALSE(seen.contains(key.toString())) << row.name;
        seen.insert(key.toString());
        const bool plain = key[0].keyboardModifiers() == Qt::NoModifier;
        EXPECT_FALSE(plain && key[0].key() > Qt::Key_Space && key[0].key() <= Qt::Key_ydiaeresis) << row.name;
        EXPECT_STRNE(row.text, "") << row.name;
    }
}

}  // namespace
}  // namespace xuezhao
