// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/readings/strict_yaml.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// What Claude Code 2.1.329 makes of the text between two fences. Measured: more than a thousand generated files compared with
/// the list of agents that the program itself reports, November 2026.
struct ClaudeValues {
    enum class Step { Strict, Repaired, Refused };
    Step step = Step::Strict;
    StrictYaml yaml; ///< of the first step when it succeeds or both fail, else of the second
    const char *firstProblem = ""; ///< why the header as written is refused
    const char *secondProblem = ""; ///< why the repaired header is refused
};

/// The same with the cut that Claude Code makes. The views are those into the source.
struct ClaudeHeader {
    enum class Fence { Found, NoOpening, NoClosing };
    Fence fence = Fence::NoOpening;
    QStringView header; ///< between the fences
    QStringView behindFence; ///< the body
    /// The closing fence stands inside a line: what follows it on that line has become part of the body.
    bool isCutInsideLine = false;
    ClaudeValues values; ///< none without fences
};

/// The second step's text: every "key: value" line at the left margin whose value holds a special character, is not quoted and
/// does not stand in square brackets gets double quotes, and tabs at the beginning of a line become two blanks each. Lines that
/// end in a carriage return are not recognised, which is why CRLF files are not repaired.
AGENTWRIGHT_EXPORT QString repairedClaudeHeader(QStringView header);

} // namespace Agentwright
