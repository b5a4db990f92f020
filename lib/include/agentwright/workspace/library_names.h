// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/workspace/library_index.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// What becomes of an agent whose name others have too, in Claude Code (code.claude.com/docs/en/sub-agents and measured on
/// 2.1.329): the project's hides the user's, a project's hides that of the project it lies in; of two in one scope one is
/// loaded, and which one is not defined. A plugin's agents are called "plugin:name" and are in nobody's way. Other tools' places
/// are no scopes of Claude Code.
struct NameStanding {
    enum class Kind {
        Alone,
        Hides, ///< counts instead of others
        Hidden, ///< another one counts instead, at least in one project
        Undecided, ///< another one of the same scope has the name
    };
    Kind kind = Kind::Alone;
    /// Places in the list: whom it hides, who hides it, or with whom it competes; ascending.
    QList<qsizetype> others;

    friend bool operator==(const NameStanding &, const NameStanding &) = default;
};

/// For every row, in the order of the rows. Only what Claude Code loads can be in somebody's way. Near-linear.
AGENTWRIGHT_EXPORT QList<NameStanding> nameStandings(const LibraryRows &rows);

/// A sentence for the user in the current language; empty for Alone.
AGENTWRIGHT_EXPORT QString standingText(const NameStanding &standing, const LibraryRows &rows);

} // namespace Agentwright
