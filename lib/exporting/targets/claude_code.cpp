// SPDX-License-Identifier: MIT
#include "../agent_names.h"
#include "../field_outcomes.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/readings/reading.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::claude_code {

namespace {

/// The bytes are taken over whatever they are: repairing a definition is the editor's business, with the author looking on.
/// What would not load is exported with a warning.
void warnWhenNotLoaded(const SourceDefinition &source, LossReport &report)
{
    const Reader *reader = findReader(u"claude-code");
    if (!reader)
        return;
    const Reading reading = reader->read({source.definition, source.format, source.path});
    if (reading.loads)
        return;
    report.fields.prepend({
        .severity = FieldOutcome::Severity::Warning,
        .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code does not load it: %1"),
        .reasonArguments = {noteText(reading.reason)},
    });
}

ExportOutcome render(const ExportRequest &request)
{
    ExportOutcome outcome;
    const QString folder = u".claude/agents/"_s;
    AgentNames names;
    reserveOwnFiles(request, folder, names);
    for (const SourceDefinition &source : request.sources) {
        const AgentPlace place = names.placeFor(source);
        if (place.refusal) {
            outcome.refused.append(*place.refusal);
            continue;
        }
        const QString path = isAlreadyIn(folder, source) ? source.pathInRoot : folder + place.fileStem + u".md"_s;
        outcome.files.append({path, source.bytes});
        LossReport report{u"claude-code"_s, source.path, place.agent, allKept(source.definition)};
        warnWhenNotLoaded(source, report);
        outcome.reports.append(report);
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

} // namespace Agentwright::Exporters::claude_code
