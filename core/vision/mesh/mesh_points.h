#pragma once

#include <array>

/// Places in the list of 478 points of the face mesh with attention: 468 of the mesh, then five of each iris,
/// its centre first. The first three lists are the model's own (the operands of its region operators, in
/// the order in which its region nets answer); the outlines follow the published topology of the mesh.
/// "Left" and "right" are those of the picture.
namespace xuezhao::mesh_points {

inline constexpr int kMesh = 468;
inline constexpr int kIris = 5;
inline constexpr int kAll = kMesh + 2 * kIris;
inline constexpr int kLeftIris = kMesh;
inline constexpr int kRightIris = kMesh + kIris;

inline constexpr std::array<int, 80> kRefinedLips{
    61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 185, 40, 39, 37, 0,  267, 269, 270, 409,
    78, 95,  88, 178, 87, 14, 317, 402, 318, 324, 308, 191, 80, 81, 82, 13, 312, 311, 310, 415,
    76, 77,  90, 180, 85, 16, 315, 404, 320, 307, 306, 184, 74, 73, 72, 11, 302, 303, 304, 408,
    62, 96,  89, 179, 86, 15, 316, 403, 319, 325, 292, 183, 42, 41, 38, 12, 268, 271, 272, 407};
inline constexpr std::array<int, 71> kRefinedLeftEye{
    33,  7,   163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173, 130, 25,
    110, 24,  23,  22,  26,  112, 243, 247, 30,  29,  27,  28,  56,  190, 226, 31,  228, 229,
    230, 231, 232, 233, 244, 113, 225, 224, 223, 222, 221, 189, 35,  124, 46,  53,  52,  65,
    143, 111, 117, 118, 119, 120, 121, 128, 245, 156, 70,  63,  105, 66,  107, 55,  193};
inline constexpr std::array<int, 71> kRefinedRightEye{
    263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398, 359, 255,
    339, 254, 253, 252, 256, 341, 463, 467, 260, 259, 257, 258, 286, 414, 446, 261, 448, 449,
    450, 451, 452, 453, 464, 342, 445, 444, 443, 442, 441, 413, 265, 353, 276, 283, 282, 295,
    372, 340, 346, 347, 348, 349, 350, 357, 465, 383, 300, 293, 334, 296, 336, 285, 417};
/// Around the face, from the middle of the hairline over image right.
inline constexpr std::array<int, 36> kOval{10,  338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288,
                                           397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136,
                                           172, 58,  132, 93,  234, 127, 162, 21,  54,  103, 67,  109};
/// The part of it below the brows, closed along their upper edges.
inline constexpr std::array<int, 36> kFace{251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400,
                                           377, 152, 148, 176, 149, 150, 136, 172, 58,  132, 93,  234,
                                           127, 162, 21,  70,  63,  105, 66,  107, 336, 296, 334, 293};
/// The part of it above.
inline constexpr std::array<int, 20> kForehead{21,  54,  103, 67,  109, 10,  338, 297, 332, 284,
                                               251, 293, 334, 296, 336, 107, 66,  105, 63,  70};
inline constexpr std::array<int, 16> kLeftEye{33,  7,   163, 144, 145, 153, 154, 155,
                                              133, 173, 157, 158, 159, 160, 161, 246};
inline constexpr std::array<int, 16> kRightEye{263, 249, 390, 373, 374, 380, 381, 382,
                                               362, 398, 384, 385, 386, 387, 388, 466};
inline constexpr std::array<int, 10> kLeftBrow{70, 63, 105, 66, 107, 55, 65, 52, 53, 46};
inline constexpr std::array<int, 10> kRightBrow{300, 293, 334, 296, 336, 285, 295, 282, 283, 276};
inline constexpr std::array<int, 20> kLips{61,  146, 91,  181, 84,  17, 314, 405, 321, 375,
                                           291, 409, 270, 269, 267, 0,  37,  39,  40,  185};
/// Around the opening between the lips.
inline constexpr std::array<int, 20> kMouth{78,  191, 80,  81,  82,  13, 312, 311, 310, 415,
                                            308, 324, 318, 402, 317, 14, 87,  178, 88,  95};
inline constexpr std::array<int, 18> kNose{168, 122, 174, 198, 49,  48,  64,  98,  97,
                                           2,   326, 327, 294, 278, 279, 420, 399, 351};

/// Lids over and under an eye, and its corners: outer, inner.
struct Eye {
    std::array<int, 3> upper;
    std::array<int, 3> lower;
    int outer;
    int inner;
};
inline constexpr Eye kLeftLids{{160, 159, 158}, {144, 145, 153}, 33, 133};
inline constexpr Eye kRightLids{{387, 386, 385}, {373, 374, 380}, 263, 362};

/// Inner edges of the lips: above, below, at three places about the middle.
inline constexpr std::array<int, 3> kInnerLipAbove{82, 13, 312};
inline constexpr std::array<int, 3> kInnerLipBelow{87, 14, 317};

inline constexpr int kLeftLipCorner = 61;
inline constexpr int kRightLipCorner = 291;
inline constexpr int kChin = 152;
inline constexpr int kLeftCheek = 234;
inline constexpr int kRightCheek = 454;

}  // namespace xuezhao::mesh_points
