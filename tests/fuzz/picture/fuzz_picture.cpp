// The entry of libFuzzer for everything that reads picture files; test_mutations.cpp calls it too. By hand:
//   cmake -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ -DXUEZHAO_FUZZ=ON
//         -DXUEZHAO_SANITIZE=address,undefined,fuzzer-no-link
//   cmake --build build/fuzz --target fuzzer_picture && build/fuzz/tests/fuzzer_picture -max_len=8192
//   FOLDER_OF_SMALL_PICTURES

#include "core/picture/decode.h"
#include "core/picture/inspect.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const std::span<const unsigned char> bytes(data, size);
    const auto facts = inspectPicture(bytes, "p.jpg");
    const auto picture = decodePicture(bytes, "p.jpg");
    // What opens has been inspected, and is what was inspected.
    if (picture && !facts) std::abort();
    if (picture && picture->image.size().area() != facts->picture.area()) std::abort();
    if (facts && facts->quality && !(*facts->quality >= 1 && *facts->quality <= 100)) std::abort();
    return 0;
}
