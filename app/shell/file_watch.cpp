// SPDX-License-Identifier: MIT
#include "shell/file_watch.h"

#include <QDir>
#include <QFileInfo>

namespace Agentwright::App {

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        setFiles(m_files); // a file that was replaced by renaming is not watched any more
        Q_EMIT maybeChanged();
    });
}

void FileWatch::setFiles(const QStringList &paths)
{
    m_files = paths;
    QSet<QString> wanted;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (path.isEmpty())
            continue;
        if (info.exists())
            wanted.insert(info.absoluteFilePath());
        if (info.absoluteDir().exists())
            wanted.insert(info.absolutePath()); // a file that was deleted may come back
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.remove(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted))
        m_watcher.addPath(path);
}

} // namespace Agentwright::App
