#include "core/standards/standard_loader.h"

#include "core/base/units.h"
#include "core/standards/object_reader.h"

#include <algorithm>
#include <set>

namespace xuezhao {
namespace {

constexpr double kMillimetresPerCentimetre = 10;

/// Reads one file into one Standard; every function reads one kind of object.
class StandardReader {
public:
    explicit StandardReader(std::string_view name) : m_complaints(name) {}

    Result<Standard> read(const JsonNode& root) {
        ObjectReader top(root, m_complaints, "standard");
        m_standard.id = top.id("id", "-");
        m_standard.idLine = top.lineOf("id");
        m_standard.rank = top.whole("rank", 0, 1000);
        m_standard.title = top.bothLanguages("title");
        m_standard.shortTitle = top.bothLanguages("short_title");
        m_standard.source = top.bothLanguages("source");
        m_standard.printWidthMm = top.number("print_width_mm", 5, 1000);
        if (const JsonNode* file = top.node("file")) readFileRules(*file);
        for (const JsonNode& node : top.array("backgrounds")) readBackground(node);
        for (const JsonNode& node : top.array("clauses")) readClause(node);
        for (const JsonNode& node : top.array("limits")) readLimit(node);
        for (const JsonNode& node : top.array("not_required")) readNotRequired(node);
        top.finish();
        if (m_standard.backgrounds.empty()) top.bad("backgrounds", "no background at all");
        checkClausesAreMeasured();
        checkAim();
        if (m_complaints.first()) return *m_complaints.first();
        return std::move(m_standard);
    }

private:
    void readFileRules(const JsonNode& node) {
        ObjectReader reader(node, m_complaints, "file");
        FileRules& file = m_standard.file;
        file.picture = {reader.whole("width_px", 16, 10000), reader.whole("height_px", 16, 10000)};
        file.dpi = reader.number("dpi", 30, 2400);
        file.extension = reader.text("extension");
        if (file.extension != ".jpg" && file.extension != ".jpeg") reader.bad("extension", "only JPEG is written");
        file.startQuality = reader.number("start_quality", 1, 100);
        file.lowestQuality = reader.number("lowest_quality", 1, 100);
        if (file.lowestQuality > file.startQuality) reader.bad("lowest_quality", "above start_quality");
        file.aim = reader.range("aim_bytes");
        m_aimLine = reader.lineOf("aim_bytes");
        reader.finish();
    }

    void readBackground(const JsonNode& node) {
        ObjectReader reader(node, m_complaints, "backgrounds");
        BackgroundColour colour{uniqueId(reader, "id", "-", m_backgrounds), reader.bothLanguages("title"), {}};
        const JsonNode::Array& rgb = reader.array("rgb");
        if (rgb.size() != 3) reader.bad("rgb", "not three numbers");
        for (std::size_t i = 0; i < rgb.size() && i < 3; ++i) {
            const auto* level = rgb[i].as<double>();
            if (!level || *level < 0 || *level > 255 || *level != static_cast<int>(*level)) {
                reader.bad("rgb", "not a whole number from 0 to 255");
                break;
            }
            colour.rgb[static_cast<int>(i)] = static_cast<unsigned char>(*level);
        }
        reader.finish();
        m_standard.backgrounds.push_back(std::move(colour));
    }

    void readClause(const JsonNode& node) {
        ObjectReader reader(node, m_complaints, "clauses");
        Clause clause{uniqueId(reader, "id", "-", m_clauses), reader.bothLanguages("text")};
        if (reader.has("people")) readPeople(reader, clause);
        if (clause.people == People::Never || reader.has("checks")) {
            for (const JsonNode& check : reader.array("checks")) {
                const auto* id = check.as<std::string>();
                if (!id || id->empty()) reader.bad("checks", "not the id of a check");
                else clause.checks.push_back(*id);
            }
            if (clause.checks.empty()) reader.bad("checks", "no check");
        }
        reader.finish();
        m_clauseLines.push_back(node.line);
        m_standard.clauses.push_back(std::move(clause));
    }

    static void readPeople(ObjectReader& reader, Clause& clause) {
        const std::string word = reader.text("people");
        if (word != "each" && word != "day") reader.bad("people", "neither each nor day");
        clause.people = word == "day" ? People::Day : People::Each;
        clause.look = reader.has("look") ? reader.bothLanguages("look") : clause.text;
    }

