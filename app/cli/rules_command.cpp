// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"

#include <agentwright/base/message_text.h>
#include <agentwright/rules/render.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString summaryOf(const RuleSpec &rule)
{
    return messageText("Agentwright::Rules", rule.summary);
}

QJsonObject ruleToJson(const RuleSpec &rule)
{
    return {{u"code"_s, QLatin1StringView(rule.code)},
            {u"name"_s, QLatin1StringView(rule.name)},
            {u"severity"_s, severityName(rule.severity)},
            {u"verdict"_s, verdictName(rule.verdict)},
            {u"since"_s, QLatin1StringView(rule.since)},
            {u"summary"_s, summaryOf(rule)},
            {u"documentation"_s, QString::fromUtf8(rule.documentation)},
            {u"evidence"_s, QString::fromUtf8(rule.evidence)}};
}

QString ruleToLine(const RuleSpec &rule)
{
    return u"%1  %2  %3  %4  %5\n"_s.arg(QLatin1StringView(rule.code), -5)
        .arg(severityName(rule.severity), -7)
        .arg(verdictName(rule.verdict), -7)
        .arg(QLatin1StringView(rule.name), -24)
        .arg(summaryOf(rule));
}

QString rulesToMarkdown(const QList<const RuleSpec *> &rules)
{
    QStringList parts;
    for (const RuleSpec *rule : rules)
        parts.append(ruleMarkdown(*rule));
    return (rules.size() > 1 ? u"# Rules\n\n"_s : QString()) + parts.join(u'\n');
}

QByteArray rulesToJson(const QList<const RuleSpec *> &rules)
{
    QJsonArray list;
    for (const RuleSpec *rule : rules)
        list.append(ruleToJson(*rule));
    return QJsonDocument(QJsonObject{{u"rules"_s, list}}).toJson();
}

} // namespace

int runRulesCommand(const QStringList &arguments, Console &console)
{
    CommandParser parser("rules", {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How it is written")),
                                    u"text|json|markdown"_s, u"text"_s}});
    if (!parser.parse(arguments, 0, 1, console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    if (!format)
        return Failed;
    QList<const RuleSpec *> rules;
    const QString wanted = parser.positional().value(0);
    if (wanted.isEmpty()) {
        for (const RuleRegistration *rule : allRules())
            rules.append(&rule->spec);
    } else if (const RuleSpec *rule = findRule(wanted)) {
        rules.append(rule);
    } else {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no rule “%1”"), {wanted}));
        return Failed;
    }
    if (*format == u"json") {
        console.printBytes(rulesToJson(rules));
    } else if (*format == u"markdown" || !wanted.isEmpty()) {
        console.print(rulesToMarkdown(rules));
    } else {
        for (const RuleSpec *rule : rules)
            console.print(ruleToLine(*rule));
    }
    return Fine;
}

} // namespace Agentwright::App
