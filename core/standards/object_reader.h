#pragma once

#include "core/base/result.h"
#include "core/standards/json_tree.h"
#include "core/standards/range.h"
#include "core/standards/standard.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace xuezhao {

/// The first thing wrong with one data file. What comes after it is read with harmless defaults and ignored.
class Complaints {
public:
    explicit Complaints(std::string_view name) : m_name(name) {}

    void add(ErrorId id, int line, std::string_view key, std::string detail) {
        if (!m_first) m_first = Error{id, placeIn(m_name, line, key), std::move(detail)};
    }
    const std::optional<Error>& first() const { return m_first; }

private:
    std::string m_name;
    std::optional<Error> m_first;
};

/// Reads the keys of one JSON object, each at most once; what is missing, of the wrong type or out of range
/// becomes a complaint, and so does, in finish(), every key that nobody asked for.
class ObjectReader {
public:
    /// \param what  for messages: what the node should be
    ObjectReader(const JsonNode& node, Complaints& complaints, std::string_view what);

    int line() const { return m_line; }
    int lineOf(std::string_view key) const;  ///< of the key; of the object where it is not there
    bool has(std::string_view key) const;

    std::string text(std::string_view key);                          ///< not empty
    std::string id(std::string_view key, std::string_view pattern);  ///< only characters of `pattern`, a-z and 0-9
    double number(std::string_view key, double least, double most);
    int whole(std::string_view key, int least, int most);
    bool flag(std::string_view key);
    BothLanguages bothLanguages(std::string_view key);
    std::optional<Range> range(std::string_view key);    ///< nothing when the key is not there
    const JsonNode* node(std::string_view key);          ///< null (and a complaint) when missing
    const JsonNode::Array& array(std::string_view key);  ///< empty when missing or no array

    void bad(std::string_view key, std::string detail);
    void finish();

private:
    const JsonNode::Member* find(std::string_view key) const;

    const JsonNode::Object* m_object;
    Complaints& m_complaints;
    int m_line;
    std::set<std::string, std::less<>> m_asked;
};

}  // namespace xuezhao
