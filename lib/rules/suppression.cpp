// SPDX-License-Identifier: MIT
#include <agentwright/base/text_search.h>
#include <agentwright/rules/suppression.h>

#include <agentwright/rules/rule.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QLatin1StringView kMark("agentwright:");
constexpr QLatin1StringView kAllow("allow");
constexpr QLatin1StringView kBecause("because");
constexpr qsizetype kLongest = 500; ///< UTF-16 units of a comment that are read

bool isSpaceAt(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() && text[offset].isSpace();
}

/// Where "because" stands as a word, else -1.
qsizetype findReason(QStringView words)
{
    for (qsizetype at = words.indexOf(kBecause); at >= 0; at = words.indexOf(kBecause, at + 1)) {
        const qsizetype behind = at + kBecause.size();
        if (isSpaceAt(words, at - 1) && (behind == words.size() || isSpaceAt(words, behind)))
            return at;
    }
    return -1;
}

/// What stands behind "agentwright:", from there to the end.
Suppression parsed(QStringView text, const TextRange &comment, qsizetype start, qsizetype end)
{
    Suppression found{.place = comment, .covered = {}, .rules = {}, .reason = {}};
    const QStringView content = text.first(std::min(end, start + kLongest));
    qsizetype from = start;
    while (isSpaceAt(content, from))
        ++from;
    QStringView words = content.sliced(from);
    if (words.startsWith(kAllow) && isSpaceAt(words, kAllow.size())) {
        from += kAllow.size();
        words = words.sliced(kAllow.size());
        if (const qsizetype reason = findReason(words); reason >= 0) {
            found.reason = words.sliced(reason + kBecause.size()).trimmed().toString();
            words = words.first(reason);
        }
    }
    qsizetype at = 0;
    for (const QStringView part : words.split(u',')) {
        const QString word = part.trimmed().toString();
        const qsizetype place = from + at + part.indexOf(word);
        found.rules.append({word, {place, place + word.size()}, findRule(word)});
        at += part.size() + 1;
    }
    return found;
}

/// The block behind the comment: a code fence as a whole, else the lines up to a blank one. The last such lines are kept for
/// further comments inside them.
TextRange blockBehind(const DefinitionView &definition, qsizetype offset, TextRange &lines)
{
    const QString &text = definition.text();
    qsizetype start = offset;
    while (start < text.size() && text[start].isSpace())
        ++start;
    const QList<CodeFence> &fences = definition.outline().fences;
    const auto fence = std::ranges::lower_bound(fences, start, {}, [](const CodeFence &one) { return one.range.end; });
    if (fence != fences.end() && fence->range.touches(start))
        return {start, fence->range.end};
    if (lines.contains(start))
        return {start, lines.end};
    qsizetype end = start;
    while (end < text.size()) {
        const qsizetype lineEnd = text.indexOf(u'\n', end);
        const qsizetype stop = lineEnd < 0 ? text.size() : lineEnd;
        if (QStringView(text).sliced(end, stop - end).trimmed().isEmpty())
            break;
        end = std::min(stop + 1, text.size());
    }
    return lines = {start, end};
}

/// Behind the last unit on this line in front of the offset that is no blank; the line's start when there is none.
qsizetype skipBlanksBack(QStringView text, qsizetype offset)
{
    while (isSpaceAt(text, offset - 1) && text[offset - 1] != u'\n')
        --offset;
    return offset;
}

bool isInsideValue(const DocumentSyntax &syntax, qsizetype offset)
{
    const qsizetype entry = syntax.entryAt(offset);
    return entry >= 0 && syntax.entries().at(entry).value.contains(offset);
}

} // namespace

bool Suppression::covers(const RuleSpec &rule, const TextRange &range) const
{
    return covered.touches(range.start)
           && std::any_of(rules.begin(), rules.end(), [&](const SuppressedRule &one) { return one.rule == &rule; });
}

QList<Suppression> findSuppressions(const DefinitionView &definition)
{
    const QString &text = definition.text();
    const DocumentSyntax &syntax = definition.syntax();
    QList<Suppression> found;
    TextRange lines;
    qsizetype behind = 0;
    for (qsizetype at = indexOfText(text, kMark); at >= 0; at = indexOfText(text, kMark, behind)) {
        behind = at + kMark.size();
        const qsizetype before = skipBlanksBack(text, at);
        if (syntax.frontmatter().contains(at)) {
            const qsizetype lineStart = skipBlanksBack(text, before - 1);
            const bool isComment = before > 0 && text[before - 1] == u'#'
                                   && (lineStart == 0 || text[lineStart - 1] == u'\n');
            if (!isComment || isInsideValue(syntax, at))
                continue;
            const qsizetype lineEnd = std::max(text.indexOf(u'\n', at), behind);
            Suppression one = parsed(text, {lineStart, lineEnd}, behind, lineEnd);
            one.covered = {0, text.size()};
            found.append(one);
        } else if (QStringView(text).first(before).endsWith("<!--"_L1) && !definition.outline().isInsideFence(at)) {
            const qsizetype close = text.indexOf("-->"_L1, behind);
            if (close < 0)
                break;
            Suppression one = parsed(text, {before - 4, close + 3}, behind, close);
            one.covered = blockBehind(definition, close + 3, lines);
            found.append(one);
            behind = close + 3;
        }
    }
    return found;
}

bool isSuppressionComment(QStringView comment)
{
    return comment.trimmed().startsWith(kMark);
}

} // namespace Agentwright
