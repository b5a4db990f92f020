// SPDX-License-Identifier: MIT
#include "model/trigger_layout.h"

#include "model/trigger_scanner.h"
#include "model/trigger_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

QString defaultGap(TriggerLineEnds lineEnds)
{
    switch (lineEnds) {
    case TriggerLineEnds::Inline:
        return u" "_s;
    case TriggerLineEnds::Real:
        return u"\n\n"_s;
    case TriggerLineEnds::LiteralBackslashN:
        return u"\\n\\n"_s;
    }
    return {};
}

/// Where text that is appended would stand: the indentation of the last line.
qsizetype indentAtEnd(const QString &written)
{
    const QString scan = scannable(written);
    return LineIndents(scan).at(scan.size());
}

QString slice(const Trigger &trigger, qsizetype start, qsizetype end)
{
    return trigger.value.sliced(start, std::max<qsizetype>(end - start, 0));
}

QList<TextRange> sortedParts(const ExampleBlock &block)
{
    QList<TextRange> parts;
    for (const ExampleTurn &turn : block.turns)
        parts.append(turn.range);
    if (block.hasContext())
        parts.append(block.contextPart);
    if (block.hasCommentary())
        parts.append(block.commentaryPart);
    std::ranges::sort(parts, {}, &TextRange::start);
    return parts;
}

/// What separates two parts of the block: white space, and an arrow where examples are told on one line.
QString separatorOf(const Trigger &trigger, const QString &scan, const ExampleBlock &block)
{
    const QList<TextRange> parts = sortedParts(block);
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        const QString between = slice(trigger, parts[i - 1].end, parts[i].start);
        if (!block.hasTags && isArrow(between))
            return between;
        const qsizetype blanks = blanksBefore(scan, parts[i].start, parts[i - 1].end);
        if (blanks < parts[i].start)
            return slice(trigger, blanks, parts[i].start);
    }
    if (parts.isEmpty())
        return {};
    return slice(trigger, blanksBefore(scan, parts.first().start, block.content.start), parts.first().start);
}

void takeLabel(ExampleLayout &layout, const Trigger &trigger, const ExampleTurn &turn)
{
    const qsizetype end = turn.textRange.start - quotePair(turn.quoting).open.size();
    const QString label = slice(trigger, turn.range.start, end);
    const qsizetype role = label.indexOf(turn.role);
    const QString suffix = label.sliced(role + turn.role.size());
    if (suffix.contains(u'(')) // a remark of that one turn
        return;
    layout.labelPrefix = label.first(role);
    layout.labelSuffix = suffix;
    if (turn.textRange.isEmpty() && turn.quoting == TurnQuoting::None)
        layout.labelSuffix += u' ';
}

/// White space right behind the opening tag and right in front of the closing one.
void takeFrame(ExampleLayout &layout, const Trigger &trigger, const QString &scan, const ExampleBlock &block)
{
    const TextRange text = trimmed(scan, block.content);
    if (!block.hasTags) {
        layout.opening = layout.closing = layout.afterOpening = layout.beforeClosing = QString();
        return;
    }
    layout.opening = slice(trigger, block.range.start, block.content.start);
    layout.afterOpening = slice(trigger, block.content.start, text.start);
    layout.beforeClosing = text.isEmpty() ? layout.afterOpening : slice(trigger, text.end, block.content.end);
    if (block.isClosed)
        layout.closing = slice(trigger, block.content.end, block.range.end);
    else
        layout.beforeClosing = layout.afterOpening;
}

void takeParts(ExampleLayout &layout, const Trigger &trigger, const ExampleBlock &block)
{
    if (block.hasContext()) {
        layout.contextOpening = slice(trigger, block.contextPart.start, block.contextRange.start);
        layout.contextClosing = slice(trigger, block.contextRange.end, block.contextPart.end);
    }
    if (block.hasCommentary()) {
        layout.commentaryOpening = slice(trigger, block.commentaryPart.start, block.commentaryRange.start);
        layout.commentaryClosing = slice(trigger, block.commentaryRange.end, block.commentaryPart.end);
    }
    for (const ExampleTurn &turn : block.turns) {
        layout.roles.removeAll(turn.role);
        layout.roles.prepend(turn.role);
        layout.quoting = turn.quoting;
        takeLabel(layout, trigger, turn);
    }
}

bool hasLineEnd(const QString &spaces)
{
    return scannable(spaces).contains(u'\n');
}

} // namespace

QList<TurnWriting> turnWritings(TurnQuoting preferred)
{
    QList<TurnWriting> writings{{preferred, false}, {preferred, true}};
    for (const TurnQuoting quoting : {TurnQuoting::Double, TurnQuoting::Single}) {
        if (quoting != preferred)
            writings += {{quoting, false}, {quoting, true}};
    }
    if (preferred != TurnQuoting::None)
        writings.append({TurnQuoting::None, false});
    return writings;
}

bool isArrow(QStringView between)
{
    static const QRegularExpression pattern(u"^\\s*(?:->|=>|→)\\s*$"_s);
    return pattern.matchView(between).hasMatch();
}

