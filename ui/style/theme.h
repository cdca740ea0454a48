#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;

namespace xuezhao {

enum class ThemeKind { Dark, Light, Contrast };

/// Colours by their use. All but the four outcomes are pure grey, so that skin and backdrop are judged untinted.
struct Tokens {
    QColor bg0, bg1, bg2, bg3;  ///< window, panel, raised, selected
    QColor line, track, stage;  ///< borders, groove of a bar, around the picture
    QColor t1, t2, t3;          ///< text, help, captions
    QColor button, onButton;    ///< main button
    QColor focus;
    QColor pass, warn, fail, cannotJudge;
    QColor inverse;  ///< the sign inside an outcome's shape
};

/// Lengths in logical pixels. There are two sets: windows below 900 px of height, and the rest.
struct Sizes {
    int caption, body, strong, heading, cue, name, serial;  ///< fonts
    int gap;
    int top, strip, status;   ///< heights of the frame
    int left, right, cueBar;  ///< side columns of the capture page, height of the cue bar
    int shutter;              ///< height of the shutter
    int keyRow, factRow;      ///< rows of the keys card and of the identity card
    int findingRow, barColumn, bar, valueColumn, limitColumn, iconColumn;  ///< findings table
    int thumbWidth, thumbHeight;                                           ///< capture strip
    int tableRow;
    int smallIcon, tileIcon, cueIcon, pictogram;
};

enum class SizeClass { Small, Large };

/// The class for a window of this height, logical pixels.
constexpr SizeClass sizeClassFor(int windowHeight) {
    return windowHeight < 900 ? SizeClass::Small : SizeClass::Large;
}

struct Theme {
    ThemeKind kind = ThemeKind::Dark;
    SizeClass sizeClass = SizeClass::Small;
    Tokens colour;
    Sizes size;
};

/// The tokens of a theme; the picture's overlay takes the dark set in every theme.
const Tokens& tokens(ThemeKind kind);
const Sizes& sizes(SizeClass sizeClass);

/// The theme in force. Window thread only.
const Theme& theme();

/// Puts a theme in force: style sheet, palette and font of the application. Widgets that paint by hand
/// get a QEvent::StyleChange.
void applyTheme(QApplication& application, ThemeKind kind, SizeClass sizeClass);

/// The font of a given pixel size.
QFont textFont(int pixels, bool bold = false);

/// "dark", "light", "contrast": the value of the setting.
struct ThemeName {
    ThemeKind kind;
    const char* id;
    const char* title;  ///< English source text, context "Theme"
};
extern const std::array<ThemeName, 3> kThemeNames;

}  // namespace xuezhao
