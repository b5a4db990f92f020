// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace Agentwright::App {

/// Says when files may have changed on disk. Whoever listens looks at the file itself: one's own writes are reported too.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDebounceMs = 200;

    explicit FileWatch(QObject *parent = nullptr);

    /// The files to watch from now on; empty paths do not count.
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void maybeChanged();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    QStringList m_files;
};

} // namespace Agentwright::App
