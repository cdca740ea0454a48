// Every page drawn in both window sizes, written to screenshots/ in the build folder for people to look at, and
// looked at here for what a program can see: that it is not empty and that colours stand where they belong.

#include "core/base/language.h"
#include "tests/ui/sample_views.h"
#include "ui/capture/capture_page.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace xuezhao {
namespace {

QImage drawn(QWidget& widget, QSize size, const QString& name) {
    widget.resize(size);
    widget.show();
    QApplication::processEvents();
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QDir folder(QStringLiteral(XUEZHAO_SCREENSHOTS));
    folder.mkpath(QStringLiteral("."));
    image.save(folder.filePath(name + QStringLiteral(".png")));
    return image;
}

struct Screen {
    const char* name;
    std::shared_ptr<const SessionView> (*view)();
};

const Screen kScreens[] = {{"a1-waiting", samples::waiting}, {"a2-framing", samples::tilted}, {"a3-countdown", samples::counting},
                           {"a4-saved", samples::saved}, {"a5-cannot-judge", samples::cannotJudge},
                           {"a6-camera-lost", samples::cameraLost}, {"a7-second-scan", samples::secondCard}};

QImage page(const Screen& screen, ThemeKind kind, const char* language, QSize size, const QString& suffix) {
    useLanguage(language);
    applyTheme(*qApp, kind, sizeClassFor(size.height()));
    CapturePage capture;
    capture.setStandards(samples::standards());
    capture.setView(screen.view());
    // The page stands between the tabs and the status line.
    const int height = size.height() - theme().size.top - theme().size.status;
    return drawn(capture, {size.width(), height}, QLatin1String(screen.name) + suffix);
}

TEST(Screens, EveryStateOfThePhotographersPageInBothSizes) {
    for (const Screen& screen : kScreens)
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            const QImage image = page(screen, ThemeKind::Dark, "zh", size, QStringLiteral("-%1").arg(size.width()));
            EXPECT_EQ(image.width(), size.width()) << screen.name;
            EXPECT_EQ(image.pixelColor(1, 1), tokens(ThemeKind::Dark).bg0) << screen.name;
        }
    for (const auto& [kind, language, suffix] : {std::tuple(ThemeKind::Dark, "en", "-1366-en"), std::tuple(ThemeKind::Light, "zh", "-1366-light"),
                                                 std::tuple(ThemeKind::Contrast, "zh", "-1366-contrast")})
        page(kScreens[1], kind, language, {1366, 768}, QLatin1String(suffix));
}

}  // namespace
}  // namespace xuezhao
