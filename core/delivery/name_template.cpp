#include "core/delivery/name_template.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

constexpr std::array kParts{
    NamePart{"serial", "拍摄号", [](const NameValues& v) { return std::string(v.serial); }},
    NamePart{"student", "学号", [](const NameValues& v) { return v.person.studentNumber; }},
    NamePart{"id", "身份证号", [](const NameValues& v) { return v.person.citizenNumber; }},
    NamePart{"name", "姓名", [](const NameValues& v) { return v.person.name; }},
    NamePart{"college", "学院", [](const NameValues& v) { return v.person.college; }},
    NamePart{"major", "专业", [](const NameValues& v) { return v.person.major; }},
    NamePart{"class", "班级", [](const NameValues& v) { return v.person.className; }},
    NamePart{"school", "院校代码", [](const NameValues& v) { return v.person.institutionCode; }},
    NamePart{"standard", "标准", [](const NameValues& v) { return std::string(v.standard); }},
};

/// Folders that somebody without college or class is put into; a file must not be called so.
constexpr std::array<std::string_view, 3> kMayBeEmpty{"college", "major", "class"};
constexpr const char* kNoFolder = "_";

const NamePart* partNamed(std::string_view name) {
    const auto found = std::find_if(kParts.begin(), kParts.end(),
                                    [&](const NamePart& p) { return p.name == name || p.chinese == name; });
    return found == kParts.end() ? nullptr : &*found;
}

bool endsAsJpeg(std::string_view text) {
    const auto dot = text.rfind('.');
    if (dot == std::string_view::npos) return false;
    std::string ending(text.substr(dot));
    for (char& c : ending) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return ending == ".jpg" || ending == ".jpeg";
}

Error bad(std::string_view part) {
    return {ErrorId::NameTemplateBad, std::string(part), {}};
}

/// Names that Windows keeps for devices, with any ending.
bool isDevice(const QString& text) {
    const QString stem = text.section(u'.', 0, 0).toUpper();
    if (stem == u"CON" || stem == u"PRN" || stem == u"AUX" || stem == u"NUL") return true;
    return stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT")) && stem[3].isDigit();
}

}  // namespace

std::span<const NamePart> nameParts() {
    return kParts;
}

std::string safeFileName(std::string_view text) {
    constexpr qsizetype kMostBytes = 120;  // a name has 255 bytes; several values may make one
    QString safe;
    for (const QChar c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))) {
        const bool unsafe = QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control ||
                            c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
        safe += unsafe ? QChar(u'_') : c;
    }
    safe = safe.trimmed();
    while (safe.startsWith(u'.')) safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' ')) safe.chop(1);
    while (safe.toUtf8().size() > kMostBytes) safe.chop(safe.back().isLowSurrogate() ? 2 : 1);
    return (isDevice(safe) ? QString(u'_' + safe) : safe).toStdString();
}

Result<NameTemplate> NameTemplate::parse(std::string_view text) {
    NameTemplate result;
    result.m_text = text;
    bool anyPart = false;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '}') return bad("}");
        const std::size_t open = std::min(text.find_first_of("{}", at), text.size());
        if (open > at) result.m_pieces.push_back({nullptr, std::string(text.substr(at, open - at))});
        if (open == text.size()) break;
        const std::size_t close = text.find('}', open);
        if (text[open] == '}' || close == std::string_view::npos) return bad(text.substr(open));
        const NamePart* part = partNamed(text.substr(open + 1, close - open - 1));
        if (!part) return bad(text.substr(open, close + 1 - open));
        anyPart = true;
        result.m_pieces.push_back({part, {}});
        at = close + 1;
    }
    const std::string_view last = text.substr(text.rfind('/') == std::string_view::npos ? 0 : text.rfind('/') + 1);
    if (!anyPart || last.empty() || text.starts_with('/') || text.find('\\') != std::string_view::npos)
        return bad(text);
    for (const QString& folder : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'/')) {
        if (folder.isEmpty() || folder == u"." || folder == u"..") return bad(text);
    }
    if (last.find('.') == std::string_view::npos) result.m_pieces.push_back({nullptr, ".jpg"});
    else if (!endsAsJpeg(last)) return bad(last);
    return result;
}

std::string NameTemplate::apply(const NameValues& values, std::string* missing) const {
    std::string path;
    for (const Piece& piece : m_pieces) {
        if (!piece.part) {
            path += piece.text;
            continue;
        }
        std::string value = safeFileName(piece.part->value(values));
        const auto& may = kMayBeEmpty;
        if (value.empty() && std::find(may.begin(), may.end(), piece.part->name) != may.end()) value = kNoFolder;
        if (value.empty()) {
            if (missing) *missing = piece.part->name;
            return {};
        }
        path += value;
    }
    return path;
}

}  // namespace xuezhao
