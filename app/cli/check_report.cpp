// SPDX-License-Identifier: MIT
#include "check_report.h"

#include "console.h"

#include <agentwright/rules/render.h>

#include <QJsonArray>

#include <algorithm>
#include <utility>

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

QJsonObject diagnosticToJson(const LineIndex &lines, const Diagnostic &diagnostic,
                             const QList<PlaceElsewhere> &elsewhere)
{
    QJsonArray related;
    for (const PlaceElsewhere &place : elsewhere)
        related.append(QJsonObject{{u"path"_s, place.path},
                                   {u"start"_s, positionToJson(place.start)},
                                   {u"end"_s, positionToJson(place.end)}});
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
    for (const Diagnostic &diagnostic : file.diagnostics) {
        ++(diagnostic.severity == Severity::Error     ? errors
           : diagnostic.severity == Severity::Warning ? warnings
                                                      : hints);
        ++byRule[diagnostic.rule];
        fixable += std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(),
                               [](const Fix &fix) { return fix.safety == FixSafety::Safe; });
    }
    if (!file.diagnostics.isEmpty())
        byFile[file.path] += file.diagnostics.size();
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
        for (qsizetype i = 0; i < file.diagnostics.size(); ++i)
            diagnostics.append(diagnosticToJson(lines, file.diagnostics[i], file.elsewhere.value(i)));
    }
    return {{u"path"_s, file.path}, {u"diagnostics"_s, diagnostics}};
}

QJsonObject totalsToJson(const CheckTotals &totals)
{
    return {{u"files"_s, totals.files}, {u"errors"_s, totals.errors},         {u"warnings"_s, totals.warnings},
            {u"hints"_s, totals.hints}, {u"unreadable"_s, totals.unreadable}, {u"fixable"_s, totals.fixable}};
}

QString checkedToText(const CheckedFile &file, const Console &console)
{
    if (file.diagnostics.isEmpty())
        return {};
    const LineIndex lines(file.text);
    QString text;
    for (qsizetype i = 0; i < file.diagnostics.size(); ++i) {
        const Diagnostic &diagnostic = file.diagnostics[i];
        const QString line = diagnosticLine(file.path, lines, diagnostic);
        if (!console.isTerminal()) {
            text += line + u'\n';
            continue;
        }
        const QString severity = severityName(diagnostic.severity);
        const qsizetype at = line.indexOf(u": "_s + severity, file.path.size()) + 2;
        text += line.first(at) + console.coloured(severity, colourOf(diagnostic.severity))
                + line.sliced(at + severity.size()) + u'\n' + sourceExcerpt(file.text, lines, diagnostic.range);
        for (const PlaceElsewhere &place : file.elsewhere.value(i))
            text += u"    "_s
                    + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "see %1:%2:%3"),
                              {place.path, QString::number(place.start.line), QString::number(place.start.column)})
                    + u'\n';
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

QString summaryToText(const CheckTotals &totals)
{
    constexpr qsizetype kMostRows = 10;
    QList<std::pair<qsizetype, QString>> rules;
    for (auto it = totals.byRule.cbegin(); it != totals.byRule.cend(); ++it)
        rules.append({-it.value(), QLatin1StringView(it.key()->code) + u' ' + QLatin1StringView(it.key()->name)});
    QList<std::pair<qsizetype, QString>> files;
    for (auto it = totals.byFile.cbegin(); it != totals.byFile.cend(); ++it)
        files.append({-it.value(), it.key()});
    QString text;
    for (auto *rows : {&rules, &files}) {
        std::sort(rows->begin(), rows->end());
        text += u'\n'
                + (rows == &rules ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Most frequent:"))
                                  : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Files with most:")))
                + u'\n';
        for (const auto &[count, name] : rows->first(std::min(rows->size(), kMostRows)))
            text += u"%1  %2\n"_s.arg(-count, 7).arg(name);
    }
    return text + u'\n' + totalsToText(totals)
           + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Removed by agentwright-cli fix: %1."),
                     {QString::number(totals.fixable)})
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
