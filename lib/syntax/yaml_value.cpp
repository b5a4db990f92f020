// SPDX-License-Identifier: MIT
#include <agentwright/syntax/yaml_value.h>

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isAnyOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView withoutSign(QStringView text)
{
    return text.startsWith(u'-') || text.startsWith(u'+') ? text.sliced(1) : text;
}

bool isFloat(QStringView text)
{
    const QStringView number = withoutSign(text);
    if (isAnyOf(number, {".inf"_L1, ".Inf"_L1, ".INF"_L1}) || isAnyOf(text, {".nan"_L1, ".NaN"_L1, ".NAN"_L1}))
        return true;
    const qsizetype exponentAt = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QStringView mantissa = exponentAt < 0 ? number : number.first(exponentAt);
    if (exponentAt >= 0 && !areDigits(withoutSign(number.sliced(exponentAt + 1))))
        return false;
    const qsizetype point = mantissa.indexOf(u'.');
    if (point < 0)
        return areDigits(mantissa);
    const QStringView before = mantissa.first(point);
    const QStringView after = mantissa.sliced(point + 1);
    return (before.isEmpty() || areDigits(before)) && (after.isEmpty() || areDigits(after)) && mantissa.size() > 1;
}

template<typename Key>
const YamlValue *lastOf(const QList<YamlPair> &pairs, Key key)
{
    const auto found = std::find_if(pairs.crbegin(), pairs.crend(), [key](const YamlPair &pair) {
        return pair.key.kind == YamlValue::Kind::Scalar && pair.key.text == key;
    });
    return found == pairs.crend() ? nullptr : &found->value;
}

} // namespace

YamlValue YamlValue::ofText(const QString &text)
{
    YamlValue value;
    value.kind = Kind::Scalar;
    value.text = text;
    return value;
}

bool YamlValue::isNull() const
{
    return kind == Kind::Null
           || (kind == Kind::Scalar && isPlain && isAnyOf(text, {""_L1, "~"_L1, "null"_L1, "Null"_L1, "NULL"_L1}));
}

bool YamlValue::isString() const
{
    return kind == Kind::Scalar && (!isPlain || (!isNull() && !toBool() && !isNumber()));
}

std::optional<bool> YamlValue::toBool() const
{
    if (kind != Kind::Scalar || !isPlain)
        return std::nullopt;
    if (isAnyOf(text, {"true"_L1, "True"_L1, "TRUE"_L1}))
        return true;
    if (isAnyOf(text, {"false"_L1, "False"_L1, "FALSE"_L1}))
        return false;
    return std::nullopt;
}

std::optional<qint64> YamlValue::toInteger() const
{
    if (kind != Kind::Scalar || !isPlain)
        return std::nullopt;
    bool isOk = false;
    qint64 number = 0;
    const QStringView view = text;
    if (view.startsWith("0x"_L1))
        number = view.sliced(2).toLongLong(&isOk, 16);
    else if (view.startsWith("0o"_L1))
        number = view.sliced(2).toLongLong(&isOk, 8);
    else if (areDigits(withoutSign(view)))
        number = view.toLongLong(&isOk, 10);
    return isOk ? std::optional(number) : std::nullopt;
}

bool YamlValue::isNumber() const
{
    return kind == Kind::Scalar && isPlain && (toInteger() || areDigits(withoutSign(text)) || isFloat(text));
}

const YamlValue *YamlValue::find(QStringView key) const
{
    return lastOf(pairs, key);
}

const YamlValue *YamlValue::find(QLatin1StringView key) const
{
    return lastOf(pairs, key);
}

bool operator==(const YamlValue &a, const YamlValue &b)
{
    return a.kind == b.kind && a.text == b.text && a.isPlain == b.isPlain && a.tag == b.tag
           && a.hasAnchor == b.hasAnchor && a.items == b.items && a.pairs == b.pairs;
}

} // namespace Agentwright
