// SPDX-License-Identifier: MIT
#include <agentwright/syntax/markdown_outline.h>

#include <agentwright/syntax/text_lines.h>

#include <algorithm>
#include <optional>

namespace Agentwright {

namespace {

class OutlineParser
{
public:
    OutlineParser(const QString &text, const TextRange &part) : m_text(text), m_part(part) { }

    MarkdownOutline run()
    {
        for (qsizetype at = m_part.start; at < m_part.end;) {
            const TextLine line = lineAt(m_text, at, m_part.end);
            at = line.next;
            takeLine(line);
        }
        if (m_openFence)
            closeFence(m_part.end, m_part.end, false);
        closeSections();
        return std::move(m_outline);
    }

private:
    void takeLine(const TextLine &line)
    {
        const MarkdownMarks marks = markdownMarks(m_text, line);
        const qsizetype content = marks.content; // fences may stand in quotes and lists
        if (m_openFence) {
            if (closesFence(line))
                closeFence(line.start, line.end, true);
            return;
        }
        if (content == line.end) {
            m_paragraph.reset();
            return;
        }
        if (marks.isItem)
            m_isInList = true;
        else if (content == line.start)
            m_isInList = false;
        if (opensFence(line, content) || takeAtx(line, content) || takeSetext(line, content) || takeBold(line, content))
            return;
        const bool startsBlock = content != skipBlanks(m_text, line.start, line.end) || m_text[content] == u'|'
                                 || m_text[content] == u'<';
        if (startsBlock)
            m_paragraph.reset();
        else if (!m_paragraph)
            m_paragraph = {skipBlanks(m_text, line.start, line.end), line.end};
        else
            m_paragraph->end = line.end;
    }

    qsizetype runLength(qsizetype at, qsizetype end) const
    {
        const qsizetype start = at;
        while (at < end && m_text[at] == m_text[start])
            ++at;
        return at - start;
    }

    bool opensFence(const TextLine &line, qsizetype content)
    {
        const QChar mark = m_text[content];
        if (mark != u'`' && mark != u'~')
            return false;
        const qsizetype length = runLength(content, line.end);
        const QStringView info = QStringView(m_text).sliced(content + length, line.end - content - length).trimmed();
        if (length < 3 || (mark == u'`' && info.contains(u'`')))
            return false;
        if (!m_isInList && content == skipBlanks(m_text, line.start, line.end) && isIndentedCode(line))
            return false;
        CodeFence fence;
        fence.opening = line.content();
        fence.range = {line.start, line.end};
        fence.content = {line.next, line.next};
        fence.info = info.toString();
        fence.mark = mark;
        fence.markLength = int(length);
        m_openFence = fence;
        m_paragraph.reset();
        return true;
    }

    bool closesFence(const TextLine &line) const
    {
        qsizetype at = skipBlanks(m_text, line.start, line.end);
        while (at < line.end && m_text[at] == u'>')
            at = skipBlanks(m_text, at + 1, line.end);
        if (at == line.end || m_text[at] != m_openFence->mark)
            return false;
        const qsizetype length = runLength(at, line.end);
        return length >= m_openFence->markLength && skipBlanks(m_text, at + length, line.end) == line.end;
    }

    void closeFence(qsizetype contentEnd, qsizetype end, bool isClosed)
    {
        m_openFence->content.end = std::max(m_openFence->content.start, contentEnd);
        m_openFence->range.end = end;
        m_openFence->isClosed = isClosed;
        m_outline.fences.append(*m_openFence);
        m_openFence.reset();
    }

    bool isIndentedCode(const TextLine &line) const
    {
        return indentOf(m_text, line) >= 4 || (line.start < line.end && m_text[line.start] == u'\t');
    }

    bool takeAtx(const TextLine &line, qsizetype content)
    {
        if (m_text[content] != u'#' || isIndentedCode(line) || content != skipBlanks(m_text, line.start, line.end))
            return false;
        const qsizetype level = runLength(content, line.end);
        const qsizetype title = skipBlanks(m_text, content + level, line.end);
        if (level > 6 || (title == content + level && title < line.end))
            return false;
        qsizetype end = withoutTrailingBlanks(m_text, title, line.end);
        qsizetype closing = end;
        while (closing > title && m_text[closing - 1] == u'#')
            --closing;
        if (closing == title || (closing > title && isBlank(m_text[closing - 1])))
            end = withoutTrailingBlanks(m_text, title, closing);
        add(Heading::Kind::Atx, int(level), {title, end}, line.content());
        return true;
    }

    bool takeSetext(const TextLine &line, qsizetype content)
    {
        const QChar mark = m_text[content];
        if (!m_paragraph || (mark != u'=' && mark != u'-') || isIndentedCode(line))
            return false;
        const qsizetype length = runLength(content, line.end);
        if (skipBlanks(m_text, content + length, line.end) != line.end)
            return false;
        add(Heading::Kind::Setext, mark == u'=' ? 1 : 2, *m_paragraph, {m_paragraph->start, line.end});
        return true;
    }

    /// One bold phrase alone on its line, at the start of a paragraph.
    bool takeBold(const TextLine &line, qsizetype content)
    {
        const QStringView text = QStringView(m_text).sliced(content,
                                                            withoutTrailingBlanks(m_text, content, line.end) - content);
        QStringView bold = text.endsWith(u':') ? text.chopped(1) : text;
        const QStringView mark = bold.first(std::min<qsizetype>(2, bold.size()));
        if (m_paragraph || bold.size() < 5 || (mark != u"**" && mark != u"__") || !bold.endsWith(mark)
            || content != line.start || bold.sliced(2, bold.size() - 4).contains(mark))
            return false;
        add(Heading::Kind::Bold, std::min(m_lastLevel + 1, 6), {content + 2, content + bold.size() - 2}, line.content());
        return true;
    }

    void add(Heading::Kind kind, int level, const TextRange &title, const TextRange &range)
    {
        Heading heading;
        heading.kind = kind;
        heading.level = level;
        heading.title = title.in(m_text).trimmed().toString();
        if (kind == Heading::Kind::Bold && heading.title.endsWith(u':'))
            heading.title.chop(1);
        heading.range = range;
        m_outline.headings.append(heading);
        m_paragraph.reset();
        if (kind != Heading::Kind::Bold)
            m_lastLevel = level;
    }

    void closeSections()
    {
        QList<Heading> &headings = m_outline.headings;
        QList<qsizetype> open;
        for (qsizetype i = 0; i < headings.size(); ++i) {
            while (!open.isEmpty() && headings[open.last()].level >= headings[i].level) {
                const qsizetype closed = open.takeLast();
                headings[closed].section = {headings[closed].range.start, headings[i].range.start};
            }
            open.append(i);
        }
        for (const qsizetype i : open)
            headings[i].section = {headings[i].range.start, m_part.end};
    }

    const QString &m_text;
    const TextRange m_part;
    MarkdownOutline m_outline;
    std::optional<CodeFence> m_openFence;
    std::optional<TextRange> m_paragraph;
    bool m_isInList = false; ///< what is indented may belong to an item
    int m_lastLevel = 0;
};

} // namespace

MarkdownOutline MarkdownOutline::parse(const QString &text, const TextRange &part)
{
    return OutlineParser(text, part).run();
}

bool MarkdownOutline::isInsideFence(qsizetype offset) const
{
    const auto behind = std::upper_bound(fences.begin(), fences.end(), offset,
                                         [](qsizetype at, const CodeFence &fence) { return at < fence.range.start; });
    return behind != fences.begin() && std::prev(behind)->range.touches(offset);
}

} // namespace Agentwright
