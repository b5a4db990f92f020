// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "console.h"

#include <agentwright/exporting/export_target.h>

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright::App {

inline constexpr auto kAllTargets = QLatin1StringView("all");

QList<QCommandLineOption> exportOptions();

/// The targets named by --to; empty (and reported) when there is none or one does not exist.
QList<const ExportTarget *> targetsOf(const QStringList &values, Console &console);

/// A licence that cannot be read is reported.
PluginInfo pluginInfo(const CommandParser &parser, Console &console);

/// The path, relative to the folder that the user named, lies in a folder from which a tool other than Claude Code takes its agents, as exports make them.
bool isOfAnotherTool(const QString &path);

} // namespace Agentwright::App
