// The delivery's page: what holds it up, what can be done about it, and that nothing is written before.

#include "tests/ui/sample_delivery.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/window_fixture.h"
#include "ui/delivery/delivery_page.h"
#include "ui/delivery/preflight_list.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace xuezhao {
namespace {

class Delivery : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        part<QAbstractButton>("tabDelivery").click();
        page().checkAgain();
        page().setTarget(m_folder.filePath(QStringLiteral("out")));
    }
    DeliveryPage& page() { return m_window->delivery(); }
    QAbstractButton& write() { return part<QAbstractButton>("deliveryWrite"); }
};

TEST_F(Delivery, NothingIsWrittenWhileSomebodyIsHeldUp) {
    page().setLook(samples::deliveryLook());
    QSignalSpy asked(&page(), &DeliveryPage::writeAsked);
    EXPECT_FALSE(write().isEnabled());
    QTest::keyClick(&page(), Qt::Key_Space);
    EXPECT_EQ(asked.size(), 0);
    part<QAbstractButton>("leaveOut-Photograph").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(write().isEnabled()) << "one of two";
    part<QAbstractButton>("leaveOut-File").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(write().isEnabled());
    QTest::keyClick(&page(), Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front()[2].value<std::set<PersonId>>(), (std::set<PersonId>{PersonId(88), PersonId(164)}));
}

TEST_F(Delivery, WhoIsLeftOutByHandStaysBehindToo) {
    page().setLook(samples::clearLook());
    ASSERT_TRUE(write().isEnabled());
    page().setLook(samples::deliveryLook());
    part<QAbstractButton>("leaveOut-Look").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    part<QAbstractButton>("leaveOut-Look").click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy asked(&page(), &DeliveryPage::writeAsked);
    part<QAbstractButton>("leaveOut-Usual").click();
    part<QAbstractButton>("deliveryWriteSome").click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front()[2].value<std::set<PersonId>>(),
              (std::set<PersonId>{PersonId(33), PersonId(34), PersonId(88), PersonId(164)}));
}

TEST_F(Delivery, TheSameStandardsAgainLeaveThePreflightAsItIs) {
    page().setLook(samples::clearLook());
    ASSERT_TRUE(write().isEnabled());
    m_window->setStandards(samples::standards());  // as with every view of the session
    EXPECT_TRUE(write().isEnabled());
}

TEST_F(Delivery, ALineShowsItsPeopleInTheRoster) {
    page().setLook(samples::deliveryLook());
    QSignalSpy shown(&page(), &DeliveryPage::peopleAsked), looked(&page(), &DeliveryPage::lookAsked);
    QTest::keyClick(&part<QAbstractButton>("show-Look"), Qt::Key_Return);
    ASSERT_EQ(shown.size(), 1) << "Enter acts on the row";
    EXPECT_EQ(shown.front()[0].value<std::vector<PersonId>>().size(), 3u);
    part<QAbstractButton>("look-Look").click();
    ASSERT_EQ(looked.size(), 1);
    EXPECT_EQ(looked.front()[0].toLongLong(), 12);
}

TEST_F(Delivery, APlaceThatIsTakenOrReadOnlyIsSaidBeforehand) {
    page().setLook(samples::clearLook());
    QDir(m_folder.path()).mkpath(QStringLiteral("full/inside"));
    page().setTarget(m_folder.filePath(QStringLiteral("full")));
    EXPECT_FALSE(write().isEnabled());
    EXPECT_FALSE(part<QLabel>("deliveryNote").text().isEmpty());
    page().setTarget(QStringLiteral("/proc/nowhere/out"));
    EXPECT_FALSE(write().isEnabled());
    page().setTarget(m_folder.filePath(QStringLiteral("free")));
    EXPECT_TRUE(write().isEnabled());
    EXPECT_TRUE(part<QLabel>("deliveryNote").text().isEmpty());
}

TEST_F(Delivery, WhatWasWrittenIsSaidAndASecondPressWritesNothing) {
    page().setLook(samples::clearLook());
    page().setWritten(m_folder.filePath(QStringLiteral("out")), 180, 2);
    EXPECT_TRUE(part<QAbstractButton>("deliveryOpen").isVisible());
    QSignalSpy asked(&page(), &DeliveryPage::writeAsked);
    QTest::keyClick(&page(), Qt::Key_Space);
    EXPECT_EQ(asked.size(), 0);
}

}  // namespace
}  // namespace xuezhao
