// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Agentwright {

/// How a loader finds the header. All want three hyphens at the very start.
struct CutRules {
    bool takesByteOrderMark = true; ///< otherwise it hides the header
    bool takesBlanksBehindOpening = false;
    bool takesTextBehindClosing = false; ///< the closing line only has to begin with the hyphens
    bool takesMissingClosing = false; ///< the header then goes on to the end
};

struct FrontmatterCut {
    bool isFound = false;
    QString header; ///< without the line break before the closing line
    QString body;
};

/// Line ends may be LF or CRLF; both texts come back with LF.
FrontmatterCut cutFrontmatter(const QString &source, const CutRules &rules);

/// The source with CRLF turned into LF.
QString withLineFeeds(const QString &source);

} // namespace Agentwright
