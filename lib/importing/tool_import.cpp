// SPDX-License-Identifier: MIT
#include "tool_import.h"

#include <agentwright/model/tool_catalog.h>
#include <agentwright/model/tool_entry.h>
#include <agentwright/model/tool_meaning.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

void appendNew(QStringList &list, const QStringList &items)
{
    for (const QString &item : items) {
        if (!list.contains(item))
            list.append(item);
    }
}

/// Something that a comma string can hold, and that Claude Code reads as one name.
bool isEntry(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"_-.*:").contains(c);
    });
}

/// "todo_write", as Qwen Code had it: the same letters.
QStringList bySpelling(QString name)
{
    name.remove(u'_').remove(u'-');
    const QLatin1StringView tool = toolNameInAnyCase(name);
    return tool.isEmpty() || findLegacyTool(tool.toString()) ? QStringList() : QStringList{tool};
}

QStringList entriesFor(std::span<const ToolDialect> dialects, const QString &name)
{
    const ToolEntry entry = ToolEntry::parse(name);
    for (const ToolDialect dialect : dialects) {
        if (const QStringList present = presentToolsFor(dialect, name); !present.isEmpty())
            return present;
        if (isKnownTool(dialect, name))
            return bySpelling(name); // its own: nothing like it here but what has its name
    }
    if (entry.isMcp() || findTool(entry.name))
        return {name};
    const ToolMeaning meaning = toolMeaning(entry.name);
    if (meaning.kind != ToolMeaning::Kind::Mcp && meaning.kind != ToolMeaning::Kind::Unknown)
        return meaning.instead;
    for (const ToolDialect dialect : dialects) {
        if (const QString mcp = mcpEntryFor(dialect, name); isEntry(mcp))
            return {mcp};
    }
    return bySpelling(name);
}

} // namespace

ToolsInClaude toolsInClaude(std::span<const ToolDialect> dialects, const QStringList &names)
{
    ToolsInClaude tools;
    for (const QString &name : names) {
        if (name == "*"_L1) {
            tools.isAll = true;
            continue;
        }
        const QStringList entries = entriesFor(dialects, name);
        appendNew(tools.entries, entries);
        if (entries.isEmpty())
            tools.unknown.append(name);
    }
    return tools;
}

void importTools(ImportDraft &draft, QLatin1StringView from, const QStringList &names, const ToolListRule &rule)
{
    const QString key = u"tools"_s;
    const ToolsInClaude tools = toolsInClaude(rule.dialects, names);
    const FieldValue value = FieldValue::ofList(tools.entries);
    if (tools.isAll || (names.isEmpty() && rule.emptyMeansAll))
        draft.note(from, key, Kind::Translated, Severity::None,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means all tools"));
    else if (tools.unknown.isEmpty())
        draft.place(from, key, value);
    else
        draft.place(from, key, value, Kind::Approximated, Severity::Warning,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code has nothing like: %1"),
                    {tools.unknown.join(", "_L1)});
}

void importDenied(ImportDraft &draft, QLatin1StringView from, const QStringList &names,
                  std::span<const ToolDialect> dialects)
{
    const QString key = u"disallowedTools"_s;
    ToolsInClaude tools = toolsInClaude(dialects, names);
    if (tools.isAll)
        tools.entries.prepend(u"*"_s);
    // Products without notebooks have no word for changing one.
    if (tools.entries.contains("Edit"_L1) && tools.entries.contains("Write"_L1))
        appendNew(tools.entries, {u"NotebookEdit"_s});
    if (!tools.entries.isEmpty() && !draft.hasField(key)) {
        draft.place(from, key, FieldValue::ofList(tools.entries));
    } else if (!tools.entries.isEmpty()) {
        draft.addToList(key, tools.entries);
        draft.note(from, key, Kind::Translated, Severity::None, "");
    }
    if (!tools.unknown.isEmpty())
        draft.note(from, key, Kind::Approximated, Severity::Warning,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code has nothing like: %1"),
                   {tools.unknown.join(", "_L1)});
}

} // namespace Agentwright
