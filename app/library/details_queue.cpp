// SPDX-License-Identifier: MIT
#include "library/details_queue.h"

#include <utility>

namespace Agentwright::App {

void DetailsQueue::fill(const LibraryRows &rows)
{
    QHash<QString, qsizetype> places;
    places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i]->path, i);
    const std::lock_guard lock(m_mutex);
    m_rows = rows;
    m_places = places;
    m_next = 0;
}

void DetailsQueue::prefer(const QStringList &paths)
{
    const std::lock_guard lock(m_mutex);
    m_preferred = paths;
}

LibraryRows DetailsQueue::take(qsizetype most)
{
    const std::lock_guard lock(m_mutex);
    LibraryRows taken;
    const auto takeAt = [&](qsizetype place) {
        if (place >= 0 && m_rows[place])
            taken.append(std::exchange(m_rows[place], nullptr));
    };
    while (taken.size() < most && !m_preferred.isEmpty() && !m_rows.isEmpty())
        takeAt(m_places.value(m_preferred.takeFirst(), -1));
    while (taken.size() < most && m_next < m_rows.size())
        takeAt(m_next++);
    return taken;
}

} // namespace Agentwright::App
