// SPDX-License-Identifier: MIT
#include <agentwright/base/json_writer.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isEscaped(QChar c)
{
    return c < u' ' || c == u'"' || c == u'\\';
}

QByteArray escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return "\\\""_ba;
    case u'\\':
        return "\\\\"_ba;
    case u'\n':
        return "\\n"_ba;
    case u'\r':
        return "\\r"_ba;
    case u'\t':
        return "\\t"_ba;
    default:
        return "\\u"_ba + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
}

} // namespace

void JsonWriter::begin(char bracket)
{
    separate();
    m_bytes += bracket;
    m_wantsComma = false;
}

void JsonWriter::end(char bracket)
{
    m_bytes += bracket;
    m_wantsComma = true;
}

void JsonWriter::separate()
{
    if (m_wantsComma)
        m_bytes += ',';
    m_wantsComma = true;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_wantsComma = false;
}

void JsonWriter::key(QStringView name)
{
    separate();
    quoted(name);
    m_bytes += ':';
    m_wantsComma = false;
}

void JsonWriter::value(QStringView text)
{
    separate();
    quoted(text);
}

void JsonWriter::quoted(QStringView text)
{
    m_bytes += '"';
    for (auto at = text.begin(); at != text.end();) {
        const auto next = std::find_if(at, text.end(), isEscaped);
        m_bytes += QStringView(at, next).toUtf8();
        at = next;
        for (; at != text.end() && isEscaped(*at); ++at)
            m_bytes += escaped(*at);
    }
    m_bytes += '"';
}

void JsonWriter::value(bool flag)
{
    separate();
    m_bytes += flag ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_bytes += "null";
}

} // namespace Agentwright
