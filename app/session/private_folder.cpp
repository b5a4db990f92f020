// SPDX-License-Identifier: MIT
#include "session/private_folder.h"

#include <QDir>
#include <QFileInfo>

namespace Agentwright::App {

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    return QDir().mkpath(info.path()) && QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace Agentwright::App
