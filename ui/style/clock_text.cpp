#include "ui/style/clock_text.h"

#include "core/base/language.h"

#include <QDateTime>
#include <QLocale>

namespace xuezhao {

QString clockText(WallTime time) {
    // The window's language may be another than the desktop's, whose short form may have seconds.
    const QLocale locale = languageInForce() == "zh" ? QLocale(QLocale::Chinese, QLocale::China)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count();
    return locale.toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat);
}

}  // namespace xuezhao
