// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

namespace Agentwright {

enum class DiffStep : quint8 {
    Kept, ///< goes on in both
    Removed, ///< goes on in the first
    Added, ///< goes on in the second
};

/// How the second list comes about from the first: the fewest removed and added items (Myers' greedy algorithm). Where more than
/// `most` of them differ, all between the common ends is removed and added, because nobody reads a finer difference. Time
/// O((n + m) · most), memory O(most²).
template<typename Item>
QList<DiffStep> sequenceDiff(const QList<Item> &before, const QList<Item> &after, qsizetype most = 1000)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype oldSize = before.size() - head - tail;
    const qsizetype newSize = after.size() - head - tail;
    const auto isSame = [&](qsizetype x, qsizetype y) { return before[head + x] == after[head + y]; };

    most = std::min(oldSize + newSize, most);
    const qsizetype middle = most + 1;
    QList<qsizetype> furthest(2 * most + 3, 0); // by diagonal: how far the first list is read
    QList<QList<qsizetype>> trace;
    const auto comesFromAbove = [&](const QList<qsizetype> &reached, qsizetype d, qsizetype k) {
        return k == -d || (k != d && reached[middle + k - 1] < reached[middle + k + 1]);
    };
    const auto isReached = [&](qsizetype d) {
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = comesFromAbove(furthest, d, k) ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
            while (x < oldSize && x - k < newSize && isSame(x, x - k))
                ++x;
            furthest[middle + k] = x;
            if (x >= oldSize && x - k >= newSize)
                return true;
        }
        return false;
    };
    bool isFound = false;
    for (qsizetype d = 0; d <= most && !isFound; ++d) {
        trace.append(furthest);
        isFound = isReached(d);
    }

    QList<DiffStep> steps(tail, DiffStep::Kept); // from the end
    if (!isFound) {
        steps.insert(steps.size(), newSize, DiffStep::Added);
        steps.insert(steps.size(), oldSize, DiffStep::Removed);
    }
    qsizetype x = oldSize;
    qsizetype y = newSize;
    for (qsizetype d = isFound ? trace.size() - 1 : -1; d >= 0; --d) {
        const bool isAdded = comesFromAbove(trace[d], d, x - y);
        const qsizetype from = trace[d][middle + x - y + (isAdded ? 1 : -1)];
        const qsizetype fromY = from - (x - y + (isAdded ? 1 : -1));
        for (; x > 0 && y > 0 && (d == 0 || (x > from && y > fromY)); --x, --y)
            steps.append(DiffStep::Kept);
        if (d == 0)
            break;
        steps.append(isAdded ? DiffStep::Added : DiffStep::Removed);
        --(isAdded ? y : x);
    }
    steps.insert(steps.size(), head, DiffStep::Kept);
    std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace Agentwright
