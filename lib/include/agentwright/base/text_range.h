// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>

namespace Agentwright {

/// Half-open range of UTF-16 units in a document's text. start <= end always holds.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr TextRange() = default;
    constexpr TextRange(qsizetype from, qsizetype to) : start(from), end(std::max(from, to)) { }

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return start == end; }
    /// True for every position in front of the end; an empty range contains nothing.
    constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    constexpr bool contains(const TextRange &other) const { return other.start >= start && other.end <= end; }
    /// True when a caret at the offset touches the range, both ends included.
    constexpr bool touches(qsizetype offset) const { return offset >= start && offset <= end; }
    constexpr bool intersects(const TextRange &other) const { return start < other.end && other.start < end; }
    constexpr TextRange shifted(qsizetype by) const { return {start + by, end + by}; }

    QStringView in(QStringView text) const { return text.sliced(start, length()); }

    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace Agentwright
