// SPDX-License-Identifier: MIT
#include "../agent_names.h"
#include "../field_outcomes.h"
#include "../plugin_manifest.h"
#include "../plugin_papers.h"
#include "../plugin_parts.h"
#include "../plugin_text.h"
#include "../target_writer.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/model/behaviour_catalog.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::claude_plugin {

namespace {

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;

bool isSet(const FieldValue &value)
{
    return value.kind != FieldValue::Kind::Absent && value.kind != FieldValue::Kind::Null;
}

/// Hooks of an agent often guard what it does, and without them nothing does.
Severity withoutHooks(const FieldValue &value)
{
    return isSet(value) ? Severity::Error : Severity::Note;
}

/// The agent then runs in the mode of its caller, which may allow what these two do not.
Severity withoutPermissionMode(const FieldValue &value)
{
    if (!rowNamed(kPermissionModes, value.text))
        return Severity::Note; // Claude Code ignores any other value wherever it stands
    return value.text == "plan"_L1 || value.text == "dontAsk"_L1 ? Severity::Error : Severity::Warning;
}

Severity withoutValue(const FieldValue &value)
{
    return isSet(value) ? Severity::Warning : Severity::Note;
}

/// Only "worktree" works in a plugin; without its isolation the agent changes the user's own files.
Severity withoutIsolation(const FieldValue &value)
{
    return value.text == "remote"_L1 ? Severity::Error : Severity::Note;
}

struct IgnoredField {
    QLatin1StringView key;
    Severity (*severity)(const FieldValue &value);
    const char *reason;
};

/// https://code.claude.com/docs/en/plugins-reference (August 2026), measured on 2.1.329.
constexpr std::array kIgnoredFields{
    IgnoredField{"hooks"_L1, withoutHooks,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they "
                                   "would hold for the whole session")},
    IgnoredField{"mcpServers"_L1, withoutValue,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they "
                                   "would be there for the whole session")},
    IgnoredField{"permissionMode"_L1, withoutPermissionMode,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "Claude Code ignores the permission mode in agents of plugins; the agent runs in that of "
                                   "its caller")},
    IgnoredField{"initialPrompt"_L1, withoutValue,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "Claude Code ignores the first prompt in agents of plugins")},
    IgnoredField{"isolation"_L1, withoutIsolation,
                 QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                   "Claude Code takes no isolation but “worktree” in agents of plugins")},
};

bool isIgnored(const IgnoredField &ignored, const FieldOutcome &outcome, const FieldValue &value)
{
    return ignored.key == outcome.key && !(ignored.key == "isolation"_L1 && value.text == "worktree"_L1);
}

/// The entries stay in the file: whoever copies it to .claude/agents gets them back. What the plugin itself takes is reported there.
void reportIgnoredFields(const DefinitionView &definition, LossReport &report)
{
    for (FieldOutcome &outcome : report.fields) {
        const FieldValue value = definition.value(outcome.key);
        for (const IgnoredField &ignored : kIgnoredFields) {
            if (!isIgnored(ignored, outcome, value))
                continue;
            outcome.kind = Kind::Dropped;
            outcome.severity = ignored.severity(value);
            outcome.to.clear();
            outcome.reason = ignored.reason;
        }
    }
}

void reportRewrittenFields(const SourceDefinition &source, const PluginText &text, LossReport &report)
{
    for (qsizetype i = 0; i < report.fields.size(); ++i) {
        if (!text.rewrittenKeys.contains(report.fields[i].key))
            continue;
        FieldOutcome &present = report.fields[i];
        FieldOutcome outcome{.key = present.key, .kind = Kind::Translated, .severity = Severity::Note};
        if (const Field *before = source.definition.field(outcome.key))
            outcome.from = shownSource(source.definition, *before);
        if (const Field *after = text.definition.field(outcome.key))
            outcome.to = shownSource(text.definition, *after);
        outcome.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Was not valid YAML, and is written as YAML now");
        if (present.kind == Kind::Dropped) // it has no effect there, and still stands in the file
            report.fields.insert(++i, outcome);
        else
            present = outcome;
    }
}

/// Without a name or description of its own the agent gets one.
void reportMissingField(const DefinitionView &definition, const QString &key, const char *reason,
                        const QString &substitute, LossReport &report)
{
    const FieldValue value = definition.value(key);
    if (value.kind == FieldValue::Kind::Text && !value.text.trimmed().isEmpty())
        return;
    const FieldOutcome missing{.key = key,
                               .kind = Kind::Approximated,
                               .severity = Severity::Warning,
                               .to = substitute,
                               .reason = reason,
                               .reasonArguments = {substitute}};
    const auto present = std::ranges::find(report.fields, key, &FieldOutcome::key);
    if (present == report.fields.end())
        report.fields.append(missing);
    else
        *present = missing;
}

