// SPDX-License-Identifier: MIT
#include <agentwright/model/trigger_edit.h>

#include "model/trigger_layout.h"
#include "model/trigger_scanner.h"
#include "model/trigger_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// What a description says, without how it is written: for comparing what was asked for with what came out.
struct Content {
    QString summary;
    QList<ExampleDraft> examples;

    static Content of(const Trigger &trigger)
    {
        Content content{trigger.summary, {}};
        for (const ExampleBlock &block : trigger.examples)
            content.examples.append(draftOf(block));
        return content;
    }

    friend bool operator==(const Content &, const Content &) = default;
};

Error invalidIndex()
{
    return {ErrorCode::InvalidArgument, {}};
}

QString withoutOuterBlanks(const QString &text)
{
    return trimmed(text, {0, text.size()}).in(text).toString();
}

QString replaced(const Trigger &trigger, TextRange range, const QString &source)
{
    return QString(trigger.value).replace(range.start, range.length(), source);
}

QString upTo(const Trigger &trigger, qsizetype end)
{
    return trigger.value.first(end);
}

bool isUnderstood(const QString &candidate, const Content &wanted)
{
    return Content::of(Trigger::parse(candidate)) == wanted;
}

Result<QString> checked(const QString &candidate, const Content &wanted)
{
    if (isUnderstood(candidate, wanted))
        return candidate;
    return Error{ErrorCode::NotUnderstoodAfterEdit, {}};
}

/// The same for the removal of an example: what stood behind it may now belong to the summary.
Result<QString> checkedUpToSummary(const QString &candidate, Content wanted)
{
    const QString summary = Trigger::parse(candidate).summary;
    if (summary.startsWith(wanted.summary))
        wanted.summary = summary;
    return checked(candidate, wanted);
}

QString withoutLeadIn(const Trigger &trigger, const QString &scan)
{
    const TextRange before{0, leadInStart(scan, trigger.summaryRange)};
    return decodedText(trimmed(scan, before).in(trigger.value), 0);
}

/// The first way of writing a turn that reads back.
template<typename Write>
Result<QString> firstUnderstood(TurnQuoting preferred, const Content &wanted, Write write)
{
    for (const TurnWriting writing : turnWritings(preferred)) {
        const QString candidate = write(writing);
        if (isUnderstood(candidate, wanted))
            return candidate;
    }
    return Error{ErrorCode::NotUnderstoodAfterEdit, {}};
}

bool has(const Trigger &trigger, qsizetype example)
{
    return example >= 0 && example < trigger.examples.size();
}

bool has(const Trigger &trigger, qsizetype example, qsizetype turn)
{
    return has(trigger, example) && turn >= 0 && turn < trigger.examples[example].turns.size();
}

/// The text of a part that is there, in its own range.
Result<QString> withPartText(const Trigger &trigger, TextRange range, const QString &text, const Content &wanted)
{
    const QString scan = scannable(trigger.value);
    const qsizetype indent = LineIndents(scan).at(range.start);
    return checked(replaced(trigger, range, encodedText(text, {writtenLineEnds(trigger), indent})), wanted);
}

/// A part with the white space in front of it; with that behind it where the block begins with the part.
TextRange removable(const QString &scan, TextRange part, TextRange content, bool isLeading)
{
    const qsizetype start = blanksBefore(scan, part.start, content.start);
    if (isLeading || start == part.start)
        return {part.start, blanksAfter(scan, part.end, content.end)};
    return {start, part.end};
}

/// Remarks and placeholders behind the last turn stay with it.
qsizetype behindLastTurn(const ExampleBlock &block, const QString &scan)
{
    if (block.turns.isEmpty())
        return block.hasContext() ? block.contextPart.end : block.content.start;
    const qsizetype last = block.turns.last().range.end;
    const bool isCommentaryBehind = block.hasCommentary() && block.commentaryPart.start >= last;
    return blanksBefore(scan, isCommentaryBehind ? block.commentaryPart.start : block.content.end, last);
}

} // namespace

ExampleDraft draftOf(const ExampleBlock &example)
{
    ExampleDraft draft;
    draft.context = example.context;
    for (const ExampleTurn &turn : example.turns)
        draft.turns.append({turn.role, turn.text});
    draft.commentary = example.commentary;
    return draft;
}

