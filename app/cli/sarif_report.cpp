// SPDX-License-Identifier: MIT
#include "sarif_report.h"

#include <agentwright/base/line_index.h>
#include <agentwright/base/message_text.h>

#include <QHash>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString levelOf(Severity severity)
{
    return severity == Severity::Hint ? u"note"_s : QString(severityName(severity));
}

QJsonObject textObject(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject ruleToSarif(const RuleSpec &rule)
{
    const QString documentation = QString::fromUtf8(rule.documentation);
    return {{u"id"_s, QLatin1StringView(rule.code)},
            {u"name"_s, QLatin1StringView(rule.name)},
            {u"shortDescription"_s, textObject(messageText("Agentwright::Rules", rule.summary))},
            {u"help"_s, QJsonObject{{u"text"_s, documentation}, {u"markdown"_s, documentation}}},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(rule.severity)}}}};
}

QJsonObject regionOf(const LineColumn &start, const LineColumn &end)
{
    return {{u"startLine"_s, start.line},
            {u"startColumn"_s, start.column},
            {u"endLine"_s, end.line},
            {u"endColumn"_s, end.column}};
}

QJsonObject regionOf(const LineIndex &lines, const TextRange &range)
{
    return regionOf(lines.at(range.start), lines.at(range.end));
}

/// A relative path is a relative reference as it stands, once its special characters are escaped.
QJsonObject artifactOf(const QString &path)
{
    const QString uri = path.startsWith(u'/') ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                              : QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return {{u"uri"_s, uri}};
}

QJsonObject locationOf(const QString &path, const LineIndex &lines, const TextRange &range)
{
    return {{u"physicalLocation"_s,
             QJsonObject{{u"artifactLocation"_s, artifactOf(path)}, {u"region"_s, regionOf(lines, range)}}}};
}

QJsonObject fixToJson(const QString &path, const LineIndex &lines, const Fix &fix)
{
    QJsonArray replacements;
    for (const TextChange &change : fix.edit.changes())
        replacements.append(QJsonObject{{u"deletedRegion"_s, regionOf(lines, change.range)},
                                        {u"insertedContent"_s, textObject(change.insert)}});
    const QJsonObject change{{u"artifactLocation"_s, artifactOf(path)}, {u"replacements"_s, replacements}};
    return {{u"description"_s, textObject(title(fix))}, {u"artifactChanges"_s, QJsonArray{change}}};
}

QJsonObject resultOf(const CheckedFile &file, qsizetype which, const LineIndex &lines, int ruleIndex)
{
    const QString &path = file.path;
    const Diagnostic &diagnostic = file.diagnostics[which];
    QJsonObject result{{u"ruleId"_s, QLatin1StringView(diagnostic.rule->code)},
                       {u"ruleIndex"_s, ruleIndex},
                       {u"level"_s, levelOf(diagnostic.severity)},
                       {u"message"_s, textObject(message(diagnostic))},
                       {u"locations"_s, QJsonArray{locationOf(path, lines, diagnostic.range)}}};
    QJsonArray related;
    for (const TextRange &range : diagnostic.related)
        related.append(locationOf(path, lines, range));
    for (const PlaceElsewhere &place : file.elsewhere.value(which))
        related.append(
            QJsonObject{{u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifactOf(place.path)},
                                                            {u"region"_s, regionOf(place.start, place.end)}}}});
    if (!related.isEmpty())
        result.insert(u"relatedLocations"_s, related);
    QJsonArray fixes;
    for (const Fix &fix : diagnostic.fixes) {
        if (!fix.edit.isEmpty()) // a change of the file's format has no place in SARIF
            fixes.append(fixToJson(path, lines, fix));
    }
    if (!fixes.isEmpty())
        result.insert(u"fixes"_s, fixes);
    return result;
}

} // namespace

QJsonObject sarifLog(const QList<CheckedFile> &files)
{
    QJsonArray rules;
    QHash<const RuleSpec *, int> indexes;
    for (const RuleRegistration *rule : allRules()) {
        indexes.insert(&rule->spec, int(rules.size()));
        rules.append(ruleToSarif(rule->spec));
    }
    QJsonArray results;
    for (const CheckedFile &file : files) {
        const LineIndex lines(file.text);
        for (qsizetype i = 0; i < file.diagnostics.size(); ++i)
            results.append(resultOf(file, i, lines, indexes.value(file.diagnostics[i].rule)));
    }
    const QJsonObject driver{{u"name"_s, u"agentwright"_s},
                             {u"version"_s, QStringLiteral(AGENTWRIGHT_VERSION)},
                             {u"rules"_s, rules}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
            {u"version"_s, u"2.1.0"_s},
            {u"runs"_s, QJsonArray{run}}};
}

} // namespace Agentwright::App
