// SPDX-License-Identifier: MIT
#include "exporting/export_plan.h"

#include "document/document_controller.h"
#include "document/error_text.h"

#include <agentwright/base/file_text.h>
#include <agentwright/io/bundle_writer.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

using State = BundleFileState::State;

/// The request with what is known only on the disk.
ExportRequest requestOf(const ExportPlan &plan)
{
    ExportRequest request = plan.request;
    const QString root = QFileInfo(plan.root).canonicalFilePath();
    for (const ExportSource &source : plan.sources) {
        if (source.refusal)
            continue;
        SourceDefinition definition = source.definition;
        const QString path = QFileInfo(definition.path).canonicalFilePath();
        if (!root.isEmpty() && path.startsWith(root + u'/'))
            definition.pathInRoot = path.sliced(root.size() + 1);
        request.sources.append(definition);
    }
    return request;
}

QList<BundleFileState> allNew(const QList<BundleFile> &files)
{
    QList<BundleFileState> states;
    for (const BundleFile &file : files)
        states.append({.path = file.path, .wanted = file.bytes});
    return states;
}

} // namespace

ExportSource ExportSource::of(const DocumentController &controller)
{
    const Result<QByteArray> bytes = encodeText(controller.text(), controller.format());
    ExportSource source{{controller.definition(), controller.format(), controller.filePath(), {}}, std::nullopt};
    if (bytes)
        source.definition.bytes = *bytes;
    else // it would be exported as an empty file
        source.refusal = {.code = bytes.error().code,
                          .source = controller.filePath(),
                          .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "It holds half a character (%1)"),
                          .reasonArguments = {bytes.error().detail}};
    return source;
}

bool PlannedExport::replacesFiles() const
{
    return std::ranges::any_of(files, [](const BundleFileState &file) {
        return file.state == State::Changed && !file.isOnlyAddedTo;
    });
}

FieldOutcome::Severity PlannedExport::worst() const
{
    FieldOutcome::Severity worst = FieldOutcome::Severity::None;
    for (const LossReport &report : outcome.reports)
        worst = std::max(worst, report.worst());
    return worst;
}

PlannedExport workOut(const ExportPlan &plan)
{
    QList<const ExportTarget *> targets;
    for (const QString &id : plan.targets) {
        if (const ExportTarget *target = findExportTarget(id))
            targets.append(target);
    }
    PlannedExport planned;
    if (!plan.isZip && !plan.root.isEmpty())
        planned.left = finishWritesAround(plan.root);
    planned.outcome = renderTargets(targets, requestOf(plan));
    for (const ExportSource &source : plan.sources) {
        if (source.refusal)
            planned.outcome.refused.prepend(*source.refusal);
    }
    planned.files = allNew(planned.outcome.files);
    if (plan.isZip || plan.root.isEmpty())
        return planned;
    const Result<QList<BundleFileState>> states = compareWithFolder(plan.root, planned.outcome.files);
    if (states)
        planned.files = *states;
    else
        planned.problem = states.error();
    return planned;
}

Result<void> writeExport(const ExportPlan &plan, const PlannedExport &planned, bool mayReplace)
{
    const ExistingFiles existing = mayReplace ? ExistingFiles::Replace : ExistingFiles::Refuse;
    return plan.isZip ? writeZip(plan.root, planned.outcome.files, existing)
                      : writeFolder(plan.root, planned.outcome.files, existing);
}

QString exportProblemText(const Error &error, const QString &root)
{
    if (error.code == ErrorCode::NotEditable)
        return QCoreApplication::translate("Agentwright::App::Errors",
                                           "Nothing is written: this file is there already and cannot be added to. %1")
            .arg(error.detail);
    return fileErrorText(error, root);
}

} // namespace Agentwright::App
