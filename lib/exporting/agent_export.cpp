// SPDX-License-Identifier: MIT
#include "agent_export.h"

namespace Agentwright {

namespace {

struct FormatParts : AgentParts {
    QByteArray piece;
};

/// Refuses, names, lets the format write.
class AgentWriter : public TargetWriter
{
public:
    explicit AgentWriter(const AgentFormat &format) : m_format(format) { }

    void arrange(const QList<SourceIdentity> &sources) override;
    std::shared_ptr<AgentParts> render(const SourceDefinition &source, const AgentDraft &draft,
                                       qsizetype index) const override;
    void take(AgentParts &parts, ExportSink &sink) override;
    void finish(ExportSink &sink) override;

private:
    const AgentFormat &m_format;
    QList<TargetPlace> m_places;
    bool m_hasPieces = false;
};

void AgentWriter::arrange(const QList<SourceIdentity> &sources)
{
    TargetNames names(m_format.names);
    for (const SourceIdentity &source : sources)
        names.reserve(source.name);
    for (const SourceIdentity &source : sources)
        m_places.append(source.refusal ? TargetPlace{{}, {}, false, source.refusal}
                                       : names.placeFor(source.name, source.path));
}

std::shared_ptr<AgentParts> AgentWriter::render(const SourceDefinition &, const AgentDraft &agent, qsizetype index) const
{
    const TargetPlace &place = m_places[index];
    auto parts = std::make_shared<FormatParts>();
    parts->refusal = place.refusal;
    if (place.refusal)
        return parts;
    AgentDraft draft(agent, m_format.label);
    draft.setPlace(place.name, place.fileStem);
    if (place.replacesBuiltIn)
        draft.remark(FieldOutcome::Kind::Kept, FieldOutcome::Severity::Note,
                     QT_TRANSLATE_NOOP("Agentwright::Exporting", "Takes the place of the agent “%1” that %2 has itself"),
                     {place.name, draft.label()});
    if (m_format.write)
        parts->files = m_format.write(draft);
    else
        parts->piece = m_format.writePiece(draft);
    parts->report = draft.report(m_format.id);
    return parts;
}

void AgentWriter::take(AgentParts &parts, ExportSink &sink)
{
    TargetWriter::take(parts, sink);
    if (parts.refusal || !m_format.writePiece)
        return;
    const QByteArray &piece = static_cast<FormatParts &>(parts).piece;
    const SharedFile &shared = m_format.shared;
    const QString path = QLatin1StringView(shared.path);
    if (m_hasPieces)
        sink.extend(path, shared.separator + piece);
    else
        sink.begin({path, shared.opening + piece, shared.merge ? shared.merge() : std::nullopt});
    m_hasPieces = true;
}

void AgentWriter::finish(ExportSink &sink)
{
    if (!m_hasPieces)
        return;
    const QString path = QLatin1StringView(m_format.shared.path);
    sink.extend(path, m_format.shared.closing);
    sink.end(path);
}

} // namespace

void TargetWriter::take(AgentParts &parts, ExportSink &sink)
{
    if (parts.refusal) {
        sink.take(*parts.refusal);
        return;
    }
    for (const BundleFile &file : std::as_const(parts.files))
        sink.take(file);
    sink.take(parts.report);
}

std::unique_ptr<TargetWriter> makeAgentWriter(const AgentFormat &format)
{
    return std::make_unique<AgentWriter>(format);
}

} // namespace Agentwright
