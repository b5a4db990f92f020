// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace Agentwright::Testing {

/// Notes a write in a state folder, as a process does before it makes the hidden folder of that path.
inline bool noteWrite(const QString &stateFolder, const QString &stage)
{
    const QString notes = stateFolder + QStringLiteral("/writes/");
    const QFileInfo info(stage);
    QFile note(notes + info.fileName().section(u'-', 1));
    const QByteArray path = (QFileInfo(info.path()).canonicalFilePath() + u'/' + info.fileName()).toUtf8();
    return QDir().mkpath(notes) && note.open(QIODevice::WriteOnly) && note.write(path) == path.size();
}

} // namespace Agentwright::Testing
