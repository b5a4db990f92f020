// SPDX-License-Identifier: MIT
#include "model/trigger_block.h"

#include <algorithm>

namespace Agentwright {

namespace {

bool isBehindBlankLine(QStringView scan, qsizetype position)
{
    const qsizetype start = blanksBefore(scan, position);
    return QStringView(scan).sliced(start, position - start).count(u'\n') > 1;
}

/// Where the single examples begin: at a situation, or at a user's turn that a list mark or a blank line sets off.
QList<qsizetype> untaggedStarts(QStringView scan, const QList<TriggerLabel> &labels)
{
    QList<qsizetype> starts;
    bool hasReply = true;
    for (const TriggerLabel &label : labels) {
        const bool isContext = label.kind == TriggerLabel::Kind::Context;
        const bool isSetOff = isContext || label.lead < label.start || isBehindBlankLine(scan, label.lead);
        if (hasReply && (isContext || label.isUser) && (isSetOff || starts.isEmpty())) {
            starts.append(label.lead);
            hasReply = false;
        } else if (label.kind == TriggerLabel::Kind::Role && !label.isUser) {
            hasReply = true;
        }
    }
    return starts;
}

} // namespace

QList<ExampleBlock> readUntagged(const QString &value, const QString &scan, TextRange whole)
{
    const qsizetype leadIn = firstLeadInEnd(scan, whole);
    QList<TriggerLabel> labels = findLabels(scan, {std::max(leadIn, whole.start), whole.end});
    // Without "Examples:" only lines of quoted speech are clear enough.
    if (leadIn < 0)
        labels.removeIf([](const TriggerLabel &label) { return !label.isAtLineStart; });
    const auto isClear = [&](const ExampleBlock &block) {
        return block.turns.size() > 1 && (leadIn >= 0 || std::ranges::none_of(block.turns, [](const ExampleTurn &turn) {
                                              return turn.quoting == TurnQuoting::None;
                                          }));
    };
    const QList<qsizetype> starts = untaggedStarts(scan, labels);
    LineIndents indents(scan);
    QList<ExampleBlock> blocks;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        ExampleBlock block;
        block.hasTags = false;
        block.content = {starts[i], i + 1 < starts.size() ? starts[i + 1] : whole.end};
        readBlock(block, value, scan, {.isLineBound = true}, indents);
        if (!isClear(block))
            continue;
        const qsizetype start = block.hasContext() ? block.contextPart.start : block.turns.first().range.start;
        block.range = block.content = {start, std::max(block.turns.last().range.end, block.commentaryPart.end)};
        blocks.append(block);
    }
    return blocks;
}

} // namespace Agentwright
