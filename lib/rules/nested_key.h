// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/rule.h>

namespace Agentwright {

/// Where a key of a nested map stands: the one line of the entry's value that begins with it, quotes left out; the entry's own
/// key where that cannot be told.
TextRange keyInside(const RuleContext &context, const Entry &entry, const QString &key);

} // namespace Agentwright
