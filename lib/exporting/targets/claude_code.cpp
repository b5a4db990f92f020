// SPDX-License-Identifier: MIT
#include "../agent_names.h"
#include "../field_outcomes.h"

#include <agentwright/exporting/export_target.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// The bytes are taken over whatever they are: repairing a definition is the editor's business, with the author looking on.
ExportOutcome render(const ExportRequest &request)
{
    ExportOutcome outcome;
    AgentNames names;
    for (const SourceDefinition &source : request.sources) {
        const AgentPlace place = names.placeFor(source);
        if (place.refusal) {
            outcome.refused.append(*place.refusal);
            continue;
        }
        outcome.files.append({u".claude/agents/"_s + place.fileStem + u".md"_s, source.bytes});
        outcome.reports.append({u"claude-code"_s, source.path, place.agent, allKept(source.definition)});
    }
    std::ranges::sort(outcome.files, {}, &BundleFile::path);
    return outcome;
}

// Folder and precedence: https://code.claude.com/docs/en/sub-agents (August 2026), measured on 2.1.329.
constexpr ExportTarget kTarget{
    .id = "claude-code",
    .label = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code"),
    .summary = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Files for .claude/agents of a project or of your home folder. Nothing is changed."),
    .render = render,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright
