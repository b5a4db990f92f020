// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Agentwright::App {

/// Tells when something may have changed in folders, a moment after the last change. Systems watch a limited number of paths:
/// beyond kMostPaths somebody has to ask for a new look.
class LibraryWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostPaths = 4000;
    static constexpr int kDebounceMs = 300;

    explicit LibraryWatch(QObject *parent = nullptr);

    /// Files are watched too, because one that is written in place changes no folder.
    void setPaths(const QStringList &folders, const QStringList &files);
    bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    void maybeChanged();

private:
    void goOn();

    QFileSystemWatcher m_watcher{this};
    QStringList m_unwanted; ///< still watched
    QStringList m_waiting; ///< to be watched
    QTimer m_next;
    QTimer m_debounce;
    bool m_isComplete = true;
};

} // namespace Agentwright::App
