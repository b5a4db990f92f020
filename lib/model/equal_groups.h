// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/text_similarity.h>

#include <QHash>
#include <QList>

#include <algorithm>
#include <functional>
#include <utility>

namespace Agentwright {

/// The places of equal items, by their first; what hash() gives must be equal for equal items.
template<typename Item, typename Hash>
QList<QList<qsizetype>> groupsOfEqual(const QList<Item> &items, Hash hash)
{
    QHash<size_t, QList<qsizetype>> seen; // by hash: the groups
    QList<QList<qsizetype>> groups;
    for (qsizetype i = 0; i < items.size(); ++i) {
        QList<qsizetype> &candidates = seen[hash(items[i])];
        const auto equal = std::find_if(candidates.cbegin(), candidates.cend(),
                                        [&](qsizetype group) { return items[groups[group].first()] == items[i]; });
        if (equal != candidates.cend()) {
            groups[*equal].append(i);
        } else {
            candidates.append(groups.size());
            groups.append(QList<qsizetype>{i});
        }
    }
    return groups;
}

/// Hands out what holds of one pair of groups for each pair of their items; `a` may be `b`.
inline void forEachMember(const QList<qsizetype> &a, const QList<qsizetype> &b, double similarity,
                          const std::function<void(const SimilarPair &)> &take)
{
    const bool isOne = &a == &b;
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = isOne ? i + 1 : 0; j < b.size(); ++j)
            take({std::min(a[i], b[j]), std::max(a[i], b[j]), similarity});
    }
}

} // namespace Agentwright
