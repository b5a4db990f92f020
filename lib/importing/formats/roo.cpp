// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::roo {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "roo";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Roo Code");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

// RooCodeInc/Roo-Code: packages/types/src/mode.ts, v3.54.0, source. Kilo Code, made from it, calls its file ".kilocodemodes"
// (Kilo-Org/kilocode, custom modes, 2025, documented).
constexpr std::array kDialects{ToolDialect::Roo};
constexpr ForeignKeys kKeys{.harmless = "name source description"_L1, .limits = "allowedMcpServers"_L1};
constexpr std::array kAllGroups{"read"_L1, "edit"_L1, "command"_L1, "mcp"_L1};

int recognise(const ForeignFile &file)
{
    if (!file.has("customModes"_L1))
        return Sign::kNone;
    const bool isPlaced = file.path().endsWith(".roomodes"_L1) || file.path().endsWith(".kilocodemodes"_L1);
    return isPlaced ? Sign::kPlace : Sign::kShape;
}

/// A group may stand in a pair with what narrows it.
void importGroups(ImportDraft &draft)
{
    const auto from = "groups"_L1;
    const YamlValue *groups = draft.value(from);
    QStringList names, narrowed;
    for (const YamlValue &item : groups ? groups->items : QList<YamlValue>()) {
        names.append(item.items.isEmpty() ? item.text : item.items.first().text);
        if (!item.items.isEmpty())
            narrowed.append(names.last());
    }
    const bool hasAll = std::ranges::all_of(kAllGroups, [&](QLatin1StringView group) { return names.contains(group); });
    if (hasAll && narrowed.isEmpty())
        draft.note(from, u"tools"_s, Kind::Translated, Severity::Note,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "All that a mode can have: is left out, which means all tools"));
    else
        importTools(draft, from, names, {.dialects = kDialects});
    if (!narrowed.isEmpty())
        draft.note(from, u"tools"_s, Kind::Approximated, Severity::Error,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting", "What narrows these to certain files is lost: %1"),
                   {narrowed.join(", "_L1)});
}

/// The loader puts them together in this order.
void importRole(ImportDraft &draft)
{
    importPrompt(draft, "roleDefinition"_L1);
    const QString more = draft.text("customInstructions"_L1).trimmed();
    if (more.isEmpty())
        return;
    draft.setBody((draft.body().trimmed() + u"\n\n"_s + more + u'\n').trimmed() + u'\n');
    draft.settle("customInstructions"_L1,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting", "Stands behind the definition of the role"));
}

void translate(ImportDraft &draft)
{
    importName(draft, "slug"_L1);
    importDescription(draft, {"whenToUse"_L1, "description"_L1, "name"_L1});
    importGroups(draft);
    importRole(draft);
    draft.remark(Kind::Approximated, Severity::Note,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "A mode is a role of the main agent; a sub-agent has a conversation of its own"));
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    QList<ForeignAgent> agents;
    const YamlValue *modes = file.root().find("customModes"_L1);
    for (const YamlValue &mode : modes ? modes->items : QList<YamlValue>()) {
        const YamlValue *name = mode.find("name"_L1);
        if (mode.kind == YamlValue::Kind::Mapping)
            agents.append({.nameByPath = name ? name->text : QString(), .entries = mode.pairs, .body = {}});
    }
    importAgents(file, agents, {.id = kId, .label = kLabel, .keys = kKeys}, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Yaml, Shape::Json}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::roo
