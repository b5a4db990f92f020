// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/library_index.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <mutex>

namespace Agentwright::App {

/// Rows that still have to be worked out: in their order, but first those that somebody looks at. Thread-safe.
class DetailsQueue
{
public:
    /// In place of those that are left.
    void fill(const LibraryRows &rows);
    /// By path; whoever was looked at before waits for his turn again. Holds for what is filled in later, too.
    void prefer(const QStringList &paths);
    /// So many at most; none when nothing is left.
    LibraryRows take(qsizetype most);

private:
    std::mutex m_mutex;
    LibraryRows m_rows; ///< null where it was taken
    QHash<QString, qsizetype> m_places; ///< by path
    QStringList m_preferred;
    qsizetype m_next = 0; ///< everything in front of it was taken
};

} // namespace Agentwright::App
