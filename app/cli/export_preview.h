// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <agentwright/base/result.h>
#include <agentwright/io/bundle_comparison.h>

#include <QList>
#include <QString>

#include <optional>

namespace Agentwright::App {

/// What to tell instead of writing.
struct ExportPreview {
    bool lists = false; ///< every file as new, same or changed
    bool shows = false; ///< a diff
    bool checks = false; ///< only files that are not up to date

    bool isWanted() const { return lists || shows || checks; }
};

/// Why comparing or writing failed.
QString exportErrorText(const QString &folder, const Error &error);

/// Compares files with what is below a folder; they come in any order and are told sorted.
class PreviewRun
{
public:
    PreviewRun(const QString &folder, const ExportPreview &preview)
        : m_folder(folder)
        , m_preview(preview)
        , m_comparison(folder)
    { }

    void add(const BundleFile &file);
    /// True when every file is there and up to date. Failures are reported.
    bool print(bool asJson, Console &console);

private:
    struct Row {
        QString path;
        BundleFileState::State state = BundleFileState::State::New;
        QString diff; ///< when it is wanted
    };

    const QString m_folder;
    const ExportPreview m_preview;
    FolderComparison m_comparison;
    QList<Row> m_rows;
    std::optional<Error> m_problem; ///< the first
};

} // namespace Agentwright::App
