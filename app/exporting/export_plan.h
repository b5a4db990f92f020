// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/result.h>
#include <agentwright/exporting/export_target.h>
#include <agentwright/io/bundle_comparison.h>
#include <agentwright/workspace/file_walk.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Agentwright::App {

class DocumentController;

/// An open document as it is now, unsaved changes included.
struct ExportSource {
    SourceDefinition definition;
    std::optional<ExportRefusal> refusal; ///< set where the text cannot be written as bytes

    static ExportSource of(const DocumentController &controller);
};

/// Everything that decides what an export writes: a value, so that it can be worked out on another thread.
struct ExportPlan {
    QStringList targets; ///< ids
    QList<ExportSource> sources;
    ExportRequest request; ///< its sources are those above that have bytes
    QString root; ///< a folder, which need not exist, or a zip file; empty: nothing is compared
    bool isZip = false;
};

struct PlannedExport {
    ExportOutcome outcome;
    QList<BundleFileState> files; ///< one for each file, sorted by path; with what would be there
    std::optional<Error> problem; ///< why these files cannot be written there
    QList<WalkProblem> left; ///< see finishWritesAround()

    bool replacesFiles() const;
    FieldOutcome::Severity worst() const;
};

/// Renders and compares; reads the files below the root, where it finishes what an earlier write has left undone.
PlannedExport workOut(const ExportPlan &plan);

/// Writes all or nothing; what is there with other content only when it may be replaced.
Result<void> writeExport(const ExportPlan &plan, const PlannedExport &planned, bool mayReplace);

/// "Gone too far: …" as the dialog and the messages say it.
QString exportProblemText(const Error &error, const QString &root);

} // namespace Agentwright::App
