#include "core/clerk/wordings.h"

#include "core/base/read_file.h"
#include "core/quality/check.h"
#include "core/roster/normalise.h"
#include "core/standards/json_tree.h"
#include "core/standards/object_reader.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <system_error>
#include <utility>

/// Names the compiled-in file to the linker, which would otherwise leave it out of a static library.
static void initClerkData() {
    Q_INIT_RESOURCE(clerk_data);
}

namespace xuezhao {
namespace {

constexpr const char* kFileName = "wordings.json";
constexpr std::uintmax_t kLargestFile = 1'000'000;  // bytes; ours has 6,000

/// As words are compared: half-width, Latin capitals, no blanks.
std::string folded(std::string_view text) {
    std::string out;
    for (const char c : toHalfWidth(text)) {
        if (c == ' ' || c == '\t') continue;
        out += c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    }
    return out;
}

void eraseAll(std::string& text, std::string_view what) {
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at)) text.erase(at, what.size());
}

/// The parts of a reason between the marks that people put between them.
std::vector<std::string> parts(std::string_view reason) {
    static const std::vector<std::string> kMarks{";", ",", "、", "。", "|", "/", "\n", "\r", "&", "+"};
    std::string text = toHalfWidth(reason);
    for (const std::string& mark : kMarks) {
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1))
            text.replace(at, mark.size(), "\n");
    }
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (std::string part = trimmed(text.substr(at, end - at)); !part.empty()) out.push_back(std::move(part));
        at = end + 1;
    }
    return out;
}

/// Digits, brackets and signs say how much, not what.
bool hasWords(std::string_view text) {
    return text.find_first_not_of("0123456789.%()[]{}<>:=-_~!?*#\"'") != text.npos;
}

void addOnce(std::vector<std::string>& list, const std::string& one) {
    if (std::find(list.begin(), list.end(), one) == list.end()) list.push_back(one);
}

std::vector<std::string> texts(ObjectReader& reader, std::string_view key) {
    std::vector<std::string> out;
    if (!reader.has(key)) return out;
    for (const JsonNode& node : reader.array(key)) {
        const auto* text = node.as<std::string>();
        if (text && !text->empty()) out.push_back(*text);
        else reader.bad(key, "not a text, or an empty one");
    }
    return out;
}

std::vector<std::string> checkIds(ObjectReader& reader, std::string_view key) {
    std::vector<std::string> ids = texts(reader, key);
    for (const std::string& id : ids) {
        if (!findCheck(id)) reader.bad(key, "no check is called " + id);
    }
    return ids;
}

}  // namespace

Result<Wordings> Wordings::builtIn() {
    initClerkData();
    QFile file(QStringLiteral(":/clerk/wordings.json"));
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorId::FileMissing, "wordings.json", "nothing was compiled in"};
    const QByteArray bytes = file.readAll();
    Wordings wordings;
    if (const auto added = wordings.add({bytes.constData(), std::size_t(bytes.size())}, "wordings.json"); !added)
        return added.error();
    return wordings;
}

Result<Wordings> Wordings::forJob(const std::filesystem::path& folder) {
    auto wordings = builtIn();
    if (!wordings) return wordings;
    const std::filesystem::path settings =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdU16String();
    for (const auto& file : {settings / "xuezhao" / kFileName, folder / kFileName}) {
        std::error_code failure;
        if (!std::filesystem::exists(file, failure)) continue;
        if (const auto added = wordings->addFile(file); !added) return added.error();
    }
    return wordings;
}

Result<void> Wordings::addFile(const std::filesystem::path& file) {
    const auto bytes = readFile(file, kLargestFile);
    if (!bytes) return bytes.error();
    Wordings changed = *this;  // all of the file or nothing
    const std::string_view json(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    if (const auto added = changed.add(json, file.filename().string()); !added) return added;
    *this = std::move(changed);
    return {};
}

Result<void> Wordings::add(std::string_view json, const std::string& name) {
    const auto root = parseJson(json, name);
    if (!root) return root.error();
    Complaints complaints(name);
    ObjectReader reader(*root, complaints, "the file");
    for (const std::string& header : texts(reader, "reason_headers"))
        m_reasonHeaders.push_back(normaliseHeader(header));
    for (const std::string& filler : texts(reader, "fillers")) m_fillers.push_back(folded(filler));
    for (std::string& id : checkIds(reader, "new_crop_mends")) m_newCropMends.insert(std::move(id));
    if (reader.has("wordings")) {
        for (const JsonNode& node : reader.array("wordings")) {
            ObjectReader row(node, complaints, "wordings");
            const auto checks = checkIds(row, "checks");
            if (!row.has("checks")) row.node("checks");  // says that it is missing
            const auto says = texts(row, "says");
            if (says.empty()) row.bad("says", "no wording");
            for (const std::string& wording : says) {
                const std::string known = folded(wording);
                std::erase_if(m_wordings, [&](const Wording& one) { return one.says == known; });
                m_wordings.push_back({known, checks});
            }
            row.finish();
        }
    }
    reader.finish();
    if (complaints.first()) return *complaints.first();
    const auto longer = [](const std::string& a, const std::string& b) { return a.size() > b.size(); };
    std::stable_sort(m_fillers.begin(), m_fillers.end(), longer);
    std::stable_sort(m_wordings.begin(), m_wordings.end(),
                     [&](const Wording& a, const Wording& b) { return longer(a.says, b.says); });
    return {};
}

ReasonReading Wordings::read(std::string_view reason) const {
    ReasonReading reading;
    for (const std::string& part : parts(reason)) {
        std::string left = folded(part);
        struct Found {
            std::size_t at;
            const Wording* wording;
        };
        std::vector<Found> found;
        for (const Wording& wording : m_wordings) {
            const std::size_t at = left.find(wording.says);
            if (at == left.npos) continue;
            found.push_back({at, &wording});
            left.replace(at, wording.says.size(), wording.says.size(), ' ');  // what it said is said, places stay
        }
        std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at < b.at; });
        for (const Found& one : found) {
            for (const std::string& check : one.wording->checks) addOnce(reading.checks, check);
            if (one.wording->checks.empty()) reading.unmeasured = true;
        }
        if (!found.empty()) continue;
        for (const std::string& filler : m_fillers) eraseAll(left, filler);
        if (hasWords(left)) addOnce(reading.unknown, part);
    }
    return reading;
}

bool Wordings::isReasonHeader(std::string_view header) const {
    const std::string wanted = normaliseHeader(header);
    return std::find(m_reasonHeaders.begin(), m_reasonHeaders.end(), wanted) != m_reasonHeaders.end();
}

}  // namespace xuezhao
