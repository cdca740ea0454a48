#pragma once

#include "core/base/result.h"
#include "core/store/person.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// What a name is made of for one photograph.
struct NameValues {
    const Person& person;
    std::string_view serial;    ///< four digits
    std::string_view standard;  ///< its id
};

/// One placeholder of a name: "{serial}". Rows in name_template.cpp; Chinese names mean the same.
struct NamePart {
    std::string_view name;
    std::string_view chinese;  ///< "拍摄号"
    std::string (*value)(const NameValues& values);
};
std::span<const NamePart> nameParts();

/// How the photographs of a delivery are named: "{college}/{class}/{serial}.jpg". The ending is written as it stands
/// (".JPG"); without one, a photograph gets ".jpg".
class NameTemplate {
public:
    /// Errors: NameTemplateBad (an unknown placeholder, a brace without its other, a path that leaves the delivery,
    /// an ending that is no JPEG's, no placeholder at all); `where` is the part.
    static Result<NameTemplate> parse(std::string_view text);

    /// The path within the delivery, '/' between; what no file system takes becomes "_". Empty: something that a name
    /// needs is missing, `missing` says which placeholder.
    std::string apply(const NameValues& values, std::string* missing = nullptr) const;

    const std::string& text() const { return m_text; }

private:
    struct Piece {
        const NamePart* part = nullptr;  ///< null: the text as it is
        std::string text;
    };
    std::string m_text;
    std::vector<Piece> m_pieces;
};

/// A text as one part of a path on any file system: no separators, control characters, blanks or dots at its ends,
/// none of the names that Windows keeps for itself, at most 120 bytes.
std::string safeFileName(std::string_view text);

}  // namespace xuezhao
