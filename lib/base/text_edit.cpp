// SPDX-License-Identifier: MIT
#include <agentwright/base/text_edit.h>

#include <algorithm>

namespace Agentwright {

TextEdit::TextEdit(TextRange range, const QString &insert)
{
    if (!range.isEmpty() || !insert.isEmpty())
        m_changes.append({range, insert});
}

std::optional<TextEdit> TextEdit::fromChanges(QList<TextChange> changes)
{
    changes.removeIf([](const TextChange &change) { return change.range.isEmpty() && change.insert.isEmpty(); });
    std::stable_sort(changes.begin(), changes.end(), [](const TextChange &a, const TextChange &b) {
        return a.range.start != b.range.start ? a.range.start < b.range.start : a.range.end < b.range.end;
    });
    for (qsizetype i = 1; i < changes.size(); ++i) {
        if (changes[i].range.start < changes[i - 1].range.end)
            return std::nullopt;
    }
    TextEdit edit;
    edit.m_changes = std::move(changes);
    return edit;
}

namespace {

/// Cuts what both texts share at either end off the range; false when nothing is left.
bool trimCommonEnds(QStringView before, QStringView after, TextRange &range, QStringView &insert)
{
    qsizetype prefix = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    if (prefix == before.size() && prefix == after.size())
        return false;
    if (prefix > 0 && before[prefix - 1].isHighSurrogate())
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate())
        --suffix;
    range = {range.start + prefix, range.end - suffix};
    insert = after.sliced(prefix, after.size() - prefix - suffix);
    return true;
}

} // namespace

TextEdit TextEdit::between(const QString &before, const QString &after)
{
    return TextEdit({0, before.size()}, after).minimized(before);
}

bool TextEdit::fits(qsizetype textLength) const
{
    return m_changes.isEmpty() || (m_changes.first().range.start >= 0 && m_changes.last().range.end <= textLength);
}

QString TextEdit::appliedTo(const QString &text) const
{
    QString result;
    qsizetype grown = text.size();
    for (const TextChange &change : m_changes)
        grown += change.insert.size();
    result.reserve(grown);
    qsizetype done = 0;
    for (const TextChange &change : m_changes) {
        if (change.range.start < done || change.range.end > text.size())
            continue;
        result += QStringView(text).sliced(done, change.range.start - done);
        result += change.insert;
        done = change.range.end;
    }
    result += QStringView(text).sliced(done);
    return result;
}

TextEdit TextEdit::inverted(const QString &text) const
{
    TextEdit inverse;
    qsizetype shift = 0;
    for (const TextChange &change : m_changes) {
        const qsizetype start = change.range.start + shift;
        inverse.m_changes.append({{start, start + change.insert.size()}, change.range.in(text).toString()});
        shift += change.insert.size() - change.range.length();
    }
    return inverse;
}

TextEdit TextEdit::minimized(const QString &text) const
{
    TextEdit minimal;
    for (const TextChange &change : m_changes) {
        TextRange range = change.range;
        QStringView insert = change.insert;
        if (trimCommonEnds(range.in(text), insert, range, insert))
            minimal.m_changes.append({range, insert.toString()});
    }
    return minimal;
}

std::optional<TextEdit> TextEdit::mergedWith(const TextEdit &other) const
{
    return fromChanges(m_changes + other.m_changes);
}

qsizetype TextEdit::mapOffset(qsizetype offset, Bias bias) const
{
    qsizetype shift = 0;
    for (const TextChange &change : m_changes) {
        if (change.range.start > offset)
            break;
        const qsizetype start = change.range.start + shift;
        const bool isInside = offset < change.range.end || (offset == change.range.start && change.range.isEmpty());
        if (isInside && offset > change.range.start)
            return bias == Bias::Before ? start : start + change.insert.size();
        if (isInside)
            return bias == Bias::Before ? start : start + (change.range.isEmpty() ? change.insert.size() : 0);
        shift += change.insert.size() - change.range.length();
    }
    return offset + shift;
}

} // namespace Agentwright
