// SPDX-License-Identifier: MIT
#include "export_account.h"

#include "console.h"
#include "definition_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QByteArray compact(const QJsonArray &list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

} // namespace

ExportAccount::ExportAccount(bool asJson, bool asMarkdown) : m_isJson(asJson)
{
    if (asMarkdown)
        m_markdown.emplace();
}

void ExportAccount::take(const LossReport &report)
{
    m_hasLoss = m_hasLoss || report.hasLoss();
    m_mayDoMore = m_mayDoMore || report.worst() == FieldOutcome::Severity::Error;
    if (m_markdown)
        m_markdown->add(report);
    if (!m_isJson) {
        m_reports.append(report.toText().toUtf8());
        return;
    }
    if (!m_reports.isEmpty())
        m_reports.append(",\n"_ba);
    m_reports.append(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact));
}

void ExportAccount::print(Console &console)
{
    if (!m_isJson) {
        m_reports.print(console);
        return;
    }
    m_files.sort();
    console.printBytes("{\"files\":"_ba + compact(QJsonArray::fromStringList(m_files)) + ",\n\"refused\":"_ba
                       + compact(refusalsJson(m_refused)) + ",\n\"reports\":[\n"_ba);
    m_reports.print(console);
    console.printBytes("\n]}\n"_ba);
}

void ExportAccount::writeMarkdown(const QString &path, Console &console)
{
    if (!m_markdown)
        return;
    m_files.sort();
    const Result<FileFingerprint> saved = saveFile(path, m_markdown->text(m_refused, m_files));
    if (!saved)
        console.fail(errorText(path, saved.error()));
}

} // namespace Agentwright::App
