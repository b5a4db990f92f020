// SPDX-License-Identifier: MIT
#include "model/trigger_block.h"

#include "model/trigger_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// A stretch of the content that is one thing whatever it holds: a tagged commentary or context, a nested example.
struct FixedPart {
    enum class Kind { Context, Commentary, Other };
    Kind kind = Kind::Other;
    TextRange part;
    TextRange inner;
};

QList<FixedPart> fixedParts(const BlockParts &parts, TextRange content)
{
    using Tag = TriggerTag::Kind;
    QList<FixedPart> fixed;
    for (const TextRange &range : parts.nested)
        fixed.append({FixedPart::Kind::Other, range, range});
    for (qsizetype i = 0; i < parts.tags.size(); ++i) {
        const TriggerTag &open = parts.tags[i];
        const bool isCommentary = open.kind == Tag::CommentaryOpen;
        if (!isCommentary && open.kind != Tag::ContextOpen)
            continue;
        const Tag closing = isCommentary ? Tag::CommentaryClose : Tag::ContextClose;
        TextRange part{open.range.start, content.end};
        TextRange inner{open.range.end, content.end};
        if (i + 1 < parts.tags.size() && parts.tags[i + 1].kind == closing) {
            part.end = parts.tags[i + 1].range.end;
            inner.end = parts.tags[i + 1].range.start;
        } else if (i + 1 < parts.tags.size()) {
            part.end = inner.end = parts.tags[i + 1].range.start;
        }
        fixed.append({isCommentary ? FixedPart::Kind::Commentary : FixedPart::Kind::Context, part, inner});
    }
    // What stands inside a nested example belongs to that one.
    std::ranges::stable_sort(fixed, {}, [](const FixedPart &part) { return part.part.start; });
    const auto hidden = std::unique(fixed.begin(), fixed.end(),
                                    [](const FixedPart &a, const FixedPart &b) { return b.part.start < a.part.end; });
    fixed.erase(hidden, fixed.end());
    return fixed;
}

class BlockReader
{
public:
    BlockReader(ExampleBlock &block, const QString &value, const QString &scan, const BlockParts &parts,
                LineIndents &indents)
        : m_block(block)
        , m_value(value)
        , m_scan(scan)
        , m_fixed(fixedParts(parts, block.content))
        , m_labels(findLabels(scan, block.content))
        , m_indents(indents)
        , m_isLineBound(parts.isLineBound)
    {
        m_labels.removeIf([this](const TriggerLabel &label) {
            const qsizetype end = fixedStartBehind(label.start);
            return end < label.end || isInsideFixed(label.start);
        });
    }

    void read()
    {
        for (const FixedPart &part : std::as_const(m_fixed)) {
            if (part.kind == FixedPart::Kind::Context && !m_block.hasContext())
                setContext(part.part, part.inner);
            else if (part.kind == FixedPart::Kind::Commentary && !m_block.hasCommentary())
                setCommentary(part.part, part.inner);
        }
        qsizetype done = m_block.content.start;
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            if (m_labels[i].lead >= done)
                done = readPart(i);
        }
    }

