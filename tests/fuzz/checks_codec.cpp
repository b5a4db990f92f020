// SPDX-License-Identifier: MIT
#include "checks.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/document_syntax.h>
#include <agentwright/syntax/scalar_codec.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Fuzz {

namespace {

constexpr std::array kStyles{ValueStyle::Plain, ValueStyle::SingleQuoted, ValueStyle::DoubleQuoted, ValueStyle::Literal,
                             ValueStyle::Folded};

/// As a field could hold it. What stands for line ends is no part of any value.
QString valueOf(QByteArrayView bytes)
{
    QString value;
    const QString text = decodeText(bytes).text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!StandIn::isLineEnd(StandIn::at(text, i)))
            value += text[i];
    }
    return value;
}

YamlValue readBack(const QString &source, qsizetype indent)
{
    const QString blanks(indent, u' ');
    const DocumentSyntax syntax = DocumentSyntax::parse(u"---\n"_s + blanks + u"key: "_s + source + u'\n' + blanks
                                                        + u"next: 1\n---\nbody\n"_s);
    if (!syntax.isStrictYaml() || syntax.entries().size() != 2 || syntax.textOf(syntax.body()) != u"body\n")
        return {};
    return syntax.entries().first().data;
}

bool isText(const YamlValue &value, const QString &text)
{
    return value.kind == YamlValue::Kind::Scalar && value.isString() && value.text == text;
}

QString complaint(const char *where, const QString &source)
{
    return QString::fromLatin1(where) + u": "_s + source;
}

/// A block as somebody else may have written it, with an indentation and header of its own.
QString presentBlock(quint8 choice, qsizetype indent)
{
    QString block(choice & 1 ? u'|' : u'>');
    const int step = 1 + (choice >> 1) % 9;
    if (choice & 0x20)
        block += QString::number(step);
    if (choice & 0x40)
        block += choice & 0x80 ? u'+' : u'-';
    return block + u" # note\n"_s + QString(indent + step, u' ') + u"old"_s;
}

} // namespace

QString checkCodec(QByteArrayView input)
{
    if (input.size() < 2)
        return {};
    const qsizetype indent = quint8(input[0]) % 8;
    const quint8 choice = quint8(input[1]);
    const QString text = valueOf(input.sliced(2));
    for (const ValueStyle style : kStyles) {
        const QString source = encodeScalar(text, style, {.insideFlow = false, .parentIndent = indent});
        if (!isText(readBack(source, indent), text))
            return complaint("behind a key", source);
        const QString item = encodeScalar(text, style, {.insideFlow = false, .parentIndent = indent + 2});
        const YamlValue list = readBack(u'\n' + QString(indent + 2, u' ') + u"- "_s + item, indent);
        if (list.items.size() != 1 || !isText(list.items.first(), text))
            return complaint("in a block list", item);
        const QString inside = encodeScalar(text, style, {.insideFlow = true, .parentIndent = indent});
        const YamlValue flow = readBack(u"[a, "_s + inside + u", b]"_s, indent);
        if (flow.items.size() != 3 || !isText(flow.items.at(1), text))
            return complaint("in a flow list", inside);
    }
    if (const QString source = encodeQuoted(text); !isText(readBack(source, indent), text))
        return complaint("in quotes", source);
    const QString block = encodeLiteral(text, presentBlock(choice, indent),
                                        {.insideFlow = false, .parentIndent = indent});
    if (!isText(readBack(block, indent), text))
        return complaint("as a block", block);
    if (canBePlain(text) && !isText(readBack(text, indent), text))
        return complaint("plain", text);
    return {};
}

} // namespace Agentwright::Fuzz
