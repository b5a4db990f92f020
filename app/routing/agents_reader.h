// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/stop_flag.h>
#include <agentwright/workspace/file_walk.h>
#include <agentwright/workspace/library_agent.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Agentwright::App {

/// Which agents to read: everything below folders, with the text at hand of one of them in place of its file's.
struct AgentsRequest {
    QStringList folders;
    QString openPath; ///< empty for a document that was never saved
    std::optional<DefinitionView> open;
    std::shared_ptr<const StopFlag> stop;
};

struct AgentsAnswer {
    QList<LibraryAgent> agents; ///< by path
    QList<WalkProblem> problems; ///< why some may be missing
};

/// Reads agents, and keeps them: a file is read again when its size or time has changed, or changed so shortly before it was
/// read that the same time may stand for another content. Used by one thread at a time.
class AgentsReader
{
public:
    /// Files that cannot be read are left out.
    AgentsAnswer read(const AgentsRequest &request);

private:
    struct Known {
        qint64 size = 0;
        qint64 modified = 0;
        qint64 readAt = 0; ///< milliseconds since 1970, as the time of the file
        LibraryAgent agent;
    };
    const Known *known(const WalkedFile &file) const;

    QHash<QString, Known> m_known; ///< by path
};

/// The folders whose agents a file meets: the agents folder that it is in, else its own. Looks at no disk.
QStringList neighbourhoodOf(const QString &path);

/// What lists call the agents: their names, with so much of the path as tells those of one name apart.
QStringList agentTitles(const QList<LibraryAgent> &agents);

} // namespace Agentwright::App
