// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/exporting/export_target.h>

#include <memory>
#include <optional>
#include <vector>

namespace Agentwright {

/// What an export has to know of every source before it renders the first, so that no two get one name.
struct AGENTWRIGHT_EXPORT SourceIdentity {
    QString path; ///< as given
    QString pathInRoot; ///< as in SourceDefinition
    QString name; ///< empty when there is none
    std::optional<ExportRefusal> refusal; ///< why it cannot be written anew

    static SourceIdentity of(const SourceDefinition &source);

    friend bool operator==(const SourceIdentity &, const SourceIdentity &) = default;
};

/// Takes what an export makes as soon as it is there, so that nobody has to keep all of it.
class AGENTWRIGHT_EXPORT ExportSink
{
public:
    virtual ~ExportSink() = default;
    /// In no order; no path comes twice, whatever the case.
    virtual void take(const BundleFile &file) = 0;
    /// A file that comes in pieces, until end().
    virtual void begin(const BundleFile &start) = 0;
    virtual void extend(const QString &path, const QByteArray &more) = 0;
    virtual void end(const QString &path) = 0;
    virtual void take(const LossReport &report) = 0;
    virtual void take(const ExportRefusal &refusal) = 0;
};

struct AgentParts;
class TargetWriter;

/// One source as all targets of a run have it. Cheap to move.
struct RenderedAgent {
    std::vector<std::shared_ptr<AgentParts>> byTarget;
};

/// An export of any number of sources in little memory: the caller reads each source when it is its turn, and what is made of it
/// goes to a sink. Where things go is as with renderTargets(), which collects all of it.
class AGENTWRIGHT_EXPORT ExportRun
{
public:
    /// `request` without its sources, which are known by what they are called.
    ExportRun(const QList<const ExportTarget *> &targets, const ExportRequest &request,
              const QList<SourceIdentity> &sources);
    ~ExportRun();
    Q_DISABLE_COPY_MOVE(ExportRun)

    /// Pure; may be called on several threads at once. `index` is the source's place in the list of all.
    RenderedAgent render(const SourceDefinition &source, qsizetype index) const;
    /// Each source once and in order, on one thread.
    void take(const RenderedAgent &agent, ExportSink &sink);
    /// Once, behind the last: what comes of all sources together.
    void finish(ExportSink &sink);

private:
    struct Part;
    std::vector<Part> m_parts;
    bool m_limitsIntoPrompt = false;
};

} // namespace Agentwright
