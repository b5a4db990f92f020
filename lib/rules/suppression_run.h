// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/runner.h>
#include <agentwright/rules/suppression.h>

namespace Agentwright {

/// Takes the suppressed findings away. When all rules have run, it adds one (AW943) for every rule that a comment names and
/// that found nothing there.
void applySuppressions(const RuleContext &context, bool haveAllRulesRun, QList<Diagnostic> &found);

} // namespace Agentwright
