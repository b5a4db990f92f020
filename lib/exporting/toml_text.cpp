// SPDX-License-Identifier: MIT
#include "toml_text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

QString basicString(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\' + QString(c);
        else if (c == u'\n')
            result += "\\n"_L1;
        else if (c == u'\t')
            result += "\\t"_L1;
        else if (isControl(c))
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

/// Neither three quotes nor control characters; a quote at the end would touch the closing ones.
bool canBeLiteral(const QString &text)
{
    return text.contains(u'\n') && !text.contains("'''"_L1) && !text.endsWith(u'\'')
           && std::ranges::none_of(text, [](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
}

QString tomlKey(const QString &key)
{
    const bool isBare = !key.isEmpty() && std::ranges::all_of(key, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
               || c == u'_';
    });
    return isBare ? key : basicString(key);
}

QString inlineValue(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            parts.append(basicString(item.toString()));
        return u'[' + parts.join(", "_L1) + u']';
    }
    if (!value.isObject())
        return basicString(value.toString());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(tomlKey(it.key()) + " = "_L1 + basicString(it.value().toString()));
    return "{ "_L1 + parts.join(", "_L1) + " }"_L1;
}

} // namespace

QString tomlText(const QString &key, const QString &text)
{
    // The line feed behind the opening quotes does not belong to the text.
    const QString value = canBeLiteral(text) ? u"'''\n"_s + text + u"'''"_s : basicString(text);
    return tomlKey(key) + " = "_L1 + value + u'\n';
}

QString tomlTable(const QStringList &path, const QJsonObject &values)
{
    QStringList keys;
    for (const QString &part : path)
        keys.append(tomlKey(part));
    QString table = u"\n["_s + keys.join(u'.') + u"]\n"_s;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isNull() && !it.value().isBool() && !it.value().isDouble())
            table += tomlKey(it.key()) + " = "_L1 + inlineValue(it.value()) + u'\n';
    }
    return table;
}

} // namespace Agentwright
