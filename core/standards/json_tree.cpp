#include "core/standards/json_tree.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace xuezhao {
namespace {

constexpr std::size_t kDeepest = 16;
constexpr std::size_t kLongestKeyShown = 40;

int lineAt(std::string_view text, std::size_t offset) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + std::min(offset, text.size()), '\n'));
}

/// Builds the tree from RapidJSON's events. Each returns false to stop the parser; `error` then says why.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, std::string_view name, const rapidjson::MemoryStream& stream)
        : m_text(text), m_name(name), m_stream(stream) {}

    JsonNode root;
    std::optional<Error> error;

    bool Null() { return put(nullptr); }
    bool Bool(bool value) { return put(value); }
    bool Int(int value) { return put(double(value)); }
    bool Uint(unsigned value) { return put(double(value)); }
    bool Int64(std::int64_t value) { return put(double(value)); }
    bool Uint64(std::uint64_t value) { return put(double(value)); }
    bool Double(double value) { return put(value); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
    bool String(const char* text, rapidjson::SizeType length, bool) { return put(std::string(text, length)); }
    bool StartObject() { return open(JsonNode::Object{}); }
    bool StartArray() { return open(JsonNode::Array{}); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool Key(const char* text, rapidjson::SizeType length, bool) {
        auto& object = std::get<JsonNode::Object>(m_open.back()->value);
        std::string key(text, length);
        const bool twice =
            std::any_of(object.begin(), object.end(), [&](const auto& member) { return member.key == key; });
        if (twice) {
            error = Error{ErrorId::DataDuplicateKey, placeIn(m_name, line(), key), {}};
            return false;
        }
        object.push_back({std::move(key), line(), {}});
        return true;
    }

private:
    int line() {
        const std::size_t here = m_stream.Tell();
        m_line += static_cast<int>(std::count(m_text.begin() + m_counted, m_text.begin() + here, '\n'));
        m_counted = here;
        return m_line;
    }

    template <typename T>
    JsonNode* place(T value) {
        JsonNode* node = &root;
        if (!m_open.empty()) {
            if (auto* array = std::get_if<JsonNode::Array>(&m_open.back()->value)) {
                node = &array->emplace_back();
            } else {
                node = &std::get<JsonNode::Object>(m_open.back()->value).back().node;
            }
        }
        node->value = std::move(value);
        node->line = line();
        return node;
    }

    template <typename T>
    bool put(T value) {
        place(std::move(value));
        return true;
    }

    template <typename T>
    bool open(T value) {
        if (m_open.size() >= kDeepest) {
            error = Error{ErrorId::DataSyntax, placeIn(m_name, line()), "nested too deep"};
            return false;
        }
        m_open.push_back(place(std::move(value)));  // stays valid: its parent gets no sibling until it is closed
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    std::string_view m_name;
    const rapidjson::MemoryStream& m_stream;
    std::vector<JsonNode*> m_open;
    std::size_t m_counted = 0;
    int m_line = 1;
};

}  // namespace

std::string placeIn(std::string_view name, int line, std::string_view key) {
    std::string place = std::string(name) + ", line " + std::to_string(line);
    if (!key.empty() && key.size() <= kLongestKeyShown) place.append(", ").append(key);
    return place;
}

Result<JsonNode> parseJson(std::string_view text, std::string_view name) {
    rapidjson::MemoryStream stream(text.data(), text.size());
    TreeBuilder builder(text, name, stream);
    rapidjson::Reader reader;
    constexpr unsigned kStrict =
        rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag | rapidjson::kParseIterativeFlag;
    const rapidjson::ParseResult parsed = reader.Parse<kStrict>(stream, builder);
    if (builder.error) return *builder.error;
    if (parsed.IsError()) {
        return Error{ErrorId::DataSyntax, placeIn(name, lineAt(text, parsed.Offset())),
                     rapidjson::GetParseError_En(parsed.Code())};
    }
    // A zero byte ends the parser's text early; what follows it is not ours to ignore.
    if (stream.Tell() != text.size())
        return Error{ErrorId::DataSyntax, placeIn(name, lineAt(text, stream.Tell())), "zero byte"};
    return std::move(builder.root);
}

}  // namespace xuezhao
