// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace Agentwright {

/// With their line breaks, so that a missing one at the end is a difference.
inline QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

} // namespace Agentwright
