// SPDX-License-Identifier: MIT
#include <agentwright/model/foreign_keys.h>

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr std::array kForeignFlags{"true"_L1, "false"_L1};
constexpr std::array kQwenModes{"default"_L1, "plan"_L1, "auto-edit"_L1, "yolo"_L1, "bubble"_L1};
constexpr std::array kOpenCodeModes{"subagent"_L1, "primary"_L1, "all"_L1};
constexpr std::array kModelPolicies{"preferred"_L1, "required"_L1};
constexpr std::array kForeignEfforts{"low"_L1, "medium"_L1, "high"_L1};
constexpr std::array kSandboxes{"read-only"_L1, "workspace-write"_L1, "danger-full-access"_L1};
constexpr std::array kCopilotTargets{"vscode"_L1, "github-copilot"_L1};

constexpr FieldSpec foreign(QLatin1StringView key, FieldKind kind, const char *help,
                            std::span<const QLatin1StringView> values = {})
{
    return {.key = key, .kind = kind, .group = FieldGroup::Other, .values = values, .label = key.data(), .help = help};
}

/// Sorted by key. Sources as in foreign_keys.cpp.
constexpr FieldSpec kForeignFields[] = {
    foreign("approvalMode"_L1, FieldKind::Choice,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "Qwen Code: how the agent asks before it acts. Anything else keeps it from loading."),
            kQwenModes),
    foreign("argument-hint"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "VS Code: a hint in the box for the request.")),
    foreign("disable"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode: true switches the agent off."), kForeignFlags),
    foreign("disable-model-invocation"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "VS Code and Copilot: with true only the user starts the agent."),
            kForeignFlags),
    foreign("display_name"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Gemini CLI: the name that people see.")),
    foreign("handoffs"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "VS Code: buttons that go on with another agent; a list of label, agent, prompt and send.")),
    foreign("hidden"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode: true keeps the agent out of lists."), kForeignFlags),
    foreign("include-custom-instructions"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Copilot CLI: gives the repository's instructions to the agent."),
            kForeignFlags),
    foreign("includeMcpJson"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: also loads the servers of the general MCP file."),
            kForeignFlags),
    foreign("includePowers"_L1, FieldKind::Flag, QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: also loads powers."),
            kForeignFlags),
    foreign("infer"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "Copilot, retired: whether the model may start the agent by itself."),
            kForeignFlags),
    foreign("is_background"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Cursor: runs in the background."), kForeignFlags),
    foreign("keyboardShortcut"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: the keys that choose the agent.")),
    foreign("license"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Agent Skills: the licence of the skill.")),
    foreign("maxSteps"_L1, FieldKind::Integer,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode, older spelling of steps.")),
    foreign("mode"_L1, FieldKind::Choice,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "OpenCode: who can start the agent. Without it, both the user and other agents."),
            kOpenCodeModes),
    foreign("modelConfig"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Qwen Code: temperature and the like.")),
    foreign("modelPolicy"_L1, FieldKind::Choice,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Copilot CLI: whether it may fall back to another model."),
            kModelPolicies),
    foreign("models"_L1, FieldKind::TextList,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Copilot CLI: models in order of preference.")),
    foreign("permission"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode: ask, allow or deny for each tool.")),
    foreign("permissions"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: a list of capability, effect and match.")),
    foreign("readonly"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Cursor: true keeps the agent from writing."), kForeignFlags),
    foreign("reasoningEffort"_L1, FieldKind::OpenChoice,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Copilot CLI and Factory: how hard the model thinks."),
            kForeignEfforts),
    foreign("reasoningLevel"_L1, FieldKind::OpenChoice,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Junie: how hard the model thinks."), kForeignEfforts),
    foreign("runConfig"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Qwen Code: limits of turns and minutes.")),
    foreign("sandbox_mode"_L1, FieldKind::Choice,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Codex: what the agent may touch."), kSandboxes),
    foreign("steps"_L1, FieldKind::Integer,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode: the agent stops after this many steps.")),
    foreign("target"_L1, FieldKind::Choice,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "VS Code and Copilot: where the agent is offered. Without it, in both."),
            kCopilotTargets),
    foreign("temperature"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "OpenCode and Gemini CLI: how freely the model chooses its words.")),
    foreign("timeout_mins"_L1, FieldKind::Integer,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Gemini CLI: the agent stops after this many minutes.")),
    foreign("toolAliases"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: other names for tools.")),
    foreign("toolsSettings"_L1, FieldKind::Structure,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: settings for each tool.")),
    foreign("top_p"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode: how many words the model chooses from.")),
    foreign("user-invocable"_L1, FieldKind::Flag,
            QT_TRANSLATE_NOOP("Agentwright::Fields",
                              "VS Code and Copilot: false keeps the agent out of the user's list."),
            kForeignFlags),
    foreign("variant"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "OpenCode: a variant of the model.")),
    foreign("welcomeMessage"_L1, FieldKind::Text,
            QT_TRANSLATE_NOOP("Agentwright::Fields", "Kiro: what the agent says at the start.")),
};

} // namespace

std::span<const FieldSpec> foreignFieldTable()
{
    return kForeignFields;
}

const FieldSpec *findForeignField(QStringView key)
{
    const auto found = std::ranges::find_if(kForeignFields, [key](const FieldSpec &spec) { return spec.key == key; });
    return found == std::end(kForeignFields) ? nullptr : &*found;
}

} // namespace Agentwright
