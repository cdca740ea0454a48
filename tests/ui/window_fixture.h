#pragma once

#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

namespace xuezhao {

/// The catalogue that ships; the test program ends when it cannot be read.
std::shared_ptr<const Catalogue> shippedCatalogue();

/// A main window with settings of its own, shown and active, in Chinese unless told otherwise.
class WindowTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    template <typename T>
    T& part(const char* objectName) {
        T* found = m_window->findChild<T*>(QLatin1String(objectName));
        EXPECT_NE(found, nullptr) << objectName;
        return *found;
    }

    /// No visible KeyButton is smaller than its text and key, or reaches out of the window.
    void expectWholeKeyButtons();

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace xuezhao
