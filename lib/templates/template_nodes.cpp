// SPDX-License-Identifier: MIT
#include "template_nodes.h"

#include <agentwright/syntax/markdown_outline.h>

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kDepthLimit = 16;

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

struct Tag {
    enum class Kind { Value, Item, Number, If, Each, Else, End, Broken };
    Kind kind = Kind::Broken;
    QString name;
    QString comparand;
    bool isComparison = false;
    bool isNegated = false;
    TextRange range; ///< marks included
    TextRange outer; ///< what it takes away: the whole line where it stands alone and is no value
    QString indent; ///< blanks in front, for a value alone on its line
    bool isAlone = false;

    bool isSection() const { return kind == Kind::If || kind == Kind::Each || kind == Kind::Else || kind == Kind::End; }
};

void readTagText(QStringView text, Tag &tag)
{
    static const QRegularExpression grammar(
        u"^\\s*(?:(?<word>else|end|item|number)|(?<verb>if|each)\\s+(?<not>not\\s+)?(?<subject>[a-z][a-z0-9_]*)"
        "(?:\\s*(?<op>!?=)\\s*(?<value>.*?))?|(?<name>[a-z][a-z0-9_]*))\\s*$"_s);
    const QRegularExpressionMatch match = grammar.matchView(text);
    if (!match.hasMatch())
        return;
    const QStringView word = match.capturedView(u"word");
    const bool hasCondition = !match.capturedView(u"not").isEmpty() || !match.capturedView(u"op").isEmpty();
    tag.isComparison = !match.capturedView(u"op").isEmpty();
    tag.isNegated = !match.capturedView(u"not").isEmpty() != (match.capturedView(u"op") == u"!=");
    tag.comparand = match.captured(u"value");
    tag.name = match.captured(match.capturedView(u"verb").isEmpty() ? u"name"_s : u"subject"_s);
    if (word == u"else")
        tag.kind = Tag::Kind::Else;
    else if (word == u"end")
        tag.kind = Tag::Kind::End;
    else if (word == u"item")
        tag.kind = Tag::Kind::Item;
    else if (word == u"number")
        tag.kind = Tag::Kind::Number;
    else if (match.capturedView(u"verb") == u"if")
        tag.kind = Tag::Kind::If;
    else if (match.capturedView(u"verb") == u"each")
        tag.kind = hasCondition ? Tag::Kind::Broken : Tag::Kind::Each;
    else
        tag.kind = Tag::Kind::Value;
}

class NodeParser
{
public:
    NodeParser(const QString &text, const QList<TemplateParameter> &parameters) : m_text(text), m_parameters(parameters)
    {
        for (qsizetype at = text.indexOf(kOpeningMark); at >= 0; at = text.indexOf(kOpeningMark, at + 1))
            m_marks.append(at);
        if (m_marks.isEmpty())
            return;
        const QList<CodeFence> fences = MarkdownOutline::parse(text, {0, text.size()}).fences;
        for (const CodeFence &fence : fences) {
            if (fence.isClosed && fence.range.in(text).contains(kOpeningMark))
                m_fences.append(fence);
        }
    }

    ParsedNodes run()
    {
        TemplateNodes nodes;
        while (true) {
            nodes += sequence(m_text.size());
            if (!hasStopped())
                break;
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” without a section that it belongs to"),
                   {m_stop.range.in(m_text).toString()}, m_stop.range.start);
        }
        return {nodes, m_problems};
    }

