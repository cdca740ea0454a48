#include "core/photo/identifier.h"
#include "core/photo/jpeg_encode.h"
#include "core/photo/sealed_box.h"
#include "core/picture/decode.h"
#include "tests/support/need.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>

namespace xuezhao {
namespace {

using test::need;

// Nobody's: the date of the number is no day.
const Identity kSomebody{"0007", "110101199902300018"};

std::vector<unsigned char> jpeg(std::size_t padding = 0) {
    cv::Mat pixels(64, 48, CV_8UC3);
    cv::randu(pixels, 0, 255);
    return need(encodeJpeg(Image(pixels), {.exif = {}, .padding = padding}));
}

std::string_view textOf(const std::vector<unsigned char>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

struct Sealed {
    SealedBoxKeys keys = need(makeSealedBoxKeys());
    std::vector<unsigned char> bare = jpeg(100);
    std::vector<unsigned char> file;

    Sealed() {
        const auto method = need(sealedBox(keys.publicKey));
        file = need(withComment(bare, need(identifierComment(*method, kSomebody))));
    }
};

TEST(Identifier, WhatWasSealedIsOpenedAgain) {
    const Sealed sealed;
    const auto comment = findIdentifier(sealed.file);
    ASSERT_TRUE(comment);
    EXPECT_EQ(comment->method, "sealed-box");
    EXPECT_EQ(comment->sealed.size(), 32u + 48u) << "one block, and what the box adds";
    EXPECT_EQ(need(openSealedBox(*comment, sealed.keys.secretKey + "\n")), kSomebody);
    EXPECT_EQ(textOf(sealed.file).find(kSomebody.citizenNumber), std::string_view::npos);
}

TEST(Identifier, PixelsAndTheRestStayAndItCanBeTakenOut) {
    const Sealed sealed;
    EXPECT_EQ(withoutIdentifier(sealed.file), sealed.bare) << "and the padding's comment is left alone";
    EXPECT_EQ(withoutIdentifier(sealed.bare), sealed.bare);
    const auto before = need(decodePicture(sealed.bare, "a.jpg")), after = need(decodePicture(sealed.file, "a.jpg"));
    EXPECT_EQ(cv::norm(before.image.mat(), after.image.mat(), cv::NORM_INF), 0);
    EXPECT_EQ(before.facts.dpiX, after.facts.dpiX);
}

TEST(Identifier, OneLengthForEverybodyAndOtherBytesEachTime) {
    const auto method = need(sealedBox(need(makeSealedBoxKeys()).publicKey));
    const auto one = need(identifierComment(*method, kSomebody)), again = need(identifierComment(*method, kSomebody));
    EXPECT_NE(one, again);
    EXPECT_EQ(one.size(), again.size());
    EXPECT_EQ(need(identifierComment(*method, {"0008", ""})).size(), one.size());
}

TEST(Identifier, AnotherKeyOrADamagedCommentOpensNothing) {
    const Sealed sealed;
    auto comment = *findIdentifier(sealed.file);
    EXPECT_FALSE(need(openSealedBox(comment, need(makeSealedBoxKeys()).secretKey)));
    for (std::size_t i = 0; i < comment.sealed.size(); i += 7) {
        auto damaged = comment;
        damaged.sealed[i] ^= 1;
        EXPECT_FALSE(need(openSealedBox(damaged, sealed.keys.secretKey))) << i;
    }
    comment.sealed.resize(10);
    EXPECT_FALSE(need(openSealedBox(comment, sealed.keys.secretKey)));
    comment = *findIdentifier(sealed.file);
    comment.method = "of-the-register";
    EXPECT_FALSE(need(openSealedBox(comment, sealed.keys.secretKey)));
}

TEST(Identifier, KeysThatAreNoneAreRefused) {
    const auto keys = need(makeSealedBoxKeys());
    EXPECT_FALSE(sealedBox(keys.secretKey)) << "the secret one must not go to a station";
    EXPECT_FALSE(sealedBox("")) << "empty";
    EXPECT_FALSE(sealedBox(keys.publicKey.substr(0, keys.publicKey.size() - 8)));
    EXPECT_FALSE(openSealedBox({}, keys.publicKey));
}

TEST(Identifier, HostileBytesAreNoIdentifier) {
    const Sealed sealed;
    for (std::size_t length = 0; length < 900 && length < sealed.file.size(); ++length) {
        const std::span part(sealed.file.data(), length);
        findIdentifier(part);
        EXPECT_LE(withoutIdentifier(part).size(), length);
    }
    for (const char* text : {"XUEZHAO-ID/1 ", "XUEZHAO-ID/1 sealed-box", "XUEZHAO-ID/1 sealed-box ",
                             "XUEZHAO-ID/1 sealed-box !!!!", "XUEZHAO-ID/1  AAAA", "XUEZHAO-ID/2 sealed-box AAAA"})
        EXPECT_FALSE(findIdentifier(need(withComment(sealed.bare, text)))) << text;
    EXPECT_FALSE(findIdentifier(sealed.bare));
    EXPECT_FALSE(withComment(std::vector<unsigned char>{1, 2, 3}, "x"));
}

}  // namespace
}  // namespace xuezhao
