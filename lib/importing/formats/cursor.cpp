// SPDX-License-Identifier: MIT
#include "../field_import.h"

#include <agentwright/model/tool_catalog.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::cursor {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "cursor";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Cursor");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

// https://cursor.com/docs/agent/subagents and the agents in cursor/plugins, August 2026, documented: five keys.

int recognise(const ForeignFile &file)
{
    if (file.isIn(".cursor/agents/"_L1))
        return Sign::kPlace;
    return file.keyEvidence({"readonly"_L1, "is_background"_L1});
}

void importReadOnly(ImportDraft &draft)
{
    const auto from = "readonly"_L1;
    const YamlValue *value = draft.value(from);
    if (value && value->toBool() == true)
        draft.place(from, u"disallowedTools"_s,
                    FieldValue::ofList({u"Write"_s, u"Edit"_s, u"NotebookEdit"_s, u"Bash"_s}), Kind::Approximated,
                    Severity::Note,
                    QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                      "What changes files is forbidden, and commands are, since they may"));
    else if (value && value->toBool() == false)
        draft.settle(from, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Says what is so anyway"));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    importModel(draft);
    importReadOnly(draft);
    draft.carry("is_background"_L1, u"background"_s);
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    importAgents(file, agentOfHeader(file, file.stem()), {.id = kId, .label = kLabel}, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::cursor
