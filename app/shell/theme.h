// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// "light" or "dark"; anything else is what the desktop has. At once, for all windows.
void applyTheme(const QString &theme);

} // namespace Agentwright::App
