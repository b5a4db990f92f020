// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace Agentwright::App {

// What can be read, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#contrast-minimum; firmly known).
constexpr double kTextContrast = 4.5;
constexpr double kShapeContrast = 3; ///< of icons and frames

/// Of two opaque colours, 1 to 21.
double contrastOf(const QColor &first, const QColor &second);
/// The ink, made darker or lighter where that contrast with the ground needs it.
QColor legible(const QColor &ink, const QColor &ground, double contrast = kTextContrast);

} // namespace Agentwright::App
