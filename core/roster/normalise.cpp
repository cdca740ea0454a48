#include "core/roster/normalise.h"

#include <QString>

namespace xuezhao {
namespace {

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QChar halfWidth(QChar c) {
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E) return QChar(static_cast<char16_t>(code - 0xFEE0));
    return code == 0x3000 ? QChar(u' ') : c;
}

QString halfWidth(QString text) {
    for (QChar& c : text) c = halfWidth(c);
    return text;
}

/// Blanks, control characters and those that take no room: zero-width ones and the byte-order mark.
bool isBlank(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QString trim(const QString& text) {
    qsizetype first = 0, end = text.size();
    while (first < end && isBlank(text[first])) ++first;
    while (end > first && isBlank(text[end - 1])) --end;
    return text.sliced(first, end - first);
}

QString withoutBlanks(QString text) {
    text.removeIf(isBlank);
    return text;
}

bool isLatin(QChar c) {
    return c.script() == QChar::Script_Latin || c == u'.' || c == u'\'' || c == u'-';
}

/// The dots that stand between the parts of a name.
bool isMiddleDot(QChar c) {
    constexpr std::u16string_view kDots = u"\u00B7\u2022\u30FB\uFF65\u2027\u22C5\u2219\u0387";
    return kDots.find(c.unicode()) != std::u16string_view::npos;
}

}  // namespace

std::string toHalfWidth(std::string_view text) {
    return halfWidth(fromUtf8(text)).toStdString();
}

std::string trimmed(std::string_view text) {
    return trim(fromUtf8(text)).toStdString();
}

std::string normaliseName(std::string_view text) {
    const QString in = trim(halfWidth(fromUtf8(text)));
    QString out;
    bool blank = false;
    for (const QChar c : in) {
        if (isBlank(c)) {
            blank = true;
            continue;
        }
        if (blank && !out.isEmpty() && isLatin(out.back()) && isLatin(c)) out += u' ';
        blank = false;
        out += isMiddleDot(c) ? QChar(u'\u00B7') : c;
    }
    return out.toStdString();
}

std::string normaliseNumber(std::string_view text) {
    QString out = withoutBlanks(halfWidth(fromUtf8(text)));
    if (out.startsWith(u"=\"") && out.endsWith(u'"') && out.size() > 2) out = out.sliced(2, out.size() - 3);
    while (out.startsWith(u'\'')) out.remove(0, 1);
    if (out.size() == 18 && out.back() == u'x') out.back() = u'X';
    return out.toStdString();
}

std::string normaliseHeader(std::string_view text) {
    QString out = withoutBlanks(halfWidth(fromUtf8(text))).toUpper();
    out.remove(u'*');
    const qsizetype bracket = out.indexOf(u'(');
    if (bracket > 0 && out.endsWith(u')')) out.truncate(bracket);
    if (out.endsWith(u':')) out.chop(1);
    return out.toStdString();
}

std::optional<Sex> readSex(std::string_view text) {
    const std::string sex = normaliseHeader(text);
    if (sex == "男" || sex == "男性" || sex == "1" || sex == "M") return Sex::Male;
    if (sex == "女" || sex == "女性" || sex == "2" || sex == "F") return Sex::Female;
    if (sex == "0") return Sex::Unknown;
    if (sex == "9" || sex.empty()) return Sex::NotStated;
    return std::nullopt;
}

Sex sexOfCitizenNumber(std::string_view number) {
    if (number.size() != 18 || number[16] < '0' || number[16] > '9') return Sex::Unknown;
    return (number[16] - '0') % 2 == 1 ? Sex::Male : Sex::Female;
}

}  // namespace xuezhao
