// SPDX-License-Identifier: MIT
#pragma once

#include "readings/yaml/strict_yaml.h"

#include <QString>
#include <QStringView>

namespace Agentwright {

/// How Claude Code 2.1.329 gets from a file's text to the values of its header. Measured: more than a thousand generated files
/// compared with the list of agents that the program itself reports, November 2026.
struct ClaudeHeader {
    enum class Fence { Found, NoOpening, NoClosing };
    enum class Step { Strict, Repaired, Refused };
    Fence fence = Fence::Found;
    QString header; ///< between the fences
    QString behindFence; ///< the body
    /// The closing fence stands inside a line: what follows it on that line has become part of the body.
    bool isCutInsideLine = false;
    Step step = Step::Strict;
    StrictYaml yaml; ///< of the first step when it succeeds or both fail, else of the second
    const char *secondProblem = ""; ///< why the repaired header is refused
};

/// A file without fences has a header without values.
ClaudeHeader readClaudeHeader(const QString &source);

/// The second step's text: every "key: value" line at the left margin whose value holds a special character, is not quoted and
/// does not stand in square brackets gets double quotes, and tabs at the beginning of a line become two blanks each. Lines that end in a carriage return are not recognised, which is why CRLF files are not repaired.
QString repairedClaudeHeader(QStringView header);

} // namespace Agentwright
