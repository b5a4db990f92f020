// SPDX-License-Identifier: MIT
#include <agentwright/model/foreign_keys.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kRenameable = true;
constexpr auto kLimit = true;

/// Sorted by key. OpenCode: anomalyco/opencode config schema, August 2026. VS Code and Copilot: github/docs and
/// microsoft/vscode, 2026. Gemini CLI: google-gemini/gemini-cli 0.61.0. Cursor: cursor.com documentation. Qwen Code:
/// QwenLM/qwen-code 2026. Kiro: kiro.dev/docs. Factory: Factory-AI/factory. Roo Code: packages/types. Skills: agentskills.io
/// and code.claude.com/docs/en/skills.
constexpr ForeignKey kKeys[] = {
    {"alwaysApply"_L1, "Cursor"_L1, {}},
    {"applyTo"_L1, "VS Code, Copilot"_L1, {}},
    {"approvalMode"_L1, "Qwen Code"_L1, "permissionMode"_L1, !kRenameable, kLimit},
    {"argument-hint"_L1, "VS Code"_L1, {}},
    {"compatibility"_L1, "Agent Skills"_L1, {}},
    {"customInstructions"_L1, "Roo Code"_L1, {}},
    {"disable"_L1, "OpenCode"_L1, {}},
    {"disable-model-invocation"_L1, "VS Code, Copilot"_L1, {}},
    {"display_name"_L1, "Gemini CLI"_L1, {}},
    {"executor"_L1, "Qwen Code"_L1, {}},
    {"globs"_L1, "Cursor"_L1, {}},
    {"groups"_L1, "Roo Code"_L1, "tools"_L1, !kRenameable, kLimit},
    {"handoffs"_L1, "VS Code"_L1, {}},
    {"hidden"_L1, "OpenCode"_L1, {}},
    {"include-custom-instructions"_L1, "Copilot CLI"_L1, {}},
    {"includeMcpJson"_L1, "Kiro"_L1, {}},
    {"includePowers"_L1, "Kiro"_L1, {}},
    {"infer"_L1, "Copilot"_L1, {}},
    {"is_background"_L1, "Cursor"_L1, "background"_L1, kRenameable},
    {"keyboardShortcut"_L1, "Kiro"_L1, {}},
    {"license"_L1, "Agent Skills"_L1, {}},
    {"maxSteps"_L1, "OpenCode"_L1, "maxTurns"_L1, kRenameable, kLimit},
    {"mode"_L1, "OpenCode"_L1, {}},
    {"modelConfig"_L1, "Qwen Code"_L1, {}},
    {"modelPolicy"_L1, "Copilot CLI"_L1, {}},
    {"models"_L1, "Copilot CLI"_L1, "model"_L1},
    {"permission"_L1, "OpenCode"_L1, "disallowedTools"_L1, !kRenameable, kLimit},
    {"permissions"_L1, "OpenCode, Kiro"_L1, "disallowedTools"_L1, !kRenameable, kLimit},
    {"readonly"_L1, "Cursor"_L1, "disallowedTools"_L1, !kRenameable, kLimit},
    {"reasoningEffort"_L1, "Copilot CLI, Factory"_L1, "effort"_L1, kRenameable},
    {"reasoningLevel"_L1, "Junie"_L1, "effort"_L1, kRenameable},
    {"roleDefinition"_L1, "Roo Code"_L1, {}},
    {"runConfig"_L1, "Qwen Code"_L1, "maxTurns"_L1},
    {"sandbox_mode"_L1, "Codex"_L1, "permissionMode"_L1, !kRenameable, kLimit},
    {"slug"_L1, "Roo Code"_L1, {}},
    {"steps"_L1, "OpenCode"_L1, "maxTurns"_L1, kRenameable, kLimit},
    {"target"_L1, "VS Code, Copilot"_L1, {}},
    {"temperature"_L1, "OpenCode, Gemini CLI"_L1, {}},
    {"timeout_mins"_L1, "Gemini CLI"_L1, {}},
    {"toolAliases"_L1, "Kiro"_L1, {}},
    {"toolsSettings"_L1, "Kiro"_L1, {}},
    {"top_p"_L1, "OpenCode"_L1, {}},
    {"user-invocable"_L1, "VS Code, Copilot"_L1, {}},
    {"variant"_L1, "OpenCode"_L1, {}},
    {"welcomeMessage"_L1, "Kiro"_L1, {}},
};

} // namespace

std::span<const ForeignKey> foreignKeyTable()
{
    return kKeys;
}

const ForeignKey *findForeignKey(QStringView key)
{
    const auto found = std::lower_bound(std::begin(kKeys), std::end(kKeys), key,
                                        [](const ForeignKey &row, QStringView wanted) {
                                            return wanted.compare(row.key) > 0;
                                        });
    return found != std::end(kKeys) && key == found->key ? &*found : nullptr;
}

} // namespace Agentwright
