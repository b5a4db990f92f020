// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/reading.h>

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace Agentwright {

/// What reads a field apart from name, description, model and the tool lists: fills otherFields and notes with what takes
/// effect, what is ignored for its value and which keys are unknown. `withoutEffect` names keys that are not read at all.
void readClaudeFields(const YamlValue &root, std::span<const QLatin1StringView> withoutEffect, Reading &reading);

/// The value of a field as it takes effect; nullopt when it is ignored.
std::optional<QString> effectiveClaudeValue(const YamlValue &root, QStringView key);

/// The model as it is passed on: outer blanks removed, "inherit" in any case is nullopt, as is anything but text.
std::optional<QString> claudeModel(const YamlValue &root);

} // namespace Agentwright
