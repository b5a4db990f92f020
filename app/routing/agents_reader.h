// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/library_agent.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace Agentwright::App {

/// Which agents to read: everything below folders, with the text at hand of one of them in place of its file's.
struct AgentsRequest {
    QStringList folders;
    QString openPath; ///< empty for a document that was never saved
    std::optional<DefinitionView> open;
    std::shared_ptr<const std::atomic_bool> isStopped; ///< set when nobody waits any more
};

/// Reads the disk; for another thread. What cannot be read is left out.
QList<LibraryAgent> readAgents(const AgentsRequest &request);

/// The folders whose agents a file meets: the agents folder that it is in, else its own. Looks at no disk.
QStringList neighbourhoodOf(const QString &path);

/// What a list calls an agent: its name, with the file's where the name is taken twice.
QString agentTitle(const QList<LibraryAgent> &agents, qsizetype agent);

} // namespace Agentwright::App