TriggerLineEnds writtenLineEnds(const Trigger &trigger)
{
    if (trigger.lineEnds != TriggerLineEnds::Inline)
        return trigger.lineEnds;
    return trigger.examples.isEmpty() ? TriggerLineEnds::Real : TriggerLineEnds::LiteralBackslashN;
}

TextRange leadOf(const Trigger &trigger, const QString &scan, qsizetype example)
{
    const qsizetype start = trigger.examples[example].range.start;
    const qsizetype before = example > 0 ? trigger.examples[example - 1].range.end : trigger.summaryRange.end;
    const qsizetype mark = std::max(listMarkStart(scan, start), before);
    return {blanksBefore(scan, mark, before), start};
}

ExampleLayout ExampleLayout::of(const Trigger &trigger, qsizetype model)
{
    const QString scan = scannable(trigger.value);
    ExampleLayout layout;
    layout.lineEnds = writtenLineEnds(trigger);
    layout.opening = u"<example>"_s;
    layout.closing = u"</example>"_s;
    layout.contextOpening = u"Context: "_s;
    layout.labelSuffix = u": "_s;
    if (trigger.examples.isEmpty()) {
        const QString lineEnd = layout.lineEnds == TriggerLineEnds::Real ? u"\n"_s : u"\\n"_s;
        layout.gap = trimmed(scan, {0, scan.size()}).isEmpty() ? QString() : defaultGap(layout.lineEnds);
        layout.afterOpening = layout.betweenParts = layout.beforeClosing = lineEnd;
    } else {
        const qsizetype last = trigger.examples.size() - 1;
        const ExampleBlock &block = trigger.examples[model < 0 ? last : model];
        for (const ExampleBlock &other : trigger.examples)
            takeParts(layout, trigger, other);
        takeParts(layout, trigger, block);
        takeFrame(layout, trigger, scan, block);
        layout.betweenParts = separatorOf(trigger, scan, block);
        const TextRange lead = leadOf(trigger, scan, last);
        layout.gap = slice(trigger, lead.start, lead.end);
        // Without tags and list marks only a blank line sets examples apart.
        if (!block.hasTags && layout.gap.trimmed().isEmpty() && trigger.lineEnds == TriggerLineEnds::Real)
            layout.gap = defaultGap(TriggerLineEnds::Real);
    }
    if (layout.gap.isEmpty() && !trigger.examples.isEmpty())
        layout.gap = defaultGap(trigger.lineEnds);
    if (layout.betweenParts.isEmpty())
        layout.betweenParts = layout.afterOpening.isEmpty() ? u" "_s : layout.afterOpening;
    if (layout.commentaryOpening.isEmpty()) {
        const QString spaces = hasLineEnd(layout.betweenParts) ? layout.betweenParts : QString();
        layout.commentaryOpening = u"<commentary>"_s + spaces;
        layout.commentaryClosing = spaces + u"</commentary>"_s;
    }
    return layout;
}

QString ExampleLayout::behindContext() const
{
    return scannable(betweenParts).trimmed().isEmpty() ? betweenParts : u" "_s;
}

QString ExampleLayout::spelledRole(const QString &role) const
{
    for (const QString &known : roles) {
        if (known.compare(role, Qt::CaseInsensitive) == 0)
            return known;
    }
    if (roles.isEmpty() || role.isEmpty())
        return role;
    const QString &known = roles.first();
    if (known.size() > 1 && known == known.toUpper())
        return role.toUpper();
    return known.front().isUpper() ? role.front().toUpper() + role.sliced(1) : role;
}

QString quotedText(const QString &text, TurnWriting writing, TriggerLineEnds lineEnds, qsizetype indent)
{
    const QuotePair pair = quotePair(writing.quoting);
    const QString written = encodedText(text, {lineEnds, indent, writing.quoting, writing.escapesQuotes});
    return pair.open.toString() + written + pair.close.toString();
}

QString ExampleLayout::context(const QString &before, const QString &text) const
{
    const qsizetype indent = indentAtEnd(before + contextOpening);
    return contextOpening + encodedText(text, {lineEnds, indent}) + contextClosing;
}

QString ExampleLayout::turn(const QString &before, const QString &role, const QString &text, TurnWriting writing) const
{
    const QString label = labelPrefix + role + labelSuffix;
    return label + quotedText(text, writing, lineEnds, indentAtEnd(before));
}

QString ExampleLayout::commentary(const QString &before, const QString &text) const
{
    const qsizetype indent = indentAtEnd(before + commentaryOpening);
    return commentaryOpening + encodedText(text, {lineEnds, indent}) + commentaryClosing;
}

QString ExampleLayout::example(const QString &before, const ExampleDraft &draft, TurnWriting writing) const
{
    QString source = gap + opening;
    QString separator = afterOpening;
    if (!draft.context.isEmpty()) {
        source += separator;
        source += context(before + source, draft.context);
        separator = behindContext();
    }
    for (const auto &[role, text] : draft.turns) {
        source += separator;
        source += turn(before + source, role, text, writing);
        separator = betweenParts;
    }
    if (!draft.commentary.isEmpty()) {
        source += separator;
        source += commentary(before + source, draft.commentary);
    }
    return source + beforeClosing + closing;
}

} // namespace Agentwright
