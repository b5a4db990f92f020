// SPDX-License-Identifier: MIT
#pragma once

#include "plugin_parts.h"

namespace Agentwright {

/// What people read of a plugin: README.md and LICENSE. In English, because it is for others than the user.
class PluginPapers
{
public:
    explicit PluginPapers(const PluginInfo &plugin) : m_plugin(plugin) { }

    void add(const QString &agent, const QString &description);
    /// Paths are relative to the plugin. The same input gives the same bytes: no year stands in them.
    QList<BundleFile> files(const PluginParts &parts) const;

private:
    QString readme(const PluginParts &parts) const;

    PluginInfo m_plugin;
    QStringList m_agents;
};

/// The text that belongs to an SPDX identifier; empty where we do not know it or nobody is named who gives the licence.
QByteArray knownLicense(const QString &identifier, const QString &holder);

} // namespace Agentwright
