// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>

namespace Agentwright {

/// A value as reports show it: on one line, shortened to 200 UTF-16 units, no character cut in half.
AGENTWRIGHT_EXPORT QString shownText(const QString &text);

} // namespace Agentwright
