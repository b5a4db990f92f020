// SPDX-License-Identifier: MIT
#include "form/editors/trigger_leftovers.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The text without line ends and list marks; empty when there are no words in it.
QString words(QStringView source)
{
    QString text = source.toString();
    text.replace("\\n"_L1, " "_L1);
    text = text.simplified();
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
    if (std::ranges::none_of(text, isWord))
        return {};
    while (text.startsWith("- "_L1) || text.startsWith("* "_L1))
        text.remove(0, 2);
    return text;
}

/// What of a range no part covers; the parts need not be sorted.
QStringList wordsOutside(QStringView text, TextRange range, QList<TextRange> parts)
{
    std::ranges::sort(parts, {}, &TextRange::start);
    QStringList found;
    qsizetype at = range.start;
    const auto take = [&](qsizetype end) {
        const QString left = end > at ? words(text.sliced(at, end - at)) : QString();
        if (!left.isEmpty())
            found.append(left);
    };
    for (const TextRange &part : std::as_const(parts)) {
        take(part.start);
        at = std::max(at, part.end);
    }
    take(range.end);
    return found;
}

} // namespace

QStringList leftoversIn(const ExampleBlock &example, const QString &description)
{
    QList<TextRange> parts;
    for (const ExampleTurn &turn : example.turns)
        parts.append(turn.range);
    if (example.hasContext())
        parts.append(example.contextPart);
    if (example.hasCommentary())
        parts.append(example.commentaryPart);
    return wordsOutside(description, example.content, parts);
}

QStringList leftoversBetween(const Trigger &trigger)
{
    if (trigger.examples.isEmpty())
        return {};
    QList<TextRange> parts;
    for (const ExampleBlock &example : trigger.examples)
        parts.append(example.range);
    return wordsOutside(trigger.value, {trigger.examples.first().range.start, trigger.value.size()}, parts);
}

} // namespace Agentwright::App
