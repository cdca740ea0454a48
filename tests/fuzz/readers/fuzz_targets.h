#pragma once

#include <cstddef>

// The entries of the readers' fuzz targets. Each aborts where a promise is broken.
int fuzzSamFrames(const unsigned char* data, std::size_t size);
int fuzzSamCard(const unsigned char* data, std::size_t size);
int fuzzQrText(const unsigned char* data, std::size_t size);
