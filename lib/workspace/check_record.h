// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/workspace/check_cache.h>

namespace Agentwright {

/// Everything of a record but path, place and settings.
QByteArray recordToBytes(const CheckRecord &record);
/// nullopt when the bytes are no record, or name a rule that there is none of.
std::optional<CheckRecord> recordFromBytes(const QByteArray &bytes);

} // namespace Agentwright
