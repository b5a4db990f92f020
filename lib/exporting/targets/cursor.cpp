// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../model_translation.h"
#include "../tool_translation.h"

#include <agentwright/exporting/export_target.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::cursor {

namespace {

constexpr auto kId = "cursor";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Cursor");

// https://cursor.com/docs/agent/subagents and the agents in cursor/plugins, August 2026, documented: five keys. The reader is
// not public and seems to be a simple one (inferred), hence texts on one line.
constexpr NameRule kNames{.marks = "-_"_L1};
constexpr ModelRule kModels{.takesInherit = true};

void writeReadOnly(AgentDraft &draft, HeaderWriter &header)
{
    const ToolPlan plan = toolPlan(draft.source().definition);
    const std::optional<FieldValue> mode = draft.effective(u"permissionMode"_s);
    const bool isPlan = mode && mode->text == "plan"_L1;
    const char *reason =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "%1 has no list of tools: “readonly” keeps it from writing, but it may use other "
                          "tools for reading");
    if (isReadOnly(plan) && plan.allowed.isEmpty())
        draft.weaken(u"tools"_s, FieldOutcome::Kind::Approximated, u"readonly: true"_s, toolLimitSentence({}),
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 leaves it all tools that only read"),
                     {draft.label()});
    else if (isReadOnly(plan))
        draft.approximate(u"tools"_s, FieldOutcome::Severity::Warning, u"readonly: true"_s, reason, {draft.label()});
    if (isReadOnly(plan))
        reportDenied(draft, plan);
    if (isPlan)
        draft.approximate(u"permissionMode"_s, FieldOutcome::Severity::Note, u"readonly: true"_s,
                          QT_TRANSLATE_NOOP("Agentwright::Exporting", "“readonly” keeps it from writing"));
    if (isPlan || isReadOnly(plan))
        header.flag(u"readonly"_s, true);
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.simpleText(u"name"_s, draft.name());
    header.simpleText(u"description"_s, draft.description());
    if (draft.description() != draft.description().simplified())
        draft.approximate(u"description"_s, FieldOutcome::Severity::Note, draft.description(),
                          QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                            "Is written on one line, without its line breaks"));
    if (const QString model = carryModel(draft, kModels); !model.isEmpty())
        header.text(u"model"_s, model);
    writeReadOnly(draft, header);
    if (const std::optional<FieldValue> background = draft.effective(u"background"_s)) {
        header.word(u"is_background"_s, background->text);
        draft.translate(u"background"_s, u"is_background: "_s + background->text);
    }
    return {{u".cursor/agents/"_s + draft.fileStem() + u".md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "Files for .cursor/agents. There are no tool lists: what only reads is marked read-only."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::cursor
