// SPDX-License-Identifier: MIT
#pragma once

#include "compact_text.h"

#include <agentwright/exporting/export_report.h>

#include <optional>

namespace Agentwright::App {

class Console;

/// What an export has to tell: taken as it comes, told at the end.
class ExportAccount
{
public:
    ExportAccount(bool asJson, bool asMarkdown);

    void take(const LossReport &report);
    void take(const ExportRefusal &refusal) { m_refused.append(refusal); }
    void takeFile(const QString &path) { m_files.append(path); }

    bool hasFiles() const { return !m_files.isEmpty(); }
    bool hasLoss() const { return m_hasLoss; }
    /// An agent may do more than its author allows.
    bool mayDoMore() const { return m_mayDoMore; }
    const QList<ExportRefusal> &refused() const { return m_refused; }
    /// The loss reports, and in JSON the whole: {"files":[path],"refused":see refusalsJson(),"reports":[see LossReport::toJson()]}
    void print(Console &console);
    /// As Markdown, when it is wanted. A file that cannot be written is reported.
    void writeMarkdown(const QString &path, Console &console);

private:
    bool m_isJson;
    std::optional<ExportReportMarkdown> m_markdown;
    CompactText m_reports; ///< in the form in which they are printed
    QStringList m_files;
    QList<ExportRefusal> m_refused;
    bool m_hasLoss = false;
    bool m_mayDoMore = false;
};

} // namespace Agentwright::App