private:
    using LabelKind = TriggerLabel::Kind;

    auto firstFixedBehind(qsizetype position) const
    {
        return std::ranges::lower_bound(m_fixed, position, {}, [](const FixedPart &part) { return part.part.start; });
    }

    qsizetype fixedStartBehind(qsizetype position) const
    {
        const auto it = firstFixedBehind(position);
        return it == m_fixed.end() ? m_block.content.end : it->part.start;
    }

    bool isInsideFixed(qsizetype position) const
    {
        const auto it = firstFixedBehind(position + 1);
        return it != m_fixed.begin() && std::prev(it)->part.contains(position);
    }

    void setContext(TextRange part, TextRange inner)
    {
        m_block.contextPart = part;
        m_block.contextRange = trimmed(m_scan, inner);
        m_block.context = decoded(m_block.contextRange);
    }

    void setCommentary(TextRange part, TextRange inner)
    {
        m_block.commentaryPart = part;
        m_block.commentaryRange = trimmed(m_scan, inner);
        m_block.commentary = decoded(m_block.commentaryRange);
    }

    QString decoded(TextRange range) { return decodedText(range.in(m_value), m_indents.at(range.start)); }

    bool isQuoteAhead(qsizetype at) const
    {
        const qsizetype text = blanksAfter(m_scan, at, m_block.content.end);
        return openingQuote(QStringView(m_scan).sliced(text)).kind != TurnQuoting::None;
    }

    /// Reads what the label announces and says where it ends.
    qsizetype readPart(qsizetype i)
    {
        const TriggerLabel &label = m_labels[i];
        switch (label.kind) {
        case LabelKind::Role:
            return readTurn(i);
        case LabelKind::Context:
            return m_block.hasContext() || !m_block.turns.isEmpty() ? label.end : readContext(i);
        case LabelKind::Commentary:
            return m_block.hasCommentary() || !label.isAtLineStart ? label.end : readCommentary(i);
        }
        return label.end;
    }

    qsizetype readContext(qsizetype i)
    {
        qsizetype end = fixedStartBehind(m_labels[i].end);
        for (qsizetype j = i + 1; j < m_labels.size(); ++j) {
            if (m_labels[j].kind == LabelKind::Role) {
                end = std::min(end, m_labels[j].lead);
                break;
            }
        }
        const TextRange text = trimmed(m_scan, {m_labels[i].end, end});
        setContext({m_labels[i].start, text.end}, text);
        return end;
    }

    qsizetype readCommentary(qsizetype i)
    {
        qsizetype end = fixedStartBehind(m_labels[i].end);
        for (qsizetype j = i + 1; j < m_labels.size(); ++j) {
            if (m_labels[j].isAtLineStart) {
                end = std::min(end, m_labels[j].lead);
                break;
            }
        }
        const TextRange text = trimmed(m_scan, {m_labels[i].end, end});
        setCommentary({m_labels[i].start, text.end}, text);
        return end;
    }

    bool endsTurn(const TriggerLabel &label) const
    {
        return label.kind == LabelKind::Role
               || (label.kind == LabelKind::Commentary && label.isAtLineStart && !m_block.hasCommentary());
    }

    qsizetype readTurn(qsizetype i)
    {
        const TriggerLabel &label = m_labels[i];
        const qsizetype hardEnd = fixedStartBehind(label.end);
        const qsizetype from = blanksAfter(m_scan, label.end, hardEnd);
        const QuotePair pair = openingQuote(QStringView(m_scan).sliced(from, hardEnd - from));
        ExampleTurn turn;
        turn.role = label.word.in(m_value).toString();
        if (pair.kind != TurnQuoting::None) {
            const TextRange region{from + pair.open.size(), quotedEnd(i, from + pair.open.size(), hardEnd, pair)};
            const qsizetype close = closingQuote(m_scan, region, pair);
            if (close >= 0) {
                turn.quoting = pair.kind;
                turn.textRange = {region.start, close};
                turn.range = {label.start, close + pair.close.size()};
            }
        }
        if (turn.quoting == TurnQuoting::None) {
            turn.textRange = unquotedText(i, hardEnd);
            turn.range = {label.start, turn.textRange.end};
        }
        turn.text = decodedText(turn.textRange.in(m_value), m_indents.at(label.start), turn.quoting);
        m_block.turns.append(turn);
        return turn.range.end;
    }

    /// Where the region of a quoted turn ends: at the next label that a closing quote or a line break stands in front of.
    /// A label inside the quotes is text.
    qsizetype quotedEnd(qsizetype i, qsizetype start, qsizetype hardEnd, const QuotePair &pair) const
    {
        qsizetype looked = start;
        bool isClosed = false;
        for (qsizetype j = i + 1; j < m_labels.size() && m_labels[j].lead < hardEnd; ++j) {
            const TriggerLabel &next = m_labels[j];
            if (next.lead < start || !endsTurn(next))
                continue;
            for (; looked < next.lead && !isClosed; ++looked)
                isClosed = isClosingQuote(m_scan, looked, pair);
            if (isClosed || (next.isAtLineStart && isQuoteAhead(next.end)))
                return next.lead;
        }
        return hardEnd;
    }

    TextRange unquotedText(qsizetype i, qsizetype hardEnd) const
    {
        qsizetype end = hardEnd;
        for (qsizetype j = i + 1; j < m_labels.size() && m_labels[j].lead < hardEnd; ++j) {
            if (endsTurn(m_labels[j])) {
                end = m_labels[j].lead;
                break;
            }
        }
        const TextRange text = trimmed(m_scan, {m_labels[i].end, end});
        const QStringView words = text.in(m_scan);
        qsizetype length = words.size();
        for (qsizetype at = words.indexOf(u'<'); at >= 0; at = words.indexOf(u'<', at + 1)) {
            if ((at == 0 || isWhite(words[at - 1])) && isTagStart(words, at)) {
                length = at;
                break;
            }
        }
        if (const qsizetype line = words.indexOf(u'\n'); m_isLineBound && line >= 0)
            length = std::min(length, line);
        TextRange cut = trimmed(m_scan, {text.start, text.start + length});
        for (const QStringView arrow : {u"->", u"=>", u"→"}) {
            if (cut.in(m_scan).endsWith(arrow))
                cut = trimmed(m_scan, {cut.start, cut.end - arrow.size()});
        }
        return cut.isEmpty() ? TextRange(m_labels[i].end, m_labels[i].end) : cut;
    }

    ExampleBlock &m_block;
    const QString &m_value;
    const QString &m_scan;
    QList<FixedPart> m_fixed;
    QList<TriggerLabel> m_labels;
    LineIndents &m_indents;
    bool m_isLineBound;
};

} // namespace

void readBlock(ExampleBlock &block, const QString &value, const QString &scan, const BlockParts &parts,
               LineIndents &indents)
{
    BlockReader(block, value, scan, parts, indents).read();
}

} // namespace Agentwright
