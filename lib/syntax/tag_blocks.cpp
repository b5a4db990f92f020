// SPDX-License-Identifier: MIT
#include <agentwright/syntax/tag_blocks.h>

#include <agentwright/syntax/text_lines.h>

#include <QHash>

#include <algorithm>
#include <optional>

namespace Agentwright {

namespace {

constexpr qsizetype kLongestTag = 400;

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u'.' || unit == u':';
}

/// The tag whose "<" is there; nothing for one that closes itself, and for anything else.
std::optional<PromptTagMark> tagStartingAt(QStringView text, qsizetype at, const TextRange &part)
{
    const qsizetype limit = std::min(part.end, at + kLongestTag);
    PromptTagMark tag;
    tag.isClosing = at + 1 < limit && text[at + 1] == u'/';
    const qsizetype nameStart = at + (tag.isClosing ? 2 : 1);
    if (nameStart >= limit || !text[nameStart].isLetter())
        return {};
    qsizetype end = nameStart;
    while (end < limit && isNameUnit(text[end]))
        ++end;
    tag.name = {nameStart, end};
    while (end < limit && text[end] != u'>' && text[end] != u'<' && text[end] != u'\n')
        ++end;
    // "<https://…>" is an address, "<a/>" is complete in itself.
    if (end >= limit || text[end] != u'>' || text[end - 1] == u'/' || text[tag.name.end - 1] == u':')
        return {};
    const bool isAttributeNext = tag.name.end == end || isBlank(text[tag.name.end]);
    if (!isAttributeNext)
        return {};
    tag.range = {at, end + 1};
    return tag;
}

bool isAloneOnLine(QStringView text, const TextRange &tag, const TextRange &part)
{
    qsizetype before = tag.start;
    while (before > part.start && isBlank(text[before - 1]))
        --before;
    const bool startsLine = before == part.start || text[before - 1] == u'\n';
    const qsizetype behind = skipBlanks(text, tag.end, part.end);
    const bool endsLine = behind == part.end || text[behind] == u'\n' || StandIn::isLineEnd(StandIn::at(text, behind));
    return startsLine && endsLine;
}

} // namespace

QList<PromptTagMark> tagMarks(QStringView text, const TextRange &part)
{
    QList<PromptTagMark> tags;
    for (qsizetype at = text.indexOf(u'<', part.start); at >= 0 && at < part.end;) {
        std::optional<PromptTagMark> tag = tagStartingAt(text, at, part);
        if (tag) {
            tag->isAlone = isAloneOnLine(text, tag->range, part);
            tags.append(*tag);
        }
        at = text.indexOf(u'<', tag ? tag->range.end : at + 1);
    }
    return tags;
}

QList<TagBlock> tagBlocks(const QString &text, const TextRange &part, const MarkdownOutline &outline)
{
    QList<PromptTagMark> open;
    QHash<QString, int> waiting; // how many of that name are open
    QList<TagBlock> blocks;
    for (const PromptTagMark &tag : tagMarks(text, part)) {
        if (!tag.isAlone || outline.isInsideFence(tag.range.start))
            continue;
        const QString name = tag.name.in(text).toString();
        if (!tag.isClosing) {
            open.append(tag);
            ++waiting[name];
            continue;
        }
        if (waiting.value(name) == 0)
            continue;
        // What was opened in between is never closed.
        while (true) {
            const PromptTagMark opening = open.takeLast();
            const QString openName = opening.name.in(text).toString();
            --waiting[openName];
            if (openName != name)
                continue;
            blocks.append({opening.range, tag.range, name});
            break;
        }
    }
    std::sort(blocks.begin(), blocks.end(),
              [](const TagBlock &a, const TagBlock &b) { return a.opening.start < b.opening.start; });
    return blocks;
}

} // namespace Agentwright
