// SPDX-License-Identifier: MIT
#include <agentwright/rules/suppression.h>

#include <agentwright/rules/rule.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QLatin1StringView kMark("agentwright:");

/// What stands behind "agentwright:", from there to the end.
Suppression parsed(QStringView text, const TextRange &comment, qsizetype start, qsizetype end)
{
    static const QRegularExpression form(u"^\\s*allow\\s+(.*?)(?:\\s+because(?:\\s+(.*))?)?\\s*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    Suppression found{.place = comment, .covered = {}, .rules = {}, .reason = {}};
    const QStringView content = text.sliced(start, end - start);
    const QRegularExpressionMatch match = form.matchView(content);
    const QString words = match.hasMatch() ? match.captured(1) : content.trimmed().toString();
    const qsizetype from = start + (match.hasMatch() ? match.capturedStart(1) : 0);
    found.reason = match.captured(2).trimmed();
    qsizetype at = 0;
    for (const QString &part : words.split(u',')) {
        const QString word = part.trimmed();
        const qsizetype place = from + at + part.indexOf(word);
        found.rules.append({word, {place, place + word.size()}, findRule(word)});
        at += part.size() + 1;
    }
    return found;
}

/// The block behind the comment: a code fence as a whole, else the lines up to a blank one.
TextRange blockBehind(const DefinitionView &definition, qsizetype offset)
{
    const QString &text = definition.text();
    qsizetype start = offset;
    while (start < text.size() && text[start].isSpace())
        ++start;
    for (const CodeFence &fence : definition.outline().fences) {
        if (fence.range.touches(start))
            return {start, fence.range.end};
    }
    qsizetype end = start;
    while (end < text.size()) {
        const qsizetype lineEnd = text.indexOf(u'\n', end);
        const qsizetype stop = lineEnd < 0 ? text.size() : lineEnd;
        if (QStringView(text).sliced(end, stop - end).trimmed().isEmpty())
            break;
        end = std::min(stop + 1, text.size());
    }
    return {start, end};
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
    for (qsizetype at = text.indexOf(kMark); at >= 0; at = text.indexOf(kMark, at + 1)) {
        const qsizetype lineStart = text.lastIndexOf(u'\n', at) + 1;
        const QStringView before = QStringView(text).sliced(lineStart, at - lineStart).trimmed();
        const qsizetype behind = at + kMark.size();
        if (syntax.frontmatter().contains(at)) {
            if (before != u"#" || isInsideValue(syntax, at))
                continue;
            const qsizetype lineEnd = std::max(text.indexOf(u'\n', at), behind);
            Suppression one = parsed(text, {lineStart, lineEnd}, behind, lineEnd);
            one.covered = {0, text.size()};
            found.append(one);
        } else if (before.endsWith("<!--"_L1) && !definition.outline().isInsideFence(at)) {
            const qsizetype close = text.indexOf("-->"_L1, behind);
            if (close < 0)
                continue;
            Suppression one = parsed(text, {text.lastIndexOf("<!--"_L1, at), close + 3}, behind, close);
            one.covered = blockBehind(definition, close + 3);
            found.append(one);
        }
    }
    return found;
}

bool isSuppressionComment(QStringView comment)
{
    return comment.trimmed().startsWith(kMark);
}

} // namespace Agentwright
