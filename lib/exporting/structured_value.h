// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/field_value.h>
#include <agentwright/syntax/yaml_json.h>

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace Agentwright {

/// As jsonValue() of its YAML.
std::optional<QJsonValue> jsonValue(const FieldValue &value);

/// One line of JSON with blanks behind colons and commas, which is also a YAML 1.1 and 1.2 flow value. Keys are sorted.
QString flowText(const QJsonValue &value);

/// What an agent says about MCP servers.
struct McpServers {
    QStringList names; ///< servers that are configured elsewhere
    QJsonObject configs; ///< own settings by name
    bool isUnderstood = true; ///< false: something in it has another shape and is in neither
};
McpServers mcpServers(const FieldValue &value);

/// Settings that every product takes: "command", "args", "env" of a local server, as texts; nullopt for others.
std::optional<QJsonObject> localServer(const QJsonValue &config);

} // namespace Agentwright