void reportReplacedVariables(const DefinitionView &definition, LossReport &report)
{
    for (const QLatin1StringView variable :
         {"${CLAUDE_PLUGIN_ROOT}"_L1, "${CLAUDE_PLUGIN_DATA}"_L1, "${CLAUDE_PROJECT_DIR}"_L1, "${user_config."_L1}) {
        if (!definition.body().contains(variable))
            continue;
        report.fields.append({
            .severity = Severity::Note,
            .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "In a plugin Claude Code replaces “%1” in the prompt"),
            .reasonArguments = {variable},
        });
    }
}

LossReport reportOf(const SourceDefinition &source, const PluginText &text, const QString &agent,
                    const PluginInfo &plugin)
{
    LossReport report{u"claude-plugin"_s, source.path, agent, allKept(text.definition)};
    reportIgnoredFields(text.definition, report);
    reportRewrittenFields(source, text, report);
    reportMissingField(text.definition, u"name"_s,
                       QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                         "Without a name the agent is called “%1”, like its file"),
                       report.agent, report);
    reportMissingField(text.definition, u"description"_s,
                       QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                         "Without a description Claude Code gives the agent this one: “%1”"),
                       u"Agent from %1 plugin"_s.arg(plugin.name), report);
    reportReplacedVariables(text.definition, report);
    if (text.hasOtherBytes) {
        report.fields.append({
            .kind = Kind::Translated,
            .severity = Severity::Note,
            .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                        "Is written as UTF-8 with LF line ends and without a byte-order mark"),
        });
    }
    return report;
}

struct PluginAgent : AgentParts {
    SourceDefinition source;
    PluginText text;
};

class PluginWriter : public TargetWriter
{
public:
    explicit PluginWriter(const PluginInfo &plugin)
        : m_plugin(withDefaults(plugin))
        , m_obstacle(pluginObstacle(m_plugin))
        , m_folder(pluginFolder(m_plugin))
        , m_papers(m_plugin)
    { }

    void arrange(const QList<SourceIdentity> &sources) override
    {
        reserveOwnFiles(sources, m_folder + u"agents/"_s, m_names);
    }

    std::shared_ptr<AgentParts> render(const SourceDefinition &source, const AgentDraft &, qsizetype) const override
    {
        if (m_obstacle)
            return nullptr;
        auto agent = std::make_shared<PluginAgent>();
        agent->source = source;
        agent->text = pluginText(source);
        return agent;
    }

    void take(AgentParts &parts, ExportSink &sink) override;
    void finish(ExportSink &sink) override;

private:
    const PluginInfo m_plugin;
    const std::optional<ExportRefusal> m_obstacle;
    const QString m_folder;
    AgentNames m_names;
    PluginParts m_parts;
    PluginPapers m_papers;
    bool m_isEmpty = true;
};

void PluginWriter::take(AgentParts &parts, ExportSink &sink)
{
    const SourceDefinition &source = static_cast<PluginAgent &>(parts).source;
    const PluginText &text = static_cast<PluginAgent &>(parts).text;
    const AgentPlace place = text.refusal ? AgentPlace{{}, {}, text.refusal} : m_names.placeFor(source);
    parts.refusal = place.refusal;
    if (!place.refusal) {
        const QString agents = m_folder + u"agents/"_s;
        const QString path = isAlreadyIn(agents, source.pathInRoot) ? source.pathInRoot
                                                                    : agents + place.fileStem + u".md"_s;
        parts.files = {{path, text.bytes}};
        parts.report = reportOf(source, text, place.agent, m_plugin);
        if (m_plugin.withSessionParts)
            m_parts.take(text.definition, parts.report);
        m_papers.add(place.agent, text.definition.description());
        m_isEmpty = false;
    }
    TargetWriter::take(parts, sink);
}

void PluginWriter::finish(ExportSink &sink)
{
    if (m_obstacle)
        sink.take(*m_obstacle);
    if (m_isEmpty)
        return; // a plugin of nothing helps nobody
    sink.take(BundleFile{m_folder + u".claude-plugin/plugin.json"_s, pluginManifest(m_plugin)});
    for (BundleFile file : m_parts.files() + m_papers.files(m_parts)) {
        file.path.prepend(m_folder);
        sink.take(file);
    }
    if (m_plugin.withMarketplace)
        sink.take(BundleFile{u".claude-plugin/marketplace.json"_s, marketplaceManifest(m_plugin),
                             BundleMerge{BundleMerge::Format::Json, u"plugins"_s, u"name"_s}});
}

std::unique_ptr<TargetWriter> makeWriter(const ExportRequest &request)
{
    return std::make_unique<PluginWriter>(request.plugin);
}

constexpr ExportTarget kTarget{
    .id = "claude-plugin",
    .label = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code plugin"),
    .summary =
        QT_TRANSLATE_NOOP("Agentwright::Exporting",
                          "A plugin with its manifest, README and, if wanted, a marketplace. Hooks and MCP servers "
                          "of the agents hold for the whole session there; the permission mode and the first prompt "
                          "are ignored."),
    .writer = makeWriter,
    .isBundle = true,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::claude_plugin