    void readLimit(const JsonNode& node) {
        ObjectReader reader(node, m_complaints, "limits");
        Limit limit;
        limit.check = uniqueId(reader, "check", "_", m_checks);
        limit.clause = reader.text("clause");
        limit.unit = reader.text("unit");
        limit.text = reader.range("text");
        limit.detector = reader.range("detector");
        limit.reading = reader.range("reading");
        limit.warnWithin = reader.number("warn_within", 0, 1e6);
        limit.strength = readStrength(reader);
        limit.estimate = reader.flag("estimate");
        reader.finish();
        if (limit.reading && !limit.estimate) reader.bad("estimate", "a reading of ours is an estimate");
        if (!limit.text && !limit.detector && !limit.reading)
            reader.bad(limit.check, "none of text, detector, reading");
        toPixels(limit, reader);
        for (const auto& part : {limit.text, limit.detector, limit.reading}) {
            if (part) limit.range = intersection(limit.range, *part);
        }
        if (limit.range.empty()) reader.bad(limit.check, "text, detector and reading have nothing in common");
        checkClause(limit, reader);
        m_standard.limits.push_back(std::move(limit));
    }

    static Strength readStrength(ObjectReader& reader) {
        const std::string word = reader.text("strength");
        if (word != "hard" && word != "advisory") reader.bad("strength", "neither hard nor advisory");
        return word == "advisory" ? Strength::Advisory : Strength::Hard;
    }

    /// Centimetres on the print become pixels of the picture.
    void toPixels(Limit& limit, ObjectReader& reader) {
        const double width = m_standard.file.picture.width;
        const double pxPerCm = kMillimetresPerCentimetre * width / m_standard.printWidthMm;
        const bool eachSide = limit.unit == "cm_each_side";
        if (limit.unit == "cm" || eachSide) {
            for (std::optional<Range>* part : {&limit.text, &limit.detector, &limit.reading}) {
                if (!*part) continue;
                *part = scaled(**part, pxPerCm);
                if (eachSide) *part = Range{width - 2 * (*part)->max, width - 2 * (*part)->min};
            }
            limit.warnWithin *= eachSide ? 2 * pxPerCm : pxPerCm;
            limit.unit = "px";
        } else if (std::find(kUnits.begin(), kUnits.end(), limit.unit) == kUnits.end()) {
            reader.bad("unit", "unknown unit");
        }
    }

    void checkClause(const Limit& limit, ObjectReader& reader) {
        const auto clause = std::find_if(m_standard.clauses.begin(), m_standard.clauses.end(),
                                         [&](const Clause& c) { return c.id == limit.clause; });
        if (clause == m_standard.clauses.end()) {
            reader.bad("clause", "unknown clause");
        } else if (std::find(clause->checks.begin(), clause->checks.end(), limit.check) == clause->checks.end()) {
            reader.bad("clause", "the clause does not list this check");
        }
    }

    void readNotRequired(const JsonNode& node) {
        const auto* id = node.as<std::string>();
        if (!id || id->empty()) {
            m_complaints.add(ErrorId::DataBadValue, node.line, "not_required", "not the id of a check");
        } else if (!m_checks.insert(*id).second) {
            m_complaints.add(ErrorId::DataDuplicateKey, node.line, *id, "limited, or listed twice");
        } else {
            m_standard.notRequired.push_back(*id);
        }
    }

    void checkClausesAreMeasured() {
        for (std::size_t i = 0; i < m_standard.clauses.size(); ++i) {
            const Clause& clause = m_standard.clauses[i];
            for (const std::string& check : clause.checks) {
                const Limit* limit = m_standard.limit(check);
                if (limit && limit->clause == clause.id) continue;
                m_complaints.add(ErrorId::DataBadValue, m_clauseLines[i], clause.id, "no limit for check " + check);
            }
        }
    }

    void checkAim() {
        const Limit* limit = m_standard.limit("file_size");
        const std::optional<Range>& aim = m_standard.file.aim;
        if (limit && aim && intersection(limit->range, *aim) != *aim) {
            m_complaints.add(ErrorId::DataBadValue, m_aimLine, "aim_bytes", "outside the limit of file_size");
        }
    }

    /// An id that no other of its kind has.
    std::string uniqueId(ObjectReader& reader, std::string_view key, std::string_view pattern,
                         std::set<std::string>& taken) {
        std::string id = reader.id(key, pattern);
        if (!id.empty() && !taken.insert(id).second) {
            m_complaints.add(ErrorId::DataDuplicateKey, reader.line(), id, "said twice");
        }
        return id;
    }

    Complaints m_complaints;
    Standard m_standard;
    std::set<std::string> m_backgrounds;
    std::set<std::string> m_clauses;
    std::set<std::string> m_checks;  ///< with a limit or not required
    std::vector<int> m_clauseLines;  ///< where each clause begins
    int m_aimLine = 0;
};

}  // namespace

Result<Standard> loadStandard(std::string_view json, std::string_view name) {
    const Result<JsonNode> root = parseJson(json, name);
    if (!root) return root.error();
    return StandardReader(name).read(*root);
}

}  // namespace xuezhao
