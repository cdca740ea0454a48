#include "core/roster/dbf_memory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace xuezhao {
namespace {

/// shapelib opens files by name and asks for no context: the one that is open on this thread.
thread_local DbfMemory* t_open = nullptr;

}  // namespace

/// The calls that shapelib makes; a file handle is the memory itself.
struct DbfMemoryCalls {
    static DbfMemory* of(SAFile file) { return reinterpret_cast<DbfMemory*>(file); }

    static SAFile open(const char* name, const char*) {
        // It also looks for a file beside the table that names the encoding (.cpg).
        if (!t_open || !std::string_view(name).ends_with(".dbf")) return nullptr;
        t_open->m_at = 0;
        return reinterpret_cast<SAFile>(t_open);
    }
    static SAOffset read(void* to, SAOffset size, SAOffset count, SAFile file) {
        DbfMemory& memory = *of(file);
        const std::size_t left = memory.bytes.size() - std::min(memory.m_at, memory.bytes.size());
        const std::size_t whole = size == 0 ? 0 : std::min<std::size_t>(count, left / size);
        std::memcpy(to, memory.bytes.data() + (left ? memory.m_at : 0), whole * size);
        memory.m_at += whole * size;
        return whole;
    }
    static SAOffset write(void* from, SAOffset size, SAOffset count, SAFile file) {
        DbfMemory& memory = *of(file);
        memory.bytes.resize(std::max(memory.bytes.size(), memory.m_at + size * count));
        std::memcpy(memory.bytes.data() + memory.m_at, from, size * count);
        memory.m_at += size * count;
        return count;
    }
    static SAOffset seek(SAFile file, SAOffset offset, int whence) {
        DbfMemory& memory = *of(file);
        memory.m_at = whence == SEEK_END ? memory.bytes.size() : whence == SEEK_CUR ? memory.m_at + offset : offset;
        return 0;
    }
    static SAOffset tell(SAFile file) { return of(file)->m_at; }
    static int flush(SAFile) { return 0; }
    static int close(SAFile) { return 0; }
    static int remove(const char*) { return 0; }
    static void error(const char*) {}
};

DbfMemory::DbfMemory(std::vector<unsigned char> content) : bytes(std::move(content)) {
    t_open = this;
}

DbfMemory::~DbfMemory() {
    t_open = nullptr;
}

SAHooks DbfMemory::hooks() {
    using Calls = DbfMemoryCalls;
    return {Calls::open,  Calls::read,  Calls::write,  Calls::seek,  Calls::tell,
            Calls::flush, Calls::close, Calls::remove, Calls::error, std::atof};
}

}  // namespace xuezhao
