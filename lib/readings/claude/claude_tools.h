// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

namespace Agentwright {

struct ClaudeToolSettings {
    const YamlValue *tools = nullptr; ///< nullptr: the key is absent
    const YamlValue *disallowed = nullptr;
    bool isPlanMode = false;
    bool hasMemory = false; ///< turns Read, Write and Edit on
};

/// What a sub-agent's tool list gives in a plain session of Claude Code 2.1.329 (measured: the requests that its sub-agents
/// send, for 150 lists). Fills tools, toolOutcomes and notes.
void resolveClaudeTools(const ClaudeToolSettings &settings, Reading &reading);

/// Entries of a tools value: strings and lists of strings, split at commas and blanks outside of parentheses, which do not
/// nest. Anything else has no entries.
QStringList claudeToolEntries(const YamlValue &value);

} // namespace Agentwright
