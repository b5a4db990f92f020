// SPDX-License-Identifier: MIT
#include "check_report.h"

#include "console.h"

#include <agentwright/rules/render.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QJsonObject positionToJson(const LineColumn &position)
{
    return {{u"line"_s, position.line}, {u"column"_s, position.column}};
}

QJsonObject fixToJson(const LineIndex &lines, const Fix &fix)
{
    QJsonArray edits;
    for (const TextChange &change : fix.edit.changes())
        edits.append(QJsonObject{{u"range"_s, rangeToJson(lines, change.range)}, {u"text"_s, change.insert}});
    QJsonObject json{{u"title"_s, title(fix)},
                     {u"safety"_s, fix.safety == FixSafety::Safe ? u"safe"_s : u"review"_s},
                     {u"edits"_s, edits}};
    if (fix.format)
        json.insert(u"changesFormat"_s, true);
    return json;
}

QJsonObject diagnosticToJson(const LineIndex &lines, const Diagnostic &diagnostic)
{
    QJsonArray related;
    for (const TextRange &range : diagnostic.related)
        related.append(rangeToJson(lines, range));
    QJsonArray fixes;
    for (const Fix &fix : diagnostic.fixes)
        fixes.append(fixToJson(lines, fix));
    return {{u"code"_s, QLatin1StringView(diagnostic.rule->code)},
            {u"name"_s, QLatin1StringView(diagnostic.rule->name)},
            {u"severity"_s, severityName(diagnostic.severity)},
            {u"verdict"_s, verdictName(diagnostic.rule->verdict)},
            {u"message"_s, message(diagnostic)},
            {u"range"_s, rangeToJson(lines, diagnostic.range)},
            {u"related"_s, related},
            {u"fixes"_s, fixes}};
}

Console::Colour colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Console::Colour::Red;
    case Severity::Warning:
        return Console::Colour::Yellow;
    case Severity::Hint:
        break;
    }
    return Console::Colour::Blue;
}

/// What GitHub Actions reads as its own syntax.
QString escapedForGitHub(QString text, bool isProperty)
{
    text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
    return isProperty ? text.replace(u':', u"%3A"_s).replace(u',', u"%2C"_s) : text;
}

QLatin1StringView gitHubLevel(Severity severity)
{
    return severity == Severity::Hint ? "notice"_L1 : severityName(severity);
}

} // namespace

void CheckTotals::add(const CheckedFile &file)
{
    ++files;
    for (const Diagnostic &diagnostic : file.diagnostics)
        ++(diagnostic.severity == Severity::Error     ? errors
           : diagnostic.severity == Severity::Warning ? warnings
                                                      : hints);
}

QJsonObject rangeToJson(const LineIndex &lines, const TextRange &range)
{
    return {{u"start"_s, positionToJson(lines.at(range.start))}, {u"end"_s, positionToJson(lines.at(range.end))}};
}

QJsonObject checkedToJson(const CheckedFile &file)
{
    QJsonArray diagnostics;
    if (!file.diagnostics.isEmpty()) {
        const LineIndex lines(file.text);
        for (const Diagnostic &diagnostic : file.diagnostics)
            diagnostics.append(diagnosticToJson(lines, diagnostic));
    }
    return {{u"path"_s, file.path}, {u"diagnostics"_s, diagnostics}};
}

QJsonObject totalsToJson(const CheckTotals &totals)
{
    return {{u"files"_s, totals.files},
            {u"errors"_s, totals.errors},
            {u"warnings"_s, totals.warnings},
            {u"hints"_s, totals.hints},
            {u"unreadable"_s, totals.unreadable}};
}

QString checkedToText(const CheckedFile &file, const Console &console)
{
    if (file.diagnostics.isEmpty())
        return {};
    const LineIndex lines(file.text);
    QString text;
    for (const Diagnostic &diagnostic : file.diagnostics) {
        const QString line = diagnosticLine(file.path, lines, diagnostic);
        if (!console.isTerminal()) {
            text += line + u'\n';
            continue;
        }
        const QString severity = severityName(diagnostic.severity);
        const qsizetype at = line.indexOf(u": "_s + severity, file.path.size()) + 2;
        text += line.first(at) + console.coloured(severity, colourOf(diagnostic.severity))
                + line.sliced(at + severity.size()) + u'\n' + sourceExcerpt(file.text, lines, diagnostic.range);
    }
    return text;
}

QString totalsToText(const CheckTotals &totals)
{
    return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Files: %1. Errors: %2. Warnings: %3. Hints: %4."),
                   {QString::number(totals.files), QString::number(totals.errors), QString::number(totals.warnings),
                    QString::number(totals.hints)})
           + u'\n';
}

QString checkedToGitHub(const CheckedFile &file)
{
    if (file.diagnostics.isEmpty())
        return {};
    const LineIndex lines(file.text);
    QString text;
    for (const Diagnostic &diagnostic : file.diagnostics) {
        const LineColumn start = lines.at(diagnostic.range.start);
        const LineColumn end = lines.at(diagnostic.range.end);
        // Columns are only shown for findings on one line.
        const QString columns = start.line == end.line ? u",col=%1,endColumn=%2"_s.arg(start.column).arg(end.column)
                                                       : QString();
        const QString ruleTitle = QLatin1StringView(diagnostic.rule->code) + u' '
                                  + QLatin1StringView(diagnostic.rule->name);
        text += u"::"_s + gitHubLevel(diagnostic.severity) + u" file="_s + escapedForGitHub(file.path, true)
                + u",line=%1,endLine=%2"_s.arg(start.line).arg(end.line) + columns + u",title="_s
                + escapedForGitHub(ruleTitle, true) + u"::"_s + escapedForGitHub(message(diagnostic), false) + u'\n';
    }
    return text;
}

} // namespace Agentwright::App
