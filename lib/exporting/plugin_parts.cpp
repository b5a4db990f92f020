// SPDX-License-Identifier: MIT
#include "plugin_parts.h"

#include "structured_value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

/// Of an agent, Claude Code registers the one as the other (documented and measured on 2.1.329).
QString sessionEvent(const QString &event)
{
    return event == "Stop"_L1 ? u"SubagentStop"_s : event;
}

bool isHookMap(const QJsonValue &value)
{
    const QJsonObject events = value.toObject();
    return !events.isEmpty()
           && std::all_of(events.begin(), events.end(), [](const QJsonValue &groups) { return groups.isArray(); });
}

} // namespace

void PluginParts::take(const DefinitionView &definition, LossReport &report)
{
    for (FieldOutcome &outcome : report.fields) {
        if (outcome.kind != Kind::Dropped || (outcome.key != "hooks"_L1 && outcome.key != "mcpServers"_L1))
            continue;
        const FieldValue value = definition.value(outcome.key);
        const FieldOutcome taken = outcome.key == "hooks"_L1 ? takeHooks(value) : takeServers(value);
        if (taken.kind == Kind::Kept)
            continue; // nothing was there to take
        outcome.kind = taken.kind;
        outcome.severity = taken.severity;
        outcome.to = taken.to;
        outcome.reason = taken.reason;
        outcome.reasonArguments = taken.reasonArguments;
    }
}

FieldOutcome PluginParts::takeHooks(const FieldValue &value)
{
    const std::optional<QJsonValue> hooks = jsonValue(value);
    if (!hooks || !isHookMap(*hooks))
        return {};
    const QJsonObject events = hooks->toObject();
    for (auto it = events.begin(); it != events.end(); ++it) {
        const QString event = sessionEvent(it.key());
        QJsonArray groups = m_hooks.value(event).toArray();
        for (const QJsonValue &group : it.value().toArray()) {
            if (!groups.contains(group)) // two agents with one guard
                groups.append(group);
        }
        m_hooks.insert(event, groups);
    }
    return {.kind = Kind::Approximated,
            .severity = Severity::Warning,
            .to = u"hooks/hooks.json"_s,
            .reason =
                QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                  "Moves to hooks/hooks.json, where it holds for the whole session; scripts that it calls "
                                  "are not packed")};
}

FieldOutcome PluginParts::takeServers(const FieldValue &value)
{
    const McpServers servers = mcpServers(value);
    QStringList collisions;
    for (auto it = servers.configs.begin(); it != servers.configs.end(); ++it) {
        if (m_servers.contains(it.key()) && m_servers.value(it.key()) != it.value())
            collisions.append(it.key());
        else
            m_servers.insert(it.key(), it.value());
    }
    if (!collisions.isEmpty())
        return {.kind = Kind::Approximated,
                .severity = Severity::Warning,
                .to = u".mcp.json"_s,
                .reason =
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "Another agent of the plugin sets up a server of the same name differently, which "
                                      "counts: %1"),
                .reasonArguments = {collisions.join(", "_L1)}};
    if (!servers.configs.isEmpty())
        return {.kind = Kind::Approximated,
                .severity = Severity::Warning,
                .to = u".mcp.json"_s,
                .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "Moves to .mcp.json, where it is there for the whole session")};
    if (servers.isUnderstood && !servers.names.isEmpty())
        return {.kind = Kind::Approximated,
                .severity = Severity::Note,
                .reason =
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "Is ignored in agents of plugins; servers that are only named have to be set up by "
                                      "whoever uses the plugin: %1"),
                .reasonArguments = {servers.names.join(", "_L1)}};
    return {};
}

QList<BundleFile> PluginParts::files() const
{
    QList<BundleFile> files;
    if (!m_servers.isEmpty())
        files.append({u".mcp.json"_s, QJsonDocument(QJsonObject{{u"mcpServers"_s, m_servers}}).toJson()});
    if (!m_hooks.isEmpty())
        files.append({u"hooks/hooks.json"_s, QJsonDocument(QJsonObject{{u"hooks"_s, m_hooks}}).toJson()});
    return files;
}

} // namespace Agentwright
