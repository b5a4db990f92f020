// SPDX-License-Identifier: MIT
#include "checks.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/document_syntax.h>
#include <agentwright/syntax/markdown_outline.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Fuzz {

namespace {

QString checkHeadings(const MarkdownOutline &outline, const TextRange &part)
{
    qsizetype at = part.start;
    for (const Heading &heading : outline.headings) {
        const bool isSound = heading.range.start >= at && heading.section.start == heading.range.start
                             && heading.section.end >= heading.range.end && part.contains(heading.section)
                             && heading.level >= 1 && heading.level <= 6;
        if (!isSound)
            return u"heading at %1"_s.arg(heading.range.start);
        at = heading.range.end;
    }
    for (qsizetype i = 1; i < outline.headings.size(); ++i) {
        const Heading &before = outline.headings[i - 1];
        const Heading &heading = outline.headings[i];
        if (heading.level > before.level ? !before.section.contains(heading.section)
                                         : before.section.end != heading.section.start)
            return u"section at %1"_s.arg(heading.range.start);
    }
    return {};
}

QString checkFences(const MarkdownOutline &outline, const TextRange &part)
{
    qsizetype at = part.start;
    for (const CodeFence &fence : outline.fences) {
        const bool isSound = fence.range.start >= at && part.contains(fence.range)
                             && fence.range.contains(fence.opening) && fence.range.contains(fence.content)
                             && fence.opening.end <= fence.content.start && fence.markLength >= 3
                             && outline.isInsideFence(fence.range.start);
        if (!isSound)
            return u"fence at %1"_s.arg(fence.range.start);
        at = fence.range.end;
    }
    for (const Heading &heading : outline.headings) {
        for (const CodeFence &fence : outline.fences) {
            if (heading.range.intersects(fence.range))
                return u"heading inside a fence at %1"_s.arg(heading.range.start);
        }
    }
    return {};
}

} // namespace

QString checkOutline(QByteArrayView input)
{
    const QString text = decodeText(input).text;
    for (const TextRange &part : {TextRange(0, text.size()), DocumentSyntax::parse(text).body()}) {
        const MarkdownOutline outline = MarkdownOutline::parse(text, part);
        for (const auto check : {checkHeadings, checkFences}) {
            if (const QString broken = check(outline, part); !broken.isEmpty())
                return broken;
        }
    }
    return {};
}

} // namespace Agentwright::Fuzz
