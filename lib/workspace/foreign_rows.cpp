// SPDX-License-Identifier: MIT
#include "foreign_rows.h"

#include <agentwright/importing/import_format.h>
#include <agentwright/io/file_store.h>
#include <agentwright/readings/reading.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Bytes. Whoever keeps more in such a file keeps data.
constexpr qint64 kLargestForeign = 1'000'000;

// What the tools call files that do not lie in a folder of agents: lib/importing/formats.
constexpr std::array kNames{".roomodes"_L1,     ".kilocodemodes"_L1, "custom_modes.yaml"_L1,
                            "opencode.json"_L1, "opencode.jsonc"_L1, "agents.json"_L1};
constexpr std::array kSuffixes{".toml"_L1, ".agent.json"_L1, ".persona.json"_L1};
constexpr std::array kFolders{"/agents/"_L1, "/cli-agents/"_L1, "/Cline/Agents/"_L1, "/.goose/"_L1};

bool isForeign(Target target)
{
    return !Targets(Target::ClaudeCode | Target::ClaudePlugin | Target::Skill).testFlag(target);
}

/// What the file is, or is meant to be where it lies: then somebody should be told what is wrong with it.
std::optional<Target> targetOf(const ImportInput &input, const LibraryScope &scope)
{
    const ImportFormat *format = recognisedFormat(input);
    const std::optional<Target> target = format ? findTarget(QString::fromLatin1(format->id))
                                         : scope.kind != LibraryScope::Kind::Folder ? std::optional(scope.target)
                                                                                    : std::nullopt;
    return target && isForeign(*target) ? target : std::nullopt;
}

const ImportFormat *formatOf(Target target)
{
    const auto all = targetNames();
    const auto name = std::ranges::find(all, target, &TargetName::target);
    return name == all.end() ? nullptr : findImportFormat(QString(name->id));
}

/// The tool itself loads what could be read of it; no other does.
LibraryDetails detailsOf(Target target, bool loads)
{
    LibraryDetails details;
    const QList<const Reader *> readers = allReaders();
    for (qsizetype i = 0; loads && i < readers.size(); ++i) {
        if (findTarget(QString::fromLatin1(readers[i]->id)) == target)
            details.loading |= quint64(1) << i;
    }
    return details;
}

DefinitionView definitionOf(const ImportedAgent &agent)
{
    return DefinitionView::parse(QString::fromUtf8(agent.bytes));
}

QStringList namesIn(const QList<ImportedAgent> &agents)
{
    QStringList names;
    for (const ImportedAgent &agent : agents)
        names.append(definitionOf(agent).name());
    return names;
}

} // namespace

bool mayHoldForeignAgents(const QString &folder, const QString &name)
{
    const auto endsName = [&name](QLatin1StringView suffix) { return name.endsWith(suffix); };
    if (std::ranges::find(kNames, name) != kNames.end() || std::ranges::any_of(kSuffixes, endsName))
        return true;
    return mayBeImported(name)
           && std::ranges::any_of(kFolders, [&folder](QLatin1StringView one) { return folder.contains(one); });
}

std::shared_ptr<const LibraryRow> foreignRowOf(const FoundFile &found)
{
    if (found.file.size > kLargestForeign)
        return nullptr;
    const Result<QByteArray> bytes = readFile(found.file.path);
    const ImportInput input{found.file.path, bytes ? *bytes : QByteArray(), true};
    const std::optional<Target> target = bytes ? targetOf(input, found.scope) : std::nullopt;
    if (!target)
        return nullptr;
    const ImportOutcome outcome = importFiles({input}, {.format = formatOf(*target)});
    const std::shared_ptr<LibraryRow> row = emptyLibraryRow(found);
    row->foreign = target;
    row->details = detailsOf(*target, !outcome.agents.isEmpty());
    if (outcome.agents.size() == 1)
        fillLibraryRow(*row, definitionOf(outcome.agents.constFirst()).syntax());
    else if (outcome.agents.isEmpty() && !outcome.refused.isEmpty())
        row->description = reasonText(outcome.refused.constFirst());
    else
        row->description = namesIn(outcome.agents).join(", "_L1); // a file of several is called after itself
    return row;
}

} // namespace Agentwright
