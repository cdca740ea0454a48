// The station's settings: what is kept, and what holds for one run.

#include "ui/settings.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

namespace xuezhao {
namespace {

class SettingsFile : public testing::Test {
protected:
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("station.ini"));
    /// What the next run would find.
    QString kept(SettingId id) { return Settings(file).value(id); }
};

TEST_F(SettingsFile, KeepsWhatIsSetAndRefusesWhatIsNotAllowed) {
    {
        Settings settings(file);
        EXPECT_EQ(settings.value(SettingId::Theme), QStringLiteral("dark"));
        EXPECT_TRUE(settings.set(SettingId::Theme, QStringLiteral("light")));
        EXPECT_FALSE(settings.set(SettingId::Theme, QStringLiteral("pink")));
    }
    EXPECT_EQ(kept(SettingId::Theme), QStringLiteral("light"));
}

TEST_F(SettingsFile, AValueForThisRunIsNotKept) {
    {
        Settings settings(file);
        settings.set(SettingId::Language, QStringLiteral("zh"));
        const QSignalSpy changed(&settings, &Settings::changed);
        EXPECT_TRUE(settings.setForThisRun(SettingId::Language, QStringLiteral("en")));
        EXPECT_FALSE(settings.setForThisRun(SettingId::Language, QStringLiteral("fr")));
        EXPECT_EQ(settings.value(SettingId::Language), QStringLiteral("en"));
        EXPECT_EQ(changed.size(), 1);
    }
    EXPECT_EQ(kept(SettingId::Language), QStringLiteral("zh"));
}

TEST_F(SettingsFile, WhatIsChosenInTheRunIsKept) {
    {
        Settings settings(file);
        settings.setForThisRun(SettingId::Language, QStringLiteral("en"));
        settings.set(SettingId::Language, QStringLiteral("en"));  // shown already, now meant for good
    }
    EXPECT_EQ(kept(SettingId::Language), QStringLiteral("en"));
    {
        Settings settings(file);
        settings.setForThisRun(SettingId::Language, QStringLiteral("zh"));
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.set(SettingId::Language, QStringLiteral("en"));
        EXPECT_EQ(settings.value(SettingId::Language), QStringLiteral("en"));
        EXPECT_EQ(changed.size(), 1);
    }
    EXPECT_EQ(kept(SettingId::Language), QStringLiteral("en"));
}

}  // namespace
}  // namespace xuezhao
