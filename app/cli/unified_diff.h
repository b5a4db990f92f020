// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// The difference of two texts in the unified format with three lines of context; empty when they are equal. The texts have
/// LF line ends; stand-ins show as U+FFFD.
QString unifiedDiff(const QString &path, const QString &before, const QString &after);

} // namespace Agentwright::App
