// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/library_agent.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright::App {

class CommandParser;
class Console;

/// The agents of the paths on a command line. Their own paths are absolute; `shown` has them as given.
struct LibraryInput {
    QList<LibraryAgent> agents;
    QStringList shown; ///< by agent

    /// "path (name)", the path alone where the name says no more.
    QString label(qsizetype agent) const;
    /// {"path","name"}
    QJsonObject toJson(qsizetype agent) const;
};

/// Reads on all cores; reports what cannot be read and, as a note, how many files hold no agent that answers.
LibraryInput readLibrary(const QStringList &paths, Console &console);

/// An option that takes a whole number; nullopt, and reported, when it is none of that range.
std::optional<int> numberOf(const CommandParser &parser, const QString &option, int smallest, int largest,
                            Console &console);

/// "83 %"
QString percentText(double part);

} // namespace Agentwright::App
