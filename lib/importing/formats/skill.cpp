// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::skill {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "skill";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Agent Skills");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

// https://agentskills.io/specification, August 2026; keys of Claude Code: https://code.claude.com/docs/en/skills.
constexpr ForeignKeys kKeys{.harmless = "license metadata argument-hint arguments user-invocable paths "
                                        "disable-model-invocation version author"_L1};

int recognise(const ForeignFile &file)
{
    const bool isSkill = file.fileName() == "SKILL.md"_L1;
    if (isSkill && (file.plugin() || file.isIn(".claude/skills/"_L1)))
        return Sign::kNone; // Claude Code has it as it is
    if (isSkill)
        return Sign::kPlace + Sign::kKey;
    // Commands have some of the keys, and no name.
    return file.has("name"_L1) ? file.keyEvidence({"allowed-tools"_L1, "compatibility"_L1, "when_to_use"_L1})
                               : Sign::kNone;
}

/// Skills have the description of a listing, and words about when they are used beside it.
void importWhen(ImportDraft &draft)
{
    const QString when = draft.text("when_to_use"_L1);
    if (when.trimmed().isEmpty())
        return;
    const QString both = draft.text("description"_L1).trimmed() + u' ' + when.trimmed();
    draft.place("when_to_use"_L1, u"description"_s, FieldValue::ofText(both.trimmed()), Kind::Translated,
                Severity::None, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Is added to the description"));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    importWhen(draft);
    if (draft.has("allowed-tools"_L1))
        draft.drop("allowed-tools"_L1, Severity::Note,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "Grants tools in advance and limits nothing, so it is no list of allowed tools"));
    if (draft.has("disallowed-tools"_L1))
        importDenied(draft, "disallowed-tools"_L1, draft.list("disallowed-tools"_L1), {});
    importModel(draft);
    importEffort(draft, "effort"_L1);
    draft.carry("background"_L1, u"background"_s);
    draft.carry("hooks"_L1, u"hooks"_s);
    draft.remark(Kind::Approximated, Severity::Note,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "A skill is read in the conversation of its caller; an agent has one of its own, and files "
                                   "beside the skill stay where they are"));
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const QString folder = file.path().section(u'/', -2, -2);
    importAgents(file, agentOfHeader(file, folder.isEmpty() ? file.stem() : folder),
                 {.id = kId, .label = kLabel, .keys = kKeys}, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::skill
