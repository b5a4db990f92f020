// SPDX-License-Identifier: MIT
#pragma once

#include "agent_draft.h"
#include "target_names.h"

#include <functional>

namespace Agentwright {

struct AgentFormat {
    const char *id = "";
    const char *label = "";
    NameRule names;
};

/// Goes through the sources of a request: refuses, names, lets the target write, collects files and reports. What `write` returns
/// belongs to the one agent; it has to ask the draft for its prompt(). Files are sorted by path.
ExportOutcome exportAgents(const ExportRequest &request, const AgentFormat &format,
                           const std::function<QList<BundleFile>(AgentDraft &draft)> &write);

} // namespace Agentwright