Result<QString> withSummary(const Trigger &trigger, const QString &summary)
{
    const QString text = withoutOuterBlanks(summary);
    if (text == trigger.summary)
        return trigger.value;
    Content wanted = Content::of(trigger);
    wanted.summary = text;
    const TextRange range = trigger.summaryRange;
    QString source = encodedText(text, {writtenLineEnds(trigger), 0});
    const bool touchesNext = range.isEmpty() && range.end < trigger.value.size() && !isWhite(trigger.value[range.end]);
    if (touchesNext)
        source += ExampleLayout::of(trigger).gap.contains(u'\n') ? u"\n\n"_s : u" "_s;
    return checked(replaced(trigger, range, source), wanted);
}

Result<QString> withContext(const Trigger &trigger, qsizetype example, const QString &context)
{
    if (!has(trigger, example))
        return invalidIndex();
    const ExampleBlock &block = trigger.examples[example];
    const QString text = withoutOuterBlanks(context);
    if (text == block.context)
        return trigger.value;
    Content wanted = Content::of(trigger);
    wanted.examples[example].context = text;
    const QString scan = scannable(trigger.value);
    if (text.isEmpty())
        return checked(replaced(trigger, removable(scan, block.contextPart, block.content, true), {}), wanted);
    if (block.hasContext())
        return withPartText(trigger, block.contextRange, text, wanted);
    const ExampleLayout layout = ExampleLayout::of(trigger, example);
    const qsizetype at = block.turns.isEmpty() ? blanksAfter(scan, block.content.start, block.content.end)
                                               : block.turns.first().range.start;
    const QString separator = at < block.content.end ? layout.behindContext() : QString();
    return checked(replaced(trigger, {at, at}, layout.context(upTo(trigger, at), text) + separator), wanted);
}

Result<QString> withCommentary(const Trigger &trigger, qsizetype example, const QString &commentary)
{
    if (!has(trigger, example))
        return invalidIndex();
    const ExampleBlock &block = trigger.examples[example];
    const QString text = withoutOuterBlanks(commentary);
    if (text == block.commentary)
        return trigger.value;
    Content wanted = Content::of(trigger);
    wanted.examples[example].commentary = text;
    const QString scan = scannable(trigger.value);
    if (text.isEmpty())
        return checked(replaced(trigger, removable(scan, block.commentaryPart, block.content, false), {}), wanted);
    if (block.hasCommentary())
        return withPartText(trigger, block.commentaryRange, text, wanted);
    const ExampleLayout layout = ExampleLayout::of(trigger, example);
    const qsizetype at = blanksBefore(scan, block.content.end, block.content.start);
    const QString before = upTo(trigger, at) + layout.betweenParts;
    return checked(replaced(trigger, {at, at}, layout.betweenParts + layout.commentary(before, text)), wanted);
}

Result<QString> withTurn(const Trigger &trigger, qsizetype example, qsizetype turn, const QString &text)
{
    if (!has(trigger, example, turn))
        return invalidIndex();
    const ExampleTurn &old = trigger.examples[example].turns[turn];
    const QString written = old.quoting == TurnQuoting::None ? withoutOuterBlanks(text) : text;
    if (written == old.text)
        return trigger.value;
    Content wanted = Content::of(trigger);
    wanted.examples[example].turns[turn].second = written;
    const QString scan = scannable(trigger.value);
    const qsizetype indent = LineIndents(scan).at(old.range.start);
    const qsizetype start = old.textRange.start - quotePair(old.quoting).open.size();
    const QString blank = isWhite(scan[start - 1]) || old.quoting != TurnQuoting::None ? QString() : u" "_s;
    return firstUnderstood(old.quoting, wanted, [&](TurnWriting writing) {
        const QString source = quotedText(written, writing, writtenLineEnds(trigger), indent);
        return replaced(trigger, {start, old.range.end}, blank + source);
    });
}

Result<QString> withTurnRole(const Trigger &trigger, qsizetype example, qsizetype turn, const QString &role)
{
    if (!has(trigger, example, turn))
        return invalidIndex();
    const ExampleTurn &old = trigger.examples[example].turns[turn];
    if (old.role.compare(role, Qt::CaseInsensitive) == 0)
        return trigger.value;
    const QString spelled = ExampleLayout::of(trigger, example).spelledRole(role);
    Content wanted = Content::of(trigger);
    wanted.examples[example].turns[turn].first = spelled;
    const qsizetype start = trigger.value.indexOf(old.role, old.range.start); // behind asterisks, if there are any
    return checked(replaced(trigger, {start, start + old.role.size()}, spelled), wanted);
}

