// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/library_rule.h>

#include <QHash>
#include <QList>
#include <QSet>

namespace Agentwright {

/// True for a file whose name counts among agents of Claude Code.
bool isAgent(const LibraryFile &file);

/// The agents by name, and which sets they are in.
class AgentIndex
{
public:
    explicit AgentIndex(const LibraryContext &context);

    /// Indexes of the agents with that name; "plugin:agent" is looked up as "agent".
    QList<qsizetype> named(const QString &name) const { return m_byName.value(name.section(u':', -1)); }
    bool knows(const QString &name) const;
    /// How many agents are in the file's scope.
    qsizetype sizeOfScope(const LibraryFile &file) const { return m_scopes.value(scopeOf(file)); }
    QStringList names() const { return m_byName.keys(); }

private:
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<QString, qsizetype> m_scopes;
};

/// Who leads to whom: the circles in a graph, each once, beginning at its smallest node. Linear, not recursive.
QList<QList<qsizetype>> circlesOf(const QList<QList<qsizetype>> &successors);

/// Related places of one finding beyond these are left out.
inline constexpr qsizetype kMostRelated = 20;

/// The name of the folder that holds a plugin's agents folder.
QString pluginOf(const LibraryFile &file);

/// The folder that holds .claude, for a file below it; else empty.
QString projectOf(const QString &path);

} // namespace Agentwright
