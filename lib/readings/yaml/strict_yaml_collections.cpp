// SPDX-License-Identifier: MIT
#include "strict_yaml_parser.h"

#include "yaml_characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

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

YamlValue sequenceOf(const QList<YamlValue> &items)
{
    YamlValue sequence;
    sequence.kind = YamlValue::Kind::Sequence;
    sequence.items = items;
    return sequence;
}

} // namespace

bool StrictYamlParser::readBlockSequence(qsizetype indent)
{
    if (m_firstTab >= 0)
        return false;
    QList<YamlValue> items;
    bool isDetected = false;
    while (current() == u'-' && isYamlSpaceOrEnd(following())) {
        if (m_firstTab >= 0)
            return fail("tab characters must not be used in indentation");
        isDetected = true;
        ++m_pos;
        if (skipSeparation(true) && m_lineIndent <= indent) {
            items.append(YamlValue());
        } else {
            const qsizetype line = m_line;
            composeNode(indent, Context::BlockIn, false, true);
            items.append(m_result);
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
        m_result = sequenceOf(items);
    return isDetected && !hasFailed();
}

void StrictYamlParser::store(Mapping &mapping, const YamlValue &key, const YamlValue &value)
{
    const QString name = propertyName(key);
    const bool isMergeable = value.kind == YamlValue::Kind::Mapping || value.kind == YamlValue::Kind::Sequence;
    if (isMergeable && key.isPlain && name == u"<<") {
        m_isSameInAllDialects = false;
        if (m_dialect.mergesKeys) {
            merge(mapping, value);
            return;
        }
    }
    if (mapping.holds(name)) {
        m_isSameInAllDialects = false;
        if (!m_dialect.takesDuplicateKeys) {
            fail("duplicated mapping key");
            return;
        }
    }
    mapping.own.append({YamlValue::ofText(name), value});
}

/// What stands in the mapping itself wins; anything but mappings is dropped.
void StrictYamlParser::merge(Mapping &mapping, const YamlValue &source)
{
    for (const YamlValue &item : source.items)
        merge(mapping, item);
    if (source.kind == YamlValue::Kind::Mapping)
        mapping.merged.append(source.pairs);
}

bool StrictYamlParser::Mapping::holds(const QString &name)
{
    constexpr qsizetype kFewKeys = 16;
    if (own.size() < kFewKeys)
        return std::ranges::any_of(own, [&](const YamlPair &pair) { return pair.key.text == name; });
    for (; known < own.size(); ++known)
        names.insert(own[known].key.text);
    return names.contains(name);
}

YamlValue StrictYamlParser::Mapping::value() const
{
    YamlValue value;
    value.kind = YamlValue::Kind::Mapping;
    for (auto source = merged.crbegin(); source != merged.crend(); ++source)
        value.pairs += *source;
    value.pairs += own;
    return value;
}

bool StrictYamlParser::readBlockMapping(qsizetype indent, qsizetype flowIndent)
{
    if (m_firstTab >= 0)
        return false;
    Mapping mapping;
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
                store(mapping, key, YamlValue());
            if (!atExplicitKey && !isQuestion)
                key = YamlValue();
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
                store(mapping, key, YamlValue());
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
        store(mapping, key, YamlValue());
    if (isDetected)
        m_result = mapping.value();
    return isDetected && !hasFailed();
}

bool StrictYamlParser::readFlowCollection(qsizetype indent)
{
    const char16_t opening = current();
    if (opening != u'[' && opening != u'{')
        return false;
    const char16_t closing = opening == u'[' ? u']' : u'}';
    const bool isMapping = opening == u'{';
    Mapping mapping;
    QList<YamlValue> items;
    ++m_pos;
    bool mayGoOn = true;
    while (!atEnd()) {
        // The closing bracket alone may stand at the indentation of the key (measured: Bun 1.4).
        const bool isOnNewLine = skipSeparation(true);
        if (isOnNewLine && current() != closing && isDeficient(indent))
            return failDeficient();
        if (current() == closing) {
            ++m_pos;
            m_result = isMapping ? mapping.value() : sequenceOf(items);
            return !hasFailed();
        }
        if (!mayGoOn)
            return fail("missed comma between flow collection entries");
        if (current() == u',')
            return fail("expected the node content, but found ','");
        if (!readFlowEntry(isMapping ? &mapping : nullptr, items, indent))
            return false;
        skipSeparation(true);
        mayGoOn = current() == u',';
        if (mayGoOn)
            ++m_pos;
    }
    return fail("unexpected end of the stream within a flow collection");
}

/// An entry of a mapping, or without one an item of a list.
bool StrictYamlParser::readFlowEntry(Mapping *mapping, QList<YamlValue> &items, qsizetype indent)
{
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
        return failDeficient();
    const bool hasColon = current() == u':' && (mapping || isExplicit || m_line == line)
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
    if (mapping) {
        store(*mapping, key, value);
    } else if (hasColon || isExplicit) {
        YamlValue pair;
        pair.kind = YamlValue::Kind::Mapping;
        pair.pairs.append({key, value});
        items.append(pair);
    } else {
        items.append(key);
    }
    return !hasFailed();
}

} // namespace Agentwright
