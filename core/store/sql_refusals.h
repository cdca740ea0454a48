#pragma once

#include "core/store/refusal_book.h"
#include "core/store/sql_connection.h"

namespace xuezhao {

/// The refused photographs over the connection of a SqlStore, which outlives it.
class SqlRefusals final : public RefusalBook {
public:
    explicit SqlRefusals(SqlConnection& connection) : m_connection(connection) {}

    Result<int> addList(const RefusalList& list) override;
    Result<std::vector<Refusal>> all() override;
    Result<std::set<std::string>> refusedHashes() override;
    Result<std::vector<CurrentPhoto>> currentPhotos() override;
    Result<std::int64_t> nextBatch() override;
    Result<void> add(const RemedyEvent& event) override;
    Result<std::vector<RemedyEvent>> events() override;
    Result<void> keep(const Assessment& assessment) override;
    Result<std::vector<Assessment>> assessments() override;

private:
    SqlConnection& m_connection;
};

}  // namespace xuezhao
