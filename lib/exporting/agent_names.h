// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_run.h>

#include <QHash>
#include <QSet>

#include <optional>

namespace Agentwright {

/// Where an agent stands in its bundle, or why it has no place there.
struct AgentPlace {
    QString agent; ///< the name that Claude Code gives it: its own, or else that of its exported file
    QString fileStem; ///< file name without extension; no other agent of the bundle has it, whatever the case
    std::optional<ExportRefusal> refusal;
};

/// Keeps the agents of one bundle apart. Their identity is the name, so of two with one name the second is refused; names
/// that make the same file name are told apart by a number.
class AgentNames
{
public:
    /// The file name of a source that stays where it is.
    void reserve(const QString &fileStem);
    AgentPlace placeFor(const SourceDefinition &source);

private:
    QString freeStem(const QString &wanted);

    QHash<QString, QString> m_sourceOfName;
    QSet<QString> m_stems;
};

/// True for a source that stands in the target's folder below the root already, and stays under its name.
bool isAlreadyIn(const QString &folder, const QString &pathInRoot);
/// Keeps the names of all files that stay where they are.
void reserveOwnFiles(const QList<SourceIdentity> &sources, const QString &folder, AgentNames &names);

} // namespace Agentwright
