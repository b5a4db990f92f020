// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Agentwright::App {

struct CommandHelp;

/// A script for the shell that completes the arguments of agentwright-cli with these commands.
QString bashCompletion(const QList<CommandHelp> &commands);
QString zshCompletion(const QList<CommandHelp> &commands);
QString fishCompletion(const QList<CommandHelp> &commands);

} // namespace Agentwright::App
