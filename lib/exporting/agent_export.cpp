// SPDX-License-Identifier: MIT
#include "agent_export.h"

#include <algorithm>

namespace Agentwright {

ExportOutcome exportAgents(const ExportRequest &request, const AgentFormat &format,
                           const std::function<QList<BundleFile>(AgentDraft &draft)> &write)
{
    ExportOutcome outcome;
    TargetNames names(format.names);
    for (const SourceDefinition &source : request.sources) {
        AgentDraft draft(source, format.label, request.limitsIntoPrompt);
        std::optional<ExportRefusal> refusal = draft.refusal();
        const TargetPlace place = refusal ? TargetPlace() : names.placeFor(draft.sourceName(), source.path);
        if (!refusal)
            refusal = place.refusal;
        if (refusal) {
            outcome.refused.append(*refusal);
            continue;
        }
        draft.setPlace(place.name, place.fileStem);
        outcome.files += write(draft);
        outcome.reports.append(draft.report(format.id));
    }
    std::ranges::sort(outcome.files, {}, &BundleFile::path);
    return outcome;
}

} // namespace Agentwright
