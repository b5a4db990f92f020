// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_run.h>

#include "structured_value.h"
#include "target_writer.h"

#include <agentwright/base/message_text.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Puts the files of a target where it looks for them, and names it in refusals.
class PlacingSink : public ExportSink
{
public:
    PlacingSink(const ExportTarget &target, const QString &prefix, bool isUserScope, ExportSink &sink)
        : m_target(target)
        , m_prefix(prefix)
        , m_isMoved(isUserScope && !target.isBundle)
        , m_sink(sink)
    { }

    void take(const BundleFile &file) override
    {
        if (const std::optional<QString> path = placed(file.path))
            m_sink.take(BundleFile{*path, file.bytes, file.merge});
    }

    void begin(const BundleFile &start) override
    {
        if (const std::optional<QString> path = placed(start.path))
            m_sink.begin({*path, start.bytes, start.merge});
    }

    void extend(const QString &path, const QByteArray &more) override
    {
        if (const std::optional<QString> there = placed(path))
            m_sink.extend(*there, more);
    }

    void end(const QString &path) override
    {
        if (const std::optional<QString> there = placed(path))
            m_sink.end(*there);
    }

    void take(const LossReport &report) override
    {
        if (!m_isMoved || !*m_target.projectOnly) {
            m_sink.take(report);
            return;
        }
        LossReport moved = report;
        moved.fields.append({.kind = FieldOutcome::Kind::Dropped,
                             .severity = FieldOutcome::Severity::Note,
                             .reason = m_target.projectOnly});
        m_sink.take(moved);
    }

    void take(const ExportRefusal &refusal) override
    {
        ExportRefusal ours = refusal;
        ours.target = QLatin1StringView(m_target.id);
        m_sink.take(ours);
    }

private:
    /// Nullopt for what is for projects only.
    std::optional<QString> placed(const QString &path) const
    {
        if (!m_isMoved)
            return m_prefix + path;
        const QLatin1StringView from(m_target.projectFolder);
        if (!path.startsWith(from))
            return std::nullopt;
        return QLatin1StringView(m_target.userFolder) + path.sliced(from.size());
    }

    const ExportTarget &m_target;
    const QString &m_prefix;
    bool m_isMoved;
    ExportSink &m_sink;
};

/// For a target that has no place in the user's scope.
class PlacelessWriter : public TargetWriter
{
public:
    explicit PlacelessWriter(const char *label) : m_label(label) { }

    std::shared_ptr<AgentParts> render(const SourceDefinition &, const AgentDraft &, qsizetype) const override
    {
        return nullptr;
    }

    void finish(ExportSink &sink) override
    {
        sink.take(ExportRefusal{
            .code = ErrorCode::InvalidArgument,
            .source = {},
            .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                        "Where %1 looks for agents of a user is not known; export into a project"),
            .reasonArguments = {messageText("Agentwright::Exporting", m_label)}});
    }

private:
    const char *m_label;
};

} // namespace

struct ExportRun::Part {
    const ExportTarget *target;
    std::unique_ptr<TargetWriter> writer;
    QString prefix; ///< of its files
    bool isUserScope = false;

    PlacingSink placing(ExportSink &sink) const { return {*target, prefix, isUserScope, sink}; }
};

SourceDefinition inLines(const SourceDefinition &source)
{
    const DocumentSyntax &syntax = source.definition.syntax();
    const YamlValue root = syntax.entries().isEmpty() ? syntax.rootValue() : YamlValue();
    if (root.kind != YamlValue::Kind::Mapping || root.pairs.isEmpty())
        return source;
    QString lines;
    for (const YamlPair &pair : root.pairs) {
        const std::optional<QJsonValue> value = jsonValue(pair.value);
        if (!value)
            return source;
        lines += flowText(pair.key.text) + ": "_L1 + flowText(*value) + u'\n';
    }
    SourceDefinition result = source;
    result.definition = DefinitionView::parse(syntax.text().first(syntax.frontmatter().start) + lines
                                              + syntax.text().sliced(syntax.frontmatter().end));
    return result;
}

SourceIdentity SourceIdentity::of(const SourceDefinition &source)
{
    const SourceDefinition lines = inLines(source);
    return {source.path, source.pathInRoot, AgentDraft::nameOf(lines.definition), AgentDraft::refusalOf(lines)};
}

ExportRun::ExportRun(const QList<const ExportTarget *> &targets, const ExportRequest &request,
                     const QList<SourceIdentity> &sources)
    : m_limitsIntoPrompt(request.limitsIntoPrompt)
{
    const bool isUserScope = request.scope == ExportScope::User;
    for (const ExportTarget *target : targets) {
        const bool hasPlace = !isUserScope || target->isBundle || target->hasUserScope;
        const bool hasFolder = target->isBundle && targets.size() > 1;
        Part part{.target = target,
                  .writer = hasPlace ? target->writer(request) : std::make_unique<PlacelessWriter>(target->label),
                  .prefix = hasFolder ? QLatin1StringView(target->id) + u'/' : QString(),
                  .isUserScope = isUserScope};
        part.writer->arrange(sources);
        m_parts.push_back(std::move(part));
    }
}

ExportRun::~ExportRun() = default;

RenderedAgent ExportRun::render(const SourceDefinition &source, qsizetype index) const
{
    const SourceDefinition lines = inLines(source);
    const AgentDraft draft(lines, m_limitsIntoPrompt);
    RenderedAgent agent;
    agent.byTarget.reserve(m_parts.size());
    for (const Part &part : m_parts)
        agent.byTarget.push_back(part.writer->render(source, draft, index));
    return agent;
}

void ExportRun::take(const RenderedAgent &agent, ExportSink &sink)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        PlacingSink placing = m_parts[i].placing(sink);
        if (agent.byTarget[i])
            m_parts[i].writer->take(*agent.byTarget[i], placing);
    }
}

void ExportRun::finish(ExportSink &sink)
{
    for (const Part &part : m_parts) {
        PlacingSink placing = part.placing(sink);
        part.writer->finish(placing);
    }
}

} // namespace Agentwright
