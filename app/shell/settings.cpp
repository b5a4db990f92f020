// SPDX-License-Identifier: MIT
#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

static QString keyOf(Panel panel)
{
    switch (panel) {
    case Panel::Form:
        return u"panels/form"_s;
    case Panel::Preview:
        return u"panels/preview"_s;
    case Panel::Problems:
        return u"panels/problems"_s;
    case Panel::Blocks:
        return u"panels/blocks"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// QStandardPaths knows the state folder from Qt 6.7 on only.
static QString platformStateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + u"/.local/state"_s;
    return base + u"/agentwright"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/agentwright/state"_s;
#endif
}

Settings::Settings(const QString &iniFile)
    : m_store(iniFile.isEmpty()
                  ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"agentwright"_s, u"agentwright"_s).fileName()
                  : iniFile,
              QSettings::IniFormat)
    , m_stateFolder(iniFile.isEmpty() ? platformStateFolder() : QFileInfo(iniFile).absolutePath() + u"/state"_s)
{ }

bool Settings::isPanelShown(Panel panel) const
{
    return m_store.value(keyOf(panel), panel != Panel::Blocks).toBool();
}

void Settings::setPanelShown(Panel panel, bool shown)
{
    m_store.setValue(keyOf(panel), shown);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue("files/recent", QStringList(files.mid(0, kMaxRecentFiles)));
}

QString Settings::lastFolder() const
{
    return m_store.value("files/lastFolder", QDir::homePath()).toString();
}

} // namespace Agentwright::App
