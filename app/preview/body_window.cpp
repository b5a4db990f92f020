// SPDX-License-Identifier: MIT
#include "preview/body_window.h"

#include "preview/fence_tracker.h"

#include <QList>

#include <algorithm>

namespace Agentwright::App {

BodyWindow windowAround(QStringView body, qsizetype line)
{
    const QList<QStringView> lines = body.split(u'\n');
    BodyWindow window{0, body.size(), 0, lines.size() - 1, lines.size()};
    if (body.size() <= kMostShown)
        return window;
    const auto startOf = [&](qsizetype index) { return lines[index].data() - body.data(); };
    line = std::clamp<qsizetype>(line, 0, lines.size() - 1);
    // A third in front of the line, so that what is being written has what follows below it.
    const qsizetype wanted = std::max<qsizetype>(startOf(line) - kPartShown / 3, 0);
    FenceTracker fences;
    for (qsizetype i = 0; i < line && startOf(i) <= wanted; ++i) {
        const bool isCode = fences.isCode(lines[i]);
        if (!isCode && lines[i].trimmed().isEmpty()) {
            window.firstLine = i;
            window.start = startOf(i);
        }
    }
    if (wanted - window.start > kPartShown / 3) { // code without end, or not one blank line
        window.firstLine = std::lower_bound(lines.cbegin(), lines.cend(), wanted,
                                            [&](QStringView a, qsizetype at) { return a.data() - body.data() < at; })
                           - lines.cbegin();
        window.firstLine = std::min(window.firstLine, line);
        window.start = startOf(window.firstLine);
    }
    window.lastLine = window.firstLine;
    while (window.lastLine + 1 < lines.size() && startOf(window.lastLine + 1) < window.start + kPartShown)
        ++window.lastLine;
    window.end = startOf(window.lastLine) + lines[window.lastLine].size();
    return window;
}

} // namespace Agentwright::App
