// SPDX-License-Identifier: MIT
#pragma once

#include "yaml_adapter.h"

#include <QStringView>

#include <optional>

namespace Agentwright {

/// The quick way around yaml-cpp for what most headers are: mappings of words to values of one line, lists of such values,
/// literal blocks and these in each other, without tabs, comments behind values or anything else that would take a thought.
/// Nothing where there is the least doubt; what it does read yaml-cpp reads alike, which tests hold it to. Never an error: those
/// are told by yaml-cpp.
std::optional<YamlReading> readSimpleYaml(QStringView piece);

} // namespace Agentwright
