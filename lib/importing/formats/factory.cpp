// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::factory {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "factory";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Factory");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

// Factory-AI/factory: docs/cli/configuration/custom-droids.mdx, 2026-07-24, documented.
constexpr std::array kDialects{ToolDialect::Factory};

struct Category {
    QLatin1StringView name;
    QLatin1StringView tools; ///< its own names, separated by blanks
};
constexpr Category kCategories[] = {{"read-only"_L1, "Read LS Grep Glob"_L1},
                                    {"edit"_L1, "Create Edit ApplyPatch"_L1},
                                    {"execute"_L1, "Execute"_L1},
                                    {"web"_L1, "WebSearch FetchUrl"_L1}};

int recognise(const ForeignFile &file)
{
    if (file.isIn(".factory/droids/"_L1))
        return Sign::kPlace;
    return file.toolEvidence(ToolDialect::Factory);
}

QStringList toolNames(const ImportDraft &draft)
{
    QStringList names;
    for (const QString &name : draft.list("tools"_L1)) {
        const auto category = std::ranges::find(kCategories, name, &Category::name);
        if (category == std::end(kCategories))
            names.append(name);
        else
            names += category->tools.toString().split(u' ');
    }
    return names;
}

/// Servers stand beside the tools there, and among them here, where a list of tools without them keeps all away.
void importServerNames(ImportDraft &draft)
{
    const auto from = "mcpServers"_L1;
    const YamlValue *value = draft.value(from);
    const bool isList = value && value->kind == YamlValue::Kind::Sequence;
    const QStringList names = isList ? draft.list(from) : QStringList();
    if (!names.isEmpty() && draft.hasField(u"tools")) {
        QStringList entries;
        for (const QString &name : names)
            entries.append("mcp__"_L1 + name);
        draft.addToList(u"tools"_s, entries);
        draft.note(from, u"tools"_s, Kind::Translated, Severity::None, "");
    } else if (!isList || !value->items.isEmpty())
        importServers(draft, from);
    else if (draft.hasField(u"tools"))
        draft.settle(from, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Says what is so anyway"));
    else
        draft.place(from, u"disallowedTools"_s, FieldValue::ofList({u"mcp__*"_s}));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    importModel(draft);
    if (draft.text("model"_L1) == "inherit"_L1)
        draft.settle("reasoningEffort"_L1,
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "Has no effect there with an inherited model"));
    else
        importEffort(draft, "reasoningEffort"_L1);
    if (draft.has("tools"_L1))
        importTools(draft, "tools"_L1, toolNames(draft), {.dialects = kDialects});
    importServerNames(draft);
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

} // namespace Agentwright::Importers::factory
