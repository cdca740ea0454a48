#pragma once

#include <QHash>
#include <QObject>
#include <QSettings>
#include <QString>

namespace xuezhao {

/// The rows are in settings.def.
enum class SettingId {
#define XZ_SETTING(id, key, standard, allowed) id,
#include "ui/settings.def"
#undef XZ_SETTING
};

/// The station's settings, in one small file of the user's configuration folder. A value that is not allowed counts
/// as the default. Window thread only.
class Settings : public QObject {
    Q_OBJECT
public:
    /// \param file  for tests; empty: the user's configuration folder
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);

    QString value(SettingId id) const;
    /// False for a value that is not allowed: nothing changes then.
    bool set(SettingId id, const QString& value);
    /// A value for this run alone: the file keeps its own. What is set afterwards replaces it.
    bool setForThisRun(SettingId id, const QString& value);

    QStringList recentJobs() const;
    /// Puts a folder first; the list keeps ten.
    void addRecentJob(const QString& folder);

Q_SIGNALS:
    void changed(xuezhao::SettingId id);

private:
    QSettings m_file;
    QHash<SettingId, QString> m_thisRun;
};

}  // namespace xuezhao
