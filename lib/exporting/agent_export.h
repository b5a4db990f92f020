// SPDX-License-Identifier: MIT
#pragma once

#include "target_names.h"
#include "target_writer.h"

namespace Agentwright {

/// A file that all agents share. Each of them is a piece of it, in the order of the sources.
struct SharedFile {
    const char *path = "";
    const char *opening = "";
    const char *separator = "";
    const char *closing = "";
    std::optional<BundleMerge> (*merge)() = nullptr;
};

/// A target that writes every agent anew. One of the two functions is set; either has to ask the draft for its prompt().
struct AgentFormat {
    const char *id = "";
    const char *label = "";
    NameRule names;
    /// The files that belong to the one agent.
    QList<BundleFile> (*write)(AgentDraft &draft) = nullptr;
    /// The agent's piece of the shared file.
    QByteArray (*writePiece)(AgentDraft &draft) = nullptr;
    SharedFile shared = {};
};

/// The format must live as long as the writer.
std::unique_ptr<TargetWriter> makeAgentWriter(const AgentFormat &format);

/// For the table of a target.
template<const AgentFormat &format>
std::unique_ptr<TargetWriter> agentWriter(const ExportRequest &)
{
    return makeAgentWriter(format);
}

} // namespace Agentwright
