// SPDX-License-Identifier: MIT
#include "structured_value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// As QJsonDocument writes it; it takes no bare scalars.
QString scalarText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
}

bool isTextList(const QJsonValue &value)
{
    return value.isArray()
           && std::ranges::all_of(value.toArray(), [](const QJsonValue &item) { return item.isString(); });
}

bool isTextMap(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return value.isObject()
           && std::all_of(object.begin(), object.end(), [](const auto &item) { return item.isString(); });
}

} // namespace

std::optional<QJsonValue> jsonValue(const FieldValue &value)
{
    switch (value.kind) {
    case FieldValue::Kind::Absent:
    case FieldValue::Kind::Null:
        return QJsonValue(QJsonValue::Null);
    case FieldValue::Kind::Text:
        return QJsonValue(value.text);
    case FieldValue::Kind::Typed: {
        YamlValue scalar = YamlValue::ofText(value.text);
        scalar.isPlain = true;
        return jsonValue(scalar);
    }
    case FieldValue::Kind::List:
        return QJsonValue(QJsonArray::fromStringList(value.items));
    case FieldValue::Kind::Structure:
        return jsonValue(value.structure);
    }
    return std::nullopt;
}

QString flowText(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            parts.append(flowText(item));
        return u'[' + parts.join(", "_L1) + u']';
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(scalarText(it.key()) + ": "_L1 + flowText(it.value()));
        return u'{' + parts.join(", "_L1) + u'}';
    }
    return scalarText(value);
}

McpServers mcpServers(const FieldValue &value)
{
    McpServers servers;
    const auto take = [&](const QString &name, const QJsonValue &config) {
        if (config.isObject())
            servers.configs.insert(name, config);
        else
            servers.isUnderstood = false;
    };
    const std::optional<QJsonValue> json = jsonValue(value);
    servers.isUnderstood = json && (json->isArray() || json->isObject());
    const QJsonObject map = json ? json->toObject() : QJsonObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        take(it.key(), it.value());
    for (const QJsonValue &item : json ? json->toArray() : QJsonArray()) {
        if (item.isString())
            servers.names.append(item.toString());
        else if (!item.isObject())
            servers.isUnderstood = false;
        const QJsonObject own = item.toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            take(it.key(), it.value());
    }
    return servers;
}

std::optional<QJsonObject> localServer(const QJsonValue &config)
{
    QJsonObject server;
    const QJsonObject object = config.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = (it.key() == "command"_L1 && it.value().isString())
                             || (it.key() == "args"_L1 && isTextList(it.value()))
                             || (it.key() == "env"_L1 && isTextMap(it.value()));
        if (isKnown)
            server.insert(it.key(), it.value());
        else if (it.key() != "type"_L1 || it.value().toString() != "stdio"_L1)
            return std::nullopt;
    }
    return server.contains("command"_L1) ? std::optional(server) : std::nullopt;
}

} // namespace Agentwright
