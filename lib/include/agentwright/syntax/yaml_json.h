// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/syntax/yaml_value.h>

#include <QJsonValue>

#include <optional>

namespace Agentwright {

/// The value with its types as YAML 1.2 has them; nullopt with an alias in it, or nested deeper than 32.
AGENTWRIGHT_EXPORT std::optional<QJsonValue> jsonValue(const YamlValue &value);

} // namespace Agentwright
