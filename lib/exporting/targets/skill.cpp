// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"

#include <agentwright/exporting/export_target.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::skill {

namespace {

constexpr auto kId = "skill";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Agent Skills");

// https://agentskills.io/specification and skills-ref, August 2026: the folder is the name, and an unknown key is an error.
// `allowed-tools` is not written: it grants tools in advance and limits nothing.
constexpr NameRule kNames{.takesOuterMarks = false, .namesFile = true, .longest = 64};
constexpr qsizetype kLongestDescription = 1024;

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.shortDescription(kLongestDescription));
    draft.remark(FieldOutcome::Kind::Approximated, FieldOutcome::Severity::Note,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "A skill is read in the conversation of its caller, not in one of its own"));
    return {{u".agents/skills/"_s + draft.fileStem() + u"/SKILL.md"_s, header.document(draft.prompt())}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP(
        "Agentwright::Exporting",
        "A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost."),
    .writer = agentWriter<kFormat>,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::skill
