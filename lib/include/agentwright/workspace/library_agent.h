// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/text_sketch.h>
#include <agentwright/rules/file_place.h>
#include <agentwright/workspace/library_scope.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// What somebody says in an example, and what is told about the situation.
struct AgentExample {
    QString request; ///< its first turn: whoever speaks first is the one who asks
    QString context; ///< and the commentary
};

/// What telling the agents of a library apart needs of one definition: small, so that ten thousand of them are. A value.
struct LibraryAgent {
    QString path; ///< absolute and clean
    FilePlace place;
    LibraryScope scope;
    QString name;
    QString description;
    QString summary;
    QList<AgentExample> examples;
    TextSketch body;
    /// Claude Code loads it: name and description are texts. What it does not load can neither answer nor be in the way.
    bool isLoaded = false;
};

AGENTWRIGHT_EXPORT LibraryAgent libraryAgentOf(const DefinitionView &definition, const QString &path,
                                               const LibraryScope &scope);

/// True for what is called by its description: agents of Claude Code that load, and those of other products that have one.
AGENTWRIGHT_EXPORT bool answersRequests(const LibraryAgent &agent);

} // namespace Agentwright
