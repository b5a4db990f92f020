// SPDX-License-Identifier: MIT
#include "header_writer.h"

#include "structured_value.h"

#include <agentwright/syntax/scalar_codec.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Goose ends the header at any three hyphens, Cline at any line of them.
QString withoutFence(const QString &text)
{
    if (!text.contains("---"_L1))
        return encodeQuoted(text);
    QString quoted = encodeScalar(text, ValueStyle::DoubleQuoted);
    return quoted.replace("--"_L1, "-\\x2D"_L1);
}

} // namespace

void HeaderWriter::line(const QString &key, const QString &value)
{
    m_lines += key + ": "_L1 + value + u'\n';
}

void HeaderWriter::text(const QString &key, const QString &text)
{
    line(key, withoutFence(text));
}

void HeaderWriter::simpleText(const QString &key, const QString &text)
{
    line(key, encodeQuoted(text.simplified()));
}

void HeaderWriter::word(const QString &key, const QString &word)
{
    line(key, word);
}

void HeaderWriter::flag(const QString &key, bool value)
{
    line(key, value ? u"true"_s : u"false"_s);
}

void HeaderWriter::integer(const QString &key, const QString &digits)
{
    line(key, digits);
}

void HeaderWriter::list(const QString &key, const QStringList &items)
{
    structure(key, QJsonArray::fromStringList(items));
}

void HeaderWriter::structure(const QString &key, const QJsonValue &value)
{
    QString flow = flowText(value);
    line(key, flow.replace("--"_L1, "-\\u002D"_L1));
}

QByteArray HeaderWriter::document(const QString &prompt) const
{
    return ("---\n"_L1 + m_lines + "---\n"_L1 + prompt).toUtf8();
}

} // namespace Agentwright
