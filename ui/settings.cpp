#include "ui/settings.h"

#include <QStringList>

namespace xuezhao {

namespace {

constexpr int kRecentJobs = 10;

struct Row {
    const char* key;
    const char* standard;
    const char* allowed;
};

const Row& rowOf(SettingId id) {
    static const Row rows[] = {
#define XZ_SETTING(id, key, standard, allowed) {key, standard, allowed},
#include "ui/settings.def"
#undef XZ_SETTING
    };
    return rows[int(id)];
}

bool allows(const Row& row, const QString& value) {
    const QString allowed = QLatin1String(row.allowed);
    return allowed.isEmpty() || allowed.split(QLatin1Char('|')).contains(value);
}

QString defaultFile() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("xuezhao"), QStringLiteral("station"))
        .fileName();
}

}  // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_file(file.isEmpty() ? defaultFile() : file, QSettings::IniFormat) {}

QString Settings::value(SettingId id) const {
    if (const auto now = m_thisRun.find(id); now != m_thisRun.end()) return *now;
    const Row& row = rowOf(id);
    const QString kept = m_file.value(QLatin1String(row.key), QLatin1String(row.standard)).toString();
    return allows(row, kept) ? kept : QLatin1String(row.standard);
}

bool Settings::set(SettingId id, const QString& value) {
    const Row& row = rowOf(id);
    if (!allows(row, value)) return false;
    const QString before = this->value(id);
    m_thisRun.remove(id);
    if (this->value(id) != value) m_file.setValue(QLatin1String(row.key), value);
    if (before != value) Q_EMIT changed(id);
    return true;
}

bool Settings::setForThisRun(SettingId id, const QString& value) {
    if (!allows(rowOf(id), value)) return false;
    const QString before = this->value(id);
    m_thisRun[id] = value;
    if (before != value) Q_EMIT changed(id);
    return true;
}

QStringList Settings::recentJobs() const {
    return value(SettingId::RecentJobs).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void Settings::addRecentJob(const QString& folder) {
    QStringList jobs = recentJobs();
    jobs.removeAll(folder);
    jobs.prepend(folder);
    set(SettingId::RecentJobs, jobs.mid(0, kRecentJobs).join(QLatin1Char('\n')));
}

}  // namespace xuezhao
