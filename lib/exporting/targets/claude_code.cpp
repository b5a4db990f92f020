// SPDX-License-Identifier: MIT
#include "../agent_names.h"
#include "../field_outcomes.h"
#include "../target_writer.h"

#include <agentwright/exporting/export_target.h>
#include <agentwright/readings/reading.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Exporters::claude_code {

namespace {

/// The bytes are taken over whatever they are: repairing a definition is the editor's business, with the author looking on.
/// What would not load is exported with a warning.
void warnWhenNotLoaded(const SourceDefinition &source, LossReport &report)
{
    const Reader *reader = findReader(u"claude-code");
    if (!reader)
        return;
    const Reading reading = reader->read({source.definition, source.format, source.path});
    if (reading.loads)
        return;
    report.fields.prepend({
        .severity = FieldOutcome::Severity::Warning,
        .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code does not load it: %1"),
        .reasonArguments = {noteText(reading.reason)},
    });
}

constexpr auto kFolder = ".claude/agents/"_L1;

struct ClaudeParts : AgentParts {
    SourceDefinition source;
};

class ClaudeWriter : public TargetWriter
{
public:
    void arrange(const QList<SourceIdentity> &sources) override { reserveOwnFiles(sources, kFolder, m_names); }

    std::shared_ptr<AgentParts> render(const SourceDefinition &source, const AgentDraft &, qsizetype) const override
    {
        auto parts = std::make_shared<ClaudeParts>();
        parts->source = source;
        parts->report = {u"claude-code"_s, source.path, {}, allKept(source.definition)};
        warnWhenNotLoaded(source, parts->report);
        return parts;
    }

    void take(AgentParts &parts, ExportSink &sink) override
    {
        const SourceDefinition &source = static_cast<ClaudeParts &>(parts).source;
        const AgentPlace place = m_names.placeFor(source);
        const QString path = isAlreadyIn(kFolder, source.pathInRoot) ? source.pathInRoot
                                                                     : kFolder + place.fileStem + u".md"_s;
        parts.refusal = place.refusal;
        parts.files = {{path, source.bytes}};
        parts.report.agent = place.agent;
        TargetWriter::take(parts, sink);
    }

private:
    AgentNames m_names;
};

std::unique_ptr<TargetWriter> makeWriter(const ExportRequest &)
{
    return std::make_unique<ClaudeWriter>();
}

// Folder and precedence: https://code.claude.com/docs/en/sub-agents (August 2026), measured on 2.1.329.
constexpr ExportTarget kTarget{
    .id = "claude-code",
    .label = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code"),
    .summary = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                 "Files for .claude/agents of a project or of your home folder. Nothing is changed."),
    .writer = makeWriter,
};

AGENTWRIGHT_EXPORT_TARGET(kTarget);

} // namespace

} // namespace Agentwright::Exporters::claude_code
