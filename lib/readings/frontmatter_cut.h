// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading_input.h>

#include <QStringView>

namespace Agentwright {

/// How a loader finds the header. All want three hyphens at the very start.
struct CutRules {
    bool takesByteOrderMark = true; ///< otherwise it hides the header
    bool takesBlanksBehindOpening = false;
    bool takesTextBehindClosing = false; ///< the closing line only has to begin with the hyphens
    bool takesMissingClosing = false; ///< the header then goes on to the end
};

/// Views into the input.
struct FrontmatterCut {
    bool isFound = false;
    QStringView header; ///< without the line break before the closing line
    QStringView body;
};

/// Line ends may be LF or CRLF; both texts come back with LF.
FrontmatterCut cutFrontmatter(const ReadingInput &input, const CutRules &rules);

/// The text to look for a header in, with LF; empty where a reader of UTF-8 sees none (UTF-16, a byte-order mark that hides it).
QStringView readableText(const ReadingInput &input, const CutRules &rules);

} // namespace Agentwright
