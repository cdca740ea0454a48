#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QString>
#include <QStyle>
#include <QStyleFactory>

#include <utility>

namespace xuezhao {

namespace {

// Colours and sizes in groups.
// clang-format off
const Tokens kDark{.bg0 = 0x1C1C1C, .bg1 = 0x262626, .bg2 = 0x323232, .bg3 = 0x404040,
                   .line = 0x454545, .track = 0x141414, .stage = 0x3A3A3A,
                   .t1 = 0xF2F2F2, .t2 = 0xB8B8B8, .t3 = 0x929292,
                   .button = 0xE8E8E8, .onButton = 0x161616, .focus = 0xFFFFFF,
                   .pass = 0x46D3A2, .warn = 0xF7C64F, .fail = 0xFF5A47, .cannotJudge = 0xA79BF5,
                   .inverse = 0x141414};

const Tokens kLight{.bg0 = 0xE4E4E4, .bg1 = 0xF7F7F7, .bg2 = 0xE9E9E9, .bg3 = 0xD6D6D6,
                    .line = 0xBDBDBD, .track = 0xCFCFCF, .stage = 0x767676,
                    .t1 = 0x1A1A1A, .t2 = 0x484848, .t3 = 0x666666,
                    .button = 0x262626u, .onButton = 0xFFFFFFu, .focus = 0x000000u,
                    .pass = 0x00734Fu, .warn = 0xA87400u, .fail = 0xA8101Cu, .cannotJudge = 0x4F43B5u,
                    .inverse = 0xFFFFFFu};

const Tokens kContrast{.bg0 = 0x000000u, .bg1 = 0x000000u, .bg2 = 0x000000u, .bg3 = 0x1A1A1Au,
                       .line = 0xFFFFFFu, .track = 0x000000u, .stage = 0x000000u,
                       .t1 = 0xFFFFFFu, .t2 = 0xFFFFFFu, .t3 = 0xE0E0E0u,
                       .button = 0xFFFFFFu, .onButton = 0x000000u, .focus = 0xFFE14Du,
                       .pass = 0x4DFFBEu, .warn = 0xFFE14Du, .fail = 0xFF8A7Au, .cannotJudge = 0xCFC8FFu,
                       .inverse = 0x000000u};

const Sizes kSmall{.caption = 12, .body = 13, .strong = 15, .heading = 18, .cue = 24, .name = 32, .serial = 44,
                   .gap = 8, .top = 40, .strip = 88, .status = 28, .left = 268, .right = 372, .cueBar = 56,
                   .shutter = 44, .keyRow = 23, .factRow = 22,
                   .findingRow = 23, .barColumn = 92, .bar = 84, .valueColumn = 62, .limitColumn = 68, .iconColumn = 25,
                   .thumbWidth = 51, .thumbHeight = 68, .tableRow = 28,
                   .smallIcon = 13, .tileIcon = 22, .cueIcon = 36, .pictogram = 50};

const Sizes kLarge{.caption = 14, .body = 16, .strong = 19, .heading = 24, .cue = 36, .name = 50, .serial = 68,
                   .gap = 12, .top = 52, .strip = 120, .status = 36, .left = 376, .right = 508, .cueBar = 84,
                   .shutter = 64, .keyRow = 30, .factRow = 30,
                   .findingRow = 33, .barColumn = 134, .bar = 120, .valueColumn = 84, .limitColumn = 94, .iconColumn = 34,
                   .thumbWidth = 72, .thumbHeight = 96, .tableRow = 34,
                   .smallIcon = 16, .tileIcon = 30, .cueIcon = 54, .pictogram = 74};
// clang-format on

Theme current{ThemeKind::Dark, SizeClass::Small, kDark, kSmall};

QString styleSheet(const Theme& in) {
    QFile file(QStringLiteral(":/style/station.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> colours[] = {{"bg0", in.colour.bg0},       {"bg1", in.colour.bg1},
                                                      {"bg2", in.colour.bg2},       {"bg3", in.colour.bg3},
                                                      {"line", in.colour.line},     {"track", in.colour.track},
                                                      {"t1", in.colour.t1},         {"t2", in.colour.t2},
                                                      {"t3", in.colour.t3},         {"onButton", in.colour.onButton},
                                                      {"button", in.colour.button}, {"focus", in.colour.focus},
                                                      {"pass", in.colour.pass},     {"warn", in.colour.warn},
                                                      {"fail", in.colour.fail}};
    const std::pair<const char*, int> lengths[] = {
        {"caption", in.size.caption},     {"body", in.size.body},        {"strong", in.size.strong},
        {"heading", in.size.heading},     {"cue", in.size.cue},          {"name", in.size.name},
        {"serial", in.size.serial},       {"gap", in.size.gap},          {"control", in.size.body * 23 / 10 - 2},
        {"shutter", in.size.shutter - 2}, {"tableRow", in.size.tableRow}};
    // A token stands as @name@ in the template.
    for (const auto& [name, colour] : colours)
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), colour.name());
    for (const auto& [name, length] : lengths)
        sheet.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), QStringLiteral("%1px").arg(length));
    // The tick stands on the main button's colour.
    sheet.replace(QStringLiteral("@tick@"),
                  in.colour.button.lightness() > 128 ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

QPalette paletteOf(const Tokens& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.bg0);
    palette.setColor(QPalette::WindowText, c.t1);
    palette.setColor(QPalette::Base, c.bg0);
    palette.setColor(QPalette::AlternateBase, c.bg1);
    palette.setColor(QPalette::Text, c.t1);
    palette.setColor(QPalette::PlaceholderText, c.t3);
    palette.setColor(QPalette::Button, c.bg2);
    palette.setColor(QPalette::ButtonText, c.t1);
    palette.setColor(QPalette::Highlight, c.bg3);
    palette.setColor(QPalette::HighlightedText, c.t1);
    palette.setColor(QPalette::ToolTipBase, c.bg3);
    palette.setColor(QPalette::ToolTipText, c.t1);
    palette.setColor(QPalette::Light, c.bg3);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.track);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.t3);
    return palette;
}

}  // namespace

const std::array<ThemeName, 3> kThemeNames{{
    {ThemeKind::Dark, "dark", QT_TRANSLATE_NOOP("Theme", "Dark")},
    {ThemeKind::Light, "light", QT_TRANSLATE_NOOP("Theme", "Light")},
    {ThemeKind::Contrast, "contrast", QT_TRANSLATE_NOOP("Theme", "High contrast")},
}};

const Tokens& tokens(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light: return kLight;
        case ThemeKind::Contrast: return kContrast;
        case ThemeKind::Dark: break;
    }
    return kDark;
}

const Sizes& sizes(SizeClass sizeClass) {
    return sizeClass == SizeClass::Small ? kSmall : kLarge;
}

const Theme& theme() {
    return current;
}

QFont textFont(int pixels, bool bold) {
    // Its digits all have one width, so numbers stand still without font features (which Qt 6.4 cannot set).
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

void applyTheme(QApplication& application, ThemeKind kind, SizeClass sizeClass) {
    current = {kind, sizeClass, tokens(kind), sizes(sizeClass)};
    // Fusion draws what the style sheet leaves, alike on every desktop.
    static const bool fusionSet = [] {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        return true;
    }();
    Q_UNUSED(fusionSet);
    application.setPalette(paletteOf(current.colour));
    application.setFont(textFont(current.size.body));
    application.setStyleSheet(styleSheet(current));
}

}  // namespace xuezhao
