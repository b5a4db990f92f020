// SPDX-License-Identifier: MIT
#include <agentwright/exporting/loss_report.h>

#include <agentwright/exporting/export_report.h>

#include <agentwright/base/message_text.h>

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr const char *kContext = "Agentwright::Exporting";

/// In the order of the enumerators; also the words of the JSON form.
constexpr std::array kKindNames{QT_TRANSLATE_NOOP("Agentwright::Exporting", "kept"),
                                QT_TRANSLATE_NOOP("Agentwright::Exporting", "translated"),
                                QT_TRANSLATE_NOOP("Agentwright::Exporting", "approximated"),
                                QT_TRANSLATE_NOOP("Agentwright::Exporting", "dropped")};
constexpr std::array kSeverityNames{QT_TRANSLATE_NOOP("Agentwright::Exporting", "none"),
                                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "note"),
                                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "warning"),
                                    QT_TRANSLATE_NOOP("Agentwright::Exporting", "error")};

bool isWorthALine(const FieldOutcome &outcome)
{
    return outcome.kind != FieldOutcome::Kind::Kept || outcome.severity != FieldOutcome::Severity::None;
}

QJsonObject jsonOf(const FieldOutcome &outcome)
{
    QJsonObject json{
        {u"key"_s, outcome.key},
        {u"outcome"_s, QLatin1StringView(outcomeWord(outcome.kind))},
        {u"severity"_s, QLatin1StringView(severityWord(outcome.severity))},
        {u"from"_s, outcome.from},
        {u"to"_s, outcome.to},
    };
    if (*outcome.reason)
        json.insert(u"reason"_s, reasonText(outcome));
    return json;
}

QString lineOf(const FieldOutcome &outcome)
{
    const QString key = outcome.key.isEmpty()
                            ? messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Exporting", "the file"))
                            : outcome.key;
    const bool hasSeverity = outcome.severity != FieldOutcome::Severity::None;
    QString line = hasSeverity ? messageText(kContext, severityWord(outcome.severity)) + u": "_s : QString();
    line += messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 is %2"),
                        {key, messageText(kContext, outcomeWord(outcome.kind))});
    if (*outcome.reason)
        line += u". "_s + reasonText(outcome);
    return line;
}

} // namespace

const char *outcomeWord(FieldOutcome::Kind kind)
{
    return kKindNames[std::size_t(kind)];
}

const char *severityWord(FieldOutcome::Severity severity)
{
    return kSeverityNames[std::size_t(severity)];
}

QString reasonText(const FieldOutcome &outcome)
{
    return messageText(kContext, outcome.reason, outcome.reasonArguments);
}

bool LossReport::hasLoss() const
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldOutcome &outcome) {
        return outcome.kind == FieldOutcome::Kind::Approximated || outcome.kind == FieldOutcome::Kind::Dropped;
    });
}

FieldOutcome::Severity LossReport::worst() const
{
    FieldOutcome::Severity worst = FieldOutcome::Severity::None;
    for (const FieldOutcome &outcome : fields)
        worst = std::max(worst, outcome.severity);
    return worst;
}

QJsonObject LossReport::toJson() const
{
    QJsonArray list;
    for (const FieldOutcome &outcome : fields)
        list.append(jsonOf(outcome));
    return {{u"target"_s, target}, {u"source"_s, source}, {u"agent"_s, agent}, {u"fields"_s, list}};
}

QString LossReport::toText() const
{
    QStringList lines{messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 as %2:"), {agent, target})};
    for (const FieldOutcome &outcome : fields) {
        if (isWorthALine(outcome))
            lines.append(u"  "_s + lineOf(outcome));
    }
    if (lines.size() == 1)
        lines.append(u"  "_s + messageText(kContext, QT_TRANSLATE_NOOP("Agentwright::Exporting", "everything is kept")));
    return lines.join(u'\n') + u'\n';
}

} // namespace Agentwright
