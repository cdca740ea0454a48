#include "tests/ui/window_fixture.h"

#include "core/standards/catalogue.h"
#include "tests/ui/sample_views.h"
#include "ui/style/key_button.h"

#include <QApplication>
#include <QTest>

#include <cstdlib>

namespace xuezhao {

std::shared_ptr<const Catalogue> shippedCatalogue() {
    auto loaded = Catalogue::builtIn();
    if (!loaded.ok()) std::abort();
    return std::make_shared<Catalogue>(std::move(loaded).value());
}

void WindowTest::SetUp() {
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("station.ini")));
    m_settings->set(SettingId::Language, QStringLiteral("zh"));
    m_settings->set(SettingId::Sounds, QStringLiteral("off"));
    m_window = std::make_unique<MainWindow>(shippedCatalogue(), *m_settings);
    m_window->setStandards(samples::standards());
    m_window->setView(samples::waiting());
    m_window->show();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::expectWholeKeyButtons() {
    for (const KeyButton* button : m_window->findChildren<KeyButton*>()) {
        if (!button->isVisible()) continue;
        const QSize needed = button->sizeHint();
        const QRect placed(button->mapTo(m_window.get(), QPoint()), button->size());
        EXPECT_TRUE(button->width() >= needed.width() && m_window->rect().contains(placed))
            << button->objectName().toStdString() << " '" << button->text().toStdString() << "' has " << button->width()
            << " of " << needed.width() << " px";
    }
}

void WindowTest::TearDown() {
    m_window.reset();
}

}  // namespace xuezhao
