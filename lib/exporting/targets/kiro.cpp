// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../mcp_translation.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/model_names.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::kiro {

namespace {

using Kind = FieldOutcome::Kind;

constexpr auto kId = "kiro";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Kiro");

// https://kiro.dev/docs/custom-agents and /docs/cli/v3/agent-config, 2026, documented: Markdown agents of Kiro IDE 1.x and CLI
// 3.0. The path names the agent; the reader is not public. How a command is matched is not documented, so no rule has one.
constexpr NameRule kNames{.marks = "-_"_L1, .takesCapitals = true, .namesFile = true};

QJsonArray deniedCapabilities(AgentDraft &draft)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    QJsonArray permissions;
    QStringList names, open;
    for (const ToolEntry &entry : plan.inheritsAll ? plan.denied : QList<ToolEntry>()) {
        const QStringList there = entry.isMcp() ? QStringList() : productTools(ToolDialect::KiroMarkdown, entry);
        if (there.isEmpty() || entry.hasSpecifier)
            open.append(writtenEntry(entry));
        else
            names += there;
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        permissions.append(QJsonObject{{u"capability"_s, name}, {u"effect"_s, u"deny"_s}});
    const QString to = names.isEmpty() ? QString() : u"permissions: "_s + names.join(", "_L1) + u" deny"_s;
    if (!open.isEmpty())
        draft.weaken(u"disallowedTools"_s, Kind::Approximated, to,
                     u"Never use these tools (names as in Claude Code): %1."_s.arg(open.join(", "_L1)),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 cannot forbid: %2"),
                     {draft.label(), open.join(", "_L1)});
    else if (!names.isEmpty())
        draft.approximate(u"disallowedTools"_s, FieldOutcome::Severity::Warning, to,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "%1 forbids whole groups, so more may be forbidden than before"),
                          {draft.label()});
    return permissions;
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"description"_s, draft.description());
    if (const std::optional<QStringList> tools = carryTools(draft, ToolDialect::KiroMarkdown)) {
        header.list(u"tools"_s, *tools);
        if (tools->isEmpty())
            draft.weaken(u"tools"_s, Kind::Approximated, u"[]"_s, toolLimitSentence({}),
                         QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                           "%1 does not document that an empty list means no tools"),
                         {draft.label()});
    }
    if (const QJsonArray permissions = deniedCapabilities(draft); !permissions.isEmpty())
        header.structure(u"permissions"_s, permissions);
    const std::optional<FieldValue> model = draft.effective(u"model"_s);
    if (model && modelNameKind(model->text) == ModelNameKind::Inherit)
        draft.translate(u"model"_s, {},
                        QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is left out, which means the same"));
    if (const QJsonObject servers = carryLocalServers(draft); !servers.isEmpty())
        header.structure(u"mcpServers"_s, servers);
    return {{u".kiro/agents/"_s + draft.fileStem() + u".md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::kiro
