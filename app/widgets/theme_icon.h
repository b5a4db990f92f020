// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace Agentwright::App {

/// An icon of the desktop's theme. Where the desktop has none, the Breeze icon that comes with the program, in the text colour
/// of the palette that holds when it is drawn: without KDE's icon engine it would stay black on a dark window.
QIcon themeIcon(const QString &name);

} // namespace Agentwright::App
