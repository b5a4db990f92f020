// SPDX-License-Identifier: MIT
#include "library/library_watch.h"

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
    // One that has vanished meanwhile is no reason for a warning.
    QStringList present;
    std::ranges::copy_if(wanted, std::back_inserter(present),
                         [](const QString &path) { return QFileInfo::exists(path); });
    if (!present.isEmpty())
        m_watcher.addPaths(present);
}

} // namespace Agentwright::App
