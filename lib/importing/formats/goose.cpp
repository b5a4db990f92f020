// SPDX-License-Identifier: MIT
#include "../field_import.h"

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::goose {

namespace {

constexpr auto kId = "goose";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Goose");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;
using Shape = ForeignFile::Shape;

// aaif-goose/goose: crates/goose/src/sources.rs and documentation/docs/guides (custom agents, recipes), 2026.
constexpr ForeignKeys kKeys{.harmless = "avatar version title type activities author"_L1};

bool isRecipe(const ForeignFile &file)
{
    return file.has("title"_L1) && file.has("description"_L1) && (file.has("instructions"_L1) || file.has("prompt"_L1));
}

int recognise(const ForeignFile &file)
{
    if (file.shape() == Shape::Header) {
        const bool isPlaced = file.isIn(".agents/agents/"_L1) || file.isIn(".goose/agents/"_L1);
        return isPlaced ? Sign::kPlace : file.keyEvidence({"provider"_L1, "avatar"_L1});
    }
    if (file.path().endsWith(".agent.json"_L1) || file.path().endsWith(".persona.json"_L1))
        return file.has("content"_L1) ? Sign::kPlace : Sign::kNone;
    return isRecipe(file) ? Sign::kShape : Sign::kNone;
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    importModel(draft);
    if (draft.hasField(u"model"))
        draft.settle("provider"_L1, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code has its own provider"));
    if (draft.has("content"_L1))
        importPrompt(draft, "content"_L1);
}

void translateRecipe(ImportDraft &draft)
{
    importName(draft, "title"_L1);
    importDescription(draft);
    importPrompt(draft, draft.has("instructions"_L1) ? "instructions"_L1 : "prompt"_L1);
    if (draft.has("instructions"_L1) && draft.has("prompt"_L1)) {
        draft.setBody(draft.body().trimmed() + u"\n\n"_s + draft.text("prompt"_L1).trimmed() + u'\n');
        draft.settle("prompt"_L1, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Stands behind the instructions"));
    }
    if (draft.body().contains("{{"_L1) || draft.body().contains("{%"_L1))
        draft.remark(
            Kind::Approximated, Severity::Warning,
            QT_TRANSLATE_NOOP("Agentwright::Exporting",
                              "The prompt holds “{{” or “{%”, the start of a template there and plain text here"));
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const FormatSpec spec{.id = kId, .label = kLabel, .keys = kKeys};
    const bool isHeader = file.shape() == Shape::Header;
    const QList<ForeignAgent> agents = isHeader ? agentOfHeader(file, file.stem())
                                                : QList{ForeignAgent{.nameByPath = file.stem(),
                                                                     .entries = file.root().pairs,
                                                                     .body = {}}};
    importAgents(file, agents, spec, keepsUnknown, !isHeader && isRecipe(file) ? translateRecipe : translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header, Shape::Json, Shape::Yaml}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::goose
