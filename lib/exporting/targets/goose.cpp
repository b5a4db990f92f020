// SPDX-License-Identifier: MIT
#include "../agent_export.h"
#include "../header_writer.h"
#include "../model_translation.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/syntax/scalar_codec.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::goose {

namespace {

constexpr auto kId = "goose";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Goose");

// aaif-goose/goose: crates/goose/src/sources.rs and documentation/docs/guides/context-engineering/custom-agents.md, 2026: five
// keys, of which it turns three aliases of models into Claude ids. Recipes: documentation/docs/guides/recipes, 2026.
constexpr NameRule kNames{.isFree = true};
constexpr ModelRule kModels{.aliases = "sonnet opus haiku"_L1, .takesClaudeIds = true};

/// The whole file is a template before it is YAML: a name between two braces is a parameter that the recipe lacks, and keeps it from
/// loading; two double quotes behind a colon become single ones. Texts between quotes stand for themselves (aaif-goose/goose:
/// crates/goose/src/recipe/template_recipe.rs, 2026, source).
QString withoutTemplates(QString yaml)
{
    static const QRegularExpression kStart(u"(\\{[{%#])"_s), kQuotes(u":(\\s*)\"\""_s);
    return yaml.replace(kStart, u"{{ '\\1' }}"_s).replace(kQuotes, u":\\1{{ '\"\"' }}"_s);
}

QString recipeLine(const QString &key, const QString &text, ValueStyle style = ValueStyle::DoubleQuoted)
{
    return key + ": "_L1 + withoutTemplates(encodeScalar(text, style)) + u'\n';
}

/// The same agent for `goose run --recipe`.
QByteArray recipe(const AgentDraft &draft, const QString &prompt)
{
    return (recipeLine(u"version"_s, u"1.0.0"_s) + recipeLine(u"title"_s, draft.name())
            + recipeLine(u"description"_s, draft.description())
            + recipeLine(u"instructions"_s, prompt, ValueStyle::Literal))
        .toUtf8();
}

QList<BundleFile> write(AgentDraft &draft)
{
    HeaderWriter header;
    header.text(u"name"_s, draft.name());
    header.text(u"description"_s, draft.description());
    if (const QString model = carryModel(draft, kModels); !model.isEmpty())
        header.text(u"model"_s, model);
    draft.lengthenPrompt(1); // a recipe needs instructions
    const QString prompt = draft.prompt();
    return {{u".agents/agents/"_s + draft.fileStem() + u".md"_s, header.document(prompt)},
            {u".goose/recipes/"_s + draft.fileStem() + u".yaml"_s, recipe(draft, prompt)}};
}

constexpr AgentFormat kFormat{.id = kId, .label = kLabel, .names = kNames, .write = write};

constexpr ExportTarget kTarget{
    .id = kId,
    .label = kLabel,
    .summary = QT_TRANSLATE_NOOP(
        "Agentwright::Exporting",
        "Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions."),
    .writer = agentWriter<kFormat>,
    .projectFolder = ".agents/agents/",
    .userFolder = ".agents/agents/",
    .projectOnly = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "The recipe is left out: it is not known where Goose looks for those of a user"),
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::goose
