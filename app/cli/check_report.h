// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/rules/rule.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Agentwright {
class LineIndex;
}

namespace Agentwright::App {

class Console;

/// What the rules say of one file. The text is kept for lines and excerpts.
struct CheckedFile {
    QString path;
    QString text;
    QList<Diagnostic> diagnostics;
};

struct CheckTotals {
    qsizetype files = 0;
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype hints = 0;
    qsizetype unreadable = 0;

    void add(const CheckedFile &file);
};

/// {"start":{"line","column"},"end":{…}}, both from 1, columns in UTF-16 units.
QJsonObject rangeToJson(const LineIndex &lines, const TextRange &range);
/// {"path","diagnostics":[…]}
QJsonObject checkedToJson(const CheckedFile &file);
QJsonObject totalsToJson(const CheckTotals &totals);

/// One finding a line; with excerpts and colours on a terminal.
QString checkedToText(const CheckedFile &file, const Console &console);
QString totalsToText(const CheckTotals &totals);
/// Workflow commands of GitHub Actions: "::error file=…,line=…::message".
QString checkedToGitHub(const CheckedFile &file);

} // namespace Agentwright::App