Result<QString> withTurnAdded(const Trigger &trigger, qsizetype example, const QString &role, const QString &text)
{
    if (!has(trigger, example))
        return invalidIndex();
    const ExampleBlock &block = trigger.examples[example];
    const ExampleLayout layout = ExampleLayout::of(trigger, example);
    const QString spelled = layout.spelledRole(role);
    const bool isBare = layout.quoting == TurnQuoting::None;
    const QString written = isBare ? withoutOuterBlanks(text) : text;
    Content wanted = Content::of(trigger);
    wanted.examples[example].turns.append({spelled, written});
    const qsizetype at = behindLastTurn(block, scannable(trigger.value));
    const QString separator = layout.betweenParts;
    const QString before = upTo(trigger, at) + separator;
    return firstUnderstood(layout.quoting, wanted, [&](TurnWriting writing) {
        return replaced(trigger, {at, at}, separator + layout.turn(before, spelled, written, writing));
    });
}

Result<QString> withTurnRemoved(const Trigger &trigger, qsizetype example, qsizetype turn)
{
    if (!has(trigger, example, turn))
        return invalidIndex();
    const ExampleBlock &block = trigger.examples[example];
    Content wanted = Content::of(trigger);
    wanted.examples[example].turns.removeAt(turn);
    TextRange range = removable(scannable(trigger.value), block.turns[turn].range, block.content, false);
    if (turn > 0) {
        const qsizetype previous = block.turns[turn - 1].range.end;
        if (isArrow(TextRange(previous, block.turns[turn].range.start).in(trigger.value)))
            range.start = previous;
    }
    return checked(replaced(trigger, range, {}), wanted);
}

Result<QString> withExampleAdded(const Trigger &trigger, const ExampleDraft &example)
{
    const ExampleLayout layout = ExampleLayout::of(trigger);
    ExampleDraft draft = example;
    draft.context = withoutOuterBlanks(draft.context);
    draft.commentary = withoutOuterBlanks(draft.commentary);
    for (auto &[role, text] : draft.turns) {
        role = layout.spelledRole(role);
        text = layout.quoting == TurnQuoting::None ? withoutOuterBlanks(text) : text;
    }
    Content wanted = Content::of(trigger);
    wanted.examples.append(draft);
    const QString scan = scannable(trigger.value);
    if (trigger.examples.isEmpty()) // a lead-in is part of the summary as long as nothing follows it
        wanted.summary = withoutLeadIn(trigger, scan);
    const qsizetype at = trigger.examples.isEmpty() ? trimmed(scan, {0, scan.size()}).end
                                                    : trigger.examples.last().range.end;
    return firstUnderstood(layout.quoting, wanted, [&](TurnWriting writing) {
        return replaced(trigger, {at, at}, layout.example(upTo(trigger, at), draft, writing));
    });
}

Result<QString> withExampleRemoved(const Trigger &trigger, qsizetype example)
{
    if (!has(trigger, example))
        return invalidIndex();
    Content wanted = Content::of(trigger);
    wanted.examples.removeAt(example);
    const QString scan = scannable(trigger.value);
    TextRange range{leadOf(trigger, scan, example).start, trigger.examples[example].range.end};
    if (trigger.examples.size() == 1) // "Examples:" goes with the last of them
        range.start = blanksBefore(scan, leadInStart(scan, {trigger.summaryRange.end, range.start}),
                                   trigger.summaryRange.end);
    if (range.start == 0)
        range.end = blanksAfter(scan, range.end, scan.size());
    return checkedUpToSummary(replaced(trigger, range, {}), wanted);
}

Result<QString> withExampleDuplicated(const Trigger &trigger, qsizetype example)
{
    if (!has(trigger, example))
        return invalidIndex();
    Content wanted = Content::of(trigger);
    wanted.examples.insert(example + 1, ExampleDraft(wanted.examples[example]));
    const TextRange range = trigger.examples[example].range;
    const QString copy = ExampleLayout::of(trigger).gap + range.in(trigger.value).toString();
    return checked(replaced(trigger, {range.end, range.end}, copy), wanted);
}

Result<QString> withExampleMoved(const Trigger &trigger, qsizetype from, qsizetype to)
{
    if (!has(trigger, from) || !has(trigger, to))
        return invalidIndex();
    Content wanted = Content::of(trigger);
    wanted.examples.move(from, to);
    QStringList blocks;
    for (const ExampleBlock &block : trigger.examples)
        blocks.append(block.range.in(trigger.value).toString());
    blocks.move(from, to);
    QString value = trigger.value;
    for (qsizetype i = blocks.size() - 1; i >= 0; --i)
        value.replace(trigger.examples[i].range.start, trigger.examples[i].range.length(), blocks[i]);
    return checked(value, wanted);
}

} // namespace Agentwright
