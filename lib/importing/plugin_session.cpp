// SPDX-License-Identifier: MIT
#include "plugin_session.h"

#include "foreign_value.h"

#include <agentwright/base/file_text.h>
#include <agentwright/exporting/shown_text.h>
#include <agentwright/model/edit_builder.h>
#include <agentwright/readings/claude_hooks.h>
#include <agentwright/readings/reading.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

QStringList keysOf(const YamlValue &map)
{
    QStringList keys;
    for (const YamlPair &pair : map.pairs)
        keys.append(pair.key.text);
    return keys;
}

/// As a piece of YAML by itself.
QString sourceOf(const YamlValue &map)
{
    return blockYaml(map, 0).replace("\n  "_L1, "\n"_L1).trimmed();
}

/// What can stop a tool call guards the agent.
bool mayForbid(const QStringList &events)
{
    return events.contains("PreToolUse"_L1) || events.contains("PermissionRequest"_L1);
}

/// Of an agent, Claude Code registers "Stop" as "SubagentStop" (documented and measured on 2.1.329); that of a plugin is about the
/// main conversation.
YamlValue hooksOfAgent(const YamlValue &hooks)
{
    YamlValue own = hooks;
    own.pairs.removeIf([](const YamlPair &pair) { return pair.key.text == "Stop"_L1; });
    for (YamlPair &pair : own.pairs) {
        if (pair.key.text == "SubagentStop"_L1)
            pair.key = YamlValue::ofText(u"Stop"_s);
    }
    return own;
}

/// False when there is no way to write it that Claude Code loads.
bool give(const QString &key, const YamlValue &map, ImportedAgent &agent)
{
    const FileText text = decodeText(agent.bytes);
    const Result<TextEdit> edit = setFieldSource(DefinitionView::parse(text.text), key, sourceOf(map));
    const Result<QByteArray> bytes = edit ? encodeText(edit->appliedTo(text.text), text.format) : edit.error();
    if (!bytes)
        return false;
    const DefinitionView after = DefinitionView::parse(decodeText(*bytes).text);
    const FieldValue value = after.value(key);
    if (value.kind != FieldValue::Kind::Structure || value.structure.pairs.size() != map.pairs.size()
        || !findReader(u"claude-code")->read({after, text.format, {}}).loads)
        return false;
    agent.bytes = *bytes;
    return true;
}

void reportGiven(const QString &key, const QString &from, const YamlValue &map, Severity whenBroken,
                 ImportedAgent &agent)
{
    agent.report.fields.append(
        {.key = key,
         .kind = Kind::Approximated,
         .severity = Severity::Warning,
         .from = from,
         .to = keysOf(map).join(", "_L1),
         .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "Held for the whole session in the plugin, and holds for this "
                                     "agent alone here")});
    const QString source = sourceOf(map);
    for (const QLatin1StringView variable :
         {"${CLAUDE_PLUGIN_ROOT}"_L1, "${CLAUDE_PLUGIN_DATA}"_L1, "${user_config."_L1}) {
        if (source.contains(variable))
            agent.report.fields.append(
                {.key = key,
                 .kind = Kind::Approximated,
                 .severity = whenBroken,
                 .from = from,
                 .to = {},
                 .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                             "Outside of a plugin nothing replaces “%1” in it, so it does not work before "
                                             "that is changed"),
                 .reasonArguments = {variable}});
    }
}

void drop(Severity severity, const char *reason, const QStringList &names, ImportedAgent &agent)
{
    if (!names.isEmpty())
        agent.report.fields.append(
            {.kind = Kind::Dropped, .severity = severity, .reason = reason, .reasonArguments = {names.join(", "_L1)}});
}

void takeHooks(const ForeignPlugin &plugin, ImportedAgent &agent)
{
    const QStringList events = keysOf(plugin.hooks);
    const Severity severity = mayForbid(events) ? Severity::Error : Severity::Warning;
    const YamlValue own = hooksOfAgent(plugin.hooks);
    const bool isGiven = plugin.givesParts && !own.pairs.isEmpty() && isLoadableHooksValue(own)
                         && give(u"hooks"_s, own, agent);
    if (!isGiven)
        return drop(severity,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "Hooks of the plugin held for the agent, too, and are not taken "
                                      "over: %1"),
                    events, agent);
    reportGiven(u"hooks"_s, u"hooks/hooks.json"_s, own, severity, agent);
    if (events.contains("Stop"_L1))
        drop(Severity::Note,
             QT_TRANSLATE_NOOP("Agentwright::Exporting",
                               "Hooks of the plugin that are about the main conversation are not taken over: %1"),
             {u"Stop"_s}, agent);
}

void takeServers(const ForeignPlugin &plugin, ImportedAgent &agent)
{
    if (plugin.givesParts && !plugin.servers.pairs.isEmpty() && give(u"mcpServers"_s, plugin.servers, agent))
        return reportGiven(u"mcpServers"_s, u".mcp.json"_s, plugin.servers, Severity::Warning, agent);
    drop(Severity::Warning,
         QT_TRANSLATE_NOOP("Agentwright::Exporting", "MCP servers of the plugin have to be set up where the agent is "
                                                     "used: %1"),
         keysOf(plugin.servers), agent);
}

} // namespace

void takeSessionParts(const ForeignFile &file, ImportedAgent &agent)
{
    if (!file.plugin())
        return;
    if (!file.has("hooks"_L1))
        takeHooks(*file.plugin(), agent);
    if (!file.has("mcpServers"_L1))
        takeServers(*file.plugin(), agent);
}

} // namespace Agentwright
