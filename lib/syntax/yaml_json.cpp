// SPDX-License-Identifier: MIT
#include <agentwright/syntax/yaml_json.h>

#include <QJsonArray>
#include <QJsonObject>

namespace Agentwright {

namespace {

constexpr int kDeepest = 32;

QJsonValue scalarValue(const YamlValue &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (const std::optional<bool> flag = value.toBool())
        return *flag;
    if (const std::optional<qint64> integer = value.toInteger())
        return *integer;
    bool isNumber = value.isNumber();
    const double number = isNumber ? value.text.toDouble(&isNumber) : 0;
    return isNumber ? QJsonValue(number) : QJsonValue(value.text);
}

std::optional<QJsonValue> converted(const YamlValue &value, int depth)
{
    if (value.kind == YamlValue::Kind::Alias || depth > kDeepest)
        return std::nullopt;
    if (value.kind == YamlValue::Kind::Sequence) {
        QJsonArray array;
        for (const YamlValue &item : value.items) {
            const std::optional<QJsonValue> json = converted(item, depth + 1);
            if (!json)
                return std::nullopt;
            array.append(*json);
        }
        return array;
    }
    if (value.kind != YamlValue::Kind::Mapping)
        return scalarValue(value);
    QJsonObject object;
    for (const YamlPair &pair : value.pairs) {
        const std::optional<QJsonValue> json = converted(pair.value, depth + 1);
        if (!json)
            return std::nullopt;
        object.insert(pair.key.text, *json);
    }
    return object;
}

} // namespace

std::optional<QJsonValue> jsonValue(const YamlValue &value)
{
    return converted(value, 0);
}

} // namespace Agentwright
