// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../model_translation.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/colour_names.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::opencode {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

constexpr auto kId = "opencode";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "OpenCode");

// anomalyco/opencode: packages/core/src/v1/config/agent.ts and permission.ts, August 2026, source; 1.18.34 measured, November
// 2026: one invalid value keeps the program from starting, and unknown keys go to the model provider. A file called "build" makes
// it start in another agent, and one called "title" writes the titles of sessions (1.18.33 measured).
constexpr NameRule kNames{.marks = "-_"_L1,
                          .takesCapitals = true,
                          .namesFile = true,
                          .reserved = "build plan title summary compaction"_L1,
                          .builtIn = "explore general"_L1};
constexpr ModelRule kModels{.takesClaudeIds = true, .writesAliasesAsIds = true, .idPrefix = "anthropic/"_L1};

bool isCommandRule(const ToolEntry &entry)
{
    return entry.name == "Bash"_L1 && !entry.specifier.isEmpty();
}

/// "git:*" is how Claude Code writes the prefix "git *".
QString commandPattern(const ToolEntry &entry)
{
    QString pattern = entry.specifier.trimmed();
    if (pattern.endsWith(":*"_L1))
        pattern = pattern.chopped(2) + " *"_L1;
    return pattern;
}

/// The last rule that matches counts. QJsonObject sorts "*" in front of all names, which is where it has to stand.
QJsonObject allowedRules(const ToolPlan &plan)
{
    QJsonObject rules{{u"*"_s, u"deny"_s}};
    QJsonObject commands{{u"*"_s, u"deny"_s}};
    bool allowsAllCommands = false;
    for (const ToolEntry &entry : plan.allowed) {
        if (isCommandRule(entry)) {
            commands.insert(commandPattern(entry), u"allow"_s);
            continue;
        }
        allowsAllCommands = allowsAllCommands || entry.name == "Bash"_L1;
        for (const QString &key : productTools(ToolDialect::OpenCode, entry))
            rules.insert(key, u"allow"_s);
    }
    if (!allowsAllCommands && commands.size() > 1)
        rules.insert(u"bash"_s, commands);
    return rules;
}

/// Rules for a definition that inherits all but the forbidden tools; reports those that cannot be forbidden.
QJsonObject deniedRules(AgentDraft &draft, const ToolPlan &plan)
{
    QJsonObject rules, commands;
    QStringList open;
    for (const ToolEntry &entry : plan.denied) {
        const QStringList keys = productTools(ToolDialect::OpenCode, entry);
        if (isCommandRule(entry))
            commands.insert(commandPattern(entry), u"deny"_s);
        else if (keys.isEmpty() || entry.hasSpecifier)
            open.append(writtenEntry(entry));
        for (const QString &key : isCommandRule(entry) || entry.hasSpecifier ? QStringList() : keys)
            rules.insert(key, u"deny"_s);
    }
    if (!commands.isEmpty() && !rules.contains(u"bash"_s))
        rules.insert(u"bash"_s, commands);
    const QString key = u"disallowedTools"_s;
    if (!open.isEmpty())
        draft.weaken(key, Kind::Approximated, rules.keys().join(", "_L1),
                     u"Never use these tools (names as in Claude Code): %1."_s.arg(open.join(", "_L1)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 cannot forbid: %2"),
                     {draft.label(), open.join(", "_L1)});
    else if (!plan.denied.isEmpty())
        draft.translate(key, u"permission: "_s + rules.keys().join(", "_L1) + u" deny"_s);
    return rules;
}

/// Plan mode forbids edits and asks before commands; it takes away and never adds.
void applyMode(AgentDraft &draft, const ToolPlan &plan, QJsonObject &rules)
{
    const std::optional<FieldValue> mode = draft.effective(u"permissionMode"_s);
    if (!mode || mode->text != "plan"_L1)
        return;
    rules.insert(u"edit"_s, u"deny"_s);
    const QJsonValue bash = rules.value(u"bash"_s);
    if (bash.toString() == "allow"_L1 || (plan.inheritsAll && bash.isUndefined()))
        rules.insert(u"bash"_s, u"ask"_s);
    draft.approximate(u"permissionMode"_s, Severity::Warning, u"permission: edit deny, bash ask"_s,
                      QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                        "Edits are forbidden and commands are asked for, which is nearly the same"));
}

void writePermission(AgentDraft &draft, HeaderWriter &header)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    QJsonObject rules;
    if (plan.inheritsAll) {
        rules = deniedRules(draft, plan);
        if (!draft.value(u"tools"_s).isAbsent())
            draft.translate(u"tools"_s, {},
                            QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means all tools"));
    } else {
        rules = allowedRules(plan);
        reportDenied(draft, plan);
        QStringList allowed = rules.keys();
        allowed.removeOne(u"*"_s);
        reportTools(draft, plan, translateTools(ToolDialect::OpenCode, plan, isCommandRule), allowed.join(", "_L1));
    }
    applyMode(draft, plan, rules);
    if (!rules.isEmpty())
        header.structure(u"permission"_s, rules);
}

void writeColour(AgentDraft &draft, HeaderWriter &header)
{
    const std::optional<FieldValue> value = draft.effective(u"color"_s);
    const ColourName *colour = value ? findColour(value->text) : nullptr;
    if (!colour)
        return;
    const QString hex = u"#%1"_s.arg(colour->rgb, 6, 16, QLatin1Char('0')).toUpper();
    header.text(u"color"_s, hex); // a name keeps the program from starting, and unquoted it would be a comment
    draft.translate(u"color"_s, hex);
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"description"_s, draft.description());
    header.word(u"mode"_s, u"subagent"_s);
    if (const QString model = carryModel(draft, kModels); !model.isEmpty())
        header.text(u"model"_s, model);
    if (const std::optional<FieldValue> turns = draft.effective(u"maxTurns"_s)) {
        header.integer(u"steps"_s, turns->text);
        draft.translate(u"maxTurns"_s, u"steps: "_s + turns->text);
    }
    writeColour(draft, header);
    writePermission(draft, header);
    return {{u".opencode/agents/"_s + draft.fileStem() + u".md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Files for .opencode/agents. Tool lists become permissions."),
    .writer = agentWriter<kFormat>,
    .projectFolder = ".opencode/",
    .userFolder = ".config/opencode/",
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::opencode
