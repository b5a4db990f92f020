// SPDX-License-Identifier: MIT
#include "checks.h"

#include <agentwright/base/file_text.h>
#include <agentwright/model/trigger.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Fuzz {

namespace {

constexpr char kEndOfInstruction = 0x1F;

QString checkBlock(const ExampleBlock &block)
{
    for (const TextRange &part : {block.contextPart, block.commentaryPart}) {
        if (!part.isEmpty() && !block.content.contains(part))
            return u"a part outside of its block"_s;
    }
    const bool isInside = (block.contextRange.isEmpty() || block.contextPart.contains(block.contextRange))
                          && (block.commentaryRange.isEmpty() || block.commentaryPart.contains(block.commentaryRange));
    if (!isInside || !block.range.contains(block.content))
        return u"a text outside of its part"_s;
    qsizetype at = block.content.start;
    for (const ExampleTurn &turn : block.turns) {
        if (turn.range.start < at || !turn.range.contains(turn.textRange) || !block.content.contains(turn.range))
            return u"a turn at %1"_s.arg(turn.range.start);
        at = turn.range.end;
    }
    return {};
}

QString checkRanges(const QString &value)
{
    const Trigger trigger = Trigger::parse(value);
    const TextRange whole(0, value.size());
    if (trigger.value != value || !whole.contains(trigger.summaryRange))
        return u"another value"_s;
    qsizetype at = trigger.examples.isEmpty() ? 0 : trigger.summaryRange.end;
    for (const ExampleBlock &block : trigger.examples) {
        if (block.range.start < at || !whole.contains(block.range))
            return u"a block at %1"_s.arg(block.range.start);
        if (const QString broken = checkBlock(block); !broken.isEmpty())
            return broken;
        at = block.range.end;
    }
    const bool isSound = std::all_of(trigger.notUnderstood.begin(), trigger.notUnderstood.end(),
                                     [&](const TextRange &range) { return whole.contains(range); });
    return isSound ? QString() : u"not understood, and outside of the text"_s;
}

} // namespace

QString checkTrigger(QByteArrayView input)
{
    const qsizetype end = input.indexOf(kEndOfInstruction);
    const QString value = decodeText(input.sliced(end + 1)).text;
    const QString broken = checkRanges(value);
    return broken.isEmpty() && end > 0 ? checkTriggerEdit(input.first(end), value) : broken;
}

} // namespace Agentwright::Fuzz
