// SPDX-License-Identifier: MIT
#pragma once

#include "agent_draft.h"

#include <agentwright/exporting/export_run.h>

#include <memory>

namespace Agentwright {

/// What one source is at one target, until it is its turn. Writers that need more of it derive from it.
struct AgentParts {
    virtual ~AgentParts() = default;

    QList<BundleFile> files; ///< that belong to this one agent
    LossReport report;
    std::optional<ExportRefusal> refusal; ///< set: there is nothing else
};

/// One target at work for one run.
class TargetWriter
{
public:
    virtual ~TargetWriter() = default;

    /// All sources, before any of them is rendered: who gives them names does so here.
    virtual void arrange(const QList<SourceIdentity> &sources) { Q_UNUSED(sources) }
    /// Pure; called on any thread. `draft` is that of the source, for no target yet. nullptr: the target has nothing to do.
    virtual std::shared_ptr<AgentParts> render(const SourceDefinition &source, const AgentDraft &draft,
                                               qsizetype index) const = 0;
    /// In the order of the sources, on one thread.
    virtual void take(AgentParts &parts, ExportSink &sink);
    /// Behind the last source.
    virtual void finish(ExportSink &sink) { Q_UNUSED(sink) }
};

/// Claude Code takes a frontmatter that is one object in braces. Written as lines, its entries count like all others.
SourceDefinition inLines(const SourceDefinition &source);

} // namespace Agentwright
