#include "core/roster/xlsx_numbers.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <map>

namespace xuezhao {
namespace {

/// The formats that have no text in the file, ECMA-376 part 1, 18.8.30: 14-22 and 45-47 everywhere,
/// 27-36 and 50-58 in Chinese, Japanese and Korean.
NumberFormat builtIn(int id) {
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    NumberFormat format;
    format.date = within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) || within(57, 58);
    format.time = within(18, 22) || within(32, 35) || within(45, 47) || within(55, 56);
    return format;
}

/// The format without its literal parts: "...", \x, _x, *x and [conditions], and only its first section.
QString withoutLiterals(const QString& code) {
    QString out;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';') break;
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = QStringView(code).mid(i + 1, end < 0 ? -1 : end - i - 1);
            // [h], [mm], [ss]: elapsed time
            const bool elapsed = c == u'[' && !inside.isEmpty() && QStringView(u"hms").contains(inside[0].toLower()) &&
                                 inside.count(inside[0]) == inside.size();
            if (elapsed) out += inside;
            if (end < 0) break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            out += c.toLower();
        }
    }
    return out;
}

QString isoDate(double days, bool from1904) {
    // 1900-02-29, which never was, is day 60: days before it count from a day later.
    const QDate origin = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return origin.addDays(static_cast<qint64>(std::floor(days))).toString(Qt::ISODate);
}

}  // namespace

NumberFormat parseNumberFormat(const QString& code) {
    const QString plain = withoutLiterals(code);
    NumberFormat format;
    if (plain == u"general") return format;
    format.time = plain.contains(u'h') || plain.contains(u's');
    format.date = plain.contains(u'y') || plain.contains(u'd') || (plain.contains(u'm') && !format.time);
    const bool zeros = !plain.isEmpty() && plain.count(u'0') == plain.size();
    format.zeros = zeros ? static_cast<int>(plain.size()) : 0;
    return format;
}

std::vector<NumberFormat> readNumberFormats(const QByteArray& styles) {
    std::map<int, NumberFormat> own;
    std::vector<NumberFormat> out;
    QXmlStreamReader xml(styles);
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs") inCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement) continue;
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt") {
            own[id] = parseNumberFormat(xml.attributes().value(QLatin1String("formatCode")).toString());
        } else if (inCellFormats && xml.name() == u"xf") {
            const auto found = own.find(id);
            out.push_back(found == own.end() ? builtIn(id) : found->second);
        }
    }
    return out;
}

std::string showNumber(const QString& value, const NumberFormat& format, bool from1904) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) return value.toStdString();
    // Excel's last day is 9999-12-31 = 2958465.
    if ((format.date || format.time) && number >= 0 && number < 2'958'466) {
        const double days = std::floor(number);
        const int seconds = static_cast<int>(std::lround((number - days) * 86'400));
        const bool fullDay = seconds == 86'400;
        const QString time = QTime(0, 0).addSecs(seconds).toString(Qt::ISODate);
        if (format.time && !format.date && days == 0) return time.toStdString();
        const QString date = isoDate(days + (fullDay ? 1 : 0), from1904);
        return (format.time && seconds % 86'400 != 0 ? date + u' ' + time : date).toStdString();
    }
    // 15 digits are what a spreadsheet keeps; a whole number is written out, so that a lost end is seen as zeros.
    if (number == std::trunc(number) && std::abs(number) < 1e21) {
        const QString digits = QString::number(number, 'f', 0);
        return (number < 0 ? digits : digits.rightJustified(format.zeros, u'0')).toStdString();
    }
    return QString::number(number, 'g', 15).toStdString();
}

}  // namespace xuezhao
