// SPDX-License-Identifier: MIT
#include "typing/prompt_structure.h"
#include "typing/text_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

qsizetype trimmedEnd(QStringView text, const TextRange &range)
{
    qsizetype end = range.end;
    while (end > range.start && text[end - 1].isSpace())
        --end;
    return end;
}

qsizetype withoutBlanksBefore(QStringView text, qsizetype at, qsizetype limit)
{
    while (at > limit && text[at - 1].isSpace())
        --at;
    return at;
}

/// What to cut so that the rest keeps one gap: the section with the gap behind it, or in front of it for the last one.
TextRange cutOf(QStringView text, const TextRange &section, qsizetype bodyStart)
{
    const qsizetype end = trimmedEnd(text, section);
    const bool hasGap = text.sliced(end, section.end - end).count(u'\n') > 1;
    if (hasGap && section.end < text.size())
        return section;
    const qsizetype start = withoutBlanksBefore(text, section.start, bodyStart);
    return start == bodyStart || start == section.start ? section : TextRange(start, end);
}

TypedEdit lineMove(const QString &text, const Selection &selection, bool down)
{
    const QList<TextRange> lines = linesOf(text, selection);
    const TextRange block(lines.first().start, lines.last().end);
    if (down ? block.end == text.size() : block.start == 0)
        return TypedEdit::none();
    const TextRange other = lineOf(text, down ? block.end + 1 : block.start - 1);
    const TextRange both(std::min(block.start, other.start), std::max(block.end, other.end));
    const QString moved = block.in(text).toString();
    const QString passed = other.in(text).toString();
    const QString text2 = down ? passed + u'\n' + moved : moved + u'\n' + passed;
    const qsizetype by = (down ? 1 : -1) * (passed.size() + 1);
    return TypedEdit::of(TextEdit(both, text2), {selection.anchor + by, selection.caret + by});
}

TypedEdit sectionSwapped(const DefinitionView &definition, const Selection &selection, bool down)
{
    const PromptStructure structure = PromptStructure::of(definition);
    const qsizetype section = structure.sectionAt(selection.caret);
    const qsizetype other = section < 0 ? -1 : structure.siblingOf(section, down);
    if (other < 0)
        return TypedEdit::none();
    if (!down)
        return sectionMoved(definition, selection, section, other);
    // The caret stays with the text that it is in, which the other section passes.
    return sectionMoved(definition, selection, other, section);
}

} // namespace

TypedEdit sectionMoved(const DefinitionView &definition, const Selection &selection, qsizetype section, qsizetype before)
{
    const PromptStructure structure = PromptStructure::of(definition);
    const QString &text = definition.text();
    const TextRange body = definition.syntax().body();
    if (section < 0 || section >= structure.sections.size() || before >= structure.sections.size())
        return TypedEdit::none();
    const TextRange moved = structure.sections[section].range;
    const qsizetype goal = before < 0 ? trimmedEnd(text, body) : structure.sections[before].range.start;
    const TextRange cut = cutOf(text, moved, body.start);
    if (moved.touches(goal) || cut.touches(goal))
        return TypedEdit::none();
    const TextRange content(moved.start, trimmedEnd(text, moved));
    const QString inner = content.in(text).toString();
    const QString insert = before < 0 ? u"\n\n"_s + inner : inner + u"\n\n"_s;
    const auto edit = TextEdit::fromChanges({{cut, {}}, {{goal, goal}, insert}});
    if (!edit)
        return TypedEdit::none();
    const qsizetype start = edit->mapOffset(goal, Bias::Before) + (before < 0 ? 2 : 0);
    const auto follow = [&](qsizetype offset) {
        return content.touches(offset) ? start + offset - content.start : edit->mapOffset(offset, Bias::After);
    };
    return TypedEdit::of(*edit, {follow(selection.anchor), follow(selection.caret)});
}

TypedEdit sectionMovedUp(const DefinitionView &definition, const Selection &selection)
{
    return sectionSwapped(definition, selection, false);
}

TypedEdit sectionMovedDown(const DefinitionView &definition, const Selection &selection)
{
    return sectionSwapped(definition, selection, true);
}

TypedEdit linesMovedUp(const DefinitionView &definition, const Selection &selection)
{
    return lineMove(definition.text(), selection, false);
}

TypedEdit linesMovedDown(const DefinitionView &definition, const Selection &selection)
{
    return lineMove(definition.text(), selection, true);
}

} // namespace Agentwright::App
