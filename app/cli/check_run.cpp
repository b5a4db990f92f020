// SPDX-License-Identifier: MIT
#include "check_run.h"

#include "console.h"
#include "sarif_report.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// With more findings nobody scrolls back: a terminal gets the summary behind them.
constexpr qsizetype kFindingsOfAScreen = 100;

} // namespace

QString CheckRun::shown(const CheckedFile &file) const
{
    if (m_format == u"text" && !m_isSummary)
        return checkedToText(file, m_console);
    return m_format == u"github" ? checkedToGitHub(file) : QString();
}

void CheckRun::take(CheckedFile file, const QString &shown)
{
    m_totals.add(file);
    m_console.print(shown);
    if (m_format == u"json")
        takeJson(file);
    else if (m_format == u"sarif" && !file.diagnostics.isEmpty())
        m_checked.append(std::move(file));
}

void CheckRun::takeJson(const CheckedFile &file)
{
    const QJsonObject json = checkedToJson(file);
    const auto known = m_fileIndexes.constFind(file.path);
    if (known == m_fileIndexes.constEnd()) {
        m_fileIndexes.insert(file.path, m_files.size());
        m_files.append(json);
        return;
    }
    QJsonObject before = m_files[*known].toObject();
    QJsonArray diagnostics = before[u"diagnostics"].toArray();
    for (const QJsonValue &one : json[u"diagnostics"].toArray())
        diagnostics.append(one);
    before.insert(u"diagnostics"_s, diagnostics);
    m_files[*known] = before;
}

bool CheckRun::showsFixes() const
{
    return m_format == u"json" || m_format == u"sarif" || (m_format == u"text" && showsTotals());
}

bool CheckRun::showsTotals() const
{
    return m_isSummary || m_console.isTerminal();
}

void CheckRun::finish()
{
    if (m_format == u"text" && showsTotals())
        m_console.print(m_isSummary || m_totals.findings() > kFindingsOfAScreen ? summaryToText(m_totals)
                                                                                : totalsToText(m_totals));
    else if (m_format == u"json")
        printJson({{u"files"_s, m_files}, {u"summary"_s, totalsToJson(m_totals)}});
    else if (m_format == u"sarif")
        printJson(sarifLog(m_checked));
}

bool CheckRun::hasFindings(Severity lowest) const
{
    return m_totals.errors > 0 || (lowest <= Severity::Warning && m_totals.warnings > 0)
           || (lowest == Severity::Hint && m_totals.hints > 0);
}

void CheckRun::printJson(const QJsonObject &json)
{
    m_console.printBytes(QJsonDocument(json).toJson());
}

} // namespace Agentwright::App
