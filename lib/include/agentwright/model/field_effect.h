// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/model/field_value.h>

#include <QString>

namespace Agentwright {

/// True when Claude Code acts as if the field were not there: an unknown key, no value, or one it does not take.
AGENTWRIGHT_EXPORT bool isWithoutEffect(const QString &key, const FieldValue &value);

} // namespace Agentwright
