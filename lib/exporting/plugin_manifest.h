// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <optional>

namespace Agentwright {

/// The request with what was left empty filled in.
PluginInfo withDefaults(PluginInfo plugin);

/// Why Claude Code or its marketplace would refuse a plugin like this.
std::optional<ExportRefusal> pluginObstacle(const PluginInfo &plugin);

/// Deterministic: keys in alphabetical order, UTF-8, LF.
QByteArray pluginManifest(const PluginInfo &plugin);
QByteArray marketplaceManifest(const PluginInfo &plugin);

/// Where the plugin stands below the bundle's root: empty, or "plugins/<name>/" in a marketplace.
QString pluginFolder(const PluginInfo &plugin);

} // namespace Agentwright
