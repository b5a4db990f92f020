// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "library_input.h"

#include <agentwright/workspace/overlap.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString overlapHeading(const char *text, const QStringList &arguments, const Console &console)
{
    return console.coloured(cliText(text, arguments), Console::Colour::Bold) + u'\n';
}

QString pairLine(double part, const QString &first, const QString &second)
{
    return percentText(part).rightJustified(7) + u"  "_s + first + u"  "_s + second + u'\n';
}

QString leftOutLine(qsizetype shown, qsizetype all)
{
    return all > shown
               ? u"  "_s
                     + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "… and %1 more"), {QString::number(all - shown)})
                     + u'\n'
               : QString();
}

QString triggersToText(const OverlapReport &report, const LibraryInput &library, const OverlapOptions &options,
                       const Console &console)
{
    if (report.triggers.isEmpty())
        return {};
    QString text = overlapHeading(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                    "Descriptions that claim the same work: %1 pairs from %2"),
                                  {QString::number(report.triggerPairs), percentText(options.trigger)}, console);
    for (const OverlapPair &pair : report.triggers) {
        QStringList words;
        for (const SharedWord &shared : pair.words)
            words.append(shared.word);
        text += pairLine(pair.similarity, library.label(pair.first), library.label(pair.second)) + QString(9, u' ')
                + words.join(", "_L1) + u'\n';
    }
    return text + leftOutLine(report.triggers.size(), report.triggerPairs);
}

QString bodiesToText(const OverlapReport &report, const LibraryInput &library, const OverlapOptions &options,
                     const Console &console)
{
    if (report.bodies.isEmpty())
        return {};
    QString text = overlapHeading(QT_TRANSLATE_NOOP("Agentwright::Cli", "Nearly the same prompts: %1 pairs from %2"),
                                  {QString::number(report.bodyPairs), percentText(options.body)}, console);
    for (const BodyPair &pair : report.bodies)
        text += pairLine(pair.resemblance, library.label(pair.first), library.label(pair.second));
    return text + leftOutLine(report.bodies.size(), report.bodyPairs);
}

QString namesToText(const OverlapReport &report, const LibraryInput &library, const Console &console)
{
    if (report.names.isEmpty())
        return {};
    QString text = overlapHeading(QT_TRANSLATE_NOOP("Agentwright::Cli", "Names that are taken twice: %1"),
                                  {QString::number(report.names.size())}, console);
    for (const NameGroup &group : report.names) {
        const bool isDefined = group.inFront.size() == 1;
        text += u"  "_s
                + (isDefined
                       ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: the one marked hides the others"),
                                 {group.name})
                       : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                   "%1: one of those marked is loaded, and which one is not defined"),
                                 {group.name}))
                + u'\n';
        for (const qsizetype agent : group.agents)
            text += (group.inFront.contains(agent) ? u"    * "_s : u"      "_s) + library.shown[agent] + u'\n';
    }
    return text;
}

QJsonArray agentsToJson(const QList<qsizetype> &agents, const LibraryInput &library)
{
    QJsonArray paths;
    for (const qsizetype agent : agents)
        paths.append(library.shown[agent]);
    return paths;
}

QByteArray overlapToJson(const OverlapReport &report, const LibraryInput &library)
{
    QJsonArray triggers;
    for (const OverlapPair &pair : report.triggers) {
        QJsonArray words;
        for (const SharedWord &shared : pair.words)
            words.append(QJsonObject{{u"word"_s, shared.word}, {u"share"_s, shared.share}});
        triggers.append(QJsonObject{{u"first"_s, library.toJson(pair.first)},
                                    {u"second"_s, library.toJson(pair.second)},
                                    {u"similarity"_s, pair.similarity},
                                    {u"words"_s, words}});
    }
    QJsonArray bodies;
    for (const BodyPair &pair : report.bodies)
        bodies.append(QJsonObject{{u"first"_s, library.toJson(pair.first)},
                                  {u"second"_s, library.toJson(pair.second)},
                                  {u"resemblance"_s, pair.resemblance}});
    QJsonArray names;
    for (const NameGroup &group : report.names)
        names.append(QJsonObject{{u"name"_s, group.name},
                                 {u"paths"_s, agentsToJson(group.agents, library)},
                                 {u"inFront"_s, agentsToJson(group.inFront, library)}});
    return QJsonDocument(
               QJsonObject{{u"agents"_s, report.agents},
                           {u"triggers"_s, QJsonObject{{u"count"_s, report.triggerPairs}, {u"pairs"_s, triggers}}},
                           {u"bodies"_s, QJsonObject{{u"count"_s, report.bodyPairs}, {u"pairs"_s, bodies}}},
                           {u"names"_s, names}})
        .toJson();
}

QString percent(double share)
{
    return QString::number(qRound(share * 100));
}

} // namespace

int runOverlap(const QStringList &arguments, Console &console)
{
    CommandParser
        parser("overlap",
               {{u"threshold"_s,
                 cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "descriptions that agree by so many per cent, 1 to 100")),
                 u"PERCENT"_s, percent(OverlapOptions().trigger)},
                {u"body-threshold"_s,
                 cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "prompts that agree by so many per cent, 1 to 100")),
                 u"PERCENT"_s, percent(OverlapOptions().body)},
                {u"top"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "show so many pairs of either kind")), u"N"_s,
                 u"25"_s},
                {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "text or json")), u"FORMAT"_s, u"text"_s}});
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, {u"text"_s, u"json"_s}, console);
    const auto threshold = numberOf(parser, u"threshold"_s, 1, 100, console);
    const auto bodies = numberOf(parser, u"body-threshold"_s, 1, 100, console);
    const auto most = numberOf(parser, u"top"_s, 1, 1'000'000, console);
    if (!format || !threshold || !bodies || !most)
        return Failed;
    const LibraryInput library = readLibrary(parser.positional(), console);
    const OverlapOptions options{.trigger = *threshold / 100.0, .body = *bodies / 100.0, .most = *most};
    const OverlapReport report = overlapOf(library.agents, options);
    if (*format == u"json")
        console.printBytes(overlapToJson(report, library));
    else
        console.print(triggersToText(report, library, options, console)
                      + bodiesToText(report, library, options, console) + namesToText(report, library, console));
    if (console.hasFailed())
        return Failed;
    return report.triggers.isEmpty() && report.bodies.isEmpty() && report.names.isEmpty() ? Fine : Findings;
}

} // namespace Agentwright::App
