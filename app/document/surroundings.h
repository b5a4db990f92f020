// SPDX-License-Identifier: MIT
#pragma once

#include <QMultiHash>
#include <QString>
#include <QStringList>

namespace Agentwright::App {

/// What is around a definition on the disk and of use while it is edited.
struct Surroundings {
    QMultiHash<QString, QString> names; ///< of the other definitions in its folder: name to file name
    QStringList skills; ///< of the folder "skills" beside the one of the agents, and of the user
    QStringList servers; ///< of the nearest .mcp.json, as entries of a tool list: "mcp__server"

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

/// Reads the beginning of the folder's definitions, names of folders, and one .mcp.json; for another thread. Nothing for a
/// document without a file.
Surroundings lookAround(const QString &filePath);

} // namespace Agentwright::App
