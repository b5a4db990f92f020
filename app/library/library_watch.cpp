// SPDX-License-Identifier: MIT
#include "library/library_watch.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Agentwright::App {

LibraryWatch::LibraryWatch(QObject *parent) : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, &LibraryWatch::maybeChanged);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LibraryWatch::goOn);
}

void LibraryWatch::setPaths(const QStringList &folders, const QStringList &files)
{
    m_isComplete = folders.size() + files.size() <= kMostPaths;
    QSet<QString> wanted;
    for (const QStringList &paths : {folders, files}) {
        for (const QString &path : paths.first(std::min(paths.size(), kMostPaths - wanted.size())))
            wanted.insert(path);
    }
    // The watcher itself forgets what was replaced by another file.
    const QStringList listed = m_watcher.directories() + m_watcher.files();
    const QSet<QString> watched(listed.begin(), listed.end());
    const QSet<QString> unwanted = QSet<QString>(watched).subtract(wanted);
    m_unwanted = QStringList(unwanted.begin(), unwanted.end());
    wanted.subtract(watched);
    m_waiting = QStringList(wanted.begin(), wanted.end());
    m_next.start(0);
}

/// A few milliseconds at a time: the system is asked for each path, and the watcher looks through all it has.
void LibraryWatch::goOn()
{
    constexpr int kWatchTurnMs = 3;
    const QDeadlineTimer end(kWatchTurnMs, Qt::PreciseTimer);
    while (!end.hasExpired() && !(m_unwanted.isEmpty() && m_waiting.isEmpty())) {
        if (!m_unwanted.isEmpty()) {
            m_watcher.removePath(m_unwanted.takeLast());
            continue;
        }
        // One that has vanished meanwhile is no reason for a warning.
        const QString path = m_waiting.takeLast();
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
    if (!m_unwanted.isEmpty() || !m_waiting.isEmpty())
        m_next.start(0);
}

} // namespace Agentwright::App
