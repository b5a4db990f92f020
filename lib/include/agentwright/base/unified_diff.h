// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QString>

namespace Agentwright {

/// The difference of two texts in the unified format with three lines of context; empty when they are equal. The texts have
/// LF line ends; stand-ins show as U+FFFD.
AGENTWRIGHT_EXPORT QString unifiedDiff(const QString &path, const QString &before, const QString &after);
/// The same with a name for each of them.
AGENTWRIGHT_EXPORT QString unifiedDiff(const QString &beforeName, const QString &before, const QString &afterName,
                                       const QString &after);

} // namespace Agentwright
