// SPDX-License-Identifier: MIT
#include "fence_finder.h"

#include "frontmatter_scanner.h"

#include <agentwright/syntax/text_lines.h>

namespace Agentwright {

namespace {

constexpr QStringView kFence = u"---";

bool isOpeningFence(QStringView text, const TextLine &line)
{
    return text.sliced(line.start, line.end - line.start).startsWith(kFence)
           && skipBlanks(text, line.start + kFence.size(), line.end) == line.end;
}

/// Without a closing fence: the lines from the first on that can belong to a frontmatter.
qsizetype probableEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    for (qsizetype at = start; at < text.size();) {
        const TextLine line = lineAt(text, at, text.size());
        at = line.next;
        if (isBlankLine(text, line))
            continue;
        const bool isContinuation = indentOf(text, line) > 0 || text[line.start] == u'-';
        const bool followsBlankLine = line.start != end;
        if (!startsKey(text, line.start, line.end) && (!isContinuation || followsBlankLine || end == start))
            break;
        end = line.next;
    }
    return end;
}

} // namespace

Fences findFences(QStringView text)
{
    Fences fences;
    const TextLine first = lineAt(text, 0, text.size());
    if (!isOpeningFence(text, first))
        return fences;
    fences.opening = {0, first.next};
    for (qsizetype at = first.next; at < text.size();) {
        const TextLine line = lineAt(text, at, text.size());
        at = line.next;
        const qsizetype dashes = skipBlanks(text, line.start, line.end);
        if (!text.sliced(dashes, line.end - dashes).startsWith(kFence))
            continue;
        const qsizetype behind = dashes + kFence.size();
        const bool isAlone = skipBlanks(text, behind, line.end) == line.end;
        fences.state = isAlone && dashes == line.start ? FenceState::Closed : FenceState::OddClosing;
        fences.frontmatter = {first.next, line.start};
        fences.closing = {line.start, isAlone ? line.next : behind};
        return fences;
    }
    fences.state = FenceState::Unterminated;
    const qsizetype end = probableEnd(text, first.next);
    fences.frontmatter = {first.next, end};
    fences.closing = {end, end};
    return fences;
}

} // namespace Agentwright
