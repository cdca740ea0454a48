// Each rule of the strict loader, with the file's name and the line it must name.

#include "core/standards/standard_loader.h"

#include <gtest/gtest.h>

#include <string>

namespace xuezhao {
namespace {

/// The smallest good standard; each test changes one line of it.
const std::string kGood = R"({
  "id": "tiny",
  "rank": 5,
  "title": {"zh": "小", "en": "Tiny"},
  "short_title": {"zh": "小", "en": "T"},
  "source": {"zh": "无", "en": "none"},
  "print_width_mm": 40,
  "file": {
    "width_px": 400, "height_px": 600, "dpi": 300, "extension": ".jpg",
    "start_quality": 90, "lowest_quality": 60, "aim_bytes": {"min": 20, "max": 30}
  },
  "backgrounds": [
    {"id": "white", "title": {"zh": "白", "en": "white"}, "rgb": [255, 255, 255]}
  ],
  "clauses": [
    {"id": "head", "text": {"zh": "头", "en": "head"}, "checks": ["head_top", "face_width"]},
    {"id": "size", "text": {"zh": "大小", "en": "size"}, "checks": ["file_size"]},
    {"id": "look", "text": {"zh": "看", "en": "look"}, "people": "each"}
  ],
  "limits": [
    {"check": "head_top", "clause": "head", "unit": "px",
     "text": {"min": 50, "max": 110}, "detector": {"min": 60, "max": 120},
     "warn_within": 4, "strength": "hard", "estimate": false},
    {"check": "face_width", "clause": "head", "unit": "cm_each_side",
     "reading": {"min": 1, "max": 1.5},
     "warn_within": 0.1, "strength": "advisory", "estimate": true},
    {"check": "file_size", "clause": "size", "unit": "bytes",
     "text": {"max": 40},
     "warn_within": 0, "strength": "hard", "estimate": false}
  ],
  "not_required": ["eye_line"]
}
)";

std::string changed(const std::string& from, const std::string& to) {
    std::string json = kGood;
    const std::size_t at = json.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? json : json.replace(at, from.size(), to);
}

TEST(Loader, ReadsAGoodOne) {
    const auto standard = loadStandard(kGood, "tiny.json");
    ASSERT_TRUE(standard) << toText(standard.error());
    EXPECT_EQ(standard->id, "tiny");
    EXPECT_EQ(standard->title.zh, "小");
    EXPECT_EQ(standard->limit("head_top")->range, (Range{60, 110}));
    EXPECT_EQ(standard->limit("face_width")->range, (Range{100, 200}));  // 10 px a mm: 400 - 2 x 150, 400 - 2 x 100
    EXPECT_EQ(standard->limit("face_width")->unit, "px");
    EXPECT_NEAR(standard->limit("face_width")->warnWithin, 20, 1e-9);
    EXPECT_EQ(standard->limit("face_width")->strength, Strength::Advisory);
    EXPECT_FALSE(standard->limit("file_size")->range.hasMin());
    EXPECT_TRUE(standard->clauses[2].checks.empty());
    EXPECT_EQ(standard->clauses[2].people, People::Each);
    EXPECT_EQ(standard->clauses[2].look, standard->clauses[2].text) << "without a line of its own";
    EXPECT_EQ(standard->clauses[1].people, People::Never);
    EXPECT_EQ(standard->limit("eye_line"), nullptr);
}

TEST(Loader, AClauseMayBeMeasuredInPart) {
    const auto standard = loadStandard(
        changed("\"checks\": [\"file_size\"]", "\"checks\": [\"file_size\"], \"people\": \"each\""), "tiny.json");
    ASSERT_TRUE(standard) << toText(standard.error());
    EXPECT_EQ(standard->clauses[1].people, People::Each);
    EXPECT_EQ(standard->clauses[1].checks, std::vector<std::string>{"file_size"});
}

TEST(Loader, AClauseMaySayWhatPeopleLookAtAndHowOften) {
    const auto standard = loadStandard(
        changed("\"people\": \"each\"", "\"people\": \"day\", \"look\": {\"zh\": \"看灯\", \"en\": \"lamps\"}"),
        "tiny.json");
    ASSERT_TRUE(standard) << toText(standard.error());
    EXPECT_EQ(standard->clauses[2].people, People::Day);
    EXPECT_EQ(standard->clauses[2].look.zh, "看灯");
    EXPECT_EQ(standard->clauses[2].text.en, "look");
}

struct Bad {
    const char* what;
    const char* from;
    const char* to;
    ErrorId id;
    const char* where;
};

class LoaderRefuses : public testing::TestWithParam<Bad> {};

