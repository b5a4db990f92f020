// SPDX-License-Identifier: MIT
#include "foreign_value.h"

#include <agentwright/base/json_text.h>
#include <agentwright/base/message_text.h>
#include <agentwright/syntax/scalar_codec.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kDeepestBlock = 32;

YamlValue valueOf(const JsonNode &node)
{
    YamlValue value;
    switch (node.kind) {
    case JsonNode::Kind::Null:
        break;
    case JsonNode::Kind::Boolean:
    case JsonNode::Kind::Number:
        value = YamlValue::ofText(node.text);
        value.isPlain = true;
        break;
    case JsonNode::Kind::Text:
        value = YamlValue::ofText(node.text);
        break;
    case JsonNode::Kind::Array:
        value.kind = YamlValue::Kind::Sequence;
        for (const JsonNode &item : node.items)
            value.items.append(valueOf(item));
        break;
    case JsonNode::Kind::Object:
        value.kind = YamlValue::Kind::Mapping;
        for (const JsonMember &member : node.members)
            value.pairs.append({YamlValue::ofText(member.key), valueOf(member.value)});
        break;
    }
    return value;
}

/// Three hyphens inside a line end the frontmatter for Claude Code, wherever they stand.
QString scalarYaml(const YamlValue &value, qsizetype parentIndent)
{
    if (value.isNull())
        return u"null"_s;
    if (value.isPlain && !value.isString())
        return value.text;
    if (!value.text.contains("---"_L1))
        return encodeScalar(value.text, ValueStyle::Plain, {.parentIndent = parentIndent});
    return encodeScalar(value.text, ValueStyle::DoubleQuoted).replace("--"_L1, "-\\x2D"_L1);
}

QString blockAt(const YamlValue &value, qsizetype parentIndent, int depth);

QString mappingLines(const YamlValue &value, qsizetype indent, int depth)
{
    QString lines;
    for (const YamlPair &pair : value.pairs)
        lines += QString(indent, u' ') + scalarYaml(YamlValue::ofText(pair.key.text), indent) + u':'
                 + blockAt(pair.value, indent, depth + 1) + u'\n';
    lines.chop(1);
    return lines;
}

QString sequenceLines(const YamlValue &value, qsizetype indent, int depth)
{
    QString lines;
    for (const YamlValue &item : value.items) {
        // A mapping begins on the line of its hyphen.
        const QString inner = item.pairs.isEmpty() || depth >= kDeepestBlock
                                  ? blockAt(item, indent, depth + 1)
                                  : u' ' + mappingLines(item, indent + 2, depth + 1).sliced(indent + 2);
        lines += QString(indent, u' ') + u'-' + inner + u'\n';
    }
    lines.chop(1);
    return lines;
}

QString blockAt(const YamlValue &value, qsizetype parentIndent, int depth)
{
    const bool isDeep = depth > kDeepestBlock;
    if (value.kind == YamlValue::Kind::Sequence)
        return value.items.isEmpty() || isDeep ? u" []"_s : u'\n' + sequenceLines(value, parentIndent + 2, depth);
    if (value.kind == YamlValue::Kind::Mapping)
        return value.pairs.isEmpty() || isDeep ? u" {}"_s : u'\n' + mappingLines(value, parentIndent + 2, depth);
    return u' ' + scalarYaml(value, parentIndent);
}

} // namespace

ForeignValue foreignJson(const QString &text)
{
    const JsonText json = readJson(text);
    return {.isValid = json.isValid,
            .root = json.isValid ? valueOf(json.root) : YamlValue(),
            .problem = messageText("Agentwright::Rules", json.problem),
            .at = LineIndex(text).at(json.problemOffset)};
}

QString withoutComments(const QString &text)
{
    QString json = text;
    qsizetype comma = -1; ///< nothing but blanks since
    const auto blank = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            json[i] = json[i] == u'\n' ? u'\n' : u' ';
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        const bool isBlock = rest.startsWith(u"/*");
        if (isBlock || rest.startsWith(u"//")) {
            const qsizetype end = isBlock ? text.indexOf("*/"_L1, i + 2) : text.indexOf(u'\n', i);
            const qsizetype next = end < 0 ? text.size() : isBlock ? end + 2 : end;
            blank(i, next);
            i = next - 1;
        } else if (rest.front() == u'"') {
            for (++i; i < text.size() && text[i] != u'"' && text[i] != u'\n'; ++i)
                i += text[i] == u'\\' ? 1 : 0;
            comma = -1;
        } else if (rest.front() == u',') {
            comma = i;
        } else if (!rest.front().isSpace()) {
            if (comma >= 0 && (rest.front() == u'}' || rest.front() == u']'))
                json[comma] = u' ';
            comma = -1;
        }
    }
    return json;
}

QString blockYaml(const YamlValue &value, qsizetype parentIndent)
{
    return blockAt(value, parentIndent, 0);
}

} // namespace Agentwright
