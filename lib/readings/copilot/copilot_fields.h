// SPDX-License-Identifier: MIT
#pragma once

#include "readings/field_schema.h"

namespace Agentwright {

/// What github.com and the CLI share. A wrong type refuses the file in the CLI (measured on 1.0.102).
const FieldSchema &copilotSchema();

/// Name (or the file's), description and model of a header that has passed the schema.
Reading copilotReading(const YamlValue &root, const QString &path);

} // namespace Agentwright
