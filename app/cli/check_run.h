// SPDX-License-Identifier: MIT
#pragma once

#include "check_report.h"

#include <QHash>
#include <QJsonArray>
#include <QList>

namespace Agentwright::App {

class Console;

/// Writes each file's findings as soon as they are there where the format allows it, else everything at the end. A file may
/// come a second time: with what is found of several files together.
class CheckRun
{
public:
    CheckRun(const QString &format, bool isSummary, Console &console)
        : m_format(format)
        , m_isSummary(isSummary)
        , m_console(console)
    { }

    void countFile() { ++m_totals.files; }
    void miss() { ++m_totals.unreadable; }
    /// What is written of the file at once; empty where the format writes everything at the end. May be called on any thread.
    QString shown(const CheckedFile &file) const;
    /// With what shown() gave for it.
    void take(CheckedFile file, const QString &shown);
    void finish();
    bool hasFindings(Severity lowest) const;
    /// False when nothing of what is written tells of fixes.
    bool showsFixes() const;

private:
    bool showsTotals() const;
    void takeJson(const CheckedFile &file);
    void printJson(const QJsonObject &json);

    const QString m_format;
    const bool m_isSummary;
    Console &m_console;
    CheckTotals m_totals;
    QJsonArray m_files;
    QHash<QString, qsizetype> m_fileIndexes;
    QList<CheckedFile> m_checked;
};

} // namespace Agentwright::App
