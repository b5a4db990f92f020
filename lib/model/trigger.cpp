// SPDX-License-Identifier: MIT
#include <agentwright/model/trigger.h>

#include "model/trigger_block.h"
#include "model/trigger_scanner.h"
#include "model/trigger_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

struct Pairing {
    QList<ExampleBlock> blocks;
    QList<TextRange> notUnderstood;
};

TriggerLineEnds lineEndsOf(QStringView value, QStringView scan, TextRange part)
{
    const qsizetype real = part.in(value).count(u'\n');
    const qsizetype literal = part.in(scan).count(u'\n') - real;
    if (literal > 0 && literal >= real)
        return TriggerLineEnds::LiteralBackslashN;
    return real > 0 ? TriggerLineEnds::Real : TriggerLineEnds::Inline;
}

/// A block without a closing tag ends where the next one, with its list mark, begins.
void endUnclosed(QList<ExampleBlock> &blocks, QStringView scan)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        ExampleBlock &block = blocks[i];
        if (block.isClosed)
            continue;
        const bool isLast = i + 1 == blocks.size();
        const qsizetype next = isLast ? scan.size() : listMarkStart(scan, blocks[i + 1].range.start);
        block.content.end = std::max(blanksBefore(scan, next, block.content.start), block.content.start);
        block.range.end = block.content.end;
    }
}

/// Pairs example tags as brackets are paired. The outermost pairs are blocks; an opening tag without a closing one is an
/// unclosed block up to the next block, unless it stands inside a pair.
Pairing pairExamples(const QList<TriggerTag> &tags, const QString &scan)
{
    Pairing pairing;
    QList<TextRange> open;
    for (const TriggerTag &tag : tags) {
        const bool isOpening = tag.kind == TriggerTag::Kind::ExampleOpen;
        if (!isOpening && tag.kind != TriggerTag::Kind::ExampleClose)
            continue;
        if (tag.isCode || (!isOpening && open.isEmpty())) {
            pairing.notUnderstood.append(tag.range);
        } else if (isOpening) {
            open.append(tag.range);
        } else {
            const TextRange opening = open.takeLast();
            ExampleBlock block;
            block.range = {opening.start, tag.range.end};
            block.content = {opening.end, tag.range.start};
            while (!pairing.blocks.isEmpty() && block.range.contains(pairing.blocks.last().range))
                pairing.notUnderstood.append(pairing.blocks.takeLast().range);
            pairing.blocks.append(block);
        }
    }
    for (const TextRange &opening : std::as_const(open)) {
        ExampleBlock block;
        block.isClosed = false;
        block.range = block.content = {opening.end, opening.end};
        block.range.start = opening.start;
        pairing.blocks.append(block);
    }
    std::ranges::sort(pairing.blocks, {}, [](const ExampleBlock &block) { return block.range.start; });
    std::ranges::sort(pairing.notUnderstood, {}, &TextRange::start);
    const auto inner = std::unique(pairing.notUnderstood.begin(), pairing.notUnderstood.end(),
                                   [](const TextRange &a, const TextRange &b) { return a.contains(b); });
    pairing.notUnderstood.erase(inner, pairing.notUnderstood.end());
    endUnclosed(pairing.blocks, scan);
    return pairing;
}

/// What the reader of one block has to leave alone or to look at: tags and nested examples inside it. Both lists are sorted,
/// and blocks come in order, so each is walked once.
class Feeder
{
public:
    Feeder(const QList<TriggerTag> &tags, const QList<TextRange> &nested) : m_tags(tags), m_nested(nested) { }

    BlockParts partsOf(const ExampleBlock &block)
    {
        BlockParts parts;
        while (m_tag < m_tags.size() && m_tags[m_tag].range.start < block.content.start)
            ++m_tag;
        for (; m_tag < m_tags.size() && m_tags[m_tag].range.end <= block.content.end; ++m_tag) {
            if (!m_tags[m_tag].isCode)
                parts.tags.append(m_tags[m_tag]);
        }
        while (m_next < m_nested.size() && m_nested[m_next].start < block.content.start)
            ++m_next;
        for (; m_next < m_nested.size() && m_nested[m_next].end <= block.content.end; ++m_next)
            parts.nested.append(m_nested[m_next]);
        return parts;
    }

private:
    const QList<TriggerTag> &m_tags;
    const QList<TextRange> &m_nested;
    qsizetype m_tag = 0;
    qsizetype m_next = 0;
};

} // namespace

Trigger Trigger::parse(const QString &description)
{
    Trigger trigger;
    trigger.value = description;
    const QString scan = scannable(description);
    const TextRange whole = trimmed(scan, {0, scan.size()});
    trigger.lineEnds = lineEndsOf(description, scan, whole);

    const QList<TriggerTag> tags = findTags(scan);
    Pairing pairing = pairExamples(tags, scan);
    trigger.notUnderstood = pairing.notUnderstood;
    if (pairing.blocks.isEmpty()) {
        trigger.examples = readUntagged(description, scan, whole);
    } else {
        LineIndents indents(scan);
        Feeder feeder(tags, trigger.notUnderstood);
        for (ExampleBlock &block : pairing.blocks)
            readBlock(block, description, scan, feeder.partsOf(block), indents);
        trigger.examples = std::move(pairing.blocks);
    }

    TextRange summary = whole;
    if (!trigger.examples.isEmpty()) {
        const TextRange before{0, trigger.examples.first().range.start};
        summary = trimmed(scan, {0, leadInStart(scan, before)});
    }
    trigger.summaryRange = summary;
    trigger.summary = decodedText(summary.in(description), 0);
    return trigger;
}

} // namespace Agentwright
