#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace xuezhao {

/// One value of a JSON text, with its line (from 1; of an object or a list, the line where it begins). Objects keep the
/// order of their keys.
struct JsonNode {
    struct Member;
    using Object = std::vector<Member>;
    using Array = std::vector<JsonNode>;

    std::variant<std::nullptr_t, bool, double, std::string, Array, Object> value;
    int line = 1;

    template <typename T>
    const T* as() const {
        return std::get_if<T>(&value);
    }
};

struct JsonNode::Member {
    std::string key;
    int line = 1;  ///< of the key
    JsonNode node;
};

/// Parses strict JSON in UTF-8: no comments, no trailing commas, nothing after the value, nested at most 16
/// deep. Errors: DataSyntax, and DataDuplicateKey for a key said twice in one object; `where` as from placeIn().
Result<JsonNode> parseJson(std::string_view text, std::string_view name);

/// "NAME, line N", or with a key "NAME, line N, KEY": for the `where` of an error about a data file.
std::string placeIn(std::string_view name, int line, std::string_view key = {});

}  // namespace xuezhao
