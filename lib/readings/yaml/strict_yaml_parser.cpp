// SPDX-License-Identifier: MIT
#include "strict_yaml_parser.h"

#include "yaml_characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kMaxDepth = 100;
constexpr auto kDeficient = "deficient indentation";

int compared(qsizetype a, qsizetype b)
{
    return a > b ? 1 : a < b ? -1 : 0;
}

YamlValue nullValue()
{
    return {};
}

/// Keys become names of JavaScript properties.
QString propertyName(const YamlValue &key)
{
    if (key.isNull())
        return u"null"_s;
    if (key.kind == YamlValue::Kind::Mapping)
        return u"[object Object]"_s;
    if (key.kind != YamlValue::Kind::Sequence)
        return key.text;
    QStringList parts;
    for (const YamlValue &item : key.items)
        parts.append(item.isNull() ? QString() : propertyName(item));
    return parts.join(u',');
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
    if (documents.size() > 1 && !m_dialect.takesSeveralDocuments && !hasFailed())
        fail("expected a single document");
    StrictYaml reading;
    reading.isAccepted = !hasFailed();
    reading.problem = m_problem;
    reading.problemOffset = m_problemOffset;
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
        return fail(kDeficient);
    return lineBreaks > 0;
}

/// On a new line of a flow or quoted value: whether it is not indented deeper than the key.
bool StrictYamlParser::isDeficient(qsizetype minimumIndent) const
{
    return m_dialect.wantsIndentedContinuation && m_lineIndent < minimumIndent && !atEnd();
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
    m_result = nullValue();
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
        m_result = nullValue();
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

void StrictYamlParser::applyProperties(const Properties &properties, bool hasContent)
{
    if (!hasContent)
        m_result = properties.tag == u"!" ? YamlValue::ofText({}) : nullValue();
    if (!properties.tag.isEmpty()) {
        m_result.tag = properties.tag;
        const bool isNonSpecific = properties.tag == u"!" || properties.tag == u"!!str";
        if (m_result.kind == YamlValue::Kind::Scalar && isNonSpecific)
            m_result.isPlain = false;
    }
    if (!properties.anchor.isEmpty())
        m_anchors.insert(properties.anchor, m_result);
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
    m_result = *found;
    return true;
}

bool StrictYamlParser::composeNode(qsizetype parentIndent, Context context, bool allowSeek, bool allowCompact)
{
    if (++m_depth > kMaxDepth) {
        fail("nested too deeply");
        --m_depth;
        return false;
    }
    const bool isBlock = context == Context::BlockIn || context == Context::BlockOut;
    bool allowCollections = isBlock;
    bool atNewLine = false;
    int indentStatus = 1;
    m_result = nullValue();
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
        applyProperties(properties, hasContent);
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
    return readFlowCollection(flowIndent) || (!isFlow && readBlockScalar(flowIndent)) || readSingleQuoted(flowIndent)
           || readDoubleQuoted(flowIndent) || readAlias() || readPlain(flowIndent, context == Context::FlowIn);
}

bool StrictYamlParser::readBlockSequence(qsizetype indent)
{
    if (m_firstTab >= 0)
        return false;
    YamlValue sequence;
    sequence.kind = YamlValue::Kind::Sequence;
    bool isDetected = false;
    while (current() == u'-' && isYamlSpaceOrEnd(following())) {
        if (m_firstTab >= 0)
            return fail("tab characters must not be used in indentation");
        isDetected = true;
        ++m_pos;
        if (skipSeparation(true) && m_lineIndent <= indent) {
            sequence.items.append(nullValue());
        } else {
            const qsizetype line = m_line;
            composeNode(indent, Context::BlockIn, false, true);
            sequence.items.append(m_result);
            skipSeparation(true);
            if ((m_line == line || m_lineIndent > indent) && !atEnd())
                return fail("bad indentation of a sequence entry");
        }
        if (m_lineIndent < indent)
            break;
        if (m_lineIndent > indent && !atEnd())
            return fail("bad indentation of a sequence entry");
    }
    if (isDetected)
        m_result = sequence;
    return isDetected && !hasFailed();
}

void StrictYamlParser::store(YamlValue &mapping, const YamlValue &key, const YamlValue &value)
{
    const QString name = propertyName(key);
    const bool isMergeable = value.kind == YamlValue::Kind::Mapping || value.kind == YamlValue::Kind::Sequence;
    if (m_dialect.mergesKeys && isMergeable && key.isPlain && name == u"<<") {
        merge(mapping, value);
        return;
    }
    if (!m_dialect.takesDuplicateKeys) {
        const bool isDuplicate = std::any_of(mapping.pairs.cbegin(), mapping.pairs.cend(),
                                             [&](const YamlPair &pair) { return pair.key.text == name; });
        if (isDuplicate) {
            fail("duplicated mapping key");
            return;
        }
    }
    mapping.pairs.append({YamlValue::ofText(name), value});
}

/// What stands in the mapping itself wins; anything but mappings is dropped.
void StrictYamlParser::merge(YamlValue &mapping, const YamlValue &source)
{
    for (const YamlValue &item : source.items)
        merge(mapping, item);
    if (source.kind == YamlValue::Kind::Mapping)
        mapping.pairs = source.pairs + mapping.pairs;
}

bool StrictYamlParser::readBlockMapping(qsizetype indent, qsizetype flowIndent)
{
    if (m_firstTab >= 0)
        return false;
    YamlValue mapping;
    mapping.kind = YamlValue::Kind::Mapping;
    bool isDetected = false;
    bool atExplicitKey = false;
    YamlValue key;
    while (!atEnd() && !atDocumentMark()) {
        if (!atExplicitKey && m_firstTab >= 0)
            return fail("tab characters must not be used in indentation");
        const qsizetype line = m_line;
        bool allowCompact = false;
        if ((current() == u'?' || current() == u':') && isYamlSpaceOrEnd(following())) {
            const bool isQuestion = current() == u'?';
            const bool wasExplicit = atExplicitKey;
            if (atExplicitKey && isQuestion)
                store(mapping, key, nullValue());
            if (!atExplicitKey && !isQuestion)
                key = nullValue();
            isDetected = true;
            atExplicitKey = isQuestion;
            allowCompact = isQuestion || wasExplicit;
            ++m_pos;
        } else {
            if (!composeNode(flowIndent, Context::FlowOut, false, true))
                break;
            const bool isOnOneLine = m_line == line;
            if (isOnOneLine) {
                while (isYamlBlank(current()))
                    ++m_pos;
            }
            if (!isOnOneLine || current() != u':')
                return isDetected
                           ? fail(isOnOneLine ? "a colon is missing" : "a multiline key may not be an implicit key")
                           : true;
            if (!isYamlSpaceOrEnd(following()))
                return fail("a blank is expected after the colon");
            ++m_pos;
            if (atExplicitKey)
                store(mapping, key, nullValue());
            key = m_result;
            isDetected = true;
            atExplicitKey = false;
        }
        composeNode(indent, Context::BlockOut, true, allowCompact);
        if (atExplicitKey)
            key = m_result;
        else
            store(mapping, key, m_result);
        skipSeparation(true);
        if ((m_line == line || m_lineIndent > indent) && !atEnd())
            return fail("bad indentation of a mapping entry");
        if (m_lineIndent < indent)
            break;
    }
    if (atExplicitKey)
        store(mapping, key, nullValue());
    if (isDetected)
        m_result = mapping;
    return isDetected && !hasFailed();
}

bool StrictYamlParser::readFlowCollection(qsizetype indent)
{
    const char16_t opening = current();
    if (opening != u'[' && opening != u'{')
        return false;
    const char16_t closing = opening == u'[' ? u']' : u'}';
    YamlValue collection;
    collection.kind = opening == u'[' ? YamlValue::Kind::Sequence : YamlValue::Kind::Mapping;
    ++m_pos;
    bool mayGoOn = true;
    while (!atEnd()) {
        // The closing bracket alone may stand at the indentation of the key (measured: Bun 1.4).
        const bool isOnNewLine = skipSeparation(true);
        if (isOnNewLine && current() != closing && isDeficient(indent))
            return fail(kDeficient);
        if (current() == closing) {
            ++m_pos;
            m_result = collection;
            return !hasFailed();
        }
        if (!mayGoOn)
            return fail("missed comma between flow collection entries");
        if (current() == u',')
            return fail("expected the node content, but found ','");
        if (!readFlowEntry(collection, indent))
            return false;
        skipSeparation(true);
        mayGoOn = current() == u',';
        if (mayGoOn)
            ++m_pos;
    }
    return fail("unexpected end of the stream within a flow collection");
}

bool StrictYamlParser::readFlowEntry(YamlValue &collection, qsizetype indent)
{
    const bool isMapping = collection.kind == YamlValue::Kind::Mapping;
    const bool isExplicit = current() == u'?' && isYamlSpaceOrEnd(following());
    if (isExplicit) {
        ++m_pos;
        skipSeparation(true, indent);
    }
    const qsizetype line = m_line;
    const qsizetype start = m_pos;
    composeNode(indent, Context::FlowIn, false, true);
    const YamlValue key = m_result;
    const bool isQuotedKey = at(start) == u'"' || at(start) == u'\'' || at(start) == u'[' || at(start) == u'{';
    const bool isOnNewLine = skipSeparation(true);
    const bool atClosing = current() == u']' || current() == u'}';
    if (isOnNewLine && !atClosing && isDeficient(indent))
        return fail(kDeficient);
    const bool hasColon = current() == u':' && (isMapping || isExplicit || m_line == line)
                          && (isQuotedKey || isYamlSpaceOrEnd(following()) || isYamlFlowIndicator(following()));
    YamlValue value;
    if (hasColon) {
        ++m_pos;
        skipSeparation(true, indent);
        composeNode(indent, Context::FlowIn, false, true);
        value = m_result;
    } else if (m_pos == start) {
        return fail("unexpected character");
    }
    if (isMapping) {
        store(collection, key, value);
    } else if (hasColon || isExplicit) {
        YamlValue pair;
        pair.kind = YamlValue::Kind::Mapping;
        pair.pairs.append({key, value});
        collection.items.append(pair);
    } else {
        collection.items.append(key);
    }
    return !hasFailed();
}

} // namespace Agentwright
