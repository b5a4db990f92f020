// SPDX-License-Identifier: MIT
#include "../field_import.h"

#include <QRegularExpression>

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
}

/// The texts of a recipe are templates, in which what stands between quotes stands for itself.
struct RecipeTexts {
    QList<YamlPair> entries;
    bool holdTemplates = false;
};

RecipeTexts recipeTexts(const ForeignFile &file)
{
    static const QRegularExpression kLiteral(u"\\{\\{ *(['\"])(\\{[{%#]|\"\")\\1 *\\}\\}"_s);
    RecipeTexts texts{.entries = file.root().pairs};
    for (YamlPair &entry : texts.entries) {
        const QString rest = QString(entry.value.text).remove(kLiteral);
        const bool isPrompt = entry.key.text == "instructions"_L1 || entry.key.text == "prompt"_L1;
        texts.holdTemplates |= isPrompt && (rest.contains("{{"_L1) || rest.contains("{%"_L1));
        entry.value.text.replace(kLiteral, u"\\2"_s);
    }
    return texts;
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const FormatSpec spec{.id = kId, .label = kLabel, .keys = kKeys};
    const bool isHeader = file.shape() == Shape::Header;
    if (isHeader || !isRecipe(file)) {
        const QList<ForeignAgent> agents = isHeader ? agentOfHeader(file, file.stem())
                                                    : QList{ForeignAgent{.nameByPath = file.stem(),
                                                                         .entries = file.root().pairs,
                                                                         .body = {}}};
        importAgents(file, agents, spec, keepsUnknown, translate, outcome);
        return;
    }
    const RecipeTexts texts = recipeTexts(file);
    const auto translateTexts = [&](ImportDraft &draft) {
        translateRecipe(draft);
        if (texts.holdTemplates)
            draft.remark(
                Kind::Approximated, Severity::Warning,
                QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                  "The prompt holds “{{” or “{%”, the start of a template there and plain text here"));
    };
    importAgents(file, {{.nameByPath = file.stem(), .entries = texts.entries, .body = {}}}, spec, keepsUnknown,
                 translateTexts, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header, Shape::Json, Shape::Yaml}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::goose
