// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_run.h>

#include <agentwright/base/file_text.h>
#include <agentwright/base/message_text.h>

#include <algorithm>

namespace Agentwright {

namespace {

constinit ExportTargetRegistration *s_newest = nullptr;

/// Keeps all of it, by target.
class CollectingSink : public ExportSink
{
public:
    void take(const BundleFile &file) override { m_outcome.files.append(file); }
    void begin(const BundleFile &start) override { m_outcome.files.append(start); }
    void extend(const QString &path, const QByteArray &more) override
    {
        std::ranges::find(m_outcome.files, path, &BundleFile::path)->bytes += more;
    }
    void end(const QString &) override { }
    void take(const LossReport &report) override { m_outcome.reports.append(report); }
    void take(const ExportRefusal &refusal) override { m_outcome.refused.append(refusal); }

    /// Targets one after the other, each with its sources in order.
    ExportOutcome outcome(const QList<const ExportTarget *> &targets)
    {
        const auto placeOf = [&](const QString &id) {
            return std::ranges::find(targets, id,
                                     [](const ExportTarget *target) { return QLatin1StringView(target->id); })
                   - targets.begin();
        };
        std::ranges::sort(m_outcome.files, {}, &BundleFile::path);
        std::ranges::stable_sort(m_outcome.reports, {},
                                 [&](const LossReport &report) { return placeOf(report.target); });
        std::ranges::stable_sort(m_outcome.refused, {},
                                 [&](const ExportRefusal &refusal) { return placeOf(refusal.target); });
        return m_outcome;
    }

private:
    ExportOutcome m_outcome;
};

} // namespace

ExportTargetRegistration::ExportTargetRegistration(const ExportTarget &newTarget) : target(newTarget), next(s_newest)
{
    s_newest = this;
}

QList<const ExportTarget *> allExportTargets()
{
    QList<const ExportTarget *> targets;
    for (const ExportTargetRegistration *registration = s_newest; registration; registration = registration->next)
        targets.append(&registration->target);
    std::sort(targets.begin(), targets.end(),
              [](const ExportTarget *a, const ExportTarget *b) { return qstrcmp(a->id, b->id) < 0; });
    return targets;
}

const ExportTarget *findExportTarget(QStringView id)
{
    const QList<const ExportTarget *> targets = allExportTargets();
    const auto it = std::find_if(targets.begin(), targets.end(),
                                 [id](const ExportTarget *target) { return id == QLatin1StringView(target->id); });
    return it == targets.end() ? nullptr : *it;
}

ExportOutcome renderTargets(const QList<const ExportTarget *> &targets, const ExportRequest &request)
{
    QList<SourceIdentity> sources;
    for (const SourceDefinition &source : request.sources)
        sources.append(SourceIdentity::of(source));
    ExportRun run(targets, request, sources);
    CollectingSink sink;
    for (qsizetype i = 0; i < request.sources.size(); ++i)
        run.take(run.render(request.sources[i], i), sink);
    run.finish(sink);
    return sink.outcome(targets);
}

SourceDefinition SourceDefinition::fromBytes(const QString &path, const QByteArray &bytes)
{
    const FileText file = decodeText(bytes);
    return {.definition = DefinitionView::parse(file.text), .format = file.format, .path = path, .bytes = bytes};
}

QString reasonText(const ExportRefusal &refusal)
{
    return messageText("Agentwright::Exporting", refusal.reason, refusal.reasonArguments);
}

} // namespace Agentwright
