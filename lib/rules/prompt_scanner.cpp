// SPDX-License-Identifier: MIT
#include "prompt_scanner.h"

#include <agentwright/syntax/text_lines.h>

#include <algorithm>
#include <array>

namespace Agentwright {

namespace {

constexpr qsizetype kLongestTag = 400;
constexpr qsizetype kLongestTarget = 2000;
constexpr qsizetype kLongestRun = 31;

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

/// What takeMark() looks at.
constexpr std::array<bool, 128> kMayBeMark = [] {
    std::array<bool, 128> marks{};
    for (const char16_t mark : {u'\\', u'`', u'<', u']', u'h'})
        marks[mark] = true;
    return marks;
}();

bool endsUrl(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u')' || c == u'`' || c == u'|';
}

} // namespace

PromptScanner::PromptScanner(const DefinitionView &definition, PromptText &out)
    : m_definition(definition)
    , m_text(definition.text())
    , m_out(out)
{ }

void PromptScanner::run()
{
    m_out.m_body = m_definition.syntax().body();
    m_out.m_prose = QString(m_text.size(), u' ');
    m_prose = reinterpret_cast<char16_t *>(m_out.m_prose.data());
    m_out.m_lines.reserve(m_out.m_body.length() / 40);
    m_block = {m_out.m_body.start, m_out.m_body.start};
    for (qsizetype at = m_out.m_body.start; at < m_out.m_body.end;) {
        const qsizetype next = lineAt(m_text, at, m_out.m_body.end).next;
        takeLine(at);
        if (m_text[next - 1] == u'\n')
            m_prose[next - 1] = u'\n';
        at = next;
    }
    flushBlock();
    std::stable_sort(m_out.m_spans.begin(), m_out.m_spans.end(),
                     [](const PromptSpan &a, const PromptSpan &b) { return a.range.start < b.range.start; });
}

void PromptScanner::takeLine(qsizetype start)
{
    const TextLine cut = lineAt(m_text, start, m_out.m_body.end);
    PromptLine line{.kind = PromptLine::Kind::Text, .range = cut.content(), .content = cut.start};
    const QList<CodeFence> &fences = m_definition.outline().fences;
    while (m_fence < fences.size() && fences[m_fence].range.end < start)
        ++m_fence;
    const QList<Heading> &headings = m_definition.outline().headings;
    while (m_heading < headings.size() && headings[m_heading].range.end < start)
        ++m_heading;
    const MarkdownMarks marks = markdownMarks(m_text, cut);
    line.content = marks.content;
    line.isItem = marks.isItem;
    line.isQuoted = marks.isQuoted;
    const qsizetype first = skipBlanks(m_text, cut.start, cut.end);
    line.isTableRow = first < cut.end && m_text[first] == u'|';

    if (start < m_commentEnd && cut.end <= m_commentEnd)
        line.kind = first == cut.end ? PromptLine::Kind::Blank : PromptLine::Kind::Comment;
    else if (m_fence < fences.size() && fences[m_fence].range.touches(start) && start >= m_commentEnd)
        takeFencedLine(line);
    else if (first == cut.end)
        line.kind = PromptLine::Kind::Blank;
    else if (isIndentedCode(line))
        line.kind = PromptLine::Kind::IndentedCode;
    else if (m_heading < headings.size() && headings[m_heading].range.touches(start))
        line.kind = PromptLine::Kind::Heading;

    const bool isText = line.kind == PromptLine::Kind::Text;
    if (!isText || line.isItem || line.isTableRow || m_block.isEmpty())
        flushBlock();
    if (line.kind == PromptLine::Kind::IndentedCode)
        addSpan(PromptSpan::Kind::IndentedCode, line.range);
    if (isText || line.kind == PromptLine::Kind::Heading)
        m_block = m_block.isEmpty() ? line.range : TextRange{m_block.start, line.range.end};
    if (line.kind == PromptLine::Kind::Heading)
        flushBlock();
    m_isAfterBlank = line.kind == PromptLine::Kind::Blank || line.kind == PromptLine::Kind::IndentedCode;
    if (line.isItem && isText) {
        m_isInList = true;
        m_listIndent = line.content - line.range.start;
    } else if (line.kind == PromptLine::Kind::Heading || (isText && first == cut.start)) {
        m_isInList = false;
    }
    m_out.m_lines.append(line);
}

void PromptScanner::takeFencedLine(PromptLine &line)
{
    line.kind = PromptLine::Kind::Fenced;
    const TextRange &fence = m_definition.outline().fences[m_fence].range;
    if (line.range.start == fence.start)
        addSpan(PromptSpan::Kind::Fence, fence);
}

/// Four blanks behind a blank line; in a list four more than its text has.
bool PromptScanner::isIndentedCode(const PromptLine &line) const
{
    const qsizetype first = skipBlanks(m_text, line.range.start, line.range.end);
    const bool hasTab = m_text[line.range.start] == u'\t';
    const qsizetype indent = hasTab ? 4 : first - line.range.start;
    if (!m_isAfterBlank || indent < 4)
        return false;
    return !m_isInList || (!hasTab && indent >= m_listIndent + 4 && !line.isItem);
}

void PromptScanner::flushBlock()
{
    if (!m_block.isEmpty())
        scanInline(m_block);
    m_block = {m_block.end, m_block.end};
}

void PromptScanner::scanInline(const TextRange &block)
{
    m_missingRuns = 0;
    m_lineStart = block.start;
    m_lineChecked = block.start;
    m_lineContent = -1;
    for (qsizetype at = std::max(block.start, m_commentEnd); at < block.end;) {
        const char16_t unit = m_text[at].unicode();
        const qsizetype next = unit < kMayBeMark.size() && kMayBeMark[unit] ? takeMark(at, block) : at;
        if (next > at) {
            at = next;
            continue;
        }
        m_prose[at] = unit;
        ++at;
    }
}

/// The end of what begins at the offset and is no prose; the offset itself when it is prose.
qsizetype PromptScanner::takeMark(qsizetype at, const TextRange &block)
{
    switch (m_text[at].unicode()) {
    case u'\\': {
        const bool escapes = at + 1 < block.end && (m_text[at + 1] == u'`' || m_text[at + 1] == u'<');
        if (!escapes)
            return at;
        m_prose[at + 1] = m_text[at + 1].unicode();
        return at + 2;
    }
    case u'`':
        return takeCode(at, block);
    case u'<':
        return takeAngle(at, block);
    case u']':
        return takeLinkTarget(at, block);
    case u'h':
        return takeUrl(at, block);
    default:
        return at;
    }
}

qsizetype PromptScanner::takeCode(qsizetype at, const TextRange &block)
{
    const auto runEnd = [&](qsizetype from) {
        while (from < block.end && m_text[from] == u'`')
            ++from;
        return from;
    };
    const qsizetype open = runEnd(at);
    const qsizetype length = open - at;
    const bool isHopeless = length > kLongestRun || (m_missingRuns >> length & 1);
    for (qsizetype i = isHopeless ? block.end : open; i < block.end;) {
        i = QStringView(m_text).first(block.end).indexOf(u'`', i);
        if (i < 0)
            break;
        const qsizetype end = runEnd(i);
        if (end - i == length) {
            addSpan(PromptSpan::Kind::InlineCode, {at, end});
            for (qsizetype j = at; j < end; ++j)
                m_prose[j] = m_text[j] == u'\n' ? u'\n' : u'\uFFFC';
            return end;
        }
        i = end;
    }
    if (!isHopeless)
        m_missingRuns |= quint32(1) << length;
    return open;
}

qsizetype PromptScanner::takeAngle(qsizetype at, const TextRange &block)
{
    const QStringView rest = QStringView(m_text).sliced(at, block.end - at);
    if (rest.startsWith(u"<!--")) {
        const qsizetype end = m_hasNoCommentEnd ? -1
                                                : QStringView(m_text).first(m_out.m_body.end).indexOf(u"-->", at + 4);
        m_hasNoCommentEnd = end < 0;
        if (end < 0)
            return at;
        m_commentEnd = end + 3;
        addSpan(PromptSpan::Kind::Comment, {at, m_commentEnd});
        return m_commentEnd;
    }
    if (rest.startsWith(u"<http")) {
        const qsizetype end = rest.first(std::min(rest.size(), kLongestTag)).indexOf(u'>');
        if (end < 0)
            return at;
        addSpan(PromptSpan::Kind::LinkTarget, {at, at + end + 1});
        return at + end + 1;
    }
    return takeTag(at, block.end);
}

/// A tag stands on one line; quotes of its attributes may hold ">".
qsizetype PromptScanner::takeTag(qsizetype at, qsizetype end)
{
    PromptTag tag;
    qsizetype i = at + 1;
    tag.isClosing = i < end && m_text[i] == u'/';
    i += tag.isClosing ? 1 : 0;
    const qsizetype name = i;
    if (i >= end || !isNameStart(m_text[i]))
        return at;
    while (i < end && isNamePart(m_text[i]))
        ++i;
    tag.name = {name, i};
    const qsizetype limit = std::min(end, at + kLongestTag);
    if (i < limit && m_text[i] != u'>' && m_text[i] != u'/' && !isBlank(m_text[i]))
        return at;
    while (i < limit && m_text[i] != u'>' && m_text[i] != u'<' && m_text[i] != u'\n')
        ++i;
    if (i >= limit || m_text[i] != u'>')
        return at;
    tag.isSelfClosing = m_text[i - 1] == u'/';
    tag.range = {at, i + 1};
    tag.isAlone = contentOfLine(at, end) == at && isLineEnd(skipBlanks(m_text, i + 1, end), end);
    m_out.m_tags.append(tag);
    addSpan(PromptSpan::Kind::Tag, tag.range);
    return tag.range.end;
}

bool PromptScanner::isLineEnd(qsizetype at, qsizetype end) const
{
    return at >= end || m_text[at] == u'\n' || StandIn::isLineEnd(StandIn::at(m_text, at));
}

/// Where the text of the line begins that holds the offset. Offsets come in rising order, so this is linear for a whole block.
qsizetype PromptScanner::contentOfLine(qsizetype at, qsizetype end)
{
    const qsizetype from = std::max(m_lineStart, m_lineChecked);
    const qsizetype feed = QStringView(m_text).sliced(from, at - from).lastIndexOf(u'\n');
    m_lineChecked = at;
    if (feed >= 0) {
        m_lineStart = from + feed + 1;
        m_lineContent = -1;
    }
    if (m_lineContent < 0)
        m_lineContent = markdownMarks(m_text, {m_lineStart, end, end}).content;
    return m_lineContent;
}

/// "](target)" or, at the start of a line, "[label]: target".
qsizetype PromptScanner::takeLinkTarget(qsizetype at, const TextRange &block)
{
    if (at + 1 >= block.end || (m_text[at + 1] != u'(' && m_text[at + 1] != u':'))
        return at;
    qsizetype i = at + 2;
    if (m_text[at + 1] == u':') {
        if (m_text[contentOfLine(at, block.end)] != u'[')
            return at;
        i = skipBlanks(m_text, i, block.end);
        while (i < block.end && !m_text[i].isSpace())
            ++i;
    } else {
        int depth = 1;
        const qsizetype limit = std::min(block.end, at + kLongestTarget);
        while (i < limit && m_text[i] != u'\n' && depth > 0) {
            depth += m_text[i] == u'(' ? 1 : m_text[i] == u')' ? -1 : 0;
            ++i;
        }
        if (depth > 0)
            return at;
    }
    addSpan(PromptSpan::Kind::LinkTarget, {at + 1, i});
    m_prose[at] = u']';
    return i;
}

qsizetype PromptScanner::takeUrl(qsizetype at, const TextRange &block)
{
    const QStringView rest = QStringView(m_text).sliced(at, block.end - at);
    if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://"))
        return at;
    qsizetype i = at + 7;
    while (i < block.end && !endsUrl(m_text[i]))
        ++i;
    addSpan(PromptSpan::Kind::LinkTarget, {at, i});
    return i;
}

void PromptScanner::addSpan(PromptSpan::Kind kind, const TextRange &range)
{
    m_out.m_spans.append({kind, range});
}

} // namespace Agentwright
