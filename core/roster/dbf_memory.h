#pragma once

#include <shapefil.h>

#include <vector>

namespace xuezhao {

/// A file of shapelib in memory: it reads and writes `bytes`, and finds no other file. One at a time a thread, alive as
/// long as a table is open on it.
class DbfMemory {
public:
    explicit DbfMemory(std::vector<unsigned char> bytes = {});
    ~DbfMemory();
    DbfMemory(const DbfMemory&) = delete;
    DbfMemory& operator=(const DbfMemory&) = delete;

    SAHooks hooks();
    std::vector<unsigned char> bytes;

private:
    friend struct DbfMemoryCalls;
    std::size_t m_at = 0;
};

struct DbfCloser {
    void operator()(DBFInfo* table) const { DBFClose(table); }
};

}  // namespace xuezhao
