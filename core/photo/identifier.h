#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// Whose photograph it is: what an identifier holds.
struct Identity {
    std::string serial;         ///< four digits
    std::string citizenNumber;  ///< empty: not known

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// How an identity is made unreadable for everybody but its receiver. The register's own method, once it is known,
/// is one more class of this kind. Thread-safe.
class IdentifierMethod {
public:
    virtual ~IdentifierMethod() = default;

    /// Its name in the comment: letters, digits and dashes.
    virtual std::string_view name() const = 0;
    /// Errors: EncodeFailed.
    virtual Result<std::vector<unsigned char>> seal(const Identity& identity) const = 0;
};

/// The comment of a photograph's file: "XUEZHAO-ID/1 METHOD BASE64", described in docs/IDENTIFIER.md.
struct IdentifierComment {
    std::string method;
    std::vector<unsigned char> sealed;
};

/// The text of the comment. Errors: those of seal().
Result<std::string> identifierComment(const IdentifierMethod& method, const Identity& identity);

/// The JPEG with the comment as a segment of its own behind its APP segments; pixels and all else stay byte for byte.
/// Errors: NotAPicture (no JPEG).
Result<std::vector<unsigned char>> withComment(std::span<const unsigned char> jpeg, std::string_view comment);

/// The same file as it was before: withComment() undone for the identifier's comments, whatever they hold. A file that
/// has none, or is no JPEG, comes back as it is.
std::vector<unsigned char> withoutIdentifier(std::span<const unsigned char> jpeg);

/// The identifier of a JPEG; nothing when there is none or its comment is not written as described. Takes hostile
/// bytes.
std::optional<IdentifierComment> findIdentifier(std::span<const unsigned char> jpeg);

}  // namespace xuezhao
