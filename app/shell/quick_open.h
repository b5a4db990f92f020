// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/quick_pick.h"

#include <QStringView>

namespace Agentwright::App {

class MainWindow;

// What the line to go to or run things takes in front.
inline constexpr QStringView kPickFile = u"";
inline constexpr QStringView kPickCommand = u">";
inline constexpr QStringView kPickHeading = u"@";
inline constexpr QStringView kPickLine = u":";
inline constexpr QStringView kPickTag = u"<";
inline constexpr QStringView kPickSnippet = u"!";

/// Files without a prefix; behind theirs commands, headings and lines of the present text, and tags to put around the selection.
QList<PickSource> quickOpenSources(MainWindow &window);

} // namespace Agentwright::App
