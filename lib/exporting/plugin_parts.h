// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <QJsonObject>

namespace Agentwright {

/// What Claude Code ignores in the agents of a plugin and takes from the plugin itself: hooks and MCP servers. There they hold for
/// the whole session.
class PluginParts
{
public:
    /// Takes over what one agent has of it, and says so in its report.
    void take(const DefinitionView &definition, LossReport &report);

    const QJsonObject &hooks() const { return m_hooks; } ///< by event
    const QJsonObject &servers() const { return m_servers; } ///< by name
    /// "hooks/hooks.json" and ".mcp.json" as far as there is something in them; paths relative to the plugin.
    QList<BundleFile> files() const;

private:
    FieldOutcome takeHooks(const FieldValue &value);
    FieldOutcome takeServers(const FieldValue &value);

    QJsonObject m_hooks;
    QJsonObject m_servers;
};

} // namespace Agentwright
