// SPDX-License-Identifier: MIT
#include "library_support.h"

#include "built_in_agents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

bool isAgent(const LibraryFile &file)
{
    return file.isLoaded && kClaudeAgents.testFlag(file.place.kind);
}

AgentIndex::AgentIndex(const LibraryContext &context)
{
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        const LibraryFile &file = context.files[i];
        if (!isAgent(file))
            continue;
        m_byName[file.name].append(i);
        ++m_scopes[scopeOf(file)];
    }
}

bool AgentIndex::knows(const QString &name) const
{
    const bool isBuiltIn = std::any_of(kBuiltInAgents.begin(), kBuiltInAgents.end(), [&](QLatin1StringView one) {
        return name.compare(one, Qt::CaseInsensitive) == 0;
    });
    return isBuiltIn || name == "fork"_L1 || m_byName.contains(name.section(u':', -1));
}

QList<QList<qsizetype>> circlesOf(const QList<QList<qsizetype>> &successors)
{
    // Tarjan's strongly connected components with a stack of our own.
    struct Visit {
        qsizetype node;
        qsizetype next = 0;
    };
    const qsizetype count = successors.size();
    QList<qsizetype> order(count, -1);
    QList<qsizetype> low(count, 0);
    QList<bool> isOpen(count, false);
    QList<qsizetype> open;
    QList<QList<qsizetype>> circles;
    qsizetype clock = 0;
    for (qsizetype root = 0; root < count; ++root) {
        QList<Visit> visits;
        if (order[root] < 0)
            visits.append(Visit{root});
        while (!visits.isEmpty()) {
            Visit &visit = visits.last();
            const qsizetype node = visit.node;
            if (visit.next == 0) {
                order[node] = low[node] = clock++;
                open.append(node);
                isOpen[node] = true;
            }
            if (visit.next < successors[node].size()) {
                const qsizetype target = successors[node][visit.next++];
                if (order[target] < 0)
                    visits.append(Visit{target});
                else if (isOpen[target])
                    low[node] = std::min(low[node], order[target]);
                if (visits.last().node != node || visits.last().next < successors[node].size())
                    continue;
            }
            if (low[node] == order[node]) {
                QList<qsizetype> circle;
                do {
                    circle.append(open.takeLast());
                    isOpen[circle.last()] = false;
                } while (circle.last() != node);
                std::sort(circle.begin(), circle.end());
                if (circle.size() > 1 || successors[node].contains(node))
                    circles.append(circle);
            }
            visits.removeLast();
            if (!visits.isEmpty())
                low[visits.last().node] = std::min(low[visits.last().node], low[node]);
        }
    }
    return circles;
}

QString pluginOf(const LibraryFile &file)
{
    const qsizetype at = (file.place.folder + u'/').lastIndexOf("/agents/"_L1);
    return at < 0 ? QString() : file.place.folder.first(at).section(u'/', -1);
}

QString projectOf(const QString &path)
{
    const qsizetype at = path.lastIndexOf("/.claude/"_L1);
    return at < 0 ? QString() : path.first(at);
}

} // namespace Agentwright
