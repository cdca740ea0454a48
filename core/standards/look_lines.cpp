#include "core/standards/look_lines.h"

#include <algorithm>

namespace xuezhao {

namespace {

void add(std::vector<LookLine>& lines, const BothLanguages& look, const BothLanguages& text, ClauseId id) {
    auto line = std::find_if(lines.begin(), lines.end(), [&](const LookLine& known) { return known.look == look; });
    if (line == lines.end()) line = lines.insert(lines.end(), LookLine{look, {}, {}});
    line->clauses.push_back(std::move(id));
    if (std::find(line->texts.begin(), line->texts.end(), text) == line->texts.end()) line->texts.push_back(text);
}

const Clause* find(std::span<const Standard> standards, const ClauseId& id) {
    for (const Standard& standard : standards) {
        if (standard.id != id.standard) continue;
        for (const Clause& clause : standard.clauses)
            if (clause.id == id.clause) return &clause;
    }
    return nullptr;
}

}  // namespace

std::vector<LookLine> lookLines(std::span<const Standard* const> standards, People often) {
    std::vector<LookLine> lines;
    for (const Standard* standard : standards) {
        for (const Clause& clause : standard->clauses)
            if (clause.people == often) add(lines, clause.look, clause.text, {standard->id, clause.id});
    }
    return lines;
}

std::vector<LookLine> lookLines(std::span<const Standard> standards, std::span<const ClauseId> recorded) {
    std::vector<LookLine> lines;
    for (const ClauseId& id : recorded) {
        const Clause* clause = find(standards, id);
        const std::string name = id.standard + "/" + id.clause;
        // It may be measured by now, and then has no line of its own.
        const bool said = clause && clause->people != People::Never;
        const BothLanguages text = clause ? clause->text : BothLanguages{name, name};
        add(lines, said ? clause->look : text, text, id);
    }
    return lines;
}

}  // namespace xuezhao
