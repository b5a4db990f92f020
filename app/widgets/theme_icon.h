// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QPalette;

namespace Agentwright::App {

/// An icon of the desktop's theme. Where the desktop has none, the Breeze icon that comes with the program, in the palette's
/// text colour: without KDE's icon engine it would stay black on a dark window.
QIcon themeIcon(const QString &name, const QPalette &palette);

} // namespace Agentwright::App
