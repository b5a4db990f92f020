// SPDX-License-Identifier: MIT
#include "library/library_watch.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace Agentwright::App {

LibraryWatch::LibraryWatch(QObject *parent) : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounceMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, &LibraryWatch::maybeChanged);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LibraryWatch::watchMore);
}

void LibraryWatch::setPaths(const QStringList &folders, const QStringList &files)
{
    const QStringList all = folders + files;
    m_isComplete = all.size() <= kMostPaths;
    const QStringList some = all.first(std::min(all.size(), kMostPaths));
    QSet<QString> wanted(some.begin(), some.end());
    QStringList unwanted;
    for (const QString &path : m_watcher.files() + m_watcher.directories()) {
        if (!wanted.remove(path))
            unwanted.append(path);
    }
    if (!unwanted.isEmpty())
        m_watcher.removePaths(unwanted);
    m_waiting = QStringList(wanted.begin(), wanted.end());
    watchMore();
}

/// A few milliseconds at a time: the system is asked for each path.
void LibraryWatch::watchMore()
{
    const QStringList some = m_waiting.first(std::min(m_waiting.size(), kPathsAtOnce));
    m_waiting.remove(0, some.size());
    // One that has vanished meanwhile is no reason for a warning.
    QStringList present;
    std::ranges::copy_if(some, std::back_inserter(present), [](const QString &path) { return QFileInfo::exists(path); });
    if (!present.isEmpty())
        m_watcher.addPaths(present);
    if (!m_waiting.isEmpty())
        m_next.start(0);
}

} // namespace Agentwright::App
