// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>

#include <optional>

namespace Agentwright {

/// Replace the range by the text. An empty range inserts, an empty text deletes.
struct TextChange {
    TextRange range;
    QString insert;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// Where a position inside a changed range, or at an insertion, goes.
enum class Bias { Before, After };

/// A set of changes against one text: sorted by position and disjoint (two changes may touch, two insertions at one
/// position keep their order). The only way in which anything in Agentwright changes a document.
class AGENTWRIGHT_EXPORT TextEdit
{
public:
    TextEdit() = default;
    TextEdit(TextRange range, const QString &insert);

    /// Sorts the changes; nullopt when two of them overlap.
    static std::optional<TextEdit> fromChanges(QList<TextChange> changes);
    /// One change with the parts that both texts share at either end cut off; empty when they are equal.
    static TextEdit between(const QString &before, const QString &after);

    bool isEmpty() const { return m_changes.isEmpty(); }
    const QList<TextChange> &changes() const { return m_changes; }

    /// True when every range lies inside a text of that length (UTF-16 units).
    bool fits(qsizetype textLength) const;
    /// Must fit; a change that does not is left out.
    QString appliedTo(const QString &text) const;
    /// The edit that turns appliedTo(text) back into text.
    TextEdit inverted(const QString &text) const;
    /// The same edit without what it replaces by itself; never cuts between the halves of a surrogate pair.
    TextEdit minimized(const QString &text) const;
    /// Both edits, which are made against the same text, as one; nullopt when they overlap.
    std::optional<TextEdit> mergedWith(const TextEdit &other) const;
    /// Where a position of the old text is in the new one.
    qsizetype mapOffset(qsizetype offset, Bias bias) const;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;

private:
    QList<TextChange> m_changes;
};

} // namespace Agentwright
