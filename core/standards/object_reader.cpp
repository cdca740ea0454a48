#include "core/standards/object_reader.h"

#include <algorithm>
#include <cmath>

namespace xuezhao {

ObjectReader::ObjectReader(const JsonNode& node, Complaints& complaints, std::string_view what)
    : m_object(node.as<JsonNode::Object>()), m_complaints(complaints), m_line(node.line) {
    static const JsonNode::Object kNothing;
    if (m_object) return;
    m_object = &kNothing;
    m_complaints.add(ErrorId::DataBadValue, m_line, what, "not an object");
}

const JsonNode::Member* ObjectReader::find(std::string_view key) const {
    const auto found =
        std::find_if(m_object->begin(), m_object->end(), [&](const auto& member) { return member.key == key; });
    return found == m_object->end() ? nullptr : &*found;
}

bool ObjectReader::has(std::string_view key) const {
    return find(key) != nullptr;
}

const JsonNode* ObjectReader::node(std::string_view key) {
    m_asked.emplace(key);
    const JsonNode::Member* member = find(key);
    if (!member) m_complaints.add(ErrorId::DataMissingKey, m_line, key, "missing key");
    return member ? &member->node : nullptr;
}

int ObjectReader::lineOf(std::string_view key) const {
    const JsonNode::Member* member = find(key);
    return member ? member->line : m_line;
}

void ObjectReader::bad(std::string_view key, std::string detail) {
    m_complaints.add(ErrorId::DataBadValue, lineOf(key), key, std::move(detail));
}

std::string ObjectReader::text(std::string_view key) {
    const JsonNode* found = node(key);
    if (!found) return {};
    const auto* value = found->as<std::string>();
    if (!value || value->empty()) {
        bad(key, "not a text, or an empty one");
        return {};
    }
    return *value;
}

std::string ObjectReader::id(std::string_view key, std::string_view pattern) {
    std::string value = text(key);
    const bool good = std::all_of(value.begin(), value.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || pattern.find(c) != pattern.npos;
    });
    if (!good) bad(key, "an id has lower-case letters, digits and " + std::string(pattern));
    return value;
}

double ObjectReader::number(std::string_view key, double least, double most) {
    const JsonNode* found = node(key);
    if (!found) return least;
    const auto* value = found->as<double>();
    if (value && *value >= least && *value <= most) return *value;
    bad(key, "not a number from " + std::to_string(least) + " to " + std::to_string(most));
    return least;
}

int ObjectReader::whole(std::string_view key, int least, int most) {
    const double value = number(key, least, most);
    if (value != std::floor(value)) bad(key, "not a whole number");
    return static_cast<int>(value);
}

bool ObjectReader::flag(std::string_view key) {
    const JsonNode* found = node(key);
    if (!found) return false;
    const auto* value = found->as<bool>();
    if (!value) bad(key, "not true or false");
    return value && *value;
}

BothLanguages ObjectReader::bothLanguages(std::string_view key) {
    const JsonNode* found = node(key);
    if (!found) return {};
    ObjectReader reader(*found, m_complaints, key);
    BothLanguages texts{reader.text("zh"), reader.text("en")};
    reader.finish();
    return texts;
}

std::optional<Range> ObjectReader::range(std::string_view key) {
    if (!has(key)) return std::nullopt;
    constexpr double kMost = 1e9;  // beyond every unit; keeps sums finite
    ObjectReader reader(*node(key), m_complaints, key);
    Range range;
    if (reader.has("min")) range.min = reader.number("min", -kMost, kMost);
    if (reader.has("max")) range.max = reader.number("max", -kMost, kMost);
    reader.finish();
    if (!range.hasMin() && !range.hasMax()) bad(key, "neither min nor max");
    if (range.empty()) bad(key, "min above max");
    return range;
}

const JsonNode::Array& ObjectReader::array(std::string_view key) {
    static const JsonNode::Array kNone;
    const JsonNode* found = node(key);
    if (!found) return kNone;
    const auto* value = found->as<JsonNode::Array>();
    if (!value) bad(key, "not a list");
    return value ? *value : kNone;
}

void ObjectReader::finish() {
    for (const JsonNode::Member& member : *m_object) {
        if (!m_asked.contains(member.key))
            m_complaints.add(ErrorId::DataUnknownKey, member.line, member.key, "unknown key");
    }
}

}  // namespace xuezhao
