// SPDX-License-Identifier: MIT
#include <agentwright/io/state_folder.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Agentwright {

/// QStandardPaths knows the state folder from Qt 6.7 on only.
QString platformStateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + u"/.local/state"_s;
    return base + u"/agentwright"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/agentwright/state"_s;
#endif
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    return QDir().mkpath(info.path()) && QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace Agentwright
