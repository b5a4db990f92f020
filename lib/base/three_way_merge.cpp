// SPDX-License-Identifier: MIT
#include <agentwright/base/three_way_merge.h>

#include "lines_of_text.h"

#include <agentwright/base/sequence_diff.h>

#include <algorithm>
#include <span>

namespace Agentwright {

namespace {

/// Lines of the base that one side replaced by lines of its own.
struct Hunk {
    TextRange base; // in lines, as below
    TextRange side;
};

QList<Hunk> hunksOf(const QList<QStringView> &base, const QList<QStringView> &side)
{
    QList<Hunk> hunks;
    qsizetype x = 0;
    qsizetype y = 0;
    bool isOpen = false;
    for (const DiffStep step : sequenceDiff(base, side)) {
        if (step == DiffStep::Kept) {
            isOpen = false;
            ++x, ++y;
            continue;
        }
        if (!isOpen)
            hunks.append({{x, x}, {y, y}});
        isOpen = true;
        if (step == DiffStep::Removed)
            hunks.last().base.end = ++x;
        else
            hunks.last().side.end = ++y;
    }
    return hunks;
}

/// Goes through the hunks of one side; what lies between them has moved by `shift` lines.
struct Side {
    const QList<Hunk> hunks;
    qsizetype next = 0;
    qsizetype shift = 0;

    const Hunk *peek() const { return next < hunks.size() ? &hunks[next] : nullptr; }
    void take()
    {
        shift = peek()->side.end - peek()->base.end;
        ++next;
    }
};

/// Changes of the base that hang together, and where they are on either side. In lines.
struct Region {
    TextRange base;
    TextRange mine;
    TextRange theirs;
    bool isMine = false;
    bool isTheirs = false;
};

Region nextRegion(Side &mine, Side &theirs)
{
    const auto startOf = [](const Side &side, qsizetype otherwise) {
        return side.peek() ? std::min(side.peek()->base.start, otherwise) : otherwise;
    };
    Region region;
    const qsizetype any = mine.peek() ? mine.peek()->base.start : theirs.peek()->base.start;
    region.base.start = region.base.end = startOf(theirs, startOf(mine, any));
    const qsizetype mineStart = region.base.start + mine.shift;
    const qsizetype theirStart = region.base.start + theirs.shift;
    const auto takes = [&region](Side &side, bool &isConcerned) {
        if (!side.peek() || side.peek()->base.start > region.base.end)
            return false;
        region.base.end = std::max(region.base.end, side.peek()->base.end);
        isConcerned = true;
        side.take();
        return true;
    };
    while (takes(mine, region.isMine) || takes(theirs, region.isTheirs)) {
    }
    region.mine = {mineStart, region.base.end + mine.shift};
    region.theirs = {theirStart, region.base.end + theirs.shift};
    return region;
}

/// From lines to units; views of one text, so that the places of the lines are known.
TextRange unitsOf(const TextRange &lines, const QList<QStringView> &all, const QString &text)
{
    const auto offset = [&](qsizetype line) {
        return line < all.size() ? all[line].data() - QStringView(text).data() : text.size();
    };
    return {offset(lines.start), offset(lines.end)};
}

bool isEqual(const TextRange &mine, const QList<QStringView> &mineLines, const TextRange &theirs,
             const QList<QStringView> &theirLines)
{
    const auto part = [](const TextRange &range, const QList<QStringView> &lines) {
        return std::span(lines).subspan(std::size_t(range.start), std::size_t(range.length()));
    };
    return std::ranges::equal(part(mine, mineLines), part(theirs, theirLines));
}

} // namespace

ThreeWayMerge mergedTexts(const QString &base, const QString &mine, const QString &theirs)
{
    const QList<QStringView> baseLines = linesOf(base);
    const QList<QStringView> mineLines = linesOf(mine);
    const QList<QStringView> theirLines = linesOf(theirs);
    Side mySide{hunksOf(baseLines, mineLines)};
    Side theirSide{hunksOf(baseLines, theirLines)};
    ThreeWayMerge merge;
    QList<TextChange> changes;
    while (mySide.peek() || theirSide.peek()) {
        const Region region = nextRegion(mySide, theirSide);
        if (!region.isTheirs || isEqual(region.mine, mineLines, region.theirs, theirLines))
            continue;
        const TextRange mineUnits = unitsOf(region.mine, mineLines, mine);
        const TextRange theirUnits = unitsOf(region.theirs, theirLines, theirs);
        if (region.isMine)
            merge.conflicts.append({unitsOf(region.base, baseLines, base), mineUnits, theirUnits});
        else
            changes.append({mineUnits, theirUnits.in(theirs).toString()});
    }
    // Regions are apart by at least one line.
    merge.edit = TextEdit::fromChanges(changes).value_or(TextEdit());
    return merge;
}

TextEdit resolvedMerge(const ThreeWayMerge &merge, const QString &mine, const QString &theirs,
                       const QList<ConflictChoice> &choices)
{
    QList<TextChange> changes = merge.edit.changes();
    for (qsizetype i = 0; i < std::min(choices.size(), merge.conflicts.size()); ++i) {
        const MergeConflict &conflict = merge.conflicts[i];
        const QString other = conflict.theirs.in(theirs).toString();
        const QStringView own = conflict.mine.in(mine);
        if (choices[i] == ConflictChoice::Theirs)
            changes.append({conflict.mine, other});
        else if (choices[i] == ConflictChoice::Both)
            changes.append(
                {{conflict.mine.end, conflict.mine.end}, own.isEmpty() || own.endsWith(u'\n') ? other : u'\n' + other});
    }
    return TextEdit::fromChanges(changes).value_or(merge.edit);
}

} // namespace Agentwright
