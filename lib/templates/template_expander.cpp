// SPDX-License-Identifier: MIT
#include <agentwright/templates/template_expander.h>

#include "template_program.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/syntax/markdown_outline.h>
#include <agentwright/syntax/scalar_codec.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

qsizetype longestRun(QStringView text, QChar mark)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == mark ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Writes nodes as text. What a value holds is appended, never looked at again.
class NodeWriter
{
public:
    NodeWriter(const Template &agentTemplate, const TemplateValues &values)
    {
        for (const TemplateParameter &parameter : agentTemplate.header().parameters)
            m_values.insert(parameter.name, values.value(parameter.name, parameter.defaultValue));
    }

    QString text(const TemplateNodes &nodes)
    {
        QString out;
        write(nodes, out);
        return out;
    }

    const TemplateValue *value(const QString &name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? nullptr : &*found;
    }

private:
    void write(const TemplateNodes &nodes, QString &out)
    {
        for (const TemplateNode &node : nodes)
            writeNode(node, out);
    }

    void writeNode(const TemplateNode &node, QString &out)
    {
        switch (node.kind) {
        case TemplateNode::Kind::Text:
            out += node.text;
            break;
        case TemplateNode::Kind::Value:
            writeValue(node, out);
            break;
        case TemplateNode::Kind::Item:
            out += m_item;
            break;
        case TemplateNode::Kind::Number:
            out += QString::number(m_number);
            break;
        case TemplateNode::Kind::If:
            write(isTrue(node) ? node.children : node.otherwise, out);
            break;
        case TemplateNode::Kind::Each:
            if (const TemplateValue *list = value(node.text)) {
                m_number = 0;
                for (const QString &item : list->items) {
                    m_item = item;
                    ++m_number;
                    write(node.children, out);
                }
            }
            break;
        case TemplateNode::Kind::CodeBlock:
            writeCodeBlock(node, out);
            break;
        }
    }

    bool isTrue(const TemplateNode &node) const
    {
        const TemplateValue *tested = value(node.text);
        const bool holds = tested && (node.isComparison ? tested->text == node.comparand : !tested->isEmpty());
        return holds != node.isNegated;
    }

    void writeValue(const TemplateNode &node, QString &out)
    {
        const TemplateValue *wanted = value(node.text);
        if (!wanted)
            return;
        QString text = wanted->items.isEmpty() ? wanted->text : wanted->items.join(", "_L1);
        if (text.contains(u'\n')) {
            if (!m_isInCodeBlock)
                closeOpenFence(text);
            if (!node.indent.isEmpty())
                text = indented(text, node.indent);
        }
        out += text;
    }

    static QString indented(const QString &text, const QString &indent)
    {
        QString out;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (!out.isNull())
                out += u'\n' + (line.isEmpty() ? QString() : indent);
            out += line.isEmpty() ? QStringView(u"") : line;
        }
        return out;
    }

    /// A code block that the value leaves open would swallow what the template has behind it.
    static void closeOpenFence(QString &text)
    {
        const QList<CodeFence> fences = MarkdownOutline::parse(text, {0, text.size()}).fences;
        if (!fences.isEmpty() && !fences.last().isClosed)
            text += (text.endsWith(u'\n') ? QString() : u"\n"_s)
                    + QString(fences.last().markLength, fences.last().mark);
    }

    void writeCodeBlock(const TemplateNode &node, QString &out)
    {
        m_isInCodeBlock = true;
        const QString content = text(node.children);
        const qsizetype longest = longestRun(content, node.fenceMark);
        const QString fence(longest < node.fenceLength ? node.fenceLength : longest + 1, node.fenceMark);
        out += node.text + fence;
        write(node.otherwise, out);
        out += content + node.indent + fence + node.closing;
        m_isInCodeBlock = false;
    }

    QHash<QString, TemplateValue> m_values;
    QString m_item;
    qsizetype m_number = 0;
    bool m_isInCodeBlock = false;
};

/// The items of a list entry: a list placeholder that stands for a whole item gives all of its items.
QStringList itemsOf(const TemplateEntry &entry, NodeWriter &writer)
{
    QStringList items;
    for (const TemplateNodes &nodes : entry.values) {
        if (nodes.size() == 1 && nodes.first().kind == TemplateNode::Kind::Value) {
            const TemplateValue *value = writer.value(nodes.first().text);
            if (value && !value->items.isEmpty()) {
                items += value->items;
                continue;
            }
        }
        items += writer.text(nodes);
    }
    items.removeAll(QString());
    return items;
}

/// Three hyphens anywhere in a frontmatter end it for Claude Code (AW114), so the first of each pair is written as an escape.
QString withoutFence(const QString &text)
{
    return encodeScalar(text, ValueStyle::DoubleQuoted).replace("--"_L1, "\\x2D-"_L1);
}

QString scalarSource(const QString &text, ValueStyle style)
{
    return text.contains("---"_L1) ? withoutFence(text) : encodeScalar(text, style);
}

QString listSource(const QStringList &items, ValueStyle style)
{
    const bool isSequence = style == ValueStyle::FlowSequence || style == ValueStyle::BlockSequence;
    const QString source = encodeList(items, isSequence ? style : ValueStyle::Plain);
    if (!source.contains("---"_L1))
        return source;
    QStringList quoted;
    for (const QString &item : items)
        quoted += withoutFence(item);
    return u'[' + quoted.join(", "_L1) + u']';
}

void writeEntry(const TemplateEntry &entry, NodeWriter &writer, QString &out)
{
    if (entry.key.isEmpty()) {
        out += entry.verbatim;
        return;
    }
    QString source;
    if (entry.isList) {
        if (const QStringList items = itemsOf(entry, writer); !items.isEmpty())
            source = listSource(items, entry.style);
    } else if (const QString text = entry.values.isEmpty() ? QString() : writer.text(entry.values.first());
               !text.isEmpty()) {
        const bool isTyped = entry.isTyped && fieldValueFromInput(entry.key, text).kind == FieldValue::Kind::Typed;
        source = isTyped ? text.trimmed() : scalarSource(text, entry.style);
    }
    if (source.isEmpty())
        return;
    out += entry.verbatim + entry.key + u':' + (source.startsWith(u'\n') ? ""_L1 : " "_L1) + source + u'\n';
}

} // namespace

QString expandTemplate(const Template &agentTemplate, const TemplateValues &values)
{
    if (!agentTemplate.isUsable())
        return {};
    const TemplateProgram &program = agentTemplate.program();
    NodeWriter writer(agentTemplate, values);
    QString out;
    if (program.hasFrontmatter) {
        out += "---\n"_L1;
        for (const TemplateEntry &entry : program.entries)
            writeEntry(entry, writer, out);
        out += "---\n"_L1;
    }
    return out + writer.text(program.body);
}

} // namespace Agentwright
