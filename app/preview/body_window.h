// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Agentwright::App {

/// Beyond this many UTF-16 units a prompt is shown in part only: nobody reads so much at once, and a viewer would stop the
/// typing while it lays everything out.
inline constexpr qsizetype kMostShown = 80'000;
/// As long is the part, in UTF-16 units: several screens in front of the caret and behind it.
inline constexpr qsizetype kPartShown = 40'000;

/// The part of a prompt that is shown. Lines count from 0 in the prompt.
struct BodyWindow {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype end = 0;
    qsizetype firstLine = 0;
    qsizetype lastLine = 0;
    qsizetype lineCount = 0; ///< of the whole prompt

    bool isWhole() const { return firstLine == 0 && lastLine + 1 >= lineCount; }
};

/// The whole prompt, or the part around a line: from a blank line outside of fenced code, for about kPartShown units. Linear.
BodyWindow windowAround(QStringView body, qsizetype line);

} // namespace Agentwright::App
