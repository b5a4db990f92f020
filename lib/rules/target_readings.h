// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/rule.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// What one tool has against a file, and where.
struct TargetRemark {
    TextRange range;
    QString text; ///< translated
};

struct TargetReading {
    Target target = Target::ClaudeCode;
    QList<TargetRemark> refusals; ///< one behind the other: the second counts when the first is mended
    QList<TargetRemark> losses; ///< when everything that is refused is gone
};

/// Of every chosen target that reads agents itself, in the order of targetNames(); Claude Code and skills have rules of their
/// own. Costs some readings of the file a target.
QList<TargetReading> targetReadings(const RuleContext &context);

} // namespace Agentwright
