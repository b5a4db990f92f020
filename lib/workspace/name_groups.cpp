// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_names.h>
#include <agentwright/workspace/overlap.h>

#include <QHash>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace Agentwright {

namespace {

/// The rows as far as names need them.
LibraryRows rowsOf(const QList<LibraryAgent> &agents)
{
    LibraryRows rows;
    for (const LibraryAgent &agent : agents) {
        auto row = std::make_shared<LibraryRow>();
        row->path = agent.path;
        row->scope = agent.scope;
        row->name = agent.name;
        row->isLoaded = agent.isLoaded && kClaudeAgents.testFlag(agent.place.kind);
        rows.append(row);
    }
    return rows;
}

/// The first of those that an agent is connected with, found again by every member.
class Groups
{
public:
    explicit Groups(const QList<NameStanding> &standings) : m_leaders(standings.size())
    {
        for (qsizetype i = 0; i < standings.size(); ++i)
            m_leaders[i] = i;
        for (qsizetype i = 0; i < standings.size(); ++i) {
            for (const qsizetype other : standings[i].others)
                join(i, other);
        }
    }

    qsizetype leaderOf(qsizetype i)
    {
        while (m_leaders[i] != i)
            i = m_leaders[i] = m_leaders[m_leaders[i]];
        return i;
    }

private:
    void join(qsizetype a, qsizetype b)
    {
        const qsizetype first = leaderOf(a);
        const qsizetype second = leaderOf(b);
        m_leaders[std::max(first, second)] = std::min(first, second);
    }

    QList<qsizetype> m_leaders;
};

} // namespace

QList<NameGroup> nameGroupsOf(const QList<LibraryAgent> &agents)
{
    const QList<NameStanding> standings = nameStandings(rowsOf(agents));
    Groups connected(standings);
    QMap<std::pair<QString, QString>, QList<qsizetype>> byFirst; // by name, then path of the first
    QHash<qsizetype, QList<qsizetype>> members;
    for (qsizetype i = 0; i < agents.size(); ++i) {
        if (standings[i].kind != NameStanding::Kind::Alone)
            members[connected.leaderOf(i)].append(i);
    }
    for (QList<qsizetype> group : std::as_const(members)) {
        std::sort(group.begin(), group.end(), [&](qsizetype a, qsizetype b) { return agents[a].path < agents[b].path; });
        byFirst.insert({agents[group.first()].name, agents[group.first()].path}, group);
    }
    QList<NameGroup> groups;
    for (const QList<qsizetype> &group : std::as_const(byFirst)) {
        NameGroup one{agents[group.first()].name, group, {}};
        std::copy_if(group.begin(), group.end(), std::back_inserter(one.inFront),
                     [&](qsizetype i) { return standings[i].kind != NameStanding::Kind::Hidden; });
        groups.append(one);
    }
    return groups;
}

} // namespace Agentwright
