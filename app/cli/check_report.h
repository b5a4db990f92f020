// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/line_index.h>
#include <agentwright/rules/rule.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Agentwright::App {

class Console;

/// A place in another file that belongs to a finding.
struct PlaceElsewhere {
    QString path;
    LineColumn start;
    LineColumn end;
};

/// What the rules say of one file. The text is kept for lines and excerpts.
struct CheckedFile {
    QString path;
    QString text;
    QList<Diagnostic> diagnostics;
    QHash<qsizetype, QList<PlaceElsewhere>> elsewhere = {}; ///< by index of the diagnostic
};

struct CheckTotals {
    qsizetype files = 0;
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype hints = 0;
    qsizetype unreadable = 0;
    qsizetype fixable = 0; ///< findings with a safe fix
    QHash<const RuleSpec *, qsizetype> byRule;
    QHash<QString, qsizetype> byFile;

    /// The findings; whoever has checked the file counts it.
    void add(const CheckedFile &file);
    qsizetype findings() const { return errors + warnings + hints; }
};

/// {"start":{"line","column"},"end":{…}}, both from 1, columns in UTF-16 units.
QJsonObject rangeToJson(const LineIndex &lines, const TextRange &range);
/// {"path","diagnostics":[…]}
QJsonObject checkedToJson(const CheckedFile &file);
QJsonObject totalsToJson(const CheckTotals &totals);

/// One finding a line; with excerpts and colours on a terminal.
QString checkedToText(const CheckedFile &file, const Console &console);
QString totalsToText(const CheckTotals &totals);
/// One screen: the rules and the files with most findings, and how many of them `fix` removes.
QString summaryToText(const CheckTotals &totals);
/// Workflow commands of GitHub Actions: "::error file=…,line=…::message".
QString checkedToGitHub(const CheckedFile &file);

} // namespace Agentwright::App
