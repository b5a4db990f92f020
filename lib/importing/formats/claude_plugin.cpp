// SPDX-License-Identifier: MIT
#include "../plugin_session.h"
#include "../taken_over.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::claude_plugin {

namespace {

using Shape = ForeignFile::Shape;

constexpr auto kId = "claude-plugin";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code plugin");

using Severity = FieldOutcome::Severity;

int recognise(const ForeignFile &file)
{
    return file.plugin() && file.isIn("agents/"_L1) ? Sign::kPlace + Sign::kPlain : Sign::kNone;
}

/// https://code.claude.com/docs/en/plugins-reference (August 2026), measured on 2.1.329: these have no effect in a plugin.
void remarkOnAwakened(const ForeignFile &file, LossReport &report)
{
    for (FieldOutcome &field : report.fields) {
        const bool isAwakened = field.key == "hooks"_L1 || field.key == "mcpServers"_L1
                                || field.key == "permissionMode"_L1 || field.key == "initialPrompt"_L1
                                || (field.key == "isolation"_L1
                                    && file.definition().value(field.key).text != "worktree"_L1);
        if (!isAwakened)
            continue;
        field.severity = Severity::Warning;
        field.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                         "Had no effect in a plugin, and has one among the agents of a project");
    }
}

void remarkOnVariables(const ForeignFile &file, LossReport &report)
{
    for (const QLatin1StringView variable :
         {"${CLAUDE_PLUGIN_ROOT}"_L1, "${CLAUDE_PLUGIN_DATA}"_L1, "${user_config."_L1}) {
        if (file.definition().body().contains(variable))
            report.fields.append({.severity = Severity::Warning,
                                  .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                                              "Outside of a plugin nothing replaces “%1” in the prompt"),
                                  .reasonArguments = {variable}});
    }
}

void read(const ForeignFile &file, bool, ImportOutcome &outcome)
{
    takeOver(file, kId, outcome);
    for (ImportedAgent &agent : outcome.agents) {
        remarkOnAwakened(file, agent.report);
        remarkOnVariables(file, agent.report);
        takeSessionParts(file, agent);
    }
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::claude_plugin
