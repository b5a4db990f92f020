// SPDX-License-Identifier: MIT
#include <agentwright/model/field_spec.h>

#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/model/colour_names.h>
#include <agentwright/model/model_names.h>

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kPermissionModeNames = namesOf(kPermissionModes);
constexpr std::array kMemoryScopes{"user"_L1, "project"_L1, "local"_L1};
constexpr auto kEffortLevelNames = namesOf(kEffortLevels);
constexpr std::array kIsolations{"worktree"_L1, "remote"_L1};
constexpr std::array kFlags{"true"_L1, "false"_L1};

/// docs: code.claude.com/docs/en/sub-agents, August 2026. measured: the public 2.1.329 build, November 2026.
/// types: @anthropic-ai/claude-agent-sdk 0.3.329, sdk.d.ts.
constexpr auto kDocs = "docs 2026-08"_L1;
constexpr auto kDocsMeasured = "docs 2026-08; measured on 2.1.329"_L1;
constexpr auto kDocsTypes = "docs 2026-08; types 0.3.329"_L1;
constexpr auto kTypesMeasured = "types 0.3.329; measured on 2.1.329"_L1;

constexpr std::array<FieldSpec, 20> kFields{{
    {.key = "name"_L1,
     .kind = FieldKind::Text,
     .group = FieldGroup::Identity,
     .isRequired = true,
     .isShownAlways = true,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Name"),
     .help =
         QT_TRANSLATE_NOOP("Agentwright::Fields",
                           "What the agent is called and mentioned by; the file name does not matter. Use lower-case "
                           "letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen "
                           "in its place, the file is skipped."),
     .source = kDocsMeasured},
    {.key = "description"_L1,
     .kind = FieldKind::Trigger,
     .group = FieldGroup::WhenToUse,
     .isRequired = true,
     .isShownAlways = true,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "When to use"),
     .help =
         QT_TRANSLATE_NOOP("Agentwright::Fields",
                           "Tells the calling model when to hand work to this agent, so it decides whether the agent is "
                           "ever used. A sentence that begins with “Use this agent when” and two to four examples do "
                           "well. Without it, or with anything but text, the file is skipped."),
     .source = kDocsMeasured},
    {.key = "tools"_L1,
     .kind = FieldKind::ToolList,
     .group = FieldGroup::Tools,
     .isShownAlways = true,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Tools"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "The only tools the agent may use; * stands for all. Leave the key out to inherit everything: "
                               "present but empty means no tools at all. Unknown names are dropped without a word."),
     .whenAbsent = QT_TRANSLATE_NOOP("Agentwright::Fields", "Inherits all tools"),
     .whenEmpty = QT_TRANSLATE_NOOP("Agentwright::Fields", "No tools at all"),
     .source = kDocsMeasured},
    {.key = "disallowedTools"_L1,
     .kind = FieldKind::ToolList,
     .group = FieldGroup::Tools,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Forbidden tools"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every "
                               "MCP tool away."),
     .whenAbsent = QT_TRANSLATE_NOOP("Agentwright::Fields", "Nothing forbidden"),
     .source = kDocs},
    {.key = "model"_L1,
     .kind = FieldKind::OpenChoice,
     .group = FieldGroup::Identity,
     .isShownAlways = true,
     .values = kModelAliases,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Model"),
     .help =
         QT_TRANSLATE_NOOP("Agentwright::Fields",
                           "The model that runs the agent: an alias, a full model id, or inherit for that of the main "
                           "conversation, which is also the default. Any other text is passed on as it is and fails when "
                           "the agent is called."),
     .source = kDocsMeasured},
    {.key = "permissionMode"_L1,
     .kind = FieldKind::Choice,
     .group = FieldGroup::Tools,
     .values = kPermissionModeNames,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Permission mode"),
     .help =
         QT_TRANSLATE_NOOP("Agentwright::Fields",
                           "How the agent asks before it acts; manual is a newer word for default. A caller that runs in "
                           "bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown "
                           "value is ignored."),
     .source = kDocs},
    {.key = "maxTurns"_L1,
     .kind = FieldKind::Integer,
     .group = FieldGroup::Behaviour,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Turn limit"),
     .help =
         QT_TRANSLATE_NOOP("Agentwright::Fields",
                           "The agent stops after this many turns. A positive whole number; anything else is ignored."),
     .source = kDocs},
    {.key = "skills"_L1,
     .kind = FieldKind::TextList,
     .group = FieldGroup::Tools,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Skills"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Skills whose text the agent has from the start. A skill that switches off its own use by "
                               "models cannot be loaded this way."),
     .since = "2.0.43"_L1,
     .source = kDocs},
    {.key = "mcpServers"_L1,
     .kind = FieldKind::Structure,
     .group = FieldGroup::Tools,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "MCP servers"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Servers that only this agent is connected to: names of configured ones, or a name with its "
                               "own settings. Ignored in plugins."),
     .source = kDocs},
    {.key = "hooks"_L1,
     .kind = FieldKind::Structure,
     .group = FieldGroup::Behaviour,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Hooks"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Commands that run at certain events while the agent works, as a map from event to matchers. "
                               "With anything but a map the agent does not load. Ignored in plugins."),
     .since = "2.1.0"_L1,
     .source = kDocsMeasured},
    {.key = "memory"_L1,
     .kind = FieldKind::Choice,
     .group = FieldGroup::Behaviour,
     .values = kMemoryScopes,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Memory"),
     .help =
         QT_TRANSLATE_NOOP("Agentwright::Fields",
                           "Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the "
                           "project, or for the project on this machine only. It switches Read, Write and Edit on. An "
                           "unknown value is ignored."),
     .since = "2.1.33"_L1,
     .source = kDocs},
    {.key = "background"_L1,
     .kind = FieldKind::Flag,
     .group = FieldGroup::Behaviour,
     .values = kFlags,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Run in the background"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "The agent runs as a background task, with a smaller set of tools. true or false; anything "
                               "else is ignored."),
     .source = kDocs},
    {.key = "effort"_L1,
     .kind = FieldKind::EffortLevel,
     .group = FieldGroup::Behaviour,
     .values = kEffortLevelNames,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Effort"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "How hard the model thinks: a level or a whole number. Without it, or with another word, the "
                               "session's own setting counts."),
     .since = "2.1.78"_L1,
     .source = kDocsTypes},
    {.key = "isolation"_L1,
     .kind = FieldKind::Choice,
     .group = FieldGroup::Behaviour,
     .values = kIsolations,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Isolation"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "worktree lets the agent work in a checkout of its own, so that it does not touch your files. "
                               "remote is accepted too, but not documented. Anything else is ignored."),
     .source = kDocsMeasured},
    {.key = "color"_L1,
     .kind = FieldKind::Colour,
     .group = FieldGroup::Identity,
     .isShownAlways = true,
     .values = kColourNames,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Colour"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "The colour the agent is shown in. Eight names are known; hex values and other names are "
                               "ignored without notice."),
     .source = kDocsMeasured},
    {.key = "initialPrompt"_L1,
     .kind = FieldKind::LongText,
     .group = FieldGroup::Behaviour,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Initial prompt"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Sent as the first message when the agent runs as the main session. Has no effect on a "
                               "sub-agent, and is ignored in plugins."),
     .since = "2.1.83"_L1,
     .source = kDocs},
    {.key = "autoCompactWindow"_L1,
     .kind = FieldKind::Integer,
     .group = FieldGroup::Behaviour,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Compaction window"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Number of tokens at which a sub-agent's conversation is compacted. A whole number of 100000 "
                               "or more; anything else is ignored."),
     .source = kTypesMeasured},
    {.key = "omitClaudeMd"_L1,
     .kind = FieldKind::Flag,
     .group = FieldGroup::Behaviour,
     .values = kFlags,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Leave CLAUDE.md out"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "With true the agent does not see the CLAUDE.md files of user, project and folder. "
                               "Instructions of the organisation stay."),
     .source = kTypesMeasured},
    {.key = "observer"_L1,
     .kind = FieldKind::Text,
     .group = FieldGroup::Behaviour,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Observers"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields",
                               "Agents that watch this one at work, by name, separated by commas. Four at most."),
     .source = kTypesMeasured},
    {.key = "observerMessage"_L1,
     .kind = FieldKind::LongText,
     .group = FieldGroup::Behaviour,
     .label = QT_TRANSLATE_NOOP("Agentwright::Fields", "Message to observers"),
     .help = QT_TRANSLATE_NOOP("Agentwright::Fields", "Text that the watching agents are given."),
     .source = kTypesMeasured},
}};

} // namespace

std::span<const FieldSpec> fieldTable()
{
    return kFields;
}

const FieldSpec *findField(QStringView key)
{
    const auto it = std::ranges::find_if(kFields, [key](const FieldSpec &spec) { return spec.key == key; });
    return it == kFields.end() ? nullptr : &*it;
}

} // namespace Agentwright
