// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/readings/strict_yaml.h>
#include <agentwright/rules/rule.h>

#include <QStringView>

#include <optional>

namespace Agentwright {

/// The frontmatter as strict YAML readers take it. yaml-cpp, which serves the document, accepts some more. Equal keys are
/// left to AW103.
const StrictYaml &strictReading(const RuleContext &context);

/// True when Claude Code reads the frontmatter, at its first attempt or at the tolerant second one.
bool loadsInClaudeCode(const RuleContext &context);
/// The same if the file had LF line ends.
bool loadsInClaudeCodeWithLineFeeds(const RuleContext &context);

/// True when the second attempt makes YAML of this entry alone (in a file with LF line ends).
bool isRepairable(const RuleContext &context, const Entry &entry);

/// What Claude Code's second attempt finds under the key; nullopt where it makes no second one, or in vain.
std::optional<YamlValue> tolerantValue(const RuleContext &context, QStringView key);

/// True when a tool that loads the file refuses it after the edit, or Claude Code reads another name or description.
bool makesReadingWorse(const RuleContext &context, const TextEdit &edit);

} // namespace Agentwright
