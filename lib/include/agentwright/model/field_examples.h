// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// A piece of YAML to begin with for a key whose value is nested; empty for every other key. Shapes as in
/// https://code.claude.com/docs/en/sub-agents and /en/hooks, August 2026.
AGENTWRIGHT_EXPORT QString fieldExample(QStringView key);

} // namespace Agentwright