private:
    void report(const char *text, const QStringList &arguments, qsizetype at)
    {
        m_problems.append({text, arguments, markNumber(at)});
    }

    qsizetype markNumber(qsizetype at) const { return std::ranges::lower_bound(m_marks, at) - m_marks.begin(); }

    /// True when the last sequence ended at an else or end that is not its own.
    bool hasStopped() const { return m_stop.kind == Tag::Kind::Else || m_stop.kind == Tag::Kind::End; }

    const TemplateParameter *parameter(const QString &name) const
    {
        const auto found = std::ranges::find(m_parameters, name, &TemplateParameter::name);
        return found == m_parameters.end() ? nullptr : &*found;
    }

    Tag tagAt(qsizetype at) const
    {
        Tag tag;
        const qsizetype lineBegin = at == 0 ? 0 : m_text.lastIndexOf(u'\n', at - 1) + 1;
        const qsizetype lineFeed = m_text.indexOf(u'\n', at);
        const qsizetype lineEnd = lineFeed < 0 ? m_text.size() : lineFeed;
        const qsizetype length = m_text.sliced(at, std::min(lineEnd - at, kTagLimit)).indexOf(kClosingMark);
        if (length < 0) {
            tag.range = tag.outer = {at, at + 1};
            return tag;
        }
        const qsizetype close = at + length;
        tag.range = tag.outer = {at, close + 1};
        readTagText(QStringView(m_text).sliced(at + 1, close - at - 1), tag);
        const QStringView before = QStringView(m_text).sliced(lineBegin, at - lineBegin);
        tag.isAlone = isBlankText(before) && isBlankText(QStringView(m_text).sliced(close + 1, lineEnd - close - 1));
        if (tag.isAlone && tag.isSection())
            tag.outer = {lineBegin, std::min(lineEnd + 1, m_text.size())};
        else if (tag.isAlone)
            tag.indent = before.toString();
        return tag;
    }

    void appendText(TemplateNodes &nodes, qsizetype end)
    {
        if (end > m_at)
            nodes.append({.kind = TemplateNode::Kind::Text, .text = m_text.sliced(m_at, end - m_at)});
        m_at = std::max(m_at, end);
    }

    /// Up to the limit, or behind an else or end that belongs to somebody further out; that is in m_stop then.
    TemplateNodes sequence(qsizetype limit)
    {
        TemplateNodes nodes;
        m_stop = {};
        while (m_at < limit) {
            const qsizetype mark = m_text.indexOf(kOpeningMark, m_at);
            const CodeFence *fence = nextFence();
            if (fence && fence->range.end <= limit && (mark < 0 || fence->opening.start <= mark)) {
                appendText(nodes, fence->opening.start);
                nodes.append(codeBlock(*fence));
                continue;
            }
            if (mark < 0 || mark >= limit) {
                appendText(nodes, limit);
                break;
            }
            if (mark + 1 < limit && m_text[mark + 1] == kOpeningMark) {
                appendText(nodes, mark + 1);
                m_at = mark + 2;
                continue;
            }
            const Tag tag = tagAt(mark);
            appendText(nodes, tag.outer.start);
            m_at = std::min(tag.outer.end, limit);
            m_stop = tag;
            if (hasStopped())
                return nodes;
            appendTag(nodes, tag, limit);
            m_stop = {};
        }
        return nodes;
    }

    const CodeFence *nextFence()
    {
        while (m_nextFence < m_fences.size() && m_fences[m_nextFence].opening.start < m_at)
            ++m_nextFence;
        return m_nextFence < m_fences.size() ? &m_fences[m_nextFence] : nullptr;
    }

    void appendTag(TemplateNodes &nodes, const Tag &tag, qsizetype limit)
    {
        TemplateNode node{.kind = TemplateNode::Kind::Value,
                          .text = tag.name,
                          .comparand = tag.comparand,
                          .isComparison = tag.isComparison,
                          .isNegated = tag.isNegated,
                          .indent = tag.indent};
        node.mark = markNumber(tag.range.start);
        switch (tag.kind) {
        case Tag::Kind::Value:
            checkValueTag(tag);
            break;
        case Tag::Kind::Item:
        case Tag::Kind::Number:
            node.kind = tag.kind == Tag::Kind::Item ? TemplateNode::Kind::Item : TemplateNode::Kind::Number;
            if (!m_isInEach)
                report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” stands outside of an “each”"),
                       {tag.range.in(m_text).toString()}, tag.range.start);
            break;
        case Tag::Kind::If:
        case Tag::Kind::Each:
            node.kind = tag.kind == Tag::Kind::If ? TemplateNode::Kind::If : TemplateNode::Kind::Each;
            checkSectionTag(tag);
            readSection(node, tag, limit);
            break;
        default:
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is no placeholder; a plain ⟦ is written twice"),
                   {tag.range.in(m_text).toString()}, tag.range.start);
            return;
        }
        nodes.append(node);
    }

    void checkValueTag(const Tag &tag)
    {
        const TemplateParameter *known = parameter(tag.name);
        if (!known)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "There is no parameter called “%1”"), {tag.name},
                   tag.range.start);
        else if (known->type == ParameterType::Flag)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The flag “%1” has no text; it goes with “if”"),
                   {tag.name}, tag.range.start);
        else if (known->type == ParameterType::MultiLine && !tag.isAlone)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                     "“%1” may have several lines and needs a line of its own"),
                   {tag.name}, tag.range.start);
    }

    void checkSectionTag(const Tag &tag)
    {
        const TemplateParameter *known = parameter(tag.name);
        if (!known) {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "There is no parameter called “%1”"), {tag.name},
                   tag.range.start);
            return;
        }
        if (tag.kind == Tag::Kind::Each && known->type != ParameterType::List)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“each” needs a list, and “%1” is none"), {tag.name},
                   tag.range.start);
        if (tag.kind == Tag::Kind::Each && m_isInEach)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "An “each” inside another one"), {}, tag.range.start);
        if (!tag.isComparison)
            return;
        const bool isChoice = known->type == ParameterType::Choice;
        if (!isChoice && known->type != ParameterType::Text)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates",
                                     "“%1” cannot be compared: it is neither a line of text nor a choice"),
                   {tag.name}, tag.range.start);
        else if (isChoice
                 && std::ranges::find(known->choices, tag.comparand, &ParameterChoice::value) == known->choices.end())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "“%1” is none of the choices of “%2”"),
                   {tag.comparand, tag.name}, tag.range.start);
    }

    void readSection(TemplateNode &node, const Tag &tag, qsizetype limit)
    {
        if (++m_depth > kDepthLimit) {
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "Sections are nested too deeply"), {}, tag.range.start);
            m_at = limit;
            --m_depth;
            return;
        }
        const bool wasInEach = m_isInEach;
        m_isInEach |= tag.kind == Tag::Kind::Each;
        node.children = sequence(limit);
        if (m_stop.kind == Tag::Kind::Else && tag.kind == Tag::Kind::If)
            node.otherwise = sequence(limit);
        if (m_stop.kind != Tag::Kind::End)
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "The section “%1” has no “end”"),
                   {tag.range.in(m_text).toString()}, tag.range.start);
        m_isInEach = wasInEach;
        --m_depth;
    }

    /// The lines of a fence, each taken apart into what is before the row of marks, and behind.
    TemplateNode codeBlock(const CodeFence &fence)
    {
        TemplateNode node{.kind = TemplateNode::Kind::CodeBlock,
                          .fenceMark = fence.mark,
                          .fenceLength = fence.markLength};
        const qsizetype opening = m_text.indexOf(QString(fence.markLength, fence.mark), fence.opening.start);
        node.text = m_text.sliced(fence.opening.start, opening - fence.opening.start);
        m_at = opening + fence.markLength;
        node.otherwise = sequence(fence.content.start);
        m_at = fence.content.start;
        node.children = sequence(fence.content.end);
        if (hasStopped())
            report(QT_TRANSLATE_NOOP("Agentwright::Templates", "A section crosses the border of a code block"), {},
                   m_stop.range.start);
        const QString closing = m_text.sliced(fence.content.end, fence.range.end - fence.content.end);
        const qsizetype marks = std::max<qsizetype>(closing.indexOf(fence.mark), 0);
        qsizetype behind = marks;
        while (behind < closing.size() && closing[behind] == fence.mark)
            ++behind;
        node.indent = closing.first(marks);
        node.closing = closing.sliced(behind);
        m_at = fence.range.end;
        m_stop = {};
        return node;
    }

    const QString &m_text;
    const QList<TemplateParameter> &m_parameters;
    QList<qsizetype> m_marks;
    QList<CodeFence> m_fences;
    qsizetype m_nextFence = 0;
    QList<NodeProblem> m_problems;
    qsizetype m_at = 0;
    Tag m_stop;
    int m_depth = 0;
    bool m_isInEach = false;
};

} // namespace

ParsedNodes parseNodes(const QString &text, const QList<TemplateParameter> &parameters)
{
    return NodeParser(text, parameters).run();
}

bool isParameterName(QStringView name)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*$"_s);
    constexpr std::array kReserved{"if"_L1, "else"_L1, "end"_L1, "each"_L1, "item"_L1, "number"_L1, "not"_L1};
    return pattern.matchView(name).hasMatch()
           && std::ranges::none_of(kReserved, [name](QLatin1StringView word) { return name == word; });
}

} // namespace Agentwright
