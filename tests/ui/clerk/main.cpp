// The main of the window tests: an application with widgets instead of the one of tests/support.

#include <gtest/gtest.h>

#include <QApplication>

int main(int argc, char** argv) {
    // Screens of the tests have one pixel a logical pixel, whatever the desktop says.
    qputenv("QT_SCALE_FACTOR", "1");
    QApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
