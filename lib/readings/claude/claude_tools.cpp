// SPDX-License-Identifier: MIT
#include "claude_tools.h"

#include "readings/reading_notes.h"
#include "readings/source_text.h"

#include <agentwright/model/tool_catalog.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = ToolOutcome::Kind;

void splitEntries(QStringView text, QStringList &entries)
{
    QString entry;
    bool isInside = false;
    const auto finish = [&] {
        const QStringView trimmed = scriptTrimmed(entry);
        if (!trimmed.isEmpty())
            entries.append(trimmed.toString());
        entry.clear();
    };
    for (const QChar c : text) {
        if (c == u'(')
            isInside = true;
        else if (c == u')')
            isInside = false;
        if (!isInside && (c == u',' || c == u' '))
            finish();
        else
            entry += c;
    }
    finish();
}

QString currentName(const QString &name)
{
    const LegacyTool *legacy = findLegacyTool(name);
    return legacy && legacy->isRenamed ? legacy->today.toString() : name;
}

QStringList deniedTools(const YamlValue *disallowed)
{
    QStringList names;
    if (!disallowed)
        return names;
    for (const QString &entry : claudeToolEntries(*disallowed))
        names.append(currentName(ToolEntry::parse(entry).name));
    if (names.contains("Bash"_L1))
        names.append(u"Monitor"_s);
    return names;
}

bool isDenied(const ToolEntry &entry, const QString &name, const QStringList &denied)
{
    if (!entry.isMcp())
        return denied.contains(name);
    const QString server = u"mcp__"_s + entry.server;
    return denied.contains(entry.name) || denied.contains(server) || denied.contains(server + u"__*"_s)
           || denied.contains(u"mcp__*"_s);
}

ToolOutcome outcomeOf(const QString &written, const ToolEntry &entry, bool isPlanMode)
{
    ToolOutcome outcome{.written = written, .name = {}, .kind = Kind::Vanishes};
    if (entry.isMcp()) {
        if (entry.kind != ToolEntry::Kind::McpPattern) {
            outcome.kind = Kind::Resolves;
            outcome.name = entry.name;
        }
        return outcome;
    }
    const QString name = currentName(entry.name);
    const ToolSpec *tool = findTool(name);
    const bool isPlanExit = isPlanMode && name == u"ExitPlanMode";
    if (!tool || (tool->has(ToolSpec::NeverInSubAgents) && !isPlanExit))
        return outcome;
    outcome.name = name;
    outcome.kind = name != entry.name ? Kind::Renamed : Kind::Resolves;
    if (tool->has(ToolSpec::DependsOnSession))
        outcome.kind = Kind::DependsOnSession;
    return outcome;
}

void addOutcomeNotes(const QStringList &entries, const QStringList &refused, Reading &reading)
{
    QStringList unknown, never, session;
    for (const ToolOutcome &outcome : reading.toolOutcomes) {
        const ToolSpec *tool = findTool(currentName(ToolEntry::parse(outcome.written).name));
        if (outcome.kind == Kind::DependsOnSession)
            session.append(outcome.written);
        else if (outcome.kind == Kind::Vanishes && !refused.contains(outcome.written))
            (tool ? never : unknown).append(outcome.written);
    }
    const auto add = [&](const char *text, const QStringList &names, ReadingNote::Kind kind) {
        if (!names.isEmpty())
            reading.notes.append(ReadingNote{text, {names.join(", "_L1)}, kind});
    };
    using enum ReadingNote::Kind;
    add(QT_TRANSLATE_NOOP("Agentwright::Readings", "Not known and dropped without a word: %1"), unknown, Loss);
    add(QT_TRANSLATE_NOOP("Agentwright::Readings", "Never available to sub-agents: %1"), never, Loss);
    add(QT_TRANSLATE_NOOP("Agentwright::Readings", "The kind of session decides whether it is there: %1"), session,
        Remark);
    add(QT_TRANSLATE_NOOP("Agentwright::Readings", "Taken away by disallowedTools: %1"), refused, Remark);
    if (!entries.isEmpty() && reading.tools->isEmpty() && refused.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP(
                             "Agentwright::Readings",
                             "No entry of the tool list is known: the agent is listed but refused when it is called"));
}

void addMemoryTools(QStringList &tools)
{
    for (const QLatin1StringView name : {"Write"_L1, "Edit"_L1, "Read"_L1}) {
        if (!tools.contains(name))
            tools.append(name.toString());
    }
}

/// Grep and Glob are folded into Bash where both are allowed; a session decides about the rest of them.
void settleSearchTools(Reading &reading)
{
    const bool hasBash = std::ranges::any_of(reading.toolOutcomes, [](const ToolOutcome &outcome) {
        return outcome.name == u"Bash" && outcome.kind != Kind::Vanishes;
    });
    for (ToolOutcome &outcome : reading.toolOutcomes) {
        if (outcome.kind == Kind::DependsOnSession && !hasBash && (outcome.name == u"Grep" || outcome.name == u"Glob"))
            outcome.kind = Kind::Resolves;
    }
}

} // namespace

QStringList claudeToolEntries(const YamlValue &value)
{
    QStringList entries;
    if (value.isString())
        splitEntries(value.text, entries);
    for (const YamlValue &item : value.items) {
        if (item.isString())
            splitEntries(item.text, entries);
    }
    return entries;
}

void resolveClaudeTools(const ClaudeToolSettings &settings, Reading &reading)
{
    const QStringList denied = deniedTools(settings.disallowed);
    const QStringList entries = settings.tools ? claudeToolEntries(*settings.tools) : QStringList();
    const bool hasStar = std::ranges::any_of(entries, [](const QString &entry) {
        return ToolEntry::parse(entry).kind == ToolEntry::Kind::All;
    });
    if (!settings.tools || hasStar) {
        if (!denied.isEmpty())
            addNote(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "All tools except: %1"), {denied.join(", "_L1)});
        return;
    }
    QStringList refused;
    for (const QString &written : entries) {
        const ToolEntry entry = ToolEntry::parse(written);
        ToolOutcome outcome = outcomeOf(written, entry, settings.isPlanMode);
        if (!outcome.name.isEmpty() && isDenied(entry, outcome.name, denied)) {
            outcome = {.written = written, .name = {}, .kind = Kind::Vanishes};
            refused.append(written);
        }
        reading.toolOutcomes.append(outcome);
    }
    settleSearchTools(reading);
    reading.tools = QStringList();
    for (const ToolOutcome &outcome : std::as_const(reading.toolOutcomes)) {
        const bool isThere = outcome.kind == Kind::Resolves || outcome.kind == Kind::Renamed;
        if (isThere && !reading.tools->contains(outcome.name))
            reading.tools->append(outcome.name);
    }
    addOutcomeNotes(entries, refused, reading);
    if (settings.hasMemory)
        addMemoryTools(*reading.tools);
    if (entries.isEmpty())
        addLoss(reading,
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "The tool list is there but empty: no tools. Only an absent key gives all of them"));
}

} // namespace Agentwright
