// SPDX-License-Identifier: MIT
#include "strict_yaml_parser.h"

#include "yaml_characters.h"

namespace Agentwright {

namespace {

constexpr int kMaxDepth = 100;
/// What aliases stand for altogether, so that nobody who walks over it or joins it can be held up.
constexpr qsizetype kMaxAliasedNodes = 100'000;
constexpr qsizetype kMaxAliasedUnits = 2'000'000;

int compared(qsizetype a, qsizetype b)
{
    return a > b ? 1 : a < b ? -1 : 0;
}

} // namespace

StrictYaml readStrictYaml(QStringView text, const YamlDialect &dialect)
{
    return StrictYamlParser(text, dialect).parse();
}

StrictYaml StrictYamlParser::parse()
{
    QList<YamlValue> documents;
    if (m_text.contains(QChar(u'\0')))
        fail("unexpected character");
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_pos = m_lineStart = 1;
    do {
        readDocument();
        documents.append(m_result);
    } while (!atEnd() && !hasFailed());
    if (documents.size() > 1 && !hasFailed()) {
        m_isSameInAllDialects = false;
        if (!m_dialect.takesSeveralDocuments)
            fail("expected a single document");
    }
    StrictYaml reading;
    reading.isAccepted = !hasFailed();
    reading.problem = m_problem;
    reading.problemOffset = m_problemOffset;
    reading.isSameInAllDialects = m_isSameInAllDialects;
    if (!reading.isAccepted)
        return reading;
    if (documents.size() == 1) {
        reading.root = documents.first();
    } else {
        reading.root.kind = YamlValue::Kind::Sequence;
        reading.root.items = documents;
    }
    return reading;
}

bool StrictYamlParser::fail(const char *problem)
{
    if (!hasFailed()) {
        m_problem = problem;
        m_problemOffset = m_pos;
    }
    m_pos = m_text.size();
    return false;
}

bool StrictYamlParser::atDocumentMark() const
{
    const char16_t c = current();
    return column() == 0 && (c == u'-' || c == u'.') && at(m_pos + 1) == c && at(m_pos + 2) == c
           && isYamlSpaceOrEnd(at(m_pos + 3));
}

void StrictYamlParser::breakLine()
{
    m_pos += current() == u'\r' && following() == u'\n' ? 2 : 1;
    ++m_line;
    m_lineStart = m_pos;
    m_lineIndent = 0;
    m_firstTab = -1;
}

/// Blanks, comments and line ends. True when a line ended.
bool StrictYamlParser::skipSeparation(bool allowComments, qsizetype minimumIndent)
{
    qsizetype lineBreaks = 0;
    while (!atEnd()) {
        while (isYamlBlank(current())) {
            if (current() == u'\t' && m_firstTab < 0 && column() == m_lineIndent)
                m_firstTab = m_pos;
            ++m_pos;
        }
        if (allowComments && current() == u'#') {
            if (m_pos > m_lineStart && !isYamlBlank(at(m_pos - 1)))
                return fail("a comment must be separated by a blank");
            while (!atEnd() && !isYamlBreak(current()))
                ++m_pos;
        }
        if (!isYamlBreak(current()) || atEnd())
            break;
        breakLine();
        ++lineBreaks;
        while (current() == u' ') {
            ++m_lineIndent;
            ++m_pos;
        }
    }
    if (lineBreaks > 0 && isDeficient(minimumIndent))
        return failDeficient();
    return lineBreaks > 0;
}

/// On a new line of a flow or quoted value: whether it is not indented deeper than the key.
bool StrictYamlParser::isDeficient(qsizetype minimumIndent)
{
    const bool isDeficient = m_lineIndent < minimumIndent && !atEnd();
    m_isSameInAllDialects &= !isDeficient;
    return isDeficient && m_dialect.wantsIndentedContinuation;
}

bool StrictYamlParser::failDeficient()
{
    return fail("deficient indentation");
}

bool StrictYamlParser::readDirectives()
{
    bool hasAny = false;
    while (skipSeparation(true), current() == u'%' && column() == 0) {
        hasAny = true;
        while (!atEnd() && !isYamlBreak(current()))
            ++m_pos;
    }
    return hasAny;
}

void StrictYamlParser::readDocument()
{
    m_result = {};
    m_anchors.clear();
    while (current() == u' ') {
        ++m_lineIndent;
        ++m_pos;
    }
    const bool hasDirectives = readDirectives();
    if (atDocumentMark() && current() == u'-') {
        m_pos += 3;
        skipSeparation(true);
    } else if (hasDirectives) {
        fail("directives end mark is expected");
    }
    if (!composeNode(m_lineIndent - 1, Context::BlockOut, false, true))
        m_result = {};
    skipSeparation(true);
    if (atDocumentMark()) {
        while (atDocumentMark() && current() == u'.') {
            m_pos += 3;
            skipSeparation(true);
        }
        return;
    }
    if (!atEnd())
        fail("end of the stream or a document separator is expected");
}

bool StrictYamlParser::readProperties(Properties &properties)
{
    const char16_t sign = current();
    if (sign != u'!' && sign != u'&')
        return false;
    const qsizetype start = m_pos++;
    while (!isYamlSpaceOrEnd(current()) && (sign == u'!' ? current() != u',' : !isYamlFlowIndicator(current())))
        ++m_pos;
    QString &target = sign == u'!' ? properties.tag : properties.anchor;
    if (!target.isEmpty())
        return fail("duplication of a property");
    const QStringView word = m_text.sliced(start, m_pos - start);
    if (sign == u'&' && word.size() == 1)
        return fail("name of an anchor must contain at least one character");
    target = sign == u'!' ? word.toString() : word.sliced(1).toString();
    return true;
}

bool StrictYamlParser::hasPropertiesBeforeText() const
{
    qsizetype offset = m_pos;
    while (at(offset) == u'&' || at(offset) == u'!') {
        while (!isYamlSpaceOrEnd(at(offset)))
            ++offset;
        while (isYamlBlank(at(offset)))
            ++offset;
    }
    const char16_t next = at(offset);
    return offset > m_pos && !isYamlSpaceOrEnd(next) && next != u'#' && next != u'|' && next != u'>';
}

void StrictYamlParser::applyProperties(const Properties &properties, bool hasContent, const Size &before)
{
    if (!hasContent)
        m_result = properties.tag == u"!" ? YamlValue::ofText({}) : YamlValue();
    if (!properties.tag.isEmpty()) {
        m_result.tag = properties.tag;
        const bool isNonSpecific = properties.tag == u"!" || properties.tag == u"!!str";
        if (m_result.kind == YamlValue::Kind::Scalar && isNonSpecific)
            m_result.isPlain = false;
    }
    if (!properties.anchor.isEmpty())
        m_anchors.insert(properties.anchor, {m_result, {m_nodes - before.nodes, unitsRead() - before.units}});
}

bool StrictYamlParser::readAlias()
{
    if (current() != u'*')
        return false;
    const qsizetype start = ++m_pos;
    while (!isYamlSpaceOrEnd(current()) && !isYamlFlowIndicator(current()))
        ++m_pos;
    const QString name = m_text.sliced(start, m_pos - start).toString();
    const auto found = m_anchors.constFind(name);
    if (found == m_anchors.cend())
        return fail("unidentified alias");
    m_nodes += found->size.nodes;
    m_aliased.nodes += found->size.nodes;
    m_aliased.units += found->size.units;
    if (m_aliased.nodes > kMaxAliasedNodes || m_aliased.units > kMaxAliasedUnits)
        return fail("aliases stand for too much");
    m_result = found->value;
    return true;
}

bool StrictYamlParser::composeNode(qsizetype parentIndent, Context context, bool allowSeek, bool allowCompact)
{
    if (++m_depth > kMaxDepth) {
        fail("nested too deeply");
        --m_depth;
        return false;
    }
    const Size before{m_nodes++, unitsRead()};
    const bool isBlock = context == Context::BlockIn || context == Context::BlockOut;
    bool allowCollections = isBlock;
    bool atNewLine = false;
    int indentStatus = 1;
    m_result = {};
    if (allowSeek && skipSeparation(true)) {
        atNewLine = true;
        indentStatus = compared(m_lineIndent, parentIndent);
    }
    Properties properties;
    // "&a key: value" is a mapping whose first key has the anchor.
    const bool belongsToKey = allowCollections && (atNewLine || allowCompact) && hasPropertiesBeforeText();
    while (indentStatus == 1 && !belongsToKey && readProperties(properties)) {
        if (skipSeparation(true)) {
            atNewLine = true;
            allowCollections = isBlock;
            indentStatus = compared(m_lineIndent, parentIndent);
        } else {
            allowCollections = false;
        }
    }
    allowCollections = allowCollections && (atNewLine || allowCompact);
    bool hasContent = false;
    if (indentStatus == 1 || context == Context::BlockOut) {
        const bool isAlias = current() == u'*';
        hasContent = composeContent(parentIndent, context, allowCollections, indentStatus);
        if (hasContent && isAlias && !properties.isEmpty() && m_result.kind != YamlValue::Kind::Mapping)
            fail("alias node should not have any properties");
    }
    if (!properties.isEmpty())
        applyProperties(properties, hasContent, before);
    --m_depth;
    return (hasContent || !properties.isEmpty()) && !hasFailed();
}

bool StrictYamlParser::composeContent(qsizetype parentIndent, Context context, bool allowCollections, int indentStatus)
{
    const bool isFlow = context == Context::FlowIn || context == Context::FlowOut;
    const qsizetype flowIndent = isFlow ? parentIndent : parentIndent + 1;
    const qsizetype blockIndent = column();
    if (indentStatus == 0)
        return allowCollections && readBlockSequence(blockIndent);
    if (indentStatus < 0)
        return false;
    if (allowCollections && (readBlockSequence(blockIndent) || readBlockMapping(blockIndent, flowIndent)))
        return true;
    if (hasFailed())
        return false;
    return readFlowCollection(flowIndent) || (!isFlow && readBlockScalar(flowIndent)) || readQuoted(flowIndent)
           || readAlias() || readPlain(flowIndent, context == Context::FlowIn);
}

} // namespace Agentwright
