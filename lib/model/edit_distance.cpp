// SPDX-License-Identifier: MIT
#include <agentwright/model/edit_distance.h>

#include <algorithm>
#include <array>

namespace Agentwright {

qsizetype editDistance(QStringView a, QStringView b)
{
    constexpr qsizetype kLongest = 64;
    if (a.size() > kLongest || b.size() > kLongest)
        return std::max(a.size(), b.size());

    using Row = std::array<qsizetype, kLongest + 1>;
    Row beforeLast{};
    Row last{};
    Row current{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.size()];
}

} // namespace Agentwright
