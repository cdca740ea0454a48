#include "core/devices/sam/sam_card.h"
#include "core/devices/virtual_people.h"
#include "tests/support/sam/sam_card_text.h"

#include <gtest/gtest.h>

#include <string>

namespace xuezhao {
namespace {

using test::Card;
using test::CardKind;

Result<IdentityScan> read(const std::vector<std::uint8_t>& data) {
    return readSamCard(SecretBytes(data.begin(), data.end()));
}

const std::string kNumber = virtualPerson(7).citizenNumber;

TEST(SamCard, ReadsAResidentInAllSizesOfAnswer) {
    const Card card = Card::of(CardKind::Resident, kNumber, u"林晓雯");
    for (const int fingerprints : {-1, 0, 512, 1024}) {
        const auto scan = read(test::cardData(card, fingerprints));
        ASSERT_TRUE(scan.ok()) << fingerprints;
        EXPECT_EQ(scan->kind, IdentityScan::Kind::IdCard);
        EXPECT_EQ(scan->number, kNumber);
        EXPECT_EQ(scan->name, "林晓雯");
        EXPECT_FALSE(scan->checkCharacterWrong);
    }
}

TEST(SamCard, ReadsEveryLayout) {
    const auto permit = read(test::cardData(Card::of(CardKind::HongKongMacaoTaiwan, kNumber, u"陈大文")));
    EXPECT_EQ(permit->number, kNumber);
    EXPECT_EQ(permit->name, "陈大文");
    const auto older =
        read(test::cardData(Card::of(CardKind::Foreigner2017, "UTO199901010001", u"安娜", u"NOBODY, ANNA MARIA")));
    EXPECT_EQ(older->number, "UTO199901010001");
    EXPECT_EQ(older->name, "安娜");
    const auto newer = read(test::cardData(Card::of(CardKind::Foreigner2023, kNumber, u"安娜", u"NOBODY, ANNA")));
    EXPECT_EQ(newer->number, kNumber);
    EXPECT_EQ(newer->name, "安娜");
}

TEST(SamCard, AForeignerWithoutAChineseNameHasTheEnglishOne) {
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Foreigner2017, "UTO199901010001", u"", u"NOBODY, ANNA")))->name,
              "NOBODY, ANNA");
    // 35 characters stand in the first place, the rest in the second.
    const std::u16string longName = u"NOBODY-OF-NOWHERE, ANNA MARIA SOPHIA E";
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Foreigner2023, kNumber, u"", longName)))->name,
              "NOBODY-OF-NOWHERE, ANNA MARIA SOPHIA E");
}

TEST(SamCard, KeepsRareCharactersAndMiddleDots) {
    // U+20BB7, U+2B74E and U+30EDD lie beyond the basic plane; U+E863 is where old cards put what Unicode lacked.
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, u"𠮷𫝎𰻝")))->name, "𠮷𫝎𰻝");
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, u"赵\uE863")))->name, "赵\uE863");
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, u"阿卜杜拉·买买提")))->name, "阿卜杜拉·买买提");
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, u"甲\u3000")))->name, "甲") << "wide blank";
    const std::u16string full(15, u'長');
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, full)))->name.size(), 45u) << "all 15 places";
}

TEST(SamCard, HalfACharacterIsNoReasonToFail) {
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, std::u16string{u'赵', 0xD842})))->name,
              "赵\uFFFD");
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, kNumber, std::u16string{0xDFB7, u'赵'})))->name,
              "\uFFFD赵");
    // At the very end of the field its other half would be the sex.
    std::u16string edge(15, u'赵');
    edge[14] = 0xD842;
    EXPECT_TRUE(read(test::cardData(Card::of(CardKind::Resident, kNumber, edge)))->name.ends_with("赵\uFFFD"));
}

TEST(SamCard, NulPaddedTextIsReadTheSame) {
    std::vector<std::uint8_t> data = test::cardData(Card::of(CardKind::Resident, kNumber, u"林晓雯"));
    for (std::size_t at = 4; at < 4 + 256; at += 2)
        if (data[at] == ' ' && data[at + 1] == 0) data[at] = 0;
    const auto scan = read(data);
    EXPECT_EQ(scan->number, kNumber);
    EXPECT_EQ(scan->name, "林晓雯");
}

TEST(SamCard, ASmallXIsTheCheckCharacterAndAWrongOneIsSaid) {
    // The specimen of GB 11643.
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, "34052419800101001x", u"林")))->number,
              "34052419800101001X");
    EXPECT_TRUE(read(test::cardData(Card::of(CardKind::Resident, "340524198001010010", u"林")))->checkCharacterWrong);
}

TEST(SamCard, NothingButNumberAndNameLeaves) {
    for (const CardKind kind : {CardKind::Resident, CardKind::HongKongMacaoTaiwan}) {
        const auto scan = read(test::cardData(Card::of(kind, kNumber, u"林晓雯")));
        const std::string told = scan->number + scan->name;
        EXPECT_EQ(told, kNumber + "林晓雯");
    }
}

TEST(SamCard, RefusesWhatIsNoCard) {
    const auto whole = test::cardData(Card::of(CardKind::Resident, kNumber, u"林"));
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{3}, std::size_t{4}, std::size_t{259}, whole.size() - 1}) {
        const auto cut = std::vector<std::uint8_t>(whole.begin(), whole.begin() + std::ptrdiff_t(size));
        EXPECT_EQ(read(cut).error().id, ErrorId::ReaderCardUnknown) << size;
    }
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, "", u"林"))).error().id, ErrorId::ReaderCardUnknown);
    EXPECT_EQ(read(test::cardData(Card::of(CardKind::Resident, "99?1", u"林"))).error().id, ErrorId::ReaderCardUnknown);
    auto lengths = whole;
    lengths[0] = 0x02;
    EXPECT_EQ(read(lengths).error().id, ErrorId::ReaderCardUnknown);
}

}  // namespace
}  // namespace xuezhao
