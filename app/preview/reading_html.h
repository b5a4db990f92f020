// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

#include <QString>

class QPalette;

namespace Agentwright::App {

/// One reading in full: what the tool gets, with the differences to the description as written marked by underline and
/// strike-through. Holds no links and loads nothing.
QString readingHtml(const Reader &reader, const Reading &reading, const QString &written, const QPalette &palette);

} // namespace Agentwright::App