TEST_P(LoaderRefuses, WithFileAndLine) {
    const auto standard = loadStandard(changed(GetParam().from, GetParam().to), "tiny.json");
    ASSERT_FALSE(standard);
    EXPECT_EQ(errorRow(standard.error().id).name, errorRow(GetParam().id).name) << standard.error().detail;
    EXPECT_EQ(standard.error().where, GetParam().where) << standard.error().detail;
}

const Bad kBad[] = {
    {"a comma too many", "\"rank\": 5,", "\"rank\": 5,,", ErrorId::DataSyntax, "tiny.json, line 3"},
    {"a comment", "\"rank\": 5,", "// no\n\"rank\": 5,", ErrorId::DataSyntax, "tiny.json, line 3"},
    {"a second value", "[\"eye_line\"]\n}", "[\"eye_line\"]\n}\n{}", ErrorId::DataSyntax, "tiny.json, line 33"},
    {"broken UTF-8", "Tiny", "\xff\xfe", ErrorId::DataSyntax, "tiny.json, line 4"},
    {"not a number", "\"rank\": 5", "\"rank\": NaN", ErrorId::DataSyntax, "tiny.json, line 3"},
    {"a number beyond doubles", "\"rank\": 5", "\"rank\": 1e999", ErrorId::DataSyntax, "tiny.json, line 3"},
    {"the same key twice", "\"rank\": 5,", "\"rank\": 5,\n\"rank\": 5,", ErrorId::DataDuplicateKey,
     "tiny.json, line 4, rank"},
    {"the same key twice, deep", "\"max\": 110", "\"max\": 110, \"max\": 111", ErrorId::DataDuplicateKey,
     "tiny.json, line 22, max"},
    {"an unknown key", "\"rank\": 5,", "\"rank\": 5, \"rnak\": 6,", ErrorId::DataUnknownKey, "tiny.json, line 3, rnak"},
    {"an unknown key, deep", "\"max\": 110", "\"max\": 110, \"mux\": 1", ErrorId::DataUnknownKey,
     "tiny.json, line 22, mux"},
    {"an unknown key in the file rules", "\"dpi\": 300,", "\"dpi\": 300, \"x\": 1,", ErrorId::DataUnknownKey,
     "tiny.json, line 9, x"},
    {"a missing key", "  \"rank\": 5,\n", "", ErrorId::DataMissingKey, "tiny.json, line 1, rank"},
    {"a missing language", "{\"zh\": \"小\", \"en\": \"Tiny\"}", "{\"zh\": \"小\"}", ErrorId::DataMissingKey,
     "tiny.json, line 4, en"},
    {"a missing key of a limit", "\"strength\": \"hard\", ", "", ErrorId::DataMissingKey,
     "tiny.json, line 21, strength"},
    {"a text for a number", "\"rank\": 5", "\"rank\": \"5\"", ErrorId::DataBadValue, "tiny.json, line 3, rank"},
    {"a number for a text", "\"Tiny\"", "7", ErrorId::DataBadValue, "tiny.json, line 4, en"},
    {"an empty text", "\"Tiny\"", "\"\"", ErrorId::DataBadValue, "tiny.json, line 4, en"},
    {"half a rank", "\"rank\": 5", "\"rank\": 5.5", ErrorId::DataBadValue, "tiny.json, line 3, rank"},
    {"a path as id", "\"id\": \"tiny\"", "\"id\": \"../tiny\"", ErrorId::DataBadValue, "tiny.json, line 2, id"},
    {"a picture of no width", "\"width_px\": 400", "\"width_px\": 0", ErrorId::DataBadValue,
     "tiny.json, line 9, width_px"},
    {"another extension", "\".jpg\"", "\".png\"", ErrorId::DataBadValue, "tiny.json, line 9, extension"},
    {"a lowest quality above the first", "\"lowest_quality\": 60", "\"lowest_quality\": 95", ErrorId::DataBadValue,
     "tiny.json, line 10, lowest_quality"},
    {"an aim outside the limit", "\"max\": 30}", "\"max\": 50}", ErrorId::DataBadValue,
     "tiny.json, line 10, aim_bytes"},
    {"a colour beyond 255", "[255, 255, 255]", "[255, 256, 255]", ErrorId::DataBadValue, "tiny.json, line 13, rgb"},
    {"a colour of two", "[255, 255, 255]", "[255, 255]", ErrorId::DataBadValue, "tiny.json, line 13, rgb"},
    {"no background",
     "    {\"id\": \"white\", \"title\": {\"zh\": \"白\", \"en\": \"white\"}, \"rgb\": [255, 255, 255]}\n", "",
     ErrorId::DataBadValue, "tiny.json, line 12, backgrounds"},
    {"a clause for nobody", ", \"people\": \"each\"", "", ErrorId::DataMissingKey, "tiny.json, line 18, checks"},
    {"a clause with an empty list", "[\"file_size\"]", "[]", ErrorId::DataBadValue, "tiny.json, line 17, checks"},
    {"a clause for people that is not", "\"people\": \"each\"", "\"people\": false, \"checks\": [\"file_size\"]",
     ErrorId::DataBadValue, "tiny.json, line 18, people"},
    {"a clause for people at no time", "\"people\": \"each\"", "\"people\": \"never\"", ErrorId::DataBadValue,
     "tiny.json, line 18, people"},
    {"a line for people where nobody looks", "[\"file_size\"]}",
     "[\"file_size\"], \"look\": {\"zh\": \"看\", \"en\": \"look\"}}", ErrorId::DataUnknownKey,
     "tiny.json, line 17, look"},
    {"a clause for people with an empty list", "\"people\": \"each\"", "\"people\": \"each\", \"checks\": []",
     ErrorId::DataBadValue, "tiny.json, line 18, checks"},
    {"a clause twice", "\"id\": \"look\"", "\"id\": \"size\"", ErrorId::DataDuplicateKey, "tiny.json, line 18, size"},
    {"a clause that nothing measures", "[\"file_size\"]", "[\"file_size\", \"dpi\"]", ErrorId::DataBadValue,
     "tiny.json, line 17, size"},
    {"a limit without a clause", "\"clause\": \"head\", \"unit\": \"px\"", "\"clause\": \"hat\", \"unit\": \"px\"",
     ErrorId::DataBadValue, "tiny.json, line 21, clause"},
    {"a limit that its clause does not list", "[\"head_top\", \"face_width\"]", "[\"face_width\"]",
     ErrorId::DataBadValue, "tiny.json, line 21, clause"},
    {"a limit without a range", "\n     \"text\": {\"max\": 40},", "", ErrorId::DataBadValue,
     "tiny.json, line 27, file_size"},
    {"a range without an end", "{\"max\": 40}", "{}", ErrorId::DataBadValue, "tiny.json, line 28, text"},
    {"a range turned round", "{\"min\": 50, \"max\": 110}", "{\"min\": 111, \"max\": 110}", ErrorId::DataBadValue,
     "tiny.json, line 22, text"},
    {"nothing in common", "{\"min\": 60, \"max\": 120}", "{\"min\": 111, \"max\": 120}", ErrorId::DataBadValue,
     "tiny.json, line 21, head_top"},
    {"an unknown unit", "\"unit\": \"px\"", "\"unit\": \"inch\"", ErrorId::DataBadValue, "tiny.json, line 21, unit"},
    {"an unknown strength", "\"strength\": \"advisory\"", "\"strength\": \"soft\"", ErrorId::DataBadValue,
     "tiny.json, line 26, strength"},
    {"a reading that claims to be the text's", "\"estimate\": true", "\"estimate\": false", ErrorId::DataBadValue,
     "tiny.json, line 26, estimate"},
    {"a negative margin", "\"warn_within\": 4", "\"warn_within\": -4", ErrorId::DataBadValue,
     "tiny.json, line 23, warn_within"},
    {"two limits on one check", "\"check\": \"file_size\"", "\"check\": \"head_top\"", ErrorId::DataDuplicateKey,
     "tiny.json, line 27, head_top"},
    {"limited and not required", "[\"eye_line\"]", "[\"head_top\"]", ErrorId::DataDuplicateKey,
     "tiny.json, line 31, head_top"},
    {"a list for an object", "\"source\": {\"zh\": \"无\", \"en\": \"none\"}", "\"source\": []", ErrorId::DataBadValue,
     "tiny.json, line 6, source"},
};

INSTANTIATE_TEST_SUITE_P(EachRule, LoaderRefuses, testing::ValuesIn(kBad));

TEST(Loader, RefusesWhatIsNoObject) {
    for (const char* json : {"", " ", "[]", "7", "null", "\"x\"", "{", "\xEF\xBB\xBF{}"}) {
        EXPECT_FALSE(loadStandard(json, "x.json")) << json;
    }
}

TEST(Loader, RefusesAZeroByteThatHidesTheRest) {
    EXPECT_EQ(loadStandard(kGood + std::string("\0garbage", 8), "x.json").error().id, ErrorId::DataSyntax);
}

TEST(Loader, RefusesEndlessNesting) {
    const auto standard = loadStandard(std::string(100000, '['), "x.json");
    ASSERT_FALSE(standard);
    EXPECT_EQ(standard.error().id, ErrorId::DataSyntax);
}

TEST(Loader, DoesNotRepeatAVeryLongKey) {
    const auto standard = loadStandard(changed("\"rank\"", "\"" + std::string(5000, 'k') + "\""), "x.json");
    EXPECT_LT(standard.error().where.size(), 100u);
}

}  // namespace
}  // namespace xuezhao
